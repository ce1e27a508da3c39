/// What is known of a word of the text, by its stem.
package enum Commonness: UInt64 {
  case unknown
  /// It stands outside names in the texts that the model learned from.
  case common
  /// Two of those in one.
  case compound
}

/// Common words as a Bloom filter over the hashes of their stems.
///
/// A tagger that knows them can tell the others: most of those are names. Fewer than two unknown words in a hundred
/// pass for common.
package struct CommonWords: @unchecked Sendable {
  // Safe to share: read only.
  private let words: UnsafePointer<UInt64>
  private let mask: UInt64

  /// Reads a filter where it lies; `nil` unless its size is a power of two, 8 bytes at least.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 8, bytes.count.nonzeroBitCount == 1, let base = bytes.baseAddress else { return nil }
    words = base.assumingMemoryBound(to: UInt64.self)
    mask = UInt64(bytes.count * 8 - 1)
  }

  @inline(__always)
  package func contains(_ hash: UInt64) -> Bool {
    let (first, second) = (hash & mask, hash >> 32 & mask)
    return words[Int(first >> 6)] & (1 << (first & 63)) != 0 && words[Int(second >> 6)] & (1 << (second & 63)) != 0
  }

  /// A filter of `1 << bits` bits, little-endian.
  package static func bytes(_ hashes: some Sequence<UInt64>, bits: Int) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: 1 << (bits - 3))
    let mask = UInt64(1 << bits - 1)
    for hash in hashes {
      for bit in [hash & mask, hash >> 32 & mask] { result[Int(bit >> 3)] |= 1 << UInt8(bit & 7) }
    }
    return result
  }
}
