import CEntityModel

/// From two characters to the state of a ``WordGraph`` they lead to: open addressing, at most half full.
///
/// The states a step from the root have up to a thousand edges; searching those was most of the time of a search.
struct PairTable: Sendable {
  /// The pair in the upper half, its state in the lower; 0: empty.
  private var slots: [UInt64]
  private let shift: UInt64

  /// A table for up to `count` pairs.
  init(count: Int) {
    var bits = 4
    while 1 << bits < count * 2 { bits += 1 }
    slots = [UInt64](repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  @inline(__always)
  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first << 16 | second) << 32 }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift) }

  mutating func insert(_ first: UInt32, _ second: UInt32, state: UInt32) {
    let key = Self.key(first, second)
    var index = slot(key)
    while slots[index] != 0 { index = (index &+ 1) & (slots.count &- 1) }
    slots[index] = key | UInt64(state)
  }

  /// The state after `first` and `second`, both of the BMP; 0 where there is none.
  @inline(__always)
  func state(_ first: UInt32, _ second: UInt32) -> Int {
    let key = Self.key(first, second)
    var index = slot(key)
    return slots.withUnsafeBufferPointer { slots in
      while slots[index] != 0 {
        if slots[index] & 0xFFFF_FFFF_0000_0000 == key { return Int(slots[index] & 0xFFFF_FFFF) }
        index = (index &+ 1) & (slots.count &- 1)
      }
      return 0
    }
  }

  /// Asks for the memory that ``state(_:_:)`` is going to read.
  @inline(__always)
  func prefetch(_ first: UInt32, _ second: UInt32) {
    slots.withUnsafeBufferPointer { slots in
      if let base = slots.baseAddress { kt_prefetch(base + slot(Self.key(first, second))) }
    }
  }
}
