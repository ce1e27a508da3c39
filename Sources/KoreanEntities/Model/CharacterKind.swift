/// Kinds of characters as the features see them.
enum CharacterKind {
  static let space: UInt8 = 1
  static let digit: UInt8 = 2
  static let hangul: UInt8 = 3
  static let stop: UInt8 = 7

  /// Words end at these: white space, quotation marks, brackets, middle dots and strokes.
  @inline(__always) static func separates(_ kind: UInt8) -> Bool { (1 << UInt32(kind)) & 0b1111_0000_0010 != 0 }

  /// Syllables, digits, Latin letters, Chinese characters.
  @inline(__always) static func isWord(_ kind: UInt8) -> Bool { (1 << UInt32(kind)) & 0b0111_1100 != 0 }

  @inline(__always)
  static func of(_ scalar: UInt32) -> UInt8 {
    if scalar &- 0xAC00 < 11_172 { return hangul }
    if scalar < 0x80 { return ascii[Int(scalar)] }
    return other(scalar)
  }

  private static let ascii: [UInt8] = (0..<0x80).map { other($0) }

  private static func other(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x20, 0x09, 0x0A, 0xA0, 0x3000: space
    case 0x30...0x39: digit
    case 0x61...0x7A: 4
    case 0x41...0x5A: 5
    case 0x4E00...0x9FFF, 0xF900...0xFAFF: 6
    case 0x2E, 0x2C: stop
    case 0x22, 0x27, 0x2018...0x201F: 8
    case 0x28, 0x5B, 0x3C, 0x3008, 0x300A, 0x300C, 0x300E: 9
    case 0x29, 0x5D, 0x3E, 0x3009, 0x300B, 0x300D, 0x300F: 10
    case 0xB7, 0x30FB, 0x2F: 11
    case 0x2D, 0x7E, 0x223C, 0x2013, 0x2014: 12
    case 0x25: 13
    case 0x3131...0x318E: 14
    default: 15
    }
  }
}
