import Hangul
import TestSupport
import Testing

@Suite struct JosaTests {
  @Test func goldenCases() throws {
    try check("josa", atLeast: 400) { item in
      Josa(item["particle"] ?? "")?.attached(to: item.input) ?? "no such particle"
    }
  }

  @Test func goldenPlaceholders() throws {
    try check("josa", atLeast: 20, list: "placeholders") { Josa.resolvingPlaceholders(in: $0.input) }
  }

  @Test func everySyllableChoosesByItsTrailingConsonant() {
    for value in UInt32(0xAC00)...0xD7A3 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let syllable = String(Character(scalar)), trailing = Int((value - 0xAC00) % 28)
      #expect(Josa.topic.form(after: syllable) == (trailing == 0 ? "는" : "은"))
      #expect(Josa.instrument.form(after: syllable) == (trailing == 0 || trailing == 8 ? "로" : "으로"))
    }
  }

  @Test func sayWhenNobodyKnows() {
    #expect(Josa.topic.choice(after: "😀").confidence == 0)
    #expect(Josa.topic.form(after: "😀") == "은(는)")
    #expect(Josa.instrument.form(after: "") == "(으)로")
    #expect(Josa.topic.attached(to: "") == "")
    #expect(Josa.topic.attached(to: "  ") == "  ")
    #expect(Josa.topic.choice(after: "책").confidence == 1)
    #expect(Josa.topic.choice(after: "Zyxel").confidence < 1)
  }

  @Test func theWordItselfIsKept() {
    #expect(sameBytes(Josa.topic.attached(to: "ᄎ\u{1162}ᆨ"), "ᄎ\u{1162}ᆨ\u{110B}\u{1173}\u{11AB}"))
    #expect(sameBytes(Josa.topic.attached(to: "책 "), "책은 "))
  }

  @Test func notation() {
    #expect(Josa("은/는") == .topic && Josa("는/은") == .topic && Josa("은(는)") == .topic && Josa("는") == .topic)
    #expect(Josa("(으)로") == .instrument && Josa("으로서/로서")?.rieulAsVowel == true)
    #expect(Josa("에서") == nil && Josa("") == nil && Josa("/") == nil && Josa("은/") == nil)
  }
}
