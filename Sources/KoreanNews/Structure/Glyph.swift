import Hangul

/// Classes of single scalars that the structure rules ask for.
enum Glyph {
  static func isHangul(_ scalar: UInt32) -> Bool { Syllable.contains(scalar) }
  static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }
  static func isLatin(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }
  static func isHan(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
  }
  /// Part of a word: what a furniture word may not be cut out of.
  static func isWord(_ scalar: UInt32) -> Bool {
    isHangul(scalar) || isDigit(scalar) || isLatin(scalar) || isHan(scalar)
  }

  static func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x3F, 0x21, 0x2026, 0x22EF, 0x3002, 0xFF0E, 0xFF1F, 0xFF01: true
    default: false
    }
  }

  static func isDoubleQuote(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || scalar == 0x201C || scalar == 0x201D || scalar == 0xFF02
  }

  /// Quotation marks and brackets that may close after a stop.
  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x201D, 0x2019, 0x29, 0x5D, 0x300D, 0x300F, 0x3011, 0xFF09, 0xFF02, 0xFF07: true
    default: false
    }
  }

  static func isBracketOpener(_ scalar: UInt32) -> Bool { closer(of: scalar) != nil }

  /// The bracket that closes `scalar`.
  static func closer(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x3C: 0x3E
    case 0x3010: 0x3011
    case 0x3014: 0x3015
    case 0xFF08: 0xFF09
    case 0xFF3B: 0xFF3D
    default: nil
    }
  }

  /// Marks that open list items, promotions, sub-heads and captions: • ▶ ■ ◆ ▲ ◎ ※ ☞ and their kin.
  static func isMarker(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x2043, 0x203B, 0x2192, 0x21D2, 0x25A0...0x25CF, 0x25D0...0x25FF, 0x2605, 0x2606, 0x260E, 0x260F,
      0x261B...0x261F, 0x2660...0x2667, 0x2756, 0x2713...0x2716, 0x27A1, 0x2B24, 0x1F4E2, 0x1F449, 0x1F4F1, 0x1F4E9:
      true
    default: false
    }
  }

  /// ▶ ▷ ☞ ※ ◎ ☎ and hands: what sends the reader elsewhere.
  static func isPointer(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x25B6, 0x261B...0x261F, 0x203B, 0x25CE, 0x25C0, 0x260E, 0x260F, 0x1F449, 0x1F4E2: true
    default: false
    }
  }

  /// Bullets of plain lists.
  static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x2043, 0x2D, 0x2013, 0x2014, 0x2A, 0xB7, 0x318D, 0x30FB, 0x25AA, 0x25AB, 0x25E6, 0x2023: true
    default: false
    }
  }

  /// Middle dots of all kinds.
  static func isMiddleDot(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB7, 0x318D, 0x30FB, 0x2027, 0x2219, 0x22C5, 0xFF65: true
    default: false
    }
  }

  /// One form for scalars that pages use for one another: full width, case, dots, quotes, the copyright signs.
  static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    case 0xFF21...0xFF3A: scalar - 0xFF21 + 0x61
    case 0xFF01...0xFF5E: scalar - 0xFF01 + 0x21
    case 0xA9, 0x24B8: 0x24D2
    case 0x318D, 0x30FB, 0x2027, 0x2219, 0x22C5, 0xFF65: 0xB7
    case 0x201C, 0x201D: 0x22
    case 0x2018, 0x2019: 0x27
    case 0x2013, 0x2014, 0x2212: 0x2D
    case 0x3008: 0x3C
    case 0x3009: 0x3E
    default: scalar
    }
  }
}
