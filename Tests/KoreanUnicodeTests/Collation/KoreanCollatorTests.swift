import Testing

@testable import KoreanUnicode

@Suite struct KoreanCollatorTests {
  @Test func dictionaryOrder() throws {
    let collator = try #require(KoreanCollator())
    let words = ["나", "apple", "각", "大", "\u{1100}\u{1161}", "까", "가나"]
    let sorted = words.sorted(by: collator.areInIncreasingOrder)
    #expect(
      sorted.map { $0.unicodeScalars.map(\.value) }
        == ["\u{1100}\u{1161}", "가나", "각", "까", "나", "大", "apple"].map { $0.unicodeScalars.map(\.value) })
    #expect(collator.compare("각", "\u{1100}\u{1161}\u{11A8}") == 0)
    let keys = words.map(collator.sortKey)
    for (i, first) in words.enumerated() {
      for (j, second) in words.enumerated() {
        let byKey = keys[i] == keys[j] ? 0 : keys[i].lexicographicallyPrecedes(keys[j]) ? -1 : 1
        #expect(byKey == collator.compare(first, second))
      }
    }
    #expect(collator.compare("", "") == 0)
  }

  @Test func strengthsAndPurposes() throws {
    let primary = try #require(KoreanCollator(.search, strength: .primary))
    #expect(primary.compare("cafe", "Café") == 0)
    #expect(primary.compare("가", "나") < 0)
    let identical = try #require(KoreanCollator(strength: .identical))
    #expect(identical.compare("a", "A") != 0)
    #expect(KoreanCollator(.searchByLeadingConsonant) != nil)
  }
}
