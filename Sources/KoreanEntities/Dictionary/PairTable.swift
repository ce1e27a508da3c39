import CEntityModel

/// From two characters to the state of a ``WordGraph`` they lead to: open addressing, at most half full.
///
/// The states a step from the root have up to a thousand edges; searching those was most of the time of a search.
/// A large dictionary brings its table along in the model's file, so that loading does not wait for it.
struct PairTable: @unchecked Sendable {
  // Safe to share: read only; the graph keeps the bytes alive.
  /// The pair in the upper half of a slot, its state in the lower; 0: empty.
  private let slots: UnsafePointer<UInt64>
  private let mask: Int
  private let shift: UInt64

  /// Reads a table where it lies; `nil` where a walk with it could leave the graph or never end.
  init?(_ bytes: UnsafeRawBufferPointer, states: Int, isTrusted: Bool) {
    guard bytes.count >= 128, bytes.count.nonzeroBitCount == 1, let base = bytes.baseAddress else { return nil }
    slots = base.assumingMemoryBound(to: UInt64.self)
    mask = bytes.count / 8 - 1
    shift = UInt64(64 - (bytes.count / 8).trailingZeroBitCount)
    guard !isTrusted else { return }
    var empty = 0
    for index in 0...mask {
      empty += slots[index] == 0 ? 1 : 0
      if slots[index] & 0xFFFF_FFFF >= UInt64(states) { return nil }
    }
    if empty == 0 { return nil }
  }

  /// The bytes of a table of `pairs`, the same for the same pairs in the same order.
  static func bytes(_ pairs: [(first: UInt32, second: UInt32, state: UInt32)]) -> [UInt8] {
    var bits = 4
    while 1 << bits < pairs.count * 2 { bits += 1 }
    var slots = [UInt64](repeating: 0, count: 1 << bits)
    for pair in pairs {
      let key = key(pair.first, pair.second)
      var index = slot(key, shift: UInt64(64 - bits))
      while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = key | UInt64(pair.state)
    }
    var result: [UInt8] = []
    result.reserveCapacity(slots.count * 8)
    for slot in slots { for byte in 0..<8 { result.append(UInt8(truncatingIfNeeded: slot >> UInt64(byte * 8))) } }
    return result
  }

  @inline(__always)
  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first << 16 | second) << 32 }

  @inline(__always)
  private static func slot(_ key: UInt64, shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  /// The state after `first` and `second`, both of the BMP; 0 where there is none.
  @inline(__always)
  func state(_ first: UInt32, _ second: UInt32) -> Int {
    let key = Self.key(first, second)
    var index = Self.slot(key, shift: shift)
    while slots[index] != 0 {
      if slots[index] & 0xFFFF_FFFF_0000_0000 == key { return Int(slots[index] & 0xFFFF_FFFF) }
      index = (index &+ 1) & mask
    }
    return 0
  }

  /// Asks for the memory that ``state(_:_:)`` is going to read.
  @inline(__always)
  func prefetch(_ first: UInt32, _ second: UInt32) {
    kt_prefetch(slots + Self.slot(Self.key(first, second), shift: shift))
  }
}
