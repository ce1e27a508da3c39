import KoreanLexicon

/// What a piece of page furniture is for.
enum FurnitureClass: String, CaseIterable, Sendable {
  case menu, nav, share, fontsize, tools, ad, react, comments, related, ranking, ticker, newsletter, copyright, footer,
    photo, portal, cue, end

  /// Its place in the masks of ``PhraseTrie`` values.
  var bit: UInt32 { 1 << UInt32(Self.allCases.firstIndex(of: self) ?? 0) }
}

/// What a word of `article-words.tsv` is for.
enum WordRole: String, CaseIterable, Sendable {
  case authorCredit = "author-credit"
  case captionCredit = "caption-credit"
  case captionLead = "caption-lead"
  case captionPose = "caption-pose"
  case datePublished = "date-published"
  case dateUpdated = "date-updated"
  case desk
  case headlineEnd = "headline-end"
  case interview
  case photoCredit = "photo-credit"
  case place
  case publisherSignoff = "publisher-signoff"
  case reporterCore = "reporter-core"
  case scriptCue = "script-cue"
  case sentenceStart = "sentence-start"

  var ordinal: Int {
    switch self {
    case .authorCredit: 0
    case .captionCredit: 1
    case .captionLead: 2
    case .captionPose: 3
    case .datePublished: 4
    case .dateUpdated: 5
    case .desk: 6
    case .headlineEnd: 7
    case .interview: 8
    case .photoCredit: 9
    case .place: 10
    case .publisherSignoff: 11
    case .reporterCore: 12
    case .scriptCue: 13
    case .sentenceStart: 14
    }
  }
}

/// The words of the structure rules, read from the tables once.
struct ArticleLexicon: Sendable {
  static let shared = ArticleLexicon()

  /// Furniture words that cover whole tokens; value = class bits, strength in bits 24–25.
  let tokens: PhraseTrie
  /// Phrases that tell furniture wherever they stand in a line.
  let phrases: PhraseTrie
  let publisherNames: PhraseTrie
  let publisherSuffixes: PhraseTrie
  private let roles: [PhraseTrie]

  /// The words of one role in `article-words.tsv`.
  func words(_ role: WordRole) -> PhraseTrie { roles[role.ordinal] }

  /// How sure a phrase is to be furniture: 3 anywhere, 2 on a page that shows other furniture, 1 in a run of its kind.
  static func strength(of value: UInt32) -> Int {
    value & 1 << 26 != 0 ? 3 : value & 1 << 25 != 0 ? 2 : value & 1 << 24 != 0 ? 1 : 0
  }

  private init() {
    var tokens: [(Substring, UInt32)] = []
    var phrases: [(Substring, UInt32)] = []
    for row in WordTable(FurnitureTable.tsv).rows.map(\.cells) where row.count == 5 {
      guard let kind = FurnitureClass(rawValue: String(row[1])), let strength = UInt32(row[3]) else { continue }
      let entry = (row[0], kind.bit | 1 << (23 + strength))
      if row[2] == "any" { phrases.append(entry) } else { tokens.append(entry) }
    }
    self.tokens = PhraseTrie(tokens)
    self.phrases = PhraseTrie(phrases)
    var names: [(Substring, UInt32)] = []
    var suffixes: [(Substring, UInt32)] = []
    for row in WordTable(PublishersTable.tsv).rows.map(\.cells) where row.count == 3 {
      if row[1] == "name" { names.append((row[0], 1)) } else { suffixes.append((row[0], 1)) }
    }
    publisherNames = PhraseTrie(names)
    publisherSuffixes = PhraseTrie(suffixes)
    var roles: [Substring: [(Substring, UInt32)]] = [:]
    for row in WordTable(ArticleWordsTable.tsv).rows.map(\.cells) where row.count == 3 {
      roles[row[1], default: []].append((row[0], 1))
    }
    self.roles = WordRole.allCases.map { PhraseTrie(roles[Substring($0.rawValue)] ?? []) }
  }
}
