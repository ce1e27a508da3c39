/// Where in a syllable a letter stands.
public enum JamoPosition: String, Hashable, Sendable, CaseIterable {
  /// Choseong, L.
  case leading
  /// Jungseong, V.
  case vowel
  /// Jongseong, batchim, T.
  case trailing
}

extension JamoPosition {
  /// The position of a conjoining jamo, old ones and fillers included; `nil` for any other character.
  init?(conjoining scalar: UInt32) {
    switch scalar {
    case 0x1100...0x115F, 0xA960...0xA97C: self = .leading
    case 0x1160...0x11A7, 0xD7B0...0xD7C6: self = .vowel
    case 0x11A8...0x11FF, 0xD7CB...0xD7FB: self = .trailing
    default: return nil
    }
  }
}

/// The three blocks of jamo in Unicode.
public enum JamoForm: String, Hashable, Sendable, CaseIterable {
  /// U+3131…318E: a letter by itself, ㅎ.
  case compatibility
  /// U+1100…11FF and the extended blocks A and B: a letter in its place in a syllable, ᄒ.
  case conjoining
  /// U+FFA1…FFDC: narrow letters of old terminals, ﾾ.
  case halfwidth
}

/// How far a syllable is taken apart.
public enum DisassemblyDepth: String, Hashable, Sendable, CaseIterable {
  /// Leading consonant, vowel, trailing consonant: 값 → ㄱㅏㅄ, 까 → ㄲㅏ.
  case positional
  /// The keys pressed: 값 → ㄱㅏㅂㅅ, 과 → ㄱㅗㅏ, 왜 → ㅇㅗㅐ, 까 → ㄲㅏ.
  case clusters
  /// The 24 basic letters: 까 → ㄱㄱㅏ, 개 → ㄱㅏㅣ, 왜 → ㅇㅗㅏㅣ.
  case strokes
}
