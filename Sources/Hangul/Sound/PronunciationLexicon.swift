/// The tables that pronunciation looks words up in, parsed at the first use.
struct PronunciationLexicon: Sendable {
  static let shared = PronunciationLexicon()

  /// A word of the table: what is marked at the places between its syllables.
  private let words: [[UInt32]: [(place: Int, juncture: Juncture)]]
  private let longestWord: Int
  private let sinoPairs: Set<UInt64>
  let stems: Set<[UInt32]>
  let endings: Set<[UInt32]>
  let nounsInUi: Set<[UInt32]>
  let pairsSaidLL: Set<[UInt32]>
  let pairsWithoutInsertion: Set<[UInt32]>
  let tensedSuffixes: Set<[UInt32]>
  let plainSuffixes: Set<[UInt32]>
  let afterNouns: Set<[UInt32]>

  private init() {
    var words: [[UInt32]: [(Int, Juncture)]] = [:]
    for row in TableText.rows(PronunciationWordsTable.tsv) where row.count >= 2 {
      let (word, marks) = Self.parse(row[0], article: Int(String(row[1])) ?? 0)
      if words[word] == nil { words[word] = marks }
    }
    self.words = words
    longestWord = words.keys.map(\.count).max() ?? 0
    var pairs: Set<UInt64> = []
    for row in TableText.rows(PronunciationSinoTable.tsv) where row.count >= 2 {
      guard let first = row[0].unicodeScalars.first?.value else { continue }
      for second in row[1].unicodeScalars { pairs.insert(UInt64(first) << 32 | UInt64(second.value)) }
    }
    sinoPairs = pairs
    var parts: [Substring: Set<[UInt32]>] = [:]
    for row in TableText.rows(PronunciationPartsTable.tsv) where row.count >= 2 {
      parts[row[0], default: []].insert(row[1].unicodeScalars.map(\.value))
    }
    stems = parts["stem"] ?? []
    endings = parts["ending"] ?? []
    nounsInUi = parts["noun-ui"] ?? []
    pairsSaidLL = parts["ll"] ?? []
    pairsWithoutInsertion = parts["no-insertion"] ?? []
    tensedSuffixes = parts["tensed-suffix"] ?? []
    plainSuffixes = parts["plain-suffix"] ?? []
    afterNouns = parts["after-noun"] ?? []
  }

  func isSinoWithTensing(_ first: UInt32, _ second: UInt32) -> Bool {
    sinoPairs.contains(UInt64(first) << 32 | UInt64(second))
  }

  /// The longest word of the table at the beginning of `s`.
  func word(_ s: ArraySlice<UInt32>) -> (length: Int, marks: [(place: Int, juncture: Juncture)])? {
    var length = min(longestWord, s.count)
    while length > 1 {
      if let marks = words[Array(s.prefix(length))] { return (length, marks) }
      length -= 1
    }
    return nil
  }

  /// "꽃^잎" → 꽃잎 with ㄴ inserted behind the first syllable.
  private static func parse(_ marked: Substring, article: Int) -> ([UInt32], [(Int, Juncture)]) {
    var word: [UInt32] = [], marks: [(Int, Juncture)] = []
    for scalar in marked.unicodeScalars {
      if Syllable.contains(scalar.value) {
        word.append(scalar.value)
        continue
      }
      if let kind = kinds[scalar] {
        // A tensed consonant in a row about something else (공'권~력) follows 제26항.
        let own = kind == .tense && !(23...28).contains(article) ? 26 : article
        marks.append((word.count - 1, Juncture(kind: kind, article: own, isFixed: true)))
        if kind == .saisiot {
          marks[marks.count - 1].1.other = .plain
          marks[marks.count - 1].1.reason = .saisiot
        }
      } else if let last = marks.indices.last {
        // ? may also apply, * may also not: the other kind, and for ? the plain one first.
        let reason: PronunciationChoice.Reason = marks[last].1.article == 24 ? .stemOrNoun : .dictionary
        marks[last].1.reason = reason
        marks[last].1.other = scalar == "?" ? marks[last].1.kind : .plain
        if scalar == "?" { marks[last].1.kind = .quiet }
      }
    }
    return (word, marks)
  }

  private static let kinds: [Unicode.Scalar: Juncture.Kind] = [
    "'": .tense, "^": .insertion, "+": .word, "~": .nasal, "=": .quiet, ":": .saisiot,
  ]
}
