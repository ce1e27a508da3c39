/// The combining code of KS X 1001, annex 3, as arithmetic.
///
/// Two bytes with the top bit set hold five bits each for leading consonant, vowel and trailing consonant; a bare
/// letter has fillers in the other places. Symbols and Hanja are KS X 1001's, packed two rows to a lead byte:
/// D9…DE for rows 1–12 and E0…F9 for rows 42–93. D8 is for private use, as row 41 and 94 of code page 949.
/// The backslash stays a backslash.
enum Johab {
  /// Five-bit codes to index, -1 where there is none; 31 is the filler.
  private static let filler = 31
  private static let leadings: [Int] =
    [-1, 31] + Array(0..<19) + Array(repeating: -1, count: 11)
  private static let vowels: [Int] = [
    -1, -1, 31, 0, 1, 2, 3, 4, -1, -1, 5, 6, 7, 8, 9, 10, -1, -1, 11, 12, 13, 14, 15, 16, -1, -1, 17, 18, 19, 20, -1,
    -1,
  ]
  private static let trailings: [Int] =
    [-1, 31] + Array(1...16) + [-1] + Array(17...27) + [-1, -1]

  /// Compatibility jamo of the leading consonants, by index.
  private static let leadingLetters: [UInt16] = [
    0x3131, 0x3132, 0x3134, 0x3137, 0x3138, 0x3139, 0x3141, 0x3142, 0x3143, 0x3145, 0x3146, 0x3147, 0x3148, 0x3149,
    0x314A, 0x314B, 0x314C, 0x314D, 0x314E,
  ]
  /// Compatibility jamo of the trailing consonants that are no leading ones, by index.
  private static let trailingLetters: [Int: UInt16] = [
    3: 0x3133, 5: 0x3135, 6: 0x3136, 9: 0x313A, 10: 0x313B, 11: 0x313C, 12: 0x313D, 13: 0x313E, 14: 0x313F, 15: 0x3140,
    18: 0x3144,
  ]

  /// The character of a two-byte code; `nil` where it has none.
  static func scalar(_ lead: UInt8, _ trail: UInt8) -> UInt16? {
    if lead >= 0x84, lead <= 0xD3 {
      let code = Int(lead) << 8 | Int(trail)
      let leading = leadings[code >> 10 & 31]
      let vowel = vowels[code >> 5 & 31]
      let trailing = trailings[code & 31]
      guard leading >= 0, vowel >= 0, trailing >= 0 else { return nil }
      switch (leading == filler, vowel == filler, trailing == filler) {
      case (false, false, _): return UInt16(0xAC00 + (leading * 21 + vowel) * 28 + (trailing == filler ? 0 : trailing))
      case (false, true, true): return leadingLetters[leading]
      case (true, false, true): return UInt16(0x314F + vowel)
      case (true, true, false): return trailingLetters[trailing]
      default: return nil
      }
    }
    guard let (row, cell) = place(lead, trail) else { return nil }
    return KSX1001.table.scalar(row, cell)
  }

  /// The two-byte code; `nil` where the character has none.
  static func code(_ scalar: UInt32) -> UInt16? {
    if scalar >= 0xAC00, scalar <= 0xD7A3 {
      let index = Int(scalar) - 0xAC00
      return pack(index / 588, index / 28 % 21, index % 28 == 0 ? filler : index % 28)
    }
    if scalar >= 0x3131, scalar <= 0x3163 {
      if scalar >= 0x314F { return pack(filler, Int(scalar) - 0x314F, filler) }
      if let leading = leadingLetters.firstIndex(of: UInt16(scalar)) { return pack(leading, filler, filler) }
      guard let trailing = trailingLetters.first(where: { $0.value == scalar }) else { return nil }
      return pack(filler, filler, trailing.key)
    }
    guard let code = KSX1001.table.code(scalar) else { return nil }
    let (row, cell) = (Int(code >> 8), Int(code & 0xFF))
    guard row >= 0xA1, cell >= 0xA1 else { return nil }
    let pair: (lead: Int, second: Bool)
    switch row {
    case 0xA1...0xAC: pair = (0xD9 + (row - 0xA1) / 2, (row - 0xA1) % 2 == 1)
    case 0xCA...0xFD: pair = (0xE0 + (row - 0xCA) / 2, (row - 0xCA) % 2 == 1)
    case 0xC9: pair = (0xD8, false)
    case 0xFE: pair = (0xD8, true)
    default: return nil
    }
    let position = cell - 0xA1 + (pair.second ? 94 : 0)
    let trail = position < 78 ? 0x31 + position : 0x91 + position - 78
    return UInt16(pair.lead << 8 | trail)
  }

  /// Where a code of the symbol and Hanja area lies in the 94 × 94 plane, as EUC bytes.
  private static func place(_ lead: UInt8, _ trail: UInt8) -> (row: UInt8, cell: UInt8)? {
    let position: Int
    switch trail {
    case 0x31...0x7E: position = Int(trail) - 0x31
    case 0x91...0xFE: position = Int(trail) - 0x91 + 78
    default: return nil
    }
    let second = position >= 94
    let cell = UInt8(0xA1 + position % 94)
    let offset: UInt8 = second ? 1 : 0
    switch lead {
    case 0xD8: return (second ? 0xFE : 0xC9, cell)
    case 0xD9...0xDE:
      let row = 0xA1 + (lead - 0xD9) * 2 + offset
      // The modern letters have their own codes above.
      return row == 0xA4 && cell <= 0xD3 ? nil : (row, cell)
    case 0xE0...0xF9: return (0xCA + (lead - 0xE0) * 2 + offset, cell)
    default: return nil
    }
  }

  private static func pack(_ leading: Int, _ vowel: Int, _ trailing: Int) -> UInt16? {
    guard let first = leadings.firstIndex(of: leading), let second = vowels.firstIndex(of: vowel),
      let third = trailings.firstIndex(of: trailing)
    else { return nil }
    return UInt16(0x8000 | first << 10 | second << 5 | third)
  }
}
