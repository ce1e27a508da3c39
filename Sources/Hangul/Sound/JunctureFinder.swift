/// Finds what is known about the places between the syllables of one eojeol: words of the table first, then rules of
/// thumb that hold for whole families of words.
struct JunctureFinder {
  private let s: [UInt32]
  private let syllables: [SoundSyllable]
  private let lexicon = PronunciationLexicon.shared
  private(set) var junctures: [Juncture]

  /// `isVerb` where the words around show a verb: 신발을 신고, 신고 있다.
  init(_ syllables: [SoundSyllable], isVerb: Bool, isBare: Bool) {
    self.syllables = syllables
    s = syllables.map(\.scalar)
    junctures = Array(repeating: Juncture(), count: max(syllables.count - 1, 0))
    lookUp(isVerb: isVerb, isBare: isBare)
    for i in junctures.indices where !junctures[i].isFixed { guess(i) }
    if !junctures.isEmpty { stemAndEnding() }
  }

  private mutating func lookUp(isVerb: Bool, isBare: Bool) {
    var position = 0, lastWasWord = true
    while position < s.count {
      guard let (length, marks) = lexicon.word(s[position...]), position == 0 || lastWasWord || length > 2 else {
        position += 1
        lastWasWord = false
        continue
      }
      for (place, juncture) in marks where position + place < junctures.count {
        var juncture = juncture
        let isWhole = position == 0 && length == s.count
        if juncture.reason == .stemOrNoun, let other = juncture.other {
          let tensed: Juncture.Kind = .tense, plain: Juncture.Kind = .quiet
          // A particle or 하다 behind it: the noun. Words around that call for a verb: the verb.
          let isNoun = isWhole ? (!isVerb && !isBare) : true
          if isVerb, isWhole {
            (juncture.kind, juncture.other) = (tensed, plain)
          } else if isNoun {
            (juncture.kind, juncture.other) = (plain, isWhole ? tensed : nil)
          } else {
            juncture.other = other
          }
        }
        junctures[position + place] = juncture
      }
      position += length
      lastWasWord = true
    }
  }

  // MARK: Rules of thumb

  private mutating func guess(_ i: Int) {
    let coda = syllables[i].coda, onset = syllables[i + 1].onset
    switch (coda, onset) {
    case (Coda.nj, Onset.g), (Coda.nj, Onset.d), (Coda.nj, Onset.s), (Coda.nj, Onset.j): set(i, .tense, 24)
    case (Coda.lt, _) where Onset.plain.contains(onset): set(i, .tense, 25)
    case (Coda.lb, _) where Onset.plain.contains(onset) && s[i] != 0xB35F: set(i, .tense, 25)  // not 여덟
    case (Coda.l, Onset.d), (Coda.l, Onset.s), (Coda.l, Onset.j), (Coda.l, Onset.g), (Coda.l, Onset.b): afterL(i)
    case (Coda.n, Onset.r): nasal(i)
    default: break
    }
    if syllables[i + 1].onset == Onset.none { beforeVowel(i) }
    if junctures[i].kind == .plain { suffix(i) }
  }

  /// 가능성 [가능썽], 금융권 [금늉꿘], 우울증, 공정거래법, 사기죄: suffixes behind a noun of two syllables and more; 기름값
  /// [기름깝] behind ㄴ, ㄹ, ㅁ, ㅇ. No article names them (제28항 comes nearest), so the plain sound stays open.
  private mutating func suffix(_ i: Int) {
    let suffix = [s[i + 1]]
    guard lexicon.tensedSuffixes.contains(suffix), !lexicon.plainSuffixes.contains([s[i], s[i + 1]]) else { return }
    let isPrice = s[i + 1] == 0xAC12
    guard isPrice ? [Coda.n, Coda.l, Coda.m, Coda.ng].contains(syllables[i].coda) : i >= 1 else { return }
    guard endsNoun(i + 1) else { return }
    set(i, .tense, 28, other: .quiet)
  }

  private mutating func set(_ i: Int, _ kind: Juncture.Kind, _ article: Int, other: Juncture.Kind? = nil) {
    junctures[i].kind = kind
    junctures[i].article = article
    junctures[i].other = other
  }

  /// 갈등 (제26항), 할수록 (제27항).
  private mutating func afterL(_ i: Int) {
    let rest = Array(s[(i + 1)...].prefix(8))
    if let isSure = AdnominalEndings.tensing(rest, after: s[i]) {
      set(i, isSure ? .tense : .quiet, 27, other: isSure ? nil : .tense)
      return
    }
    if Onset.plain.contains(syllables[i + 1].onset), lexicon.isSinoWithTensing(s[i], s[i + 1]) { set(i, .tense, 26) }
  }

  /// 의견란: a noun of two syllables and more with a Sino-Korean suffix in ㄹ (제20항 다만).
  private mutating func nasal(_ i: Int) {
    guard i >= 1, Self.suffixesInR.contains(s[i + 1]), !lexicon.pairsSaidLL.contains([s[i], s[i + 1]]) else { return }
    set(i, .nasal, 20, other: .plain)
  }
  private static let suffixesInR: Set<UInt32> = Set("란량력령례로론료류률".unicodeScalars.map(\.value))

