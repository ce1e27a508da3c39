import KoreanEntities

/// How often each stem stands outside names in the labelled texts: what is common and what is not.
struct StemCounts {
  /// A stem that stands there this often is common.
  static let minimum = 2

  private var counts: [UInt64: Int] = [:]

  init(_ sources: [EntityTrainer.Source]) {
    var features = SequenceFeatures()
    for source in sources {
      for item in source.texts {
        let text = item.text.unicodeScalars.map(\.value)
        let isName = item.isMarked
        text.withUnsafeBufferPointer { text in
          for piece in Sequences.pieces(of: text, 0..<text.count) {
            features.load(text, piece, graphs: [], candidates: [], domain: 0)
            features.forEachStem { stem, hash in
              if !stem.contains(where: { isName[piece.lowerBound + $0] }) { counts[hash, default: 0] += 1 }
            }
          }
        }
      }
    }
  }

  /// What is known of a stem; one that is being trained on does not count itself.
  func commonness(of hash: UInt64, less own: Int = 0) -> Commonness {
    (counts[hash] ?? 0) - own >= Self.minimum ? .common : .unknown
  }

  /// The filter of all common stems, twelve bits or more for each.
  func filter() -> [UInt8] {
    let common = counts.filter { $0.value >= Self.minimum }.keys
    var bits = 6
    while 1 << bits < common.count * 12 { bits += 1 }
    return CommonWords.bytes(common, bits: bits)
  }
}

extension LabelledText {
  /// For each scalar whether a mark covers it.
  var isMarked: [Bool] {
    var result = [Bool](repeating: false, count: text.unicodeScalars.count)
    for mark in marks { for index in mark.lower..<mark.upper { result[index] = true } }
    return result
  }
}
