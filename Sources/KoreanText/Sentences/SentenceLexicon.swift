import KoreanLexicon

/// How an eojeol ends, as far as sentences care.
enum EndingClass: UInt16 {
  case none = 0
  /// Ends a sentence even without a mark: 했다, 합니다, 해요, 거든.
  case final
  /// Ends a sentence with a mark or before a word that opens one: 했지, 좋은듯.
  case weak
  /// Ends a sentence with a mark or an emoticon: 좋네…, 하자~
  case marked
  /// Ends one with an emoticon: 했는데ㅠㅠ
  case trailing
  /// A quotative ending: 다고, 라며. The sentence goes on to its reporting verb.
  case quotative
  /// The sentence goes on: 하고, 하지만, 해서.
  case connective
  /// A word that only looks like an ending: 바다, 필요, 기자.
  case noun
}

/// What the next eojeol says about a boundary before it; a word may be several.
struct FollowerClass: OptionSet {
  let rawValue: UInt16
  /// 라고, 라며, 하고: quotes what went before.
  static let quotative = FollowerClass(rawValue: 1)
  /// A particle that stands apart or follows a closing mark.
  static let particle = FollowerClass(rawValue: 2)
  /// Continues a clause in a final form: 했다 해도, 한다 하더라도.
  static let afterEnding = FollowerClass(rawValue: 4)
  /// 왔, 갔 after 갔다, 왔다 (a shortened 갔다가).
  static let transfer = FollowerClass(rawValue: 8)
  /// A reporting verb: 말했다, 묻자.
  static let report = FollowerClass(rawValue: 16)
  /// A noun of speech after a quotation: 지적, 반응.
  static let reportNoun = FollowerClass(rawValue: 32)
  /// A word that opens sentences behind a weak ending: 그리고, 그래서.
  static let starter = FollowerClass(rawValue: 64)
  /// A word that opens sentences behind any word that does not go on: 하지만, 근데.
  static let conjunction = FollowerClass(rawValue: 256)
  /// A word that an ellipsis only stretches: 음…, 글쎄...
  static let interjection = FollowerClass(rawValue: 512)
  /// A word that opens a photo credit or a source in brackets: 사진=연합뉴스.
  static let credit = FollowerClass(rawValue: 1024)
  /// A particle that is one only right behind a mark: 놀자!가
  static let gluedParticle = FollowerClass(rawValue: 2048)
  /// A pronoun or adverb that opens a sentence behind 봐, 해, 가 in casual text: 이따 봐 나 먼저 갈게
  static let pronoun = FollowerClass(rawValue: 16384)
  /// Goes on behind -ㄹ까, -ㄹ게: 늦을까 걱정했다, 볼게 없다.
  static let doubt = FollowerClass(rawValue: 4096)
  /// Goes on behind a noun in -ㅁ: 성실함 속에, 부족함 없이.
  static let nominal = FollowerClass(rawValue: 8192)
  /// 하는, 하자: goes on behind a closing mark or a question mark, not behind a full stop.
  static let quoteVerb = FollowerClass(rawValue: 128)
  /// What goes on behind a closing mark, a question or an exclamation mark.
  static let tail: FollowerClass = [.quotative, .quoteVerb, .particle]
}

/// The sentence tables, compiled once for matching.
final class SentenceLexicon: Sendable {
  static let shared = SentenceLexicon()

  private let endings: AffixTrie
  private let followers: AffixTrie
  private let abbreviations: AffixTrie
  private let names: AffixTrie
  private let domains: AffixTrie
  /// For each syllable: bit 0, a word that closes with it may end a sentence without a mark; bit 1, a word that
  /// starts with it may open one behind any word. Most words are passed over by this.
  private let hints: [UInt8]

  private init() {
    endings = AffixTrie(
      WordTable(SentenceEndingsTable.tsv).rows.map { row in
        (row.word.unicodeScalars.reversed().map(\.value), Self.endingClass(row["class"]).rawValue)
      }, combine: { first, _ in first })
    followers = AffixTrie(
      WordTable(SentenceFollowersTable.tsv).rows.map { row in
        (row.word.unicodeScalars.map(\.value), Self.followerClass(row["class"]).rawValue)
      }, combine: |)
    let stopWords = WordTable(SentenceStopWordsTable.tsv).rows
    func trie(_ kind: Substring, reversed: Bool) -> AffixTrie {
      AffixTrie(
        stopWords.filter { $0["class"] == kind }.map { row in
          let scalars = row.word.unicodeScalars.map(\.value)
          return (reversed ? scalars.reversed() : scalars, 1)
        }, combine: |)
    }
    abbreviations = trie("abbreviation", reversed: true)
    names = trie("name", reversed: true)
    domains = trie("domain", reversed: false)
    var hints = [UInt8](repeating: 0, count: 11_172)
    for syllable in hints.indices {
      let scalar = UInt32(syllable) + 0xAC00
      let ends = endings.holds(under: endings.root(scalar)) {
        (EndingClass.final.rawValue...EndingClass.marked.rawValue).contains($0)
      }
      let opens = followers.holds(under: followers.root(scalar)) {
        FollowerClass(rawValue: $0).contains(.conjunction)
      }
      hints[syllable] = (ends ? 1 : 0) | (opens ? 2 : 0)
    }
    self.hints = hints
  }

