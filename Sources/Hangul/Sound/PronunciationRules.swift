/// The sound changes at the place between two syllables (표준 발음법 제8–30항).
///
/// Works from left to right on one breath group; whatever is not decided by letters comes in as `Juncture`s.
struct PronunciationRules {
  var syllables: [SoundSyllable]
  let junctures: [Juncture]
  /// Whether tensing (제23–28항) is applied: romanization leaves it out.
  var tenses = true
  /// Romanization keeps the vowels of the spelling (ㅢ is ui, 져 jyeo).
  var writesLatin = false
  /// Whether ㄱ, ㄷ, ㅂ before ㅎ stay apart: in nouns for the Revised system (묵호 Mukho), always for McCune–Reischauer.
  var keepsH = HKeeping.never
  enum HKeeping { case never, inNouns, always }
  private(set) var steps: [Pronunciation.Step] = []
  private let original: [SoundSyllable]
  private let start: Int

  /// `start` is the number of the first syllable, for the trace.
  init(_ syllables: [SoundSyllable], _ junctures: [Juncture], start: Int) {
    self.syllables = syllables
    original = syllables
    self.junctures = junctures
    self.start = start
  }

  mutating func apply() {
    for index in syllables.indices {
      if index + 1 < syllables.count { join(index) } else { close(index) }
    }
    if !writesLatin { for index in syllables.indices { settleVowel(index) } }
  }

  // MARK: One place

  private mutating func join(_ i: Int) {
    let juncture = junctures[i]
    let next = i + 1
    if juncture.kind == .insertion, syllables[next].onset == Onset.none, Vowel.insertsN.contains(syllables[next].vowel)
    {
      change(i, juncture.article == 0 ? 29 : juncture.article) { $0[next].onset = Onset.n }
    }
    if juncture.kind == .saisiot {
      change(i, 30) {
        $0[i].coda = Coda.none
        $0[next].onset = Onset.tensed($0[next].onset)
      }
      return
    }
    switch syllables[next].onset {
    case Onset.none: joinVowel(i, juncture)
    case Onset.h: joinH(i)
    default: joinConsonant(i, juncture)
    }
  }

  private mutating func joinVowel(_ i: Int, _ juncture: Juncture) {
    let coda = syllables[i].coda, next = i + 1
    guard coda != Coda.none, coda != Coda.ng else { return }
    if let letter = LetterNames.moving(original, i) {
      change(i, 16) { ($0[i].coda, $0[next].onset) = (Coda.none, letter) }
      return
    }
    if juncture.kind == .word {
      let sound = neutral(i)
      change(i, 15) {
        ($0[i].coda, $0[next].onset) = Coda.moving(sound)
      }
      return
    }
    let vowel = syllables[next].vowel
    if [Coda.d, Coda.t, Coda.lt].contains(coda), vowel == Vowel.i || (vowel == Vowel.yeo && coda != Coda.lt) {
      change(i, 17) {
        $0[i].coda = coda == Coda.lt ? Coda.l : Coda.none
        $0[next].onset = coda == Coda.d ? Onset.j : Onset.ch
      }
      return
    }
    if coda == Coda.h || coda == Coda.nh || coda == Coda.lh {
      change(i, 12) {
        let (stays, moves) = Coda.moving(coda)
        $0[i].coda = coda == Coda.h ? Coda.none : stays
        $0[next].onset = coda == Coda.h ? Onset.none : moves
      }
      return
    }
    var (stays, moves) = Coda.moving(coda)
    if moves == Onset.ss, coda != Coda.ss, writesLatin { moves = Onset.s }  // 값이 gapsi: tensing is not written
    change(i, stays == Coda.none ? 13 : 14) { ($0[i].coda, $0[next].onset) = (stays, moves) }
  }

