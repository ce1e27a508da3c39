/// The scalars of a byte string with their offsets; a byte that begins no well-formed scalar stands for itself.
package struct UTF8Scalars: Sequence, IteratorProtocol {
  package struct Element {
    /// The scalar's value, or ``UTF8Scalars/illFormed``.
    package var value: UInt32
    package var offset: Int
    package var length: Int

    package var range: Range<Int> { offset..<offset + length }
  }

  /// Stands for a byte that is not UTF-8: a value no scalar has.
  package static let illFormed: UInt32 = .max

  private let bytes: [UInt8]
  private var index = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package mutating func next() -> Element? {
    guard index < bytes.count else { return nil }
    let start = index
    let (value, length) = Self.decode(bytes, at: start)
    index += length
    return Element(value: value, offset: start, length: length)
  }

  /// The scalar that begins at `index`, which must lie in the array.
  package static func decode(_ bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    func continuation(_ step: Int) -> UInt32? {
      guard index + step < bytes.count, bytes[index + step] & 0xC0 == 0x80 else { return nil }
      return UInt32(bytes[index + step] & 0x3F)
    }
    switch lead {
    case 0xC2...0xDF:
      if let a = continuation(1) { return (UInt32(lead & 0x1F) << 6 | a, 2) }
    case 0xE0...0xEF:
      if let a = continuation(1), let b = continuation(2) {
        let value = UInt32(lead & 0xF) << 12 | a << 6 | b
        if value >= 0x800, value & 0xF800 != 0xD800 { return (value, 3) }
      }
    case 0xF0...0xF4:
      if let a = continuation(1), let b = continuation(2), let c = continuation(3) {
        let value = UInt32(lead & 7) << 18 | a << 12 | b << 6 | c
        if value >= 0x10000, value <= 0x10FFFF { return (value, 4) }
      }
    default: break
    }
    return (illFormed, 1)
  }

  package static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    switch value {
    case ..<0x80: bytes.append(UInt8(value))
    case ..<0x800:
      bytes.append(UInt8(0xC0 | value >> 6))
      bytes.append(UInt8(0x80 | value & 0x3F))
    case ..<0x10000:
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    default:
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18 & 7))
      bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    }
  }
}