  /// Passes over syllables, and over blanks where a boundary is out of the question; the index of what needs a look.
  func skipPlain(_ scalars: UnsafeBufferPointer<UInt32>, from start: Int, to end: Int) -> Int {
    var index = start
    return hints.withUnsafeBufferPointer { hints in
      while index < end {
        let scalar = scalars[index]
        if TextClass.isSyllable(scalar) {
          index += 1
        } else if scalar == 0x20, index > start, index + 1 < end, TextClass.isSyllable(scalars[index - 1]),
          TextClass.isSyllable(scalars[index + 1]), hints[Int(scalars[index - 1] - 0xAC00)] & 1 == 0,
          hints[Int(scalars[index + 1] - 0xAC00)] & 2 == 0
        {
          index += 2
        } else {
          break
        }
      }
      return index
    }
  }

  private static func endingClass(_ name: Substring) -> EndingClass {
    switch name {
    case "final": .final
    case "weak": .weak
    case "marked": .marked
    case "trailing": .trailing
    case "quotative": .quotative
    case "connective": .connective
    case "noun": .noun
    default: .none
    }
  }

  private static func followerClass(_ name: Substring) -> FollowerClass {
    switch name {
    case "quotative": .quotative
    case "particle": .particle
    case "after-ending": .afterEnding
    case "transfer": .transfer
    case "report": .report
    case "report-noun": .reportNoun
    case "starter": .starter
    case "conjunction": .conjunction
    case "interjection": .interjection
    case "credit": .credit
    case "glued-particle": .gluedParticle
    case "doubt": .doubt
    case "pronoun": .pronoun
    case "nominal": .nominal
    case "quote-verb": .quoteVerb
    default: []
    }
  }

  /// The class of the longest ending that the text before `end` closes with; an exact syllable beats a pattern.
  func ending(_ text: SentenceText, before end: Int) -> EndingClass {
    var node = endings.root(text[end - 1])
    var index = end - 1
    var best: UInt16 = 0
    while node != 0 {
      let value = endings.value(node)
      if value != 0 { best = value }
      if endings.isLeaf(node) { break }
      // A pattern one scalar on is the best so far; the exact scalar, tried next, overrules it.
      let scalar = text[index - 1]
      let pattern = endings.child(node, Self.pattern(scalar))
      if pattern != 0, endings.value(pattern) != 0 { best = endings.value(pattern) }
      node = endings.child(node, scalar)
      index -= 1
    }
    return EndingClass(rawValue: best) ?? .none
  }

  /// What a row writes for any scalar of this kind: a trailing consonant, a vowel, a symbol, the start of a word.
  @inline(__always)
  private static func pattern(_ scalar: UInt32) -> UInt32 {
    if TextClass.isSyllable(scalar) {
      let index = scalar - 0xAC00
      let trailing = trailingJamo[Int(index % 28)]
      return trailing == 0 ? 0x314F + index / 28 % 21 : trailing
    }
    let isSymbol = TextClass.isLatin(scalar) || TextClass.isDigit(scalar) || TextClass.isCloser(scalar)
    return isSymbol ? AffixTrie.afterSymbol : AffixTrie.wordStart
  }

  /// The classes of the eojeol that starts at `start`.
  func followers(_ text: SentenceText, at start: Int) -> FollowerClass {
    var node = followers.root(text[start])
    var result: UInt16 = 0
    var index = start + 1
    while node != 0 {
      result |= followers.value(node)
      if !TextClass.isWord(text[index]) {
        let end = followers.child(node, AffixTrie.wordEnd)
        if end != 0 { result |= followers.value(end) }
      }
      node = followers.child(node, text[index])
      index += 1
    }
    return FollowerClass(rawValue: result)
  }

  /// Whether the Latin word before `end` (a full stop) is an abbreviation: `Inc`, `U.S`.
  func isAbbreviation(_ text: SentenceText, before end: Int) -> Bool {
    endsWith(abbreviations, text, end) { !TextClass.isWord($0) && $0 != 0x2E }
  }

  /// Whether a name that owns its mark ends at `end`: `야후!`.
  func isName(_ text: SentenceText, before end: Int) -> Bool {
    endsWith(names, text, end) { !TextClass.isWord($0) }
  }

  private func endsWith(_ trie: AffixTrie, _ text: SentenceText, _ end: Int, edge: (UInt32) -> Bool) -> Bool {
    var node = 0
    var index = end
    while true {
      node = trie.child(node, text[index - 1])
      if node == 0 { return false }
      index -= 1
      if trie.value(node) != 0, edge(text[index - 1]) { return true }
    }
  }

  /// Whether a last label of a domain or file name stands at `start`: `com` in `네이버.com`.
  func isDomain(_ text: SentenceText, at start: Int) -> Bool {
    var node = 0
    var index = start
    while true {
      node = domains.child(node, text[index])
      if node == 0 { return false }
      index += 1
      if domains.value(node) != 0, !TextClass.isLatin(text[index]), !TextClass.isDigit(text[index]) { return true }
    }
  }

  /// Compatibility jamo of the 27 trailing consonants.
  private static let trailingJamo: [UInt32] = [
    0, 0x3131, 0x3132, 0x3133, 0x3134, 0x3135, 0x3136, 0x3137, 0x3139, 0x313A, 0x313B, 0x313C, 0x313D, 0x313E,
    0x313F, 0x3140, 0x3141, 0x3142, 0x3144, 0x3145, 0x3146, 0x3147, 0x3148, 0x314A, 0x314B, 0x314C, 0x314D, 0x314E,
  ]
}