  private mutating func joinH(_ i: Int) {
    let coda = syllables[i].coda, next = i + 1, vowel = syllables[next].vowel
    let isSuffix = vowel == Vowel.i || (vowel == Vowel.yeo && [Coda.none, Coda.ss].contains(syllables[next].coda))
    if keepsH != .never, coda != Coda.h, !(coda == Coda.d && isSuffix), keepsH == .always || !isVerb(next, isSuffix) {
      settleCoda(i)
      return
    }
    let result: (coda: Int, onset: Int)? =
      switch coda {
      case Coda.g, Coda.gg, Coda.k, Coda.gs: (Coda.none, Onset.k)
      case Coda.lg: (Coda.l, Onset.k)
      case Coda.d: (Coda.none, isSuffix ? Onset.ch : Onset.t)
      case Coda.j: (Coda.none, isSuffix ? Onset.ch : Onset.t)
      case Coda.nj: (Coda.n, Onset.ch)
      case Coda.s, Coda.ss, Coda.ch, Coda.t, Coda.h: (Coda.none, Onset.t)
      case Coda.b, Coda.p, Coda.bs: (Coda.none, Onset.p)
      case Coda.lb, Coda.lp: (Coda.l, Onset.p)
      default: nil
      }
    if let result {
      change(i, coda == Coda.d && isSuffix ? 17 : 12) { ($0[i].coda, $0[next].onset) = (result.coda, result.onset) }
    } else {
      settleCoda(i)
    }
  }

  /// 잡혀, 밝히다: a suffix; 급하다, 생각했다: 하다.
  private func isVerb(_ place: Int, _ isSuffix: Bool) -> Bool {
    if isSuffix { return true }
    let rest = original[place...].prefix(2).map(\.scalar)
    guard place >= 1, let first = rest.first, let followers = Self.verbForms[first] else { return false }
    return rest.count > 1 && followers.contains(rest.dropFirst().first ?? 0)
  }

  /// 하다 and what its forms begin with.
  private static let verbForms: [UInt32: Set<UInt32>] = [
    0xD558: Set("다고는지게여면며나니기던거셨시자려도".unicodeScalars.map(\.value)),  // 하
    0xD588: Set("다고는지던습으을어".unicodeScalars.map(\.value)),  // 했
    0xD569: Set("니".unicodeScalars.map(\.value)),  // 합
    0xD574: Set("서야요졌지진주준줄보본".unicodeScalars.map(\.value)),  // 해
  ]

  private mutating func joinConsonant(_ i: Int, _ juncture: Juncture) {
    let next = i + 1
    if [Coda.h, Coda.nh, Coda.lh].contains(syllables[i].coda) {
      joinAfterH(i)
    } else {
      tense(i, juncture)
      settleCoda(i)
    }
    let coda = syllables[i].coda, onset = syllables[next].onset
    if onset == Onset.r, [Coda.m, Coda.ng, Coda.g, Coda.b, Coda.d].contains(coda) {
      change(i, 19) { $0[next].onset = Onset.n }
    }
    if [Onset.n, Onset.m].contains(syllables[next].onset),
      let nasal = [Coda.g: Coda.ng, Coda.d: Coda.n, Coda.b: Coda.m][coda]
    {
      change(i, 18) { $0[i].coda = nasal }
    }
    if coda == Coda.n, syllables[next].onset == Onset.r {
      if juncture.kind == .nasal {
        change(i, 20) { $0[next].onset = Onset.n }
      } else {
        change(i, 20) { $0[i].coda = Coda.l }
      }
    } else if coda == Coda.l, syllables[next].onset == Onset.n {
      change(i, juncture.kind == .insertion ? 29 : 20) { $0[next].onset = Onset.r }
    }
  }

  /// ㅎ, ㄶ, ㅀ before a consonant (제12항 1–3).
  private mutating func joinAfterH(_ i: Int) {
    let next = i + 1, rest = [Coda.h: Coda.none, Coda.nh: Coda.n, Coda.lh: Coda.l][syllables[i].coda] ?? Coda.none
    let onset = syllables[next].onset, fortis = tenses ? Onset.ss : Onset.s
    switch onset {
    case Onset.g, Onset.d, Onset.j: change(i, 12) { ($0[i].coda, $0[next].onset) = (rest, Onset.aspirated(onset)) }
    case Onset.s: change(i, 12) { ($0[i].coda, $0[next].onset) = (rest, fortis) }
    case Onset.n, Onset.m: change(i, 12) { $0[i].coda = rest == Coda.none ? Coda.n : rest }
    default:
      if rest == Coda.none { settleCoda(i) } else { change(i, 12) { $0[i].coda = rest } }
    }
  }

  // MARK: Tensing

