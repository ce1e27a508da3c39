import KoreanLexicon
import Testing

@Suite struct WordIndexTests {
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test func theLongestWordWins() {
    let map = WordMap([("네이버", 1), ("네이버클라우드", 2), ("네", 3), ("클라우드", 4)])
    let text = scalars("오늘 네이버클라우드가")
    #expect(map.longestMatch(in: text, at: 3)?.length == 7)
    #expect(map.longestMatch(in: text, at: 3)?.value == 2)
    #expect(map.longestMatch(in: text, at: 3, limit: 9)?.value == 1)
    #expect(map.matches(in: text, at: 3).map(\.value) == [3, 1, 2])
    #expect(map.longestMatch(in: text, at: 6)?.value == 4)
    #expect(map.longestMatch(in: text, at: 4) == nil)
    #expect(map.longestMatch(in: text, at: text.count) == nil)
    #expect(map.longestMatch(in: [], at: 0) == nil)
  }

  @Test func aBackwardIndexMatchesEndings() {
    let endings = WordMap([("다", 1), ("했다", 2), ("라고 했다", 3)], direction: .backward)
    let text = scalars("좋다고 했다.")
    #expect(endings.longestMatch(in: text, at: 6)?.value == 2)
    #expect(endings.longestMatch(in: text, at: 6, limit: 5)?.value == 1)
    #expect(endings.matches(in: text, at: 2).map(\.value) == [1])
    #expect(endings.longestMatch(in: text, at: 0) == nil)
    #expect(endings["라고 했다"] == 3)
  }

  @Test func rowsAreReadColumnByColumn() {
    let table = WordTable("# a comment\nword\tclass\tprovenance\n부\tunit\town\n\n가\t\town\n# a comment\n부\ttitle")
    #expect(table.columns == ["word", "class", "provenance"])
    #expect(table.words == ["부", "가", "부"])
    #expect(table.rows.map { $0["class"] } == ["unit", "", "title"])
    #expect(table.rows.map { $0["provenance"] } == ["own", "own", ""])
    #expect(table.rows[0]["no such column"] == "")
    #expect(table.rows[1].cells == ["가", "", "own"])
    #expect(WordTable("").rows.isEmpty)
  }

  @Test func theFirstRowOfAWordCounts() {
    let map = WordMap([("부", 1), ("가", 2), ("부", 3)])
    #expect(map["부"] == 1)
    #expect(map.index.positions(of: "부").count == 2)
    #expect(map["나"] == nil)
  }

  /// Every lookup agrees with the plain reading of its definition, over words made of three letters.
  @Test func lookupsAgreeWithASearchThroughAllWords() {
    var seed: UInt32 = 1
    func next(_ bound: UInt32) -> UInt32 {
      seed = seed &* 1_664_525 &+ 1_013_904_223
      return (seed >> 16) % bound
    }
    for direction in [WordIndex.Direction.forward, .backward] {
      for _ in 0..<200 {
        let words = (0..<Int(next(12))).map { _ in (0...Int(next(3))).map { _ in 0xAC00 + next(3) } }
        let text = (0..<8).map { _ in 0xAC00 + next(3) }
        let index = WordIndex(words, direction: direction)
        for place in 0...8 {
          let wanted = words.filter { word in
            direction == .forward
              ? place + word.count <= 8 && Array(text[place..<place + word.count]) == word
              : place >= word.count && Array(text[place - word.count..<place]) == word
          }
          let match = index.longestMatch(in: text, at: place)
          #expect(match?.length == wanted.map(\.count).max())
          #expect(match?.positions.count ?? 0 == wanted.count { $0.count == match?.length })
        }
      }
    }
  }
}
