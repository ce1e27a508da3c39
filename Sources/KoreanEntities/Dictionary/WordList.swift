import KoreanLexicon

/// One row of a closed word list.
struct ListedWord: Sendable {
  let surface: String
  let kind: String
  let value: String
}

/// A closed list of words with what the table says of each, found in one pass.
///
/// Rows with one surface share a place: ``entries(_:)`` gives them all.
struct WordList: Sendable {
  private let graph: WordGraph
  private let groups: [[ListedWord]]

  init(_ rows: [ListedWord]) {
    var order: [String: Int] = [:]
    var groups: [[ListedWord]] = [[]]
    for row in rows {
      if let index = order[row.surface] {
        groups[index].append(row)
      } else if groups.count < Int(UInt16.max) {
        order[row.surface] = groups.count
        groups.append([row])
      }
    }
    var builder = WordGraphBuilder()
    for (index, group) in groups.enumerated() {
      if let row = group.first { builder.add(row.surface, payload: UInt16(index)) }
    }
    self.graph = WordGraph(builder)
    self.groups = groups
  }

  /// The rows of a table with the columns surface, kind, value.
  init(table: StaticString) {
    self.init(
      WordTable(table).rows.map {
        ListedWord(surface: $0.word, kind: String($0["kind"]), value: String($0["value"]))
      })
  }

  /// All words, in the order of the table.
  var surfaces: [String] { groups.compactMap(\.first?.surface) }

  func longest(in text: UnsafeBufferPointer<UInt32>, at start: Int, before end: Int) -> (end: Int, rows: [ListedWord])?
  {
    graph.longestWord(in: text, at: start, before: end).map { ($0.end, groups[Int($0.payload)]) }
  }

  /// The longest word at `start` that has a row of one of `kinds`.
  func longest(in text: UnsafeBufferPointer<UInt32>, at start: Int, before end: Int, kind: String) -> (
    end: Int, row: ListedWord
  )? {
    var result: (Int, ListedWord)?
    graph.forEachWord(in: text, at: start, before: end) { end, payload in
      if let row = groups[Int(payload)].first(where: { $0.kind == kind }) { result = (end, row) }
    }
    return result
  }

  /// Calls `body(end, rows)` for every word that starts at `start`, shortest first.
  func forEach(
    in text: UnsafeBufferPointer<UInt32>, at start: Int, before end: Int, _ body: (Int, [ListedWord]) -> Void
  ) {
    graph.forEachWord(in: text, at: start, before: end) { body($0, groups[Int($1)]) }
  }

  func contains(_ text: UnsafeBufferPointer<UInt32>, _ start: Int, _ end: Int) -> Bool {
    start < end && graph.payload(of: text, start, end) != nil
  }
}

/// The closed lists the patterns read.
enum WordLists {
  static let counters = WordList(table: EntityCountersTable.tsv)
  static let dates = WordList(table: EntityDatesTable.tsv)
  static let times = WordList(table: EntityTimesTable.tsv)
  static let titles = WordList(table: EntityTitlesTable.tsv)
  static let countries = WordList(table: EntityCountriesTable.tsv)
  static let surnames = WordList(table: EntitySurnamesTable.tsv)
  static let heads = WordList(table: EntityHeadsTable.tsv)
  static let suffixes = SuffixList(table: EntitySuffixesTable.tsv)
  static let nonNames = WordList(table: EntityNonNamesTable.tsv)
  /// Words that are no person's name.
  static let nonPersons = WordList(
    WordTable(NonNamesTable.tsv).words.map { ListedWord(surface: $0, kind: "noun", value: "") })
  static let particles = WordList(table: EntityParticlesTable.tsv)
}

/// Words looked for at the end of a name.
struct SuffixList: Sendable {
  private let words: [String: [[UInt32]]]

  init(table: StaticString) {
    var words: [String: [[UInt32]]] = [:]
    for row in WordTable(table).rows {
      words[String(row["kind"]), default: []].append(row.word.unicodeScalars.map(\.value))
    }
    self.words = words
  }

  /// The length of the longest suffix of `kind` that `[lower, upper)` ends with; 0 for none.
  func length(of kind: String, in text: UnsafeBufferPointer<UInt32>, _ lower: Int, _ upper: Int) -> Int {
    var best = 0
    for word in words[kind] ?? [] where word.count > best && word.count <= upper - lower {
      if zip(word, text[(upper - word.count)..<upper]).allSatisfy({ $0 == $1 }) { best = word.count }
    }
    return best
  }
}
