/// Jamo standing alone are read by their names: ㄱ 기역, ㄹ 리을, ㅏ 아; an Old Hangul syllable by its last jamo.
enum JamoEnding {
  static func ending(of s: [UInt32], before end: Int) -> WordEnding? {
    let last = s[end - 1]
    switch last {
    case 0x3131...0x314E: return named(consonant(last))
    case 0x314F...0x3163, 0x3187...0x318E: return vowel
    case 0x3165...0x3186: return named(nil)
    case 0xFFA1...0xFFBE: return named(consonant(last - 0xFFA1 + 0x3131))
    case 0xFFC2...0xFFDC: return vowel
    case 0x1100...0x115E, 0xA960...0xA97C:
      return last < 0x1113 ? named(leading[Int(last - 0x1100)]) : named(nil)
    case 0x1161...0x11A7, 0xD7B0...0xD7C6: return vowel
    case 0x11A8...0x11FF, 0xD7CB...0xD7FB:
      // After a vowel a trailing consonant closes an Old Hangul syllable; ᆯ is ㄹ there too.
      return WordEnding(trailing: last == 0x11AF ? 8 : 1, basis: .jamo, confidence: 0.9, reading: nil)
    case 0x302E, 0x302F: return end > 1 ? EndingReader.ending(of: Array(s[..<(end - 1)])) : nil
    default: return nil
    }
  }

  private static let vowel = WordEnding(trailing: 0, basis: .jamo, confidence: 0.95, reading: nil)

  private static func named(_ name: String?) -> WordEnding {
    name.flatMap { WordEnding(reading: $0, basis: .jamo, confidence: 0.95) }
      ?? WordEnding(trailing: 1, basis: .jamo, confidence: 0.7, reading: nil)
  }

  private static func consonant(_ scalar: UInt32) -> String? { names[Int(scalar - 0x3131)] }

  /// The names of the compatibility consonants U+3131…U+314E (한글 맞춤법 제4항); clusters are named by both parts.
  private static let names: [String] = [
    "기역", "쌍기역", "기역시옷", "니은", "니은지읒", "니은히읗", "디귿", "쌍디귿", "리을", "리을기역", "리을미음",
    "리을비읍", "리을시옷", "리을티읕", "리을피읖", "리을히읗", "미음", "비읍", "쌍비읍", "비읍시옷", "시옷", "쌍시옷",
    "이응", "지읒", "쌍지읒", "치읓", "키읔", "티읕", "피읖", "히읗",
  ]
  private static let leading: [String] = [
    "기역", "쌍기역", "니은", "디귿", "쌍디귿", "리을", "미음", "비읍", "쌍비읍", "시옷", "쌍시옷", "이응", "지읒", "쌍지읒",
    "치읓", "키읔", "티읕", "피읖", "히읗",
  ]
}

/// Kana (ん is the one that ends in a consonant) and Greek letters by their names.
enum KanaEnding {
  static func ending(of scalar: UInt32) -> WordEnding? {
    switch scalar {
    case 0x3093, 0x30F3, 0xFF9D: return WordEnding(trailing: 4, basis: .kana, confidence: 0.9, reading: nil)
    case 0x3063, 0x30C3, 0xFF6F: return WordEnding(trailing: 19, basis: .kana, confidence: 0.6, reading: nil)
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x30FD, 0x309D, 0xFF66...0xFF9C:
      return WordEnding(trailing: 0, basis: .kana, confidence: 0.9, reading: nil)
    default: return nil
    }
  }
}
