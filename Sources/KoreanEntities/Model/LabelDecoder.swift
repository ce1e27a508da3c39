import CEntityModel

/// The best sequence of labels (Viterbi) over begin, inside and outside; the loop is in `features.c`.
struct LabelDecoder: @unchecked Sendable {
  // Safe to share: never written after the initializer.
  private let weights: ByteBlock
  /// Labels in use; lanes beyond are never chosen.
  let labelCount: Int

  /// 16 × 16 transitions, begin to inside, inside to inside, start.
  static let rowCount = 19
  /// Numbers a place that the decoder writes for itself.
  static let workPerPlace = 48

  init(weights: [UInt8], labelCount: Int) {
    self.weights = ByteBlock(weights)
    self.labelCount = labelCount
  }

  /// Writes one tag per place: `label << 1 | isInside`, 0 for outside.
  func decode(
    _ scores: UnsafePointer<LabelScores>, count: Int, work: UnsafeMutablePointer<Int16>,
    into tags: UnsafeMutablePointer<UInt8>, isPlain: Bool = false
  ) {
    let scores = UnsafeRawPointer(scores).assumingMemoryBound(to: Int16.self)
    let weights = weights.address.assumingMemoryBound(to: Int16.self)
    if isPlain {
      kt_entity_decode_plain(scores, Int32(count), weights, Int32(labelCount), work, tags)
    } else {
      kt_entity_decode(scores, Int32(count), weights, Int32(labelCount), work, tags)
    }
  }
}
