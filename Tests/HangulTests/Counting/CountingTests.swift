import Testing

@testable import Hangul

@Suite struct CountingTests {
  @Test func counts() {
    let counts = TextCounts("안녕 세상! ㅋㅋ\n\u{1112}\u{119E}\u{11AB}글")
    #expect(counts.syllables == 6)
    #expect(counts.letters == 2)
    #expect(counts.eojeol == 4)
    #expect(counts.graphemes == 12)
    #expect(counts.graphemesWithoutSpaces == 9)
    #expect(counts.lines == 2)
    #expect(TextCounts("").lines == 0)
    #expect(TextCounts("가\n").lines == 1)
    #expect(TextCounts("가a").doubleByteLength == 3)
    #expect(TextCounts("\u{1112}\u{1161}\u{11AB}").syllables == 1)
    #expect(TextCounts("\u{1112}\u{1161}\u{11AB}").doubleByteLength == 2)
  }

  @Test(arguments: [
    ("", 0, 0), ("안녕하세요.", 1, 1), (String(repeating: "가", count: 19), 1, 1),
    (String(repeating: "가", count: 19) + ".", 1, 1),
    (String(repeating: "가", count: 20), 2, 1), ("12345678" + String(repeating: "가", count: 15), 1, 1),
    ("12345678" + String(repeating: "가", count: 16), 2, 1),
    (String(repeating: "가", count: 18) + "다. 나", 2, 1), (String(repeating: "가", count: 20 * 10), 11, 2),
    ("가\n나\n\n다", 3, 1),
    (String(repeating: "가", count: 19) + " " + String(repeating: "가", count: 20), 2, 1),
  ])
  func manuscript(_ text: String, _ lines: Int, _ sheets: Int) {
    let layout = ManuscriptLayout(text)
    #expect(layout.lines == lines)
    #expect(layout.sheets == sheets)
  }

  @Test func distances() {
    #expect(JamoDistance().between("한글", "항글") == 1)
    #expect(JamoDistance().between("값", "갑") == 1)
    #expect(JamoDistance(depth: .clusters).between("값", "가") == 2)
    #expect(JamoDistance(depth: .strokes).between("까", "가") == 1)
    #expect(JamoDistance().between("", "한") == 3)
    #expect(JamoDistance().between("한", "\u{1112}\u{1161}\u{11AB}") == 0)
    #expect(JamoDistance().between("kitten", "sitting") == 3)
    #expect(JamoDistance().similarity("", "") == 1)
    #expect(JamoDistance().similarity("가", "나") == 0.5)
  }

  @Test(arguments: [
    ("한글 abc", []), ("\u{11A8}가", [HangulWarning.Kind.strayJamo]), ("가\u{1100}\u{1161}", [.mixedForms]),
    ("\u{1100}\u{1161}", []),
    ("각\u{11A8}", [.secondTrailing]), ("\u{3164}", [.filler]), ("\u{115F}\u{1161}", [.filler]), ("ﾻ", [.halfwidth]),
    ("a\u{302E}", [.strayToneMark]),
    ("\u{E0BC}", [.hanyangPUA]), ("\u{E000}", []), ("\u{FFFD}", [.replacementCharacter]),
    ("\u{1112}\u{119E}\u{11AB}", []),
  ])
  func warns(_ text: String, _ kinds: [HangulWarning.Kind]) {
    #expect(HangulInspector().warnings(in: text).map(\.kind) == kinds)
    #expect(HangulInspector().isClean(text) == kinds.isEmpty)
  }

  @Test func warnsOfBrokenBytes() {
    #expect(HangulInspector().warnings(in: [0x61, 0xFF]) == [HangulWarning(.illFormed, 1..<2)])
  }

  @Test func membership() {
    let count = (UInt32(0xAC00)...0xD7A3).filter {
      Unicode.Scalar($0).flatMap(HangulSyllable.init)?.isInKSX1001 ?? false
    }.count
    #expect(count == 2_350)
    #expect(HangulSyllable("똠")?.isInKSX1001 == false)
    #expect(HangulSyllable("힝")?.isInKSX1001 == true)
  }
}
