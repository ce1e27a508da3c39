/// How a feature's hash is read: its first bits choose the bucket, the next eight are the check byte.
/// The hashes themselves are made in `features.c`; `mix` serves other keys.
package enum FeatureHash {
  @inline(__always)
  package static func mix(_ key: UInt64) -> UInt64 {
    var hash = (key ^ (key >> 31)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
    return hash ^ (hash >> 32)
  }

  /// What training tells apart: the first 40 bits, more than any table does.
  @inline(__always) package static func key(_ hash: UInt64) -> UInt64 { hash >> 24 }
  package static let keyBits = 40

  @inline(__always) package static func bucket(_ key: UInt64, bits: Int) -> Int { Int(key >> UInt64(keyBits - bits)) }
  @inline(__always)
  package static func check(_ key: UInt64, bits: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: key >> UInt64(keyBits - bits - 8))
  }
}
