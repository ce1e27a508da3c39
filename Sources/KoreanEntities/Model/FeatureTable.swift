/// The weights of hashed features: rows of 21 bytes, three rows to a bucket of one cache line. `features.c` sums them.
///
/// The first eleven bytes of a row hold the weights of "begins label k" (0: outside), the ten after them those of "inside
/// label k", from 1. So a model has at most ten labels.
package struct FeatureTable: @unchecked Sendable {
  // Safe to share: read only.
  let base: UnsafeRawPointer
  /// The check bytes of all rows, four bytes a bucket, so that features never seen in training weigh nothing in 253 of
  /// 256 cases: a sixteenth of the table's size, so they stay in the cache.
  let checks: UnsafeRawPointer
  /// There are `1 << bucketBits` buckets.
  let bucketBits: Int

  private static let zeros = ByteBlock([UInt8](repeating: 0, count: 512))
  /// No weights at all.
  static let empty = FeatureTable(base: zeros.address, checks: zeros.address + 256, bucketBits: 1)

  package static let rowSize = 21
  package static let rowsInBucket = 3
  package static let bucketSize = 64
  package static let checksInBucket = 4
  package static let labelLimit = 10

  /// Where a row lies in the table.
  package static func offset(bucket: Int, row: Int) -> Int { bucket * bucketSize + row * rowSize }
  /// Where in a row the weight of "begins `label`" lies, and that of "inside `label`", which 0 does not have.
  package static func begin(_ label: Int) -> Int { label }
  package static func inside(_ label: Int) -> Int { labelLimit + label }
}

/// The sum of a place's rows: begin (lane 0: outside) and inside, by label.
struct LabelScores: Equatable {
  var begin = SIMD16<Int16>(repeating: 0)
  var inside = SIMD16<Int16>(repeating: 0)
}
