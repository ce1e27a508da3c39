/// How compatibility jamo (U+3131…3163) join: the rules that typing and assembling share.
enum LetterRules {
  static func isLetter(_ scalar: UInt32) -> Bool { scalar >= 0x3131 && scalar <= 0x3163 }
  static func isVowel(_ scalar: UInt32) -> Bool { scalar >= 0x314F && scalar <= 0x3163 }

  /// By letter: the index as leading consonant, -1 where it cannot lead.
  private static let leadingIndex: [Int8] = indices(.leading, 0x1100)
  private static let trailingIndex: [Int8] = indices(.trailing, 0x11A7)

  private static func indices(_ position: JamoPosition, _ base: UInt32) -> [Int8] {
    (0..<30).map { offset in
      JamoTable.shared.conjoining(0x3131 + UInt32(offset), position).map { Int8($0 - base) } ?? -1
    }
  }

  /// 0…18, or `nil` where the letter cannot lead a syllable.
  static func leading(_ letter: UInt32) -> Int? {
    guard letter >= 0x3131, letter <= 0x314E, leadingIndex[Int(letter - 0x3131)] >= 0 else { return nil }
    return Int(leadingIndex[Int(letter - 0x3131)])
  }

  /// 1…27, or `nil` where the letter cannot end a syllable.
  static func trailing(_ letter: UInt32) -> Int? {
    guard letter >= 0x3131, letter <= 0x314E, trailingIndex[Int(letter - 0x3131)] >= 0 else { return nil }
    return Int(trailingIndex[Int(letter - 0x3131)])
  }

  /// The letter that two letters make: ㅂㅅ → ㅄ and ㅗㅏ → ㅘ when clusters are typed as two keys, and from strokes
  /// also ㄱㄱ → ㄲ, ㅏㅣ → ㅐ, ㅘㅣ → ㅙ.
  static func joined(_ first: UInt32, _ second: UInt32, _ depth: DisassemblyDepth) -> UInt32? {
    switch depth {
    case .positional: nil
    case .clusters: clusters[first << 16 | second]
    case .strokes: clusters[first << 16 | second] ?? strokes[first << 16 | second]
    }
  }

  private static let clusters = pairs([
    "ㄱㅅㄳ", "ㄴㅈㄵ", "ㄴㅎㄶ", "ㄹㄱㄺ", "ㄹㅁㄻ", "ㄹㅂㄼ", "ㄹㅅㄽ", "ㄹㅌㄾ", "ㄹㅍㄿ", "ㄹㅎㅀ", "ㅂㅅㅄ",
    "ㅗㅏㅘ", "ㅗㅐㅙ", "ㅗㅣㅚ", "ㅜㅓㅝ", "ㅜㅔㅞ", "ㅜㅣㅟ", "ㅡㅣㅢ",
  ])

  private static let strokes = pairs([
    "ㄱㄱㄲ", "ㄷㄷㄸ", "ㅂㅂㅃ", "ㅅㅅㅆ", "ㅈㅈㅉ", "ㅏㅣㅐ", "ㅑㅣㅒ", "ㅓㅣㅔ", "ㅕㅣㅖ", "ㅘㅣㅙ", "ㅝㅣㅞ",
  ])

  private static func pairs(_ list: [String]) -> [UInt32: UInt32] {
    var pairs: [UInt32: UInt32] = [:]
    for entry in list {
      let letters = entry.unicodeScalars.map(\.value)
      if letters.count == 3 { pairs[letters[0] << 16 | letters[1]] = letters[2] }
    }
    return pairs
  }

  /// The two keys of a cluster that can end a syllable; `nil` for single letters, ㄲ and ㅆ.
  static func split(_ letter: UInt32) -> (first: UInt32, second: UInt32)? {
    guard let pair = clusters.first(where: { $0.value == letter })?.key else { return nil }
    return (pair >> 16, pair & 0xFFFF)
  }
}
