import KoreanEntities

/// Compiles dictionaries and gazetteers into a word graph and the rows of canonical names.
package struct DictionaryMaker {
  private var words: [[UInt32]: UInt16] = [:]
  private var rows: [(surface: String, label: String, name: String)] = []

  /// The names of our own lists with their labels.
  package private(set) var listed: [(surface: String, label: String)] = []

  package init() {}

  package var wordCount: Int { words.count }

  private mutating func add(_ surface: String, _ kind: DictionaryClass) {
    let scalars = surface.unicodeScalars.map(\.value)
    guard !scalars.isEmpty, scalars.count <= 24 else { return }
    words[scalars, default: 0] |= kind.rawValue
  }

  /// Proper nouns of a morphological dictionary: `form⇥class⇥cost` with the classes 인명, 지명 and *.
  package mutating func addProperNouns(_ tsv: [UInt8]) {
    for line in tsv.split(separator: 0x0A).dropFirst() {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count >= 2 else { continue }
      let surface = String(decoding: fields[0], as: UTF8.self)
      switch String(decoding: fields[1], as: UTF8.self) {
      case "인명": add(surface, .person)
      case "지명": add(surface, .location)
      default: add(surface, .other)
      }
    }
  }

  /// Our own lists: `surface⇥label⇥canonical name⇥class⇥provenance`, a header line first.
  package mutating func addGazetteer(_ tsv: [UInt8], file: String) throws {
    for (number, line) in tsv.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      if fields.first == "surface" { continue }
      guard fields.count >= 3, let kind = Self.kinds[fields[1]], !fields[0].isEmpty else {
        throw LabelledDataError(
          file: file, line: number + 1, reason: "not surface, label, canonical name, class, provenance")
      }
      // A class that ends in ? marks a name that is a common word, too.
      add(fields[0], fields.count > 3 && fields[3].hasSuffix("?") ? [kind, .ambiguous] : kind)
      listed.append((fields[0], fields[1]))
      if !fields[2].isEmpty, fields[2] != fields[0] { rows.append((fields[0], fields[1], fields[2])) }
    }
  }

  private static let kinds: [String: DictionaryClass] = [
    "PS": [.person, .listedPerson], "LC": [.location, .listedLocation], "OG": .organization, "AF": .artifact,
    "EV": .event, "CV": .civilization, "TM": .term,
  ]

  /// All words of a graph that was made before.
  package mutating func addWords(of graph: WordGraph) {
    graph.forEachWord { word, payload in words[word, default: 0] |= payload }
  }

  /// The names that a text marks, as if a list had them; words that are listed already keep their class.
  package mutating func addNames(of item: LabelledText) {
    let scalars = item.text.unicodeScalars.map(\.value)
    for mark in item.marks where (2...24).contains(mark.upper - mark.lower) {
      guard let kind = Self.kinds[mark.label], mark.label != "TM" else { continue }
      let word = Array(scalars[mark.lower..<mark.upper])
      if mark.label == "CV", word.count < 4 { continue }
      if words[word].map({ DictionaryClass(rawValue: $0).hasList }) ?? false { continue }
      words[word, default: 0] |= kind.rawValue
    }
  }

  package func graph() -> [UInt8] {
    var builder = WordGraphBuilder()
    for (word, payload) in words { builder.add(word, payload: payload) }
    return builder.bytes()
  }

  /// The table of pairs of a graph's bytes, which saves the reader from making it.
  static func pairs(of graph: [UInt8]) -> [UInt8] {
    let block = ByteBlock(graph)
    return WordGraph(bytes: block.bytes, owner: block)?.pairTable() ?? []
  }

  package func names() -> [UInt8] { NameRows.bytes(rows) }
}
