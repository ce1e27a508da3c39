import KoreanText
import Testing

@Suite struct TextRangeTests {
  @Test func aRangeNeverEndsBeforeItStarts() {
    #expect(TextRange(5, 3) == TextRange(5, 5))
  }

  @Test func theOuterRangeComesFirst() {
    #expect(
      [TextRange(0, 3), TextRange(1, 2), TextRange(0, 9)].sorted() == [
        TextRange(0, 9), TextRange(0, 3), TextRange(1, 2),
      ])
  }
}
