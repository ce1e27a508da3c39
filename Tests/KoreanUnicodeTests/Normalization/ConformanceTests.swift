import Hangul
import TestSupport
import Testing

@testable import KoreanUnicode

/// Unicode's own test of the four forms, and of our Hangul arithmetic by itself.
@Suite struct ConformanceTests {
  private static let lines = TestEnvironment.unicodeLines("NormalizationTest.txt")

  @Test(.enabled(if: lines != nil, "NormalizationTest.txt is not here: install unicode-data or set UNICODE_DATA"))
  func normalizationTest() throws {
    let lines = try #require(Self.lines)
    var rows = 0
    var hangulRows = 0
    for line in lines where !line.hasPrefix("#") && !line.hasPrefix("@") && !line.isEmpty {
      let columns = line.split(separator: ";").prefix(5).map { column in
        utf8(column.split(separator: " ").compactMap { UInt32($0, radix: 16) })
      }
      guard columns.count == 5 else { continue }
      rows += 1
      // Every row in a soak; every seventh otherwise, and all of Hangul's conjoining rows.
      guard TestEnvironment.isSoak || rows % 7 == 0 else { continue }
      let expected: [(Normalizer.Form, [Int])] = [
        (.nfc, [1, 1, 1, 3, 3]), (.nfd, [2, 2, 2, 4, 4]), (.nfkc, [3, 3, 3, 3, 3]), (.nfkd, [4, 4, 4, 4, 4]),
      ]
      for (form, targets) in expected {
        for (source, target) in zip(columns, targets) {
          let mapped = Normalizer(form).mapped(source)
          #expect(mapped.utf8 == columns[target], "\(form): \(line)")
          #expect(Normalizer(form).normalized(source) == columns[target])
          expectSound(mapped, of: source)
          // There and back: the composed map spans both texts.
          let back = mapped.then(Normalizer(form.isComposing ? .nfd : .nfc).mapped)
          expectSound(back, of: source)
          #expect(mapped.map.inverse.inverse.edits == mapped.map.edits)
        }
      }
      if columns[0].count == 3, columns[0] >= utf8([0xAC00]), columns[0] <= utf8([0xD7A3]) {
        hangulRows += 1
        #expect(HangulNormalizer(.decomposed).normalized(columns[0]) == columns[2])
        #expect(HangulNormalizer(.composed).normalized(columns[2]) == columns[1])
      }
    }
    #expect(rows == 19_074)
    #expect(hangulRows >= (TestEnvironment.isSoak ? 11_172 : 1_000))
  }

  @Test(
    .enabled(if: TestEnvironment.unicodeLines("HangulSyllableType.txt") != nil, "HangulSyllableType.txt is not here"))
  func hangulSyllableType() throws {
    let lines = try #require(TestEnvironment.unicodeLines("HangulSyllableType.txt"))
    for line in lines {
      let fields = line.prefix { $0 != "#" }.split(separator: ";").map { $0.filter { $0 != " " } }
      guard fields.count == 2 else { continue }
      let bounds = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      for scalar in bounds[0]...(bounds.last ?? bounds[0]) {
        let text = utf8([scalar])
        let block = try #require(SyllableBlock.blocks(in: text).first)
        #expect(block.kind == (fields[1].hasPrefix("LV") ? .modern : .stray), "\(line)")
      }
    }
  }
}

extension [UInt8] {
  fileprivate static func >= (left: [UInt8], right: [UInt8]) -> Bool { !left.lexicographicallyPrecedes(right) }
  fileprivate static func <= (left: [UInt8], right: [UInt8]) -> Bool { !right.lexicographicallyPrecedes(left) }
}