  private mutating func tense(_ i: Int, _ juncture: Juncture) {
    let coda = syllables[i].coda, onset = syllables[i + 1].onset
    guard Onset.plain.contains(onset) else {
      return
    }
    let article: Int
    if Coda.obstruent.contains(coda) || (coda == Coda.lb && isTreading(i)) {
      article = 23
      if coda == Coda.lg, onset == Onset.g, !LetterNames.nounsWithLg.contains(original[i].scalar) {
        // 맑게 [말께], 읽고 [일꼬]; nouns keep ㄱ: 닭과 [닥꽈].
        change(i, 11) { $0[i].coda = Coda.l }
      }
    } else if juncture.kind == .tense {
      article = juncture.article
    } else {
      return
    }
    guard tenses else { return }
    change(i, article) { $0[i + 1].onset = Onset.tensed(onset) }
  }

  /// 밟- before a consonant has ㅂ, 넓- in 넓죽하다 and 넓둥글다 too (제10항 다만).
  private func isTreading(_ i: Int) -> Bool {
    switch original[i].scalar {
    case 0xBC1F: return true  // 밟
    case 0xB113: return i + 1 < original.count && [0xC8FD, 0xB465, 0xC801].contains(original[i + 1].scalar)  // 넓: 죽 둥 적
    default: return false
    }
  }

  private func neutral(_ i: Int) -> Int { Coda.neutral(syllables[i].coda).coda }

  private mutating func settleCoda(_ i: Int) {
    if syllables[i].coda == Coda.lb, isTreading(i), i + 1 < syllables.count {
      change(i, 10) { $0[i].coda = Coda.b }
      return
    }
    let (coda, article) = Coda.neutral(syllables[i].coda)
    if article != 0 { change(i, article) { $0[i].coda = coda } }
  }

  private mutating func close(_ i: Int) { settleCoda(i) }

  // MARK: Vowels

  /// 져, 쪄, 쳐 are [저, 쩌, 처]; ㅢ behind a consonant is [ㅣ] (제5항 다만 1, 3).
  private mutating func settleVowel(_ i: Int) {
    let syllable = syllables[i]
    if syllable.vowel == Vowel.yeo, [Onset.j, Onset.jj, Onset.ch].contains(syllable.onset) {
      change(i, 5, isVowel: true) { $0[i].vowel = Vowel.eo }
    }
    if syllable.vowel == Vowel.ui, original[i].onset != Onset.none {
      change(i, 5, isVowel: true) { $0[i].vowel = Vowel.i }
    }
  }

  // MARK: Trace

  private mutating func change(_ i: Int, _ article: Int, isVowel: Bool = false, _ body: (inout [SoundSyllable]) -> Void)
  {
    let before = isVowel ? Vowel.names[syllables[i].vowel] : place(i)
    body(&syllables)
    let after = isVowel ? Vowel.names[syllables[i].vowel] : place(i)
    if before != after { steps.append(.init(article: article, syllable: start + i, before: before, after: after)) }
  }

  private func place(_ i: Int) -> String {
    Coda.names[syllables[i].coda] + (i + 1 < syllables.count ? Onset.names[syllables[i + 1].onset] : "")
  }
}

/// The names of the letters, whose last consonant sounds otherwise before a vowel (제16항).
enum LetterNames {
  private static let second: [UInt32: (first: [UInt32], onset: Int)] = [
    0xADFF: ([0xB514], Onset.s),  // 디귿이 [디그시]
    0xC752: ([0xC9C0], Onset.s),  // 지읒
    0xC753: ([0xCE58], Onset.s),  // 치읓
    0xC754: ([0xD0A4], Onset.g),  // 키읔
    0xC755: ([0xD2F0], Onset.s),  // 티읕
    0xC756: ([0xD53C], Onset.b),  // 피읖
    0xC757: ([0xD788], Onset.s),  // 히읗
  ]

  static func moving(_ s: [SoundSyllable], _ i: Int) -> Int? {
    guard i > 0, let found = second[s[i].scalar], found.first.contains(s[i - 1].scalar) else { return nil }
    return found.onset
  }

  /// 닭, 흙, 칡, 삵: nouns, so ㄺ before ㄱ is [ㄱ].
  static let nounsWithLg: Set<UInt32> = [0xB2ED, 0xD759, 0xCE61, 0xC0B5]
}
