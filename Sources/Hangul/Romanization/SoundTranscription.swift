/// Romanization by sound: the words are pronounced first, then written syllable by syllable.
struct SoundTranscription {
  enum System { case revised, mccuneReischauer }
  private let system: System
  private let hyphenates: Bool

  init(_ system: System, hyphenates: Bool) {
    self.system = system
    self.hyphenates = hyphenates
  }

  func romanized(_ text: String) -> String {
    var result = "", word: [SoundSyllable] = []
    for scalar in WordScalars.folded(text) {
      if let syllable = SoundSyllable(scalar) {
        word.append(syllable)
        continue
      }
      result += write(word)
      word = []
      result += RomanLetters.jamo(scalar, system) ?? WordScalars.string([scalar])
    }
    return result + write(word)
  }

  /// One word. Tensing is not written (제3장 제1항 다만); ㄱ, ㄷ, ㅂ before ㅎ stay apart in nouns (묵호 Mukho).
  private func write(_ spelled: [SoundSyllable]) -> String {
    guard !spelled.isEmpty else { return "" }
    var finder = JunctureFinder(spelled, isVerb: false, isBare: false).junctures
    for index in finder.indices where finder[index].kind == .saisiot { finder[index].kind = .plain }
    // What only looks like a compound is written as it is spelled: there is one romanization, and names are many.
    for index in finder.indices where finder[index].reason == .compound { finder[index].kind = .plain }
    var rules = PronunciationRules(spelled, finder, start: 0)
    rules.tenses = system == .mccuneReischauer
    rules.writesLatin = true
    rules.keepsH = system == .mccuneReischauer ? .always : .inNouns
    rules.apply()
    var result = ""
    for (index, syllable) in rules.syllables.enumerated() {
      let before = index > 0 ? rules.syllables[index - 1] : nil
      // A consonant that is tensed by its neighbours only is plain and voiceless in McCune–Reischauer.
      let isTensed = syllable.onset != spelled[index].onset && Onset.tensed(spelled[index].onset) == syllable.onset
      let onset = isTensed ? spelled[index].onset : syllable.onset
      if hyphenates, let before, isAmbiguous(before, syllable) { result += "-" }
      switch system {
      case .revised: result += RomanLetters.revised(onset, syllable, after: before)
      case .mccuneReischauer:
        let isLast = index + 1 == rules.syllables.count
        result += RomanLetters.mccuneReischauer(
          onset, syllable, after: before, isTensed: isTensed,
          next: isLast ? nil : rules.syllables[index + 1])
      }
    }
    return result
  }

  /// 중앙 Jung-ang (not Jun-gang), 반구대 Ban-gudae, 세운 Se-un, 해운대 Hae-undae.
  private func isAmbiguous(_ before: SoundSyllable, _ after: SoundSyllable) -> Bool {
    if before.coda == Coda.ng, after.onset == Onset.none { return true }
    if before.coda == Coda.n, after.onset == Onset.g { return true }
    guard before.coda == Coda.none, after.onset == Onset.none else { return false }
    let first = RomanLetters.revisedVowels[before.vowel].last, second = RomanLetters.revisedVowels[after.vowel].first
    return (first == "e" || first == "a" || first == "o") && (second == "u" || second == "e" || second == "o")
  }
}

/// The letters of the two systems.
enum RomanLetters {
  static let revisedVowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
    "ui", "i",
  ]
  static let revisedOnsets = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
  ]
  private static let codas = [
    Coda.g: "k", Coda.n: "n", Coda.d: "t", Coda.l: "l", Coda.m: "m", Coda.b: "p", Coda.ng: "ng",
  ]

  static func revised(_ onset: Int, _ syllable: SoundSyllable, after before: SoundSyllable?) -> String {
    let first = onset == Onset.r && before?.coda == Coda.l ? "l" : revisedOnsets[onset]
    return first + revisedVowels[syllable.vowel] + (codas[syllable.coda] ?? "")
  }

  private static let mrVowels = [
    "a", "ae", "ya", "yae", "ŏ", "e", "yŏ", "ye", "o", "wa", "wae", "oe", "yo", "u", "wŏ", "we", "wi", "yu", "ŭ", "ŭi",
    "i",
  ]
  private static let mrOnsets = [
    "k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch'", "k'", "t'", "p'", "h",
  ]

  static func mccuneReischauer(
    _ onset: Int, _ syllable: SoundSyllable, after before: SoundSyllable?, isTensed: Bool, next: SoundSyllable?
  ) -> String {
    var first = mrOnsets[onset]
    let isVoicedBefore = before.map { [Coda.none, Coda.n, Coda.l, Coda.m, Coda.ng].contains($0.coda) } ?? false
    if isVoicedBefore, !isTensed, let voiced = [Onset.g: "g", Onset.d: "d", Onset.b: "b", Onset.j: "j"][onset] {
      first = voiced
    }
    if onset == Onset.r, before?.coda == Coda.l { first = "l" }
    if onset == Onset.s, syllable.vowel == Vowel.wi { first = "sh" }
    if first == "g", before?.coda == Coda.n { first = "'g" }
    var vowel = mrVowels[syllable.vowel]
    if onset == Onset.none, syllable.vowel == Vowel.e, before?.coda == Coda.none,
      before?.vowel == Vowel.a || before?.vowel == Vowel.o
    {
      vowel = "ë"
    }
    var last = codas[syllable.coda] ?? ""
    if syllable.coda == Coda.l, next?.onset == Onset.h { last = "r" }
    return first + vowel + last
  }

  /// A jamo standing alone; ㅇ has no sound of its own.
  static func jamo(_ scalar: UInt32, _ system: SoundTranscription.System) -> String? {
    let consonants = [
      "g", "kk", "gs", "n", "nj", "nh", "d", "tt", "r", "lg", "lm", "lb", "ls", "lt", "lp", "lh", "m", "b", "pp", "bs",
      "s",
      "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
    ]
    switch scalar {
    case 0x3131...0x314E:
      let letter = consonants[Int(scalar - 0x3131)]
      guard system == .mccuneReischauer else { return letter }
      return ["g": "k", "d": "t", "b": "p", "j": "ch", "jj": "tch", "ch": "ch'", "k": "k'", "t": "t'", "p": "p'"][
        letter] ?? letter
    case 0x314F...0x3163: return (system == .revised ? revisedVowels : mrVowels)[Int(scalar - 0x314F)]
    default: return nil
    }
  }
}
