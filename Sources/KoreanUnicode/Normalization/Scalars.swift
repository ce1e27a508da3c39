/// UTF-8, scalar by scalar.
enum Scalars {
  /// The well-formed scalar that begins at `index`; `nil` where there is none.
  @inline(__always)
  static func decode(_ base: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> (scalar: UInt32, length: Int)? {
    let lead = base[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xE0 {
      guard lead >= 0xC2, index &+ 1 < end, base[index &+ 1] & 0xC0 == 0x80 else { return nil }
      return (UInt32(lead & 0x1F) << 6 | UInt32(base[index &+ 1] & 0x3F), 2)
    }
    if lead < 0xF0 {
      guard index &+ 2 < end, base[index &+ 1] & 0xC0 == 0x80, base[index &+ 2] & 0xC0 == 0x80 else { return nil }
      let scalar =
        UInt32(lead & 0xF) << 12 | UInt32(base[index &+ 1] & 0x3F) << 6 | UInt32(base[index &+ 2] & 0x3F)
      return scalar < 0x800 || scalar & 0xF800 == 0xD800 ? nil : (scalar, 3)
    }
    guard lead <= 0xF4, index &+ 3 < end, base[index &+ 1] & 0xC0 == 0x80, base[index &+ 2] & 0xC0 == 0x80,
      base[index &+ 3] & 0xC0 == 0x80
    else { return nil }
    let high = UInt32(lead & 7) << 18 | UInt32(base[index &+ 1] & 0x3F) << 12
    let scalar = high | UInt32(base[index &+ 2] & 0x3F) << 6 | UInt32(base[index &+ 3] & 0x3F)
    return scalar < 0x10000 || scalar > 0x10FFFF ? nil : (scalar, 4)
  }

  /// The start of the scalar that ends right before `end`, not before `floor`; `nil` where no well-formed one does.
  static func start(before end: Int, notBefore floor: Int, _ base: UnsafePointer<UInt8>) -> Int? {
    var index = end - 1
    while index >= floor, index > end - 4, base[index] & 0xC0 == 0x80 { index -= 1 }
    guard index >= floor, let (_, length) = decode(base, index, end), index + length == end else { return nil }
    return index
  }
}
