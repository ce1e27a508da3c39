import ArgumentParser
import CommandIO

@main
struct HangulCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hangul",
    abstract: "Hangul characters and words: one line in, one line out.",
    discussion: """
      Examples:
        hangul josa 은/는 책 GPU iPhone 10%       책은, GPU는, iPhone은, 10%는
        hangul pronounce --trace 독립문            동님문, and the articles behind it
        hangul romanize --as place '종로 2가'       Jongno 2(i)-ga
        hangul number --style counter 3개          세 개
        hangul search ㄴㅇㅂ < names.txt            lines with 네이버, and where
        hangul normalize --form nfc < in > out

      Words are taken from the arguments, or line by line from standard input. A line that can't be
      transformed gives an empty line and a message with its number.

      Exit codes: 0 done, 1 nothing found (with --exit-status), 2 some lines failed, 64 usage,
      65 input that can't be decoded, 66 no such input, 70 internal.
      """,
    version: Version.text,
    subcommands: [
      Normalize.self, Disassemble.self, Assemble.self, Choseong.self, JosaCommand.self, Retype.self, Romanize.self,
      Pronounce.self,
      Number.self, HanjaCommand.self, Search.self, Count.self, Encode.self, Decode.self, Detect.self,
    ])
}
