import KoreanText

/// One sequence made ready: its symbols, what the dictionaries and what the patterns say.
package struct SequenceFeatures {
  package private(set) var extractor = FeatureExtractor()
  /// One more at each end, so that a feature may look past either.
  private var dictionary: [DictionaryTags] = []
  private var patterns: [UInt8] = []
  package private(set) var count = 0

  package init() {}

  /// Reads `text[bounds]`.
  package mutating func load(
    _ text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>, graphs: [WordGraph], candidates: [PatternSpan]
  ) {
    count = bounds.count
    extractor.prepare(text, bounds)
    dictionary.removeAll(keepingCapacity: true)
    dictionary.append(contentsOf: repeatElement(DictionaryTags(), count: count + 2))
    dictionary.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for graph in graphs { DictionaryTags.tag(text, bounds, with: graph, into: base + 1) }
    }
    patterns.removeAll(keepingCapacity: true)
    patterns.append(contentsOf: repeatElement(0, count: count + 2))
    for span in candidates where span.upper > bounds.lowerBound && span.lower < bounds.upperBound {
      for index in max(span.lower, bounds.lowerBound)..<min(span.upper, bounds.upperBound) {
        let part: UInt8 = index == span.lower ? 1 : index == span.upper - 1 ? 3 : 2
        patterns[index - bounds.lowerBound + 1] = span.code << 2 | part
      }
    }
  }

  /// Writes the hashes of the features of the place `index` of the sequence.
  @inline(__always)
  package func hashes(at index: Int, into output: UnsafeMutablePointer<UInt64>) {
    dictionary.withUnsafeBufferPointer { dictionary in
      patterns.withUnsafeBufferPointer { patterns in
        guard let words = dictionary.baseAddress, let spans = patterns.baseAddress else { return }
        extractor.features(at: index, dictionary: words + 1, patterns: spans + 1, into: output)
      }
    }
  }
}

/// A pattern's candidate as a feature sees it.
package struct PatternSpan: Sendable {
  package var lower: Int
  package var upper: Int
  /// 1…10, by label.
  package var code: UInt8

  package static let codes: [String] = ["PS", "OG", "LC", "DT", "TI", "QT", "AF", "EV", "TM", "CV"]

  package init(lower: Int, upper: Int, label: EntityLabel) {
    self.lower = lower
    self.upper = upper
    code = UInt8((Self.codes.firstIndex(of: label.rawValue) ?? 10) + 1)
  }
}

/// Cuts a stretch of text into what the model reads at once.
package enum Sequences {
  /// Pieces of `bounds` that end with a sentence or, where there is none for long, at a space. They cover `bounds`.
  package static func pieces(of text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = bounds.lowerBound
    var index = start
    while index < bounds.upperBound {
      let scalar = text[index]
      let isEnd =
        scalar == 0x0A || isStop(text, index, bounds) || index - start > 400 && scalar == 0x20 || index - start > 1000
      index += 1
      if isEnd {
        result.append(start..<index)
        start = index
      }
    }
    if start < bounds.upperBound { result.append(start..<bounds.upperBound) }
    return result
  }

  /// A full stop after 다 or 요 and before a space.
  private static func isStop(_ text: UnsafeBufferPointer<UInt32>, _ index: Int, _ bounds: Range<Int>) -> Bool {
    guard text[index] == 0x20, index - 2 >= bounds.lowerBound else { return false }
    guard text[index - 1] == 0x2E || text[index - 1] == 0x3F || text[index - 1] == 0x21 else { return false }
    let last = text[index - 2]
    return last == 0xB2E4 || last == 0xC694 || text[index - 1] != 0x2E
  }
}