  private mutating func beforeVowel(_ i: Int) {
    let coda = syllables[i].coda
    // 값없다, 끝없다: nothing but a word can begin with 없 (제15항).
    if s[i + 1] == 0xC5C6, Coda.neutral(coda).article != 0, ![Coda.nh, Coda.lh, Coda.h].contains(coda) {
      set(i, .word, 15)
      return
    }
    // 강남역, 영업용: 역 (station) and 용 behind a noun of two syllables and more (제29항).
    if i >= 1, endsNoun(i + 1), coda != Coda.none, s[i + 1] == 0xC5ED || s[i + 1] == 0xC6A9,
      !lexicon.pairsWithoutInsertion.contains([s[i], s[i + 1]])
    {
      set(i, .insertion, 29, other: .plain)
      return
    }
    compound(i)
  }

  /// 국민윤리 [궁민뉼리], 독립영화: behind two syllables, 야, 여, 요, 유 and one more syllable are likely to begin a word,
  /// and ㄴ is inserted (제29항); the spelling does not say so, and with 박민영은 it is not so. Both ways are open.
  private mutating func compound(_ i: Int) {
    let vowel = syllables[i + 1].vowel
    guard i >= 1, i + 2 < s.count, syllables[i].coda != Coda.none, vowel != Vowel.i,
      Vowel.insertsN.contains(vowel), !lexicon.pairsWithoutInsertion.contains([s[i], s[i + 1]])
    else { return }
    let mayBeParticle = lexicon.afterNouns.contains([s[i + 2]])
    set(i, mayBeParticle ? .plain : .insertion, 29, other: mayBeParticle ? .insertion : .plain)
    junctures[i].reason = .compound
  }

  /// Whether a noun may end with that syllable: the eojeol ends there, or a particle may begin.
  private func endsNoun(_ place: Int) -> Bool { place + 1 == s.count || lexicon.afterNouns.contains([s[place + 1]]) }

  /// 안고, 더듬지: a verb's stem in ㄴ, ㅁ before an ending (제24항).
  private mutating func stemAndEnding() {
    // Neither a stem nor an ending is longer than six syllables.
    for length in max(1, s.count - 6)..<s.count where length <= 6 {
      let place = length - 1, coda = syllables[place].coda
      guard [Coda.n, Coda.m, Coda.lm].contains(coda), !junctures[place].isFixed,
        Onset.plain.contains(syllables[length].onset)
      else { continue }
      if lexicon.stems.contains(Array(s[..<length])), lexicon.endings.contains(Array(s[length...])) {
        set(place, .tense, 24)
      }
    }
  }
}

/// What follows a verb's form in -(으)ㄹ inside an eojeol and is tensed (제27항).
enum AdnominalEndings {
  /// `true` where it is tensed, `false` where the spelling leaves it open (알지: 알다 + 지, or 알 + ㄹ지), `nil` elsewhere.
  static func tensing(_ rest: [UInt32], after syllable: UInt32) -> Bool? {
    let text = WordScalars.string(rest)
    guard surely.contains(where: text.hasPrefix) || whole.contains(text) else { return nil }
    if text.hasPrefix("수록") || text.hasPrefix("지라도") || text.hasPrefix("지언정") || text.hasPrefix("세라") { return true }
    return !stemsInL.contains(syllable)
  }

  private static let surely = ["수록", "지라도", "지언정", "세라", "진대", "밖에"]
  private static let whole: Set<String> = [
    "걸", "걸요", "게", "게요", "지", "지도", "지는", "지를", "지가", "지요", "것", "것이", "것을", "것은", "것이다", "것으로", "거야",
    "거예요", "거다", "거라고", "거라는", "거고", "거면", "듯", "듯이", "듯한", "데", "데가", "데를", "데도", "바를", "바가", "적에", "줄",
    "줄은", "줄을", "줄도",
  ]
  /// Syllables that close a form in -(으)ㄹ and little else; with the others only 것 and 거 are taken for bound nouns.
  static let closing: Set<UInt32> = Set("을할될갈올볼줄쓸낼킬릴".unicodeScalars.map(\.value))
  static let ambiguousClosing: Set<UInt32> = Set("일길실칠설질살알둘잘날".unicodeScalars.map(\.value))
  static let boundForms = [
    "것", "거", "게", "걸", "겁", "데가", "데를", "데도", "데에", "데는", "바를", "바가", "바는", "바와", "수 ", "수가", "수는", "수도", "수밖에", "수를",
    "수있", "수없", "듯이", "듯한", "듯하", "줄은", "줄을", "줄도", "줄로", "적에", "적이", "적은",
  ]

  /// Syllables that are verb stems in ㄹ themselves.
  private static let stemsInL: Set<UInt32> = Set(
    "살알놀팔멀길말들달날돌불밀걸벌빌쓸얼열울졸질틀풀헐물끌널덜떨뜰굴늘흔둘절칠골솔발글별실설활탈털술".unicodeScalars.map(\.value))
}
