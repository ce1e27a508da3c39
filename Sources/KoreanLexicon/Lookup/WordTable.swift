/// A table of `Tables/*.tsv` as it is compiled in: a header, then rows whose first column is the word.
///
/// Cut into lines when it is made, into columns when they are read, all by bytes: thousands of rows are had in well
/// under a millisecond. A hot loop maps its rows to values first, with ``WordMap``.
///
///     let titles = WordTable(TitlesTable.tsv)
///     titles.rows[0].word                        // "회장"
///     titles.rows[0]["class"]                    // "title"
package struct WordTable: Sendable {
  /// The names of the columns, from the header.
  package let columns: [String]
  /// In the order of the file.
  package let rows: [Row]

  package struct Row: Sendable {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let columns: [String]

    fileprivate init(_ bytes: [UInt8], _ range: Range<Int>, columns: [String]) {
      self.bytes = bytes
      self.range = range
      self.columns = columns
    }

    /// The first column.
    package var word: String { cell(0) ?? "" }

    /// All columns, the word included.
    package var cells: [Substring] {
      bytes[range].split(separator: 0x09, omittingEmptySubsequences: false).map {
        Substring(decoding: $0, as: UTF8.self)
      }
    }

    /// The cell of a column; empty where the row is shorter or there is no such column.
    package subscript(column: String) -> Substring {
      columns.firstIndex { $0.utf8.elementsEqual(column.utf8) }.flatMap(cell).map { $0[...] } ?? ""
    }

    private func cell(_ number: Int) -> String? {
      var start = range.lowerBound
      for _ in 0..<number {
        guard let tab = bytes[start..<range.upperBound].firstIndex(of: 0x09) else { return nil }
        start = tab + 1
      }
      let end = bytes[start..<range.upperBound].firstIndex(of: 0x09) ?? range.upperBound
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  package init(_ tsv: StaticString) { self.init(bytes: tsv.withUTF8Buffer { Array($0) }) }

  package init(_ tsv: String) { self.init(bytes: Array(tsv.utf8)) }

  /// Empty lines and lines that start with `#` are passed over.
  private init(bytes: [UInt8]) {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      if index > start, bytes[start] != UInt8(ascii: "#") { lines.append(start..<index) }
      start = index + 1
    }
    let columns = lines.first.map { Row(bytes, $0, columns: []).cells.map(String.init) } ?? []
    self.columns = columns
    rows = lines.dropFirst().map { Row(bytes, $0, columns: columns) }
  }

  package var words: [String] { rows.map(\.word) }
}
