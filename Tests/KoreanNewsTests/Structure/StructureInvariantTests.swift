import KoreanNews
import TestSupport
import Testing

/// Cover, order and scalar boundaries hold of any text: generated pages, their cuts, and repeated marks.
@Suite struct StructureInvariantTests {
  /// Lines that pages are made of, so that every rule meets every other.
  private static let lines: [String] =
    StructureRule.allCases.map(\.example)
    + ArticleCases.all.texts.values.sorted()
    + [
      "", "", " ", "많이 본 뉴스", "댓글 3", "1", "“", "▶", "[", "![", "](", "(=", "입력 2026", "홍길동 기자", "ⓒ", "|", "= ", "#",
      "@example.com",
    ]

  private static func page(_ random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      text += lines.randomElement(using: &random) ?? ""
      text += ["\n", "\n", "\n\n", "", " ", "\r\n"].randomElement(using: &random) ?? ""
    }
    return Int.random(in: 0..<10, using: &random) == 0 ? TextGenerator.decomposed(text) : text
  }

  private func problems(_ text: String) -> String? {
    let document = Document(text)
    let bytes = Array(document.text.utf8)
    var covered = 0
    func isBlank(_ range: Range<Int>) -> Bool {
      String(decoding: bytes[range], as: UTF8.self).unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
      }
    }
    for block in ArticleReader().article(in: document).blocks {
      if block.range.isEmpty { return "empty block" }
      if block.range.lowerBound < covered { return "overlap at \(block.range)" }
      if !isBlank(covered..<block.range.lowerBound) { return "gap before \(block.range)" }
      for bound in [block.range.lowerBound, block.range.upperBound]
      where bound < bytes.count && bytes[bound] & 0xC0 == 0x80 {
        return "split scalar at \(bound)"
      }
      if !(0...1).contains(block.confidence) { return "confidence \(block.confidence)" }
      covered = block.range.upperBound
    }
    return isBlank(covered..<bytes.count) ? nil : "gap at the end"
  }

  @Test func generatedPagesAreCoveredOnce() {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<testCount(300, soak: 50_000) {
      let text = Self.page(&random)
      #expect(problems(text) == nil, "in \(text.debugDescription)")
    }
  }

  @Test func cutsOfPagesAreCoveredOnce() {
    var random = SeededGenerator(seed: 42)
    for _ in 0..<testCount(100, soak: 50_000) {
      let text = Array(Self.page(&random).unicodeScalars)
      let start = Int.random(in: 0...text.count, using: &random)
      let end = Int.random(in: start...text.count, using: &random)
      let cut = String(String.UnicodeScalarView(text[start..<end]))
      #expect(problems(cut) == nil, "in \(cut.debugDescription)")
    }
  }

  @Test func longRunsOfOneThingAreReadToTheEnd() {
    let count = testCount(2_000, soak: 100_000)
    for piece in [
      "(", "![", "광고 ", "광고\n", "다.", "=", "ⓒ", "홍길동 기자 ", "입력 ", "■", "a@", "\"", "“", "2026.01.01 ", "정치\n", "가 ",
      "사진=",
    ] {
      let text = String(repeating: piece, count: count)
      #expect(problems(text) == nil, "\(piece)")
    }
  }
}
