/// The weights of hashed features: rows of 16 words, two rows to a cache line.
///
/// Word `k` of a row holds the weight of "begins label k" in its low byte and of "inside label k" in its high byte.
/// Word 0 holds "outside" in its low byte and the feature's check byte in its high byte, so that features never seen
/// in training weigh nothing in 255 of 256 cases. One lookup touches one cache line.
struct FeatureTable: @unchecked Sendable {
  // Safe to share: read only.
  let base: UnsafeRawPointer
  let bucketCount: Int

  static let rowSize = 32
  static let bucketSize = 64

  /// The row of a feature, or a row of zeros.
  @inline(__always)
  func row(_ hash: UInt64, zero: UnsafeRawPointer) -> UnsafeRawPointer {
    let bucket = Int(((hash >> 32) &* UInt64(truncatingIfNeeded: bucketCount)) >> 32)
    let first = base + bucket &* Self.bucketSize
    let check = FeatureHash.check(hash)
    let second = first.load(fromByteOffset: 33, as: UInt8.self) == check ? first + 32 : zero
    return first.load(fromByteOffset: 1, as: UInt8.self) == check ? first : second
  }
}

/// Weights of one feature, or their sum: begin (word 0: outside) and inside, by label.
struct LabelScores {
  var begin = SIMD16<Int16>(repeating: 0)
  var inside = SIMD16<Int16>(repeating: 0)

  @inline(__always)
  mutating func add(_ row: UnsafeRawPointer) {
    let words = row.loadUnaligned(as: SIMD16<Int16>.self)
    begin &+= (words &<< 8) &>> 8
    inside &+= words &>> 8
  }
}
