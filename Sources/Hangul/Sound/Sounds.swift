/// A syllable taken apart, in Unicode's order of jamo; the sound rules change these numbers.
struct SoundSyllable: Hashable, Sendable {
  var onset: Int
  var vowel: Int
  var coda: Int

  init?(_ scalar: UInt32) {
    guard Syllable.contains(scalar) else { return nil }
    let index = Int(scalar - 0xAC00)
    (onset, vowel, coda) = (index / 588, index / 28 % 21, index % 28)
  }

  var scalar: UInt32 { 0xAC00 + UInt32((onset * 21 + vowel) * 28 + coda) }
}

/// Leading consonants by their index.
enum Onset {
  static let g = 0, gg = 1, n = 2, d = 3, dd = 4, r = 5, m = 6, b = 7, bb = 8, s = 9, ss = 10, none = 11, j = 12,
    jj = 13
  static let ch = 14, k = 15, t = 16, p = 17, h = 18
  static let plain: Set<Int> = [g, d, b, s, j]
  static let names = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ").map(String.init)

  /// ㄱ → ㄲ and so on; anything else stays.
  static func tensed(_ onset: Int) -> Int { plain.contains(onset) ? onset + 1 : onset }
  /// ㄱ → ㅋ, ㄷ → ㅌ, ㅂ → ㅍ, ㅈ → ㅊ.
  static func aspirated(_ onset: Int) -> Int {
    switch onset {
    case g: k
    case d: t
    case b: p
    case j: ch
    default: onset
    }
  }
}

/// Trailing consonants by their index.
enum Coda {
  static let none = 0, g = 1, gg = 2, gs = 3, n = 4, nj = 5, nh = 6, d = 7, l = 8, lg = 9, lm = 10, lb = 11, ls = 12
  static let lt = 13, lp = 14, lh = 15, m = 16, b = 17, bs = 18, s = 19, ss = 20, ng = 21, j = 22, ch = 23, k = 24,
    t = 25
  static let p = 26, h = 27
  static let names = [""] + Array("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ").map(String.init)

  /// One of the seven sounds a syllable can end in (제8–11항); the article that says so, 0 where nothing changes.
  static func neutral(_ coda: Int) -> (coda: Int, article: Int) {
    switch coda {
    case gg, k: (g, 9)
    case s, ss, j, ch, t: (d, 9)
    case p: (b, 9)
    case gs: (g, 10)
    case nj: (n, 10)
    case lb, ls, lt: (l, 10)
    case bs: (b, 10)
    case lg: (g, 11)
    case lm: (m, 11)
    case lp: (b, 11)
    case nh: (n, 12)
    case lh: (l, 12)
    case h: (d, 9)
    default: (coda, 0)
    }
  }

  /// What stays and what moves to the next syllable before a vowel (제13, 14항).
  static func moving(_ coda: Int) -> (stays: Int, moves: Int) {
    switch coda {
    case gs: (g, Onset.ss)
    case nj: (n, Onset.j)
    case nh: (none, Onset.n)
    case lg: (l, Onset.g)
    case lm: (l, Onset.m)
    case lb: (l, Onset.b)
    case ls: (l, Onset.ss)
    case lt: (l, Onset.t)
    case lp: (l, Onset.p)
    case lh: (none, Onset.r)
    case bs: (b, Onset.ss)
    case g: (none, Onset.g)
    case gg: (none, Onset.gg)
    case n: (none, Onset.n)
    case d: (none, Onset.d)
    case l: (none, Onset.r)
    case m: (none, Onset.m)
    case b: (none, Onset.b)
    case s: (none, Onset.s)
    case ss: (none, Onset.ss)
    case j: (none, Onset.j)
    case ch: (none, Onset.ch)
    case k: (none, Onset.k)
    case t: (none, Onset.t)
    case p: (none, Onset.p)
    default: (coda, Onset.none)
    }
  }

  static let velar: Set<Int> = [g, gg, k, gs, lg]
  static let dental: Set<Int> = [d, s, ss, j, ch, t]
  static let labial: Set<Int> = [b, p, bs, lp]
  static let obstruent = velar.union(dental).union(labial)
}

/// Vowels by their index.
enum Vowel {
  static let a = 0, ya = 2, yae = 3, eo = 4, e = 5, yeo = 6, ye = 7, o = 8, yo = 12, u = 13, wi = 16, yu = 17, eu = 18,
    ui = 19, i = 20
  /// The vowels before which ㄴ is inserted (제29항).
  static let insertsN: Set<Int> = [i, ya, yae, yeo, ye, yo, yu]
  static let names = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ").map(String.init)
}
