import KoreanEntities
import KoreanText

/// Sentences ready for training: feature numbers and gold tags, place by place.
package struct TrainingSet {
  package struct Sequence {
    /// The first place in ``features`` (times the number of templates) and ``tags``.
    package var start: Int
    package var count: Int
    /// Which labels the source of the sentence marks; others are unknown there, not absent.
    package var labelMask: UInt32
    package var weight: Float
  }

  package var sequences: [Sequence] = []
  /// `SequenceFeatures.count` hashes a place.
  package var hashes: [UInt64] = []
  /// `label << 1 | isInside`, 0 for outside.
  package var tags: [UInt8] = []

  package init() {}

  /// What tells sources apart whose labels were rebuilt from lists: names that no list has are missing there.
  private static let rebuiltDomain: UInt64 = 2

  /// Adds texts; `labels` are the model's, `known` those that this source marks (nil: all), `commonness` gets stems and
  /// whether the one asked for stands outside names itself.
  package mutating func add(
    _ texts: [LabelledText], labels: [String], known: Set<String>?, weight: Float, graphs: [WordGraph],
    guideline: EntityTagger.Guideline, isRebuilt: Bool = false, commonness: (UInt64, _ isOutside: Bool) -> Commonness
  ) {
    var features = SequenceFeatures()
    var buffer = [UInt64](repeating: 0, count: SequenceFeatures.count)
    var mask: UInt32 = 1
    for (index, label) in labels.enumerated() where known?.contains(label) ?? true { mask |= 1 << UInt32(index + 1) }
    for item in texts {
      let text = item.text.unicodeScalars.map(\.value)
      var gold = [UInt8](repeating: 0, count: text.count)
      for mark in item.marks {
        guard let label = labels.firstIndex(of: mark.label) else { continue }
        for index in mark.lower..<mark.upper { gold[index] = UInt8((label + 1) << 1 | (index == mark.lower ? 0 : 1)) }
      }
      text.withUnsafeBufferPointer { text in
        let candidates = PatternSpans.spans(of: text, guideline: guideline, graphs: graphs)
        for piece in Sequences.pieces(of: text, 0..<text.count) {
          features.load(
            text, piece, graphs: graphs, candidates: candidates,
            domain: isRebuilt ? Self.rebuiltDomain : guideline.domain)
          features.markKnownWords { hash, stem in
            commonness(hash, stem.map { !$0.contains { gold[piece.lowerBound + $0] != 0 } } ?? false)
          }
          sequences.append(Sequence(start: tags.count, count: piece.count, labelMask: mask, weight: weight))
          // A piece never opens inside an entity.
          if gold[piece.lowerBound] & 1 == 1 { gold[piece.lowerBound] ^= 1 }
          for index in 0..<piece.count {
            buffer.withUnsafeMutableBufferPointer { output in
              if let base = output.baseAddress { features.hashes(at: index, into: base) }
            }
            hashes += buffer
            tags.append(gold[piece.lowerBound + index])
          }
        }
      }
    }
  }
}
