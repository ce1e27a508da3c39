import TestSupport
import Testing

/// The `hangul` command as a shell sees it.
@Suite struct HangulCommandTests {
  private func run(_ command: String, _ input: String = "") throws -> Tool.Run {
    try Tool.run("hangul \(command)", input: Array(input.utf8))
  }

  @Test(arguments: [
    ("josa 은/는 책 GPU '네이버(NAVER)'", "책은\nGPU는\n네이버(NAVER)는\n"),
    ("romanize 독립문", "dongnimmun\n"),
    ("romanize --as place '종로 2가'", "Jongno 2(i)-ga\n"),
    ("romanize --as name 홍길동", "Hong Gildong\n"),
    ("romanize --as letters 값", "gabs\n"),
    ("romanize --system yale 값이", "kaps.i\n"),
    ("pronounce 꽃잎", "꼰닙\n"),
    ("pronounce --all 금융", "금늉/그뮹\n"),
    ("pronounce --trace 국물", "궁물\t제18항 ㄱㅁ→ㅇㅁ\n"),
    ("number 12345", "만 이천삼백사십오\n"),
    ("number -- -5", "마이너스 오\n"),
    ("number -5", "마이너스 오\n"),
    ("number --style mixed 1200000000000", "1조 2,000억\n"),
    ("number --style native 21", "스물하나\n"),
    ("number --style counter 3개", "세 개\n"),
    ("number --style ordinal 12", "열두째\n"),
    ("number --style days 3", "사흘\n"),
    ("number --style financial 1000000", "금 일백만원정\n"),
    ("number --parse '십이억 삼천만'", "1230000000\n"),
    ("hanja 大韓民國", "대한민국\n"),
    ("hanja --gloss 大韓", "大韓(대한)\n"),
    ("disassemble --depth clusters 값", "ㄱㅏㅂㅅ\n"),
    ("assemble ㅇㅏㄴㄴㅕㅇ", "안녕\n"),
    ("choseong 삼성전자", "ㅅㅅㅈㅈ\n"),
    ("retype dkssud", "안녕\n"),
    ("retype --from hangul --to qwerty 안녕", "dkssud\n"),
    ("normalize --form nfc '\u{1112}\u{1161}\u{11AB}'", "\u{D55C}\n"),
    ("normalize --clean quotes '“가”'", "\"가\"\n"),
    ("normalize --clean dots 'a ㆍ b...'", "a · b…\n"),
    ("count --unit syllables '안녕 세상!'", "4\n"),
  ])
  func oneLineForEachArgument(_ command: String, _ expected: String) throws {
    let result = try run(command)
    #expect(result.outputBytes == Array(expected.utf8), "\(command): \(result.output) \(result.error)")
    #expect(result.status == 0)
    #expect(result.errorBytes.isEmpty)
  }

  @Test func linesKeepTheirOrderAndTheirEnds() throws {
    let result = try run("josa 을/를", "책\r\n나무\n\n10%")
    #expect(result.outputBytes == Array("책을\r\n나무를\n\n10%를\n".utf8))
    #expect(result.status == 0)
  }

  @Test func aLineThatCannotBeTransformedIsEmptyAndReported() throws {
    let result = try run("number", "1\n사과\n3\n")
    #expect(result.output == "일\n\n삼\n")
    #expect(result.error.contains("line 2"))
    #expect(result.status == 2)
    let particle = try run("josa 은/는", "책\n😀\n")
    #expect(particle.output == "책은\n\n" && particle.status == 2 && particle.error.contains("line 2"))
  }

  @Test(arguments: ["normalize --form nfd", "disassemble", "choseong", "pronounce", "josa 은/는"])
  func badBytesLoseOnlyTheirLine(_ command: String) throws {
    let good = try Tool.run("hangul \(command)", input: Array("가\n나\n".utf8))
    let bad = try Tool.run("hangul \(command)", input: Array("가\n".utf8) + [0xFF, 0xB0, 0x0A] + Array("나\n".utf8))
    let lines = bad.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4 && lines[1].isEmpty)
    #expect([lines[0], lines[2]] == good.lines)
    #expect(bad.error.contains("line 2") && bad.status == 2)
  }

  @Test func blocksAreCutWithoutATrace() throws {
    // More than one block, with lines of all lengths and one that is longer than a block.
    var text = ""
    for number in 0..<testCount(4_000, soak: 60_000) {
      text += String(repeating: "한글 ", count: number % 90) + "\(number)\n"
    }
    text += String(repeating: "긴 줄 ", count: 60_000) + "\n끝"
    let composed = try run("normalize --form nfd | hangul normalize --form nfc", text)
    #expect(composed.outputBytes == Array((text + "\n").utf8))
    let mixed = String(repeating: "강남구 OpenAI 경제 “서울” 크게\n", count: 3_000)
    let decomposed = try run("normalize --form nfd", mixed)
    #expect(!decomposed.output.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
    let letters = try run("disassemble | hangul assemble", text)
    #expect(letters.outputBytes == Array((text + "\n").utf8))
  }

  @Test func searchTellsThePlaces() throws {
    let result = try run("search ㄴㅇㅂ", "카카오\n이번 네이버 실적\n")
    #expect(result.output == "2\t3-6\t이번 네이버 실적\n" && result.status == 0)
    #expect(try run("search --offsets utf8 ㄴㅇㅂ", "이번 네이버\n").output == "1\t7-16\t이번 네이버\n")
    #expect(try run("search --exit-status ㅋㅋ", "가\n").status == 1)
    #expect(try run("search ㅋㅋ", "가\n").status == 0)
  }

  @Test func encodingsComeAndGo() throws {
    let there = try run("encode --to cp949", "똠방각하\n")
    #expect(there.outputBytes.starts(with: [0x8C, 0x63]))
    let back = try Tool.run("hangul decode --from cp949", input: there.outputBytes)
    #expect(back.output == "똠방각하\n" && back.status == 0)
    #expect(try run("encode --to euc-kr", "똠\n").status == 65)
    #expect(try run("encode --to euc-kr --errors question", "똠\n").output == "?\n")
    #expect(try run("encode --to euc-kr --errors reference", "똠\n").output == "&#46624;\n")
    #expect(try run("detect", "안녕하세요\n").output.hasPrefix("utf-8\t"))
    #expect(try run("decode no-such-file").status == 66)
  }

  @Test func usageErrorsAre64() throws {
    for command in [
      "josa", "josa 에서 책", "number --styel x", "normalize --form nfx", "normalize --clean foo", "search ''",
      "retype --layout x a",
      "encode --to klingon", "nonsense",
    ] {
      #expect(try run(command).status == 64, "\(command)")
    }
    #expect(try run("--version").status == 0)
    #expect(try run("--help").output.contains("josa"))
  }

  @Test func aBrokenPipeEndsSilently() throws {
    for command in ["choseong", "normalize", "josa 은/는"] {
      let result = try Tool.run("yes 안녕 | head -200000 | { hangul \(command); echo $? >&2; } | head -1")
      #expect(result.lines.count == 1)
      #expect(result.error == "0\n", "\(result.error)")
    }
  }

  @Test func placeholdersInRunningText() throws {
    #expect(try run("josa --placeholders '사과은(는) 10%을(를)'").output == "사과는 10%를\n")
    #expect(try run("josa --explain 은/는 GPU").output == "GPU는\tvowel\tletters\t0.95\t유\n")
  }
}
