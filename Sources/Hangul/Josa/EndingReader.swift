/// Finds what a word ends in: walks back over what is not read, then asks the reader for that script.
enum EndingReader {
  /// Looks at the last 512 scalars at most, so that the time never depends on what stands before them.
  static func ending(of text: [UInt32]) -> WordEnding {
    let scalars = text.count > 512 ? Array(text.suffix(512)) : text
    var end = scalars.count
    while end > 0 {
      if let skipped = skip(scalars, before: end) {
        end = skipped
        continue
      }
      if let ending = read(scalars, before: end) { return ending }
      return .unknown
    }
    // Nothing outside the brackets: "(주)", "[단독]". What they hold is read then.
    return innermost(scalars).map(ending(of:)) ?? .unknown
  }

  /// The new end when the scalar before `end` is not read aloud; `nil` where it is.
  private static func skip(_ s: [UInt32], before end: Int) -> Int? {
    let last = s[end - 1]
    if let open = Marks.bracketPartner[last] {
      // A gloss is not read: 국제통화기금(IMF)은, 나이[年歲]는. Square brackets only where they touch the word.
      if let start = matching(s, close: end - 1, open: open), hasWord(s, before: start) {
        if open == 0x28 || open == 0xFF08 || (start > 0 && !Marks.isBlank(s[start - 1])) { return start }
      }
      return hasContent(s, before: end - 1) ? end - 1 : nil
    }
    if Marks.silent.contains(last) || Marks.isBlank(last) { return end - 1 }
    // 카카오톡💬: a picture behind a word is not read; alone it gives nothing to go by.
    if Marks.isPicture(last), hasWord(s, before: end - 1) { return end - 1 }
    return nil
  }

  private static func matching(_ s: [UInt32], close: Int, open: UInt32) -> Int? {
    var depth = 0, index = close
    while index >= 0 {
      if s[index] == s[close] { depth += 1 } else if s[index] == open { depth -= 1 }
      if depth == 0 { return index }
      index -= 1
    }
    return nil
  }

  private static func hasWord(_ s: [UInt32], before end: Int) -> Bool {
    s[..<end].contains {
      !Marks.silent.contains($0) && !Marks.isBlank($0) && Marks.bracketPartner[$0] == nil
        && !Marks.openers.contains($0) && !Marks.isPicture($0)
    }
  }

  private static func hasContent(_ s: [UInt32], before end: Int) -> Bool { hasWord(s, before: end) }

  private static func innermost(_ s: [UInt32]) -> [UInt32]? {
    let kept = s.filter {
      !Marks.silent.contains($0) && !Marks.isBlank($0) && Marks.bracketPartner[$0] == nil
        && !Marks.openers.contains($0) && !Marks.isPicture($0)
    }
    return kept.isEmpty || kept.count == s.count ? nil : kept
  }

  private static func read(_ s: [UInt32], before end: Int) -> WordEnding? {
    let last = s[end - 1]
    if let trailing = Syllable.trailing(last) {
      return WordEnding(trailing: trailing, basis: .hangul, confidence: 1, reading: nil)
    }
    if let jamo = JamoEnding.ending(of: s, before: end) { return jamo }
    if Marks.digit(last) != nil { return NumberEnding.ending(of: s, before: end) }
    if last == 0xC5 || last == 0x212B, end == 1 || !Marks.isLatin(s[end - 2]) {
      return SymbolEnding.ending(of: s, before: end)
    }
    if Marks.isLatin(last) { return LatinEnding.ending(of: s, before: end) }
    if let symbol = SymbolEnding.ending(of: s, before: end) { return symbol }
    if Hanja.isHanja(last) { return hanja(s, before: end) }
    return KanaEnding.ending(of: last)
  }

  private static func hanja(_ s: [UInt32], before end: Int) -> WordEnding? {
    var start = end
    while start > 0, Hanja.isHanja(s[start - 1]), end - start < 32 { start -= 1 }
    let reading = Hanja.hangul(for: WordScalars.string(s[start..<end]))
    let known = WordEnding(reading: String(reading.suffix(1)), basis: .hanja, confidence: 0.95)
    return known
  }
}

/// The marks at the end of a word.
enum Marks {
  /// Closing brackets against their opening ones.
  static let bracketPartner: [UInt32: UInt32] = [
    0x29: 0x28, 0x5D: 0x5B, 0xFF09: 0xFF08, 0xFF3D: 0xFF3B, 0x3015: 0x3014, 0x3011: 0x3010,
  ]
  static let openers: Set<UInt32> = [0x28, 0x5B, 0xFF08, 0xFF3B, 0x3014, 0x3010]

  /// Marks that nobody reads aloud: quotation marks, title marks, stops, invisible characters.
  static let silent: Set<UInt32> = [
    0x22, 0x27, 0x2C, 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x60, 0xB4, 0x5F, 0x7E, 0x2D, 0x2F, 0x5C, 0x7C,
    0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x3C, 0x3E, 0x2026, 0x22EF, 0xB7, 0x30FB, 0x318D,
    0x3008, 0x3009, 0x300A, 0x300B, 0x300C, 0x300D, 0x300E, 0x300F, 0x301D, 0x301E, 0x301F, 0x3001, 0x3002,
    0xFF02, 0xFF07, 0xFF0C, 0xFF0E, 0xFF01, 0xFF1F, 0xFF1A, 0xFF1C, 0xFF1E, 0x2039, 0x203A, 0x203C, 0x2047,
    0x2013, 0x2014, 0x2015, 0x2032, 0x2033, 0xFF5E, 0x301C, 0x223C, 0x2122, 0xAE, 0xA9,
    0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xFE0E, 0xFE0F, 0x202A, 0x202B, 0x202C,
    0x2066, 0x2067, 0x2068, 0x2069, 0x3164, 0xFFA0, 0x115F, 0x1160,
  ]

  static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar &- 9 < 5 || scalar == 0xA0 || scalar == 0x3000 || scalar &- 0x2000 < 11
      || scalar == 0x202F || scalar == 0x205F || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
  }

  /// Emoji and their modifiers.
  static func isPicture(_ scalar: UInt32) -> Bool {
    scalar &- 0x1F000 < 0xFB0 || scalar == 0x20E3 || scalar &- 0xE0000 < 0x80
      || (scalar &- 0x2600 < 0x1C0 && scalar != 0x2605 && scalar != 0x2606 && scalar != 0x2661 && scalar != 0x2665)
  }

  /// The value of a decimal digit, also fullwidth, superscript and subscript.
  static func digit(_ scalar: UInt32) -> Int? {
    if scalar &- 0x30 < 10 { return Int(scalar - 0x30) }
    if scalar &- 0xFF10 < 10 { return Int(scalar - 0xFF10) }
    if scalar &- 0x2080 < 10 { return Int(scalar - 0x2080) }
    if scalar &- 0x2074 < 6 { return Int(scalar - 0x2070) }
    switch scalar {
    case 0xB9: return 1
    case 0x2070: return 0
    default: return nil
    }
  }

  /// Latin letters, also fullwidth and accented.
  static func isLatin(_ scalar: UInt32) -> Bool {
    (scalar | 0x20) &- 0x61 < 26 || scalar &- 0xFF21 < 26 || scalar &- 0xFF41 < 26
      || (scalar &- 0xC0 < 0x1C0 && scalar != 0xD7 && scalar != 0xF7)
  }
}
