/// How a feature becomes a number: its template and up to three 16-bit symbols, mixed to 64 bits.
///
/// The upper half chooses the bucket, bits 24–31 are the check byte. Trainer and tagger share this.
package enum FeatureHash {
  @inline(__always)
  package static func hash(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) -> UInt64 {
    mix(template << 48 | c << 32 | b << 16 | a)
  }

  @inline(__always)
  package static func mix(_ key: UInt64) -> UInt64 {
    var hash = (key ^ (key >> 31)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
    return hash ^ (hash >> 32)
  }

  /// Never 0: that marks an empty row.
  @inline(__always)
  package static func check(_ hash: UInt64) -> UInt8 {
    let byte = UInt8(truncatingIfNeeded: hash >> 24)
    return byte &+ (byte == 0 ? 1 : 0)
  }
}
