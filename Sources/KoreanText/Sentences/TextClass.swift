/// What a scalar is to the sentence rules.
enum TextClass {
  @inline(__always) static func isSyllable(_ scalar: UInt32) -> Bool { scalar &- 0xAC00 < 11_172 }

  @inline(__always) static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  @inline(__always) static func isLatin(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

  @inline(__always) static func isLowercase(_ scalar: UInt32) -> Bool { scalar &- 0x61 < 26 }

  /// A letter or digit: Hangul syllables, Latin, digits, Hanja, Kana and other letters above Latin-1.
  static func isWord(_ scalar: UInt32) -> Bool {
    if isSyllable(scalar) || isLatin(scalar) || isDigit(scalar) { return true }
    switch scalar {
    case 0xC0...0x24F, 0x370...0x1FFF, 0x2460...0x24FF, 0x3200...0x33FF, 0x3041...0x30FF, 0x3131...0x318E,
      0x3400...0x9FFF, 0xF900...0xFAFF,
      0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return true
    default: return false
    }
  }

  @inline(__always) static func isBlank(_ scalar: UInt32) -> Bool {
    if scalar == 0x20 { return true }
    switch scalar {
    case 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// Line feed, vertical tab, form feed, next line, line and paragraph separator.
  @inline(__always) static func isLineBreak(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A...0x0C, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The marks a sentence may end with, and those that stretch them.
  enum Stop { case period, question, exclamation, ellipsis, tilde, none }

  @inline(__always) static func stop(_ scalar: UInt32) -> Stop {
    switch scalar {
    case 0x2E, 0x3002, 0xFF0E, 0xFF61: .period
    case 0x3F, 0xFF1F, 0x2047, 0x2048: .question
    case 0x21, 0xFF01, 0x203C, 0x2049: .exclamation
    case 0x2026, 0x22EF, 0x2025: .ellipsis
    case 0x7E, 0xFF5E, 0x301C, 0x223C: .tilde
    default: .none
    }
  }

  /// A middle dot, of which two or more stand for an ellipsis.
  @inline(__always) static func isMiddleDot(_ scalar: UInt32) -> Bool {
    scalar == 0xB7 || scalar == 0x30FB || scalar == 0x2027 || scalar == 0x318D || scalar == 0xFF65
  }

  /// A sign that items of a list or notes start with.
  static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2A, 0x203B, 0x25A0, 0x25A1, 0x25B2, 0x25B3, 0x25B6, 0x25B7, 0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x2022, 0x261E:
      true
    default: false
    }
  }

  static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0x3C, 0x201C, 0x201E, 0x2018, 0x201A, 0x300C, 0x300E, 0x3008, 0x300A, 0x3010, 0x3014,
      0xAB, 0xFF08, 0xFF3B, 0xFF1C, 0xFF62:
      true
    default: false
    }
  }

  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x5D, 0x7D, 0x3E, 0x201D, 0x2019, 0x300D, 0x300F, 0x3009, 0x300B, 0x3011, 0x3015, 0xBB, 0xFF09,
      0xFF3D, 0xFF1E, 0xFF63, 0x2032, 0x2033:
      true
    default: false
    }
  }

  /// `"` and `'` in their straight forms, which open and close alike.
  static func isStraightMark(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || scalar == 0x27 || scalar == 0xFF02 || scalar == 0xFF07
  }
}
