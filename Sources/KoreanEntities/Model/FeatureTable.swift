/// The weights of hashed features: rows of 12 words, two rows to a bucket. `features.c` sums them.
///
/// Word `k` of a row holds the weight of "begins label k" in its low byte and of "inside label k" in its high byte.
/// Word 0 holds "outside" in its low byte and the feature's check byte in its high byte, so that features never seen
/// in training weigh nothing in 255 of 256 cases. So a model has at most eleven labels.
package struct FeatureTable: @unchecked Sendable {
  // Safe to share: read only.
  let base: UnsafeRawPointer
  /// The check bytes of all rows once more, two a bucket: 3 % of the table's size, so it stays in the cache.
  let checks: UnsafeRawPointer
  /// There are `1 << bucketBits` buckets.
  let bucketBits: Int

  private static let zeros = ByteBlock([UInt8](repeating: 0, count: 512))
  /// No weights at all.
  static let empty = FeatureTable(base: zeros.address, checks: zeros.address + 256, bucketBits: 1)

  package static let rowSize = 24
  package static let bucketSize = 48
  static let labelLimit = 11
  /// The kernel reads rows 32 bytes at a time.
  static let overrun = 8
}

/// The sum of a place's rows: begin (lane 0: outside) and inside, by label.
struct LabelScores: Equatable {
  var begin = SIMD16<Int16>(repeating: 0)
  var inside = SIMD16<Int16>(repeating: 0)
}
