/// Words and a value for each, with the lookups of ``WordIndex``.
///
///     let verbs = WordMap(ReportingVerbsTable.tsv) { $0["class"] == "say" ? Verb.say : .other }
///     verbs.longestMatch(in: view.scalars, at: 12)      // (length: 2, value: .say)
package struct WordMap<Value: Sendable>: Sendable {
  package let index: WordIndex
  /// Parallel to the positions of `index`.
  private let values: [Value]

  package init(_ entries: [(word: String, value: Value)], direction: WordIndex.Direction = .forward) {
    let index = WordIndex(entries.map { $0.word.unicodeScalars.map(\.value) }, direction: direction)
    self.index = index
    values = index.order.map { entries[Int($0)].value }
  }

  /// Maps the rows of a table; rows that map to `nil` are left out.
  package init(
    _ tsv: StaticString, direction: WordIndex.Direction = .forward, value: (WordTable.Row) -> Value?
  ) {
    self.init(
      WordTable(tsv).rows.compactMap { row in value(row).map { (row.word, $0) } }, direction: direction)
  }

  package var count: Int { index.count }

  /// The value of a word, the first in the order given where it stands more than once.
  package subscript(word: some StringProtocol) -> Value? {
    index.positions(of: word).first.map { values[$0] }
  }

  /// The value of the word `scalars[range]`.
  package func value(of scalars: [UInt32], in range: Range<Int>) -> Value? {
    index.positions(of: scalars, in: range).first.map { values[$0] }
  }

  /// The longest word that starts at `index` (of a backward map: that ends there), with its value.
  package func longestMatch(
    in scalars: [UInt32], at place: Int, limit: Int? = nil
  ) -> (length: Int, value: Value)? {
    index.longestMatch(in: scalars, at: place, limit: limit).map { ($0.length, values[$0.positions.lowerBound]) }
  }

  /// Every word at that place, the shortest first.
  package func matches(in scalars: [UInt32], at place: Int, limit: Int? = nil) -> [(length: Int, value: Value)] {
    index.matches(in: scalars, at: place, limit: limit).map { ($0.length, values[$0.positions.lowerBound]) }
  }
}
