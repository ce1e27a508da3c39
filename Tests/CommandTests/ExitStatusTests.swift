import CommandSupport
import TestSupport
import Testing

@Suite struct ExitStatusTests {
  @Test func theCodesAreThoseOfTheContract() throws {
    func status(_ command: String, _ input: String = "갔다.") throws -> Int32 {
      try Tool.run(command, input: input.utf8).status
    }
    #expect(try status("gisa sentences") == 0)
    #expect(try status("gisa sentences -") == 0)
    #expect(try status("gisa quotes --exit-status") == 1)
    #expect(try status("gisa quotes") == 0)
    #expect(try status("gisa sentences --exit-status") == 0)
    #expect(try status("gisa sentences --no-such-flag") == 64)
    #expect(try status("gisa no-such-command") == 64)
    #expect(try status("gisa sentences --offsets bytes") == 64)
    #expect(try status("gisa sentences --min-confidence 2") == 64)
    #expect(try status("gisa sentences --jobs -1") == 64)
    #expect(try status("gisa analyze --published yesterday") == 64)
    #expect(try status("gisa analyze --published 2024-09-12T18:15+09:00") == 0)
    #expect(try status("gisa sentences --format html") == 64)
    #expect(try status("gisa sentences --encoding utf-16 --input-format jsonl") == 64)
    #expect(try status("gisa explain --at 100") == 64)
    #expect(try status("gisa sentences /no/such/file") == 66)
    #expect(try status("gisa sentences /") == 66)
    #expect(try status("gisa analyze", "<!DOCTYPE html><p>가</p>") == 65)
    #expect(try status("gisa --version") == 0)
    #expect(try status("gisa --help") == 0)
  }

  @Test func whatCanNotBeDecodedEndsWith65AndSaysWhere() throws {
    let run = try Tool.run("gisa sentences --encoding utf-8", input: [0x61, 0xFF])
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("offset 1"))
  }

  @Test func aMissingFileStopsBeforeAnyWork() throws {
    let run = try Tool.run("gisa sentences - /no/such/file", input: "가.".utf8)
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("/no/such/file"))
  }

  @Test func aLegacyEncodingIsReadAndSaid() throws {
    let folder = try Tool.Folder()
    // 안녕하세요. 오늘은 날씨가 좋습니다. in CP949
    let bytes: [UInt8] = [
      0xBE, 0xC8, 0xB3, 0xE7, 0xC7, 0xCF, 0xBC, 0xBC, 0xBF, 0xE4, 0x2E, 0x20, 0xBF, 0xC0, 0xB4, 0xC3, 0xC0, 0xBA, 0x20,
      0xB3, 0xAF, 0xBE, 0xBE, 0xB0, 0xA1, 0x20, 0xC1, 0xC1, 0xBD, 0xC0, 0xB4, 0xCF, 0xB4, 0xD9, 0x2E,
    ]
    let path = try folder.write("page.txt", bytes)
    let run = try Tool.run("gisa sentences --format text '\(path)'")
    #expect(run.output == "안녕하세요.\n오늘은 날씨가 좋습니다.\n")
    #expect(run.error.contains("cp949"))
    #expect(try Tool.run("gisa sentences -q '\(path)'").error.isEmpty)
    #expect(try Tool.run("gisa sentences --encoding cp949 '\(path)'").error.isEmpty)
  }

  @Test func aBrokenPipeEndsSilently() throws {
    let line = "{\"text\":\"갔다. 왔다. 갔다. 왔다.\"}\n"
    let run = try Tool.run(
      "{ gisa sentences --input-format jsonl; echo \"code $?\" >&2; } | head -n 1",
      input: String(repeating: line, count: 5_000).utf8)
    #expect(run.lines.count == 1)
    #expect(run.error == "code 0\n")
  }

  @Test func colourIsForTerminals() throws {
    let text = "“좋다”고 이서준 대표가 말했다. 지난달 25일 5000억원을 썼다."
    let escape = "\u{1B}["
    #expect(!(try Tool.run("gisa analyze --format text", input: text.utf8).output.contains(escape)))
    #expect(try Tool.run("gisa explain --at 1 --format text --color always", input: text.utf8).output.contains(escape))
  }

  @Test func headingsAreKoreanWhereTheEnvironmentIs() throws {
    let plain = try Tool.run("gisa clean --show-removed --format text", input: "가.".utf8)
    #expect(plain.output.contains("Removed"))
    let korean = try Tool.run(
      "gisa clean --show-removed --format text", input: "가.".utf8, environment: "export LANG=ko_KR.UTF-8")
    #expect(korean.output.contains("덜어 낸 것"))
  }
}
