/// Revised Romanization letter by letter (제3장 제8항): 값 gabs, 없었습니다 eobs-eoss-seubnida.
enum LetterTranscription {
  private static let codas = [
    "", "g", "kk", "gs", "n", "nj", "nh", "d", "l", "lg", "lm", "lb", "ls", "lt", "lp", "lh", "m", "b", "bs", "s", "ss",
    "ng", "j", "ch", "k",
    "t", "p", "h",
  ]

  static func romanized(_ text: String) -> String {
    var result = "", before: SoundSyllable?
    for scalar in WordScalars.folded(text) {
      guard let syllable = SoundSyllable(scalar) else {
        result +=
          RomanLetters.jamo(scalar, .revised).map { scalar == 0x3139 ? "l" : $0 } ?? WordScalars.string([scalar])
        before = nil
        continue
      }
      let onset = syllable.onset == Onset.r ? "l" : RomanLetters.revisedOnsets[syllable.onset]
      if let before, needsHyphen(before, syllable) { result += "-" }
      result += onset + RomanLetters.revisedVowels[syllable.vowel] + codas[syllable.coda]
      before = syllable
    }
    return result
  }

  /// The silent ㅇ inside a word is a hyphen; so is the place where the letters could be divided otherwise: ss and s in
  /// 있소 iss-so, or none and ss in 옷소 os-so (오쏘 is osso).
  private static func needsHyphen(_ before: SoundSyllable, _ after: SoundSyllable) -> Bool {
    if after.onset == Onset.none { return true }
    guard before.coda != Coda.none else { return false }
    let joined = codas[before.coda] + (after.onset == Onset.r ? "l" : RomanLetters.revisedOnsets[after.onset])
    var divisions = 0
    for coda in codas where joined.hasPrefix(coda) {
      let rest = joined.dropFirst(coda.count)
      if rest == "l" || !rest.isEmpty && RomanLetters.revisedOnsets.contains(String(rest)) && rest != "r" {
        divisions += 1
      }
    }
    return divisions > 1
  }
}

/// Yale romanization: the letters of the spelling, with a dot where a syllable begins with a vowel after a consonant.
enum Yale {
  private static let onsets = [
    "k", "kk", "n", "t", "tt", "l", "m", "p", "pp", "s", "ss", "", "c", "cc", "ch", "kh", "th", "ph", "h",
  ]
  private static let vowels = [
    "a", "ay", "ya", "yay", "e", "ey", "ye", "yey", "o", "wa", "way", "oy", "yo", "wu", "we", "wey", "wi", "yu", "u",
    "uy", "i",
  ]
  private static let codas = [
    "", "k", "kk", "ks", "n", "nc", "nh", "t", "l", "lk", "lm", "lp", "ls", "lth", "lph", "lh", "m", "p", "ps", "s",
    "ss", "ng", "c", "ch", "kh",
    "th", "ph", "h",
  ]

  static func romanized(_ text: String) -> String {
    var result = "", before: SoundSyllable?
    for scalar in WordScalars.folded(text) {
      guard let syllable = SoundSyllable(scalar) else {
        if scalar &- 0x314F < 21 {
          result += vowels[Int(scalar - 0x314F)]
        } else {
          result += consonant(scalar) ?? WordScalars.string([scalar])
        }
        before = nil
        continue
      }
      if let before, syllable.onset == Onset.none, before.coda != Coda.none { result += "." }
      var vowel = vowels[syllable.vowel]
      // After a labial ㅜ and ㅡ do not differ: 물 mul.
      if syllable.vowel == Vowel.u, [Onset.m, Onset.b, Onset.bb, Onset.p].contains(syllable.onset) { vowel = "u" }
      result += onsets[syllable.onset] + vowel + codas[syllable.coda]
      before = syllable
    }
    return result
  }

  private static func consonant(_ scalar: UInt32) -> String? {
    let letters = [
      "k", "kk", "ks", "n", "nc", "nh", "t", "tt", "l", "lk", "lm", "lp", "ls", "lth", "lph", "lh", "m", "p", "pp",
      "ps", "s",
      "ss", "ng", "c", "cc", "ch", "kh", "th", "ph", "h",
    ]
    return scalar &- 0x3131 < 30 ? letters[Int(scalar - 0x3131)] : nil
  }
}
