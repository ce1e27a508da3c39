/// A table of `Tables/*.tsv` as it is compiled in: a header, then rows whose first column is the word.
///
/// Parsed once, when it is first asked for; rows stay in the order of the file. Columns are cut out of the text when
/// they are read, so a hot loop maps its rows to values first, with ``WordMap``.
///
///     let titles = WordTable(TitlesTable.tsv)
///     titles.rows[0].word                        // "회장"
///     titles.rows(for: "상무")[0]["class"]        // "title"
package struct WordTable: Sendable {
  /// The names of the columns, from the header.
  package let columns: [String]
  package let rows: [Row]
  private let index: WordIndex

  package struct Row: Sendable {
    package let word: String
    /// All columns, the word included.
    package let cells: [Substring]
    fileprivate let columns: [String]

    /// The cell of a column; empty where the row is shorter or there is no such column.
    package subscript(column: String) -> Substring {
      guard let position = columns.firstIndex(of: column), position < cells.count else { return "" }
      return cells[position]
    }
  }

  package init(_ tsv: StaticString) {
    self.init(tsv.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })
  }

  /// Empty lines and lines that start with `#` are passed over.
  package init(_ tsv: String) {
    var lines = tsv.split(separator: "\n").filter { !$0.hasPrefix("#") }[...]
    let columns = lines.popFirst().map { $0.split(separator: "\t").map(String.init) } ?? []
    self.columns = columns
    rows = lines.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return Row(word: String(cells.first ?? ""), cells: cells, columns: columns)
    }
    index = WordIndex(rows.map { $0.word.unicodeScalars.map(\.value) })
  }

  package var count: Int { rows.count }
  package var words: [String] { rows.map(\.word) }

  /// The rows of a word, in the order of the file.
  package func rows(for word: some StringProtocol) -> [Row] {
    index.positions(of: word).map { rows[Int(index.order[$0])] }
  }

  package func contains(_ word: some StringProtocol) -> Bool { !index.positions(of: word).isEmpty }
}
