import Testing

@testable import Hangul

@Suite struct OffsetMapTests {
  private func map(_ record: (inout OffsetMap.Builder) -> Void) -> OffsetMap {
    var builder = OffsetMap.Builder()
    record(&builder)
    return builder.finish()
  }

  @Test func looksUpBothWays() {
    let map = map {
      $0.copy(2)
      $0.replace(9, with: 3)
      $0.replace(6, with: 3)
      $0.copy(1)
    }
    #expect(map.sourceCount == 18)
    #expect(map.resultCount == 9)
    #expect(map.result(of: 2..<11) == 2..<5)
    #expect(map.result(of: 3..<4) == 2..<5)
    #expect(map.result(of: 10..<12) == 2..<8)
    #expect(map.result(of: 17..<18) == 8..<9)
    #expect(map.source(of: 5..<8) == 11..<17)
    #expect(map.source(of: 0..<9) == 0..<18)
    #expect(map.resultOffset(of: 18) == 9)
    #expect(map.sourceOffset(of: 9) == 18)
    #expect(map.result(of: 4..<4) == 2..<2)
    #expect(map.result(of: -4..<99) == 0..<9)
  }

  @Test func insertionsAndDeletionsTouchNothingBesideThem() {
    let map = map {
      $0.copy(1)
      $0.replace(3, with: 0)
      $0.copy(1)
      $0.replace(0, with: 2)
      $0.copy(1)
    }
    #expect(map.source(of: 0..<1) == 0..<1)
    #expect(map.source(of: 1..<2) == 4..<5)
    #expect(map.source(of: 0..<2) == 0..<5)
    #expect(map.source(of: 2..<4) == 5..<5)
    #expect(map.result(of: 1..<4) == 1..<1)
    #expect(map.result(of: 4..<6) == 1..<5)
    #expect(map.edits == [.init(source: 1..<4, result: 1..<1), .init(source: 5..<5, result: 2..<4)])
  }

  @Test func equalEditsShareAWord() {
    let many = map { for _ in 0..<40_000 { $0.replace(9, with: 3) } }
    #expect(many.words.count == 40_000 / 64)
    #expect(many.sourceCount == 360_000)
    #expect(many.result(of: 9 * 39_999..<9 * 40_000) == 3 * 39_999..<3 * 40_000)
    #expect(map { $0.replace(1000, with: 70_000) }.source(of: 5..<6) == 0..<1000)
    #expect(
      map {
        $0.copy(0); $0.replace(0, with: 0)
      } == OffsetMap(identity: 0))
    #expect(OffsetMap(identity: 5).isIdentity)
  }

  @Test func longCopiesAreOneHoweverTheyWereRecorded() {
    let once = map { $0.copy(100_000) }
    let often = map { for _ in 0..<1_000 { $0.copy(100) } }
    #expect(once == often && once.isIdentity && often.hashValue == once.hashValue)
    #expect(often.result(of: 70_000..<70_001) == 70_000..<70_001)
    // What is taken back may reach over the end of a word.
    let shortened = map {
      $0.copy(32_767)
      $0.copy(2)
      $0.uncopy(3)
      $0.replace(6, with: 3)
    }
    #expect(shortened.edits == [.init(source: 32_766..<32_772, result: 32_766..<32_769)])
  }

  @Test func longMapsAgreeWithAPlainWalk() {
    var random = SplitMix(seed: 7)
    let map = map {
      for _ in 0..<2000 {
        switch random.next() % 4 {
        case 0: $0.copy(Int(random.next() % 9))
        case 1: $0.replace(Int(random.next() % 5), with: Int(random.next() % 4))
        case 2: $0.replace(6, with: 3)
        default: $0.replace(Int(random.next() % 400), with: Int(random.next() % 400))
        }
      }
    }
    var source = 0
    var result = 0
    for unit in map.units {
      if unit.source > 0 {
        #expect(map.result(of: source..<source + unit.source) == result..<result + unit.result)
      }
      if unit.result > 0 {
        #expect(map.source(of: result..<result + unit.result) == source..<source + unit.source)
      }
      source += unit.source
      result += unit.result
    }
    #expect(map.inverse.inverse.edits == map.edits)
    #expect(map.inverse.sourceCount == map.resultCount)
  }

  @Test func followsOneMapByAnother() {
    let first = map {
      $0.copy(1)
      $0.replace(6, with: 3)
      $0.copy(4)
    }
    let second = map {
      $0.copy(2)
      $0.replace(3, with: 1)
      $0.copy(3)
    }
    let both = first.followed(by: second)
    #expect(both.edits == [.init(source: 1..<8, result: 1..<3)])
    #expect(both.sourceCount == 11)
    #expect(both.resultCount == 6)
    #expect(first.followed(by: first.inverse).sourceCount == first.followed(by: first.inverse).resultCount)
    #expect(first.followed(by: OffsetMap(identity: 8)) == first)
    #expect(OffsetMap(identity: 11).followed(by: first) == first)
  }
}
