import KoreanText

/// A set of phrases that is searched in the text itself, blanks and width aside.
///
/// Blanks in a phrase are dropped and blanks in the text skipped, so that `많이 본 뉴스` and `많이본뉴스` are one.
struct PhraseTrie: Sendable {
  private let edges: EdgeTable
  private var values: [UInt32] = [0]
  /// First scalars (folded), a filter that most positions fail.
  private var heads = ScalarSet([UInt32]())

  /// Values of one phrase given twice are joined by `or`; a value is never 0.
  init(_ entries: [(phrase: Substring, value: UInt32)]) {
    var edges: [UInt64: Int32] = [:]
    edges.reserveCapacity(entries.count * 5)
    for entry in entries {
      var node: Int32 = 0
      for scalar in entry.phrase.unicodeScalars where scalar != " " {
        let folded = Glyph.fold(scalar.value)
        if node == 0 { heads.insert(folded) }
        let key = EdgeTable.key(node, folded)
        if let next = edges[key] {
          node = next
        } else {
          values.append(0)
          node = Int32(values.count - 1)
          edges[key] = node
        }
      }
      if node != 0 { values[Int(node)] |= entry.value }
    }
    self.edges = EdgeTable(edges)
  }

  /// Calls `body` with the end and value of each phrase that starts at `index`, shortest first.
  func forEachMatch(in view: ScalarView, at index: Int, upTo limit: Int, _ body: (_ end: Int, _ value: UInt32) -> Void)
  {
    guard index < limit, heads.contains(Glyph.fold(view.scalars[index])) else { return }
    var node: Int32 = 0
    var position = index
    while position < limit {
      if view.isBlank(position) {
        position += 1
        continue
      }
      guard let next = edges.next(node, Glyph.fold(view.scalars[position])) else { return }
      node = next
      position += 1
      if values[Int(node)] != 0 { body(position, values[Int(node)]) }
    }
  }

  /// The longest phrase at `index` that satisfies `accept`.
  func longest(
    in view: ScalarView, at index: Int, upTo limit: Int, where accept: (_ end: Int) -> Bool = { _ in true }
  ) -> (end: Int, value: UInt32)? {
    var result: (end: Int, value: UInt32)?
    forEachMatch(in: view, at: index, upTo: limit) { end, value in
      if accept(end) { result = (end, value) }
    }
    return result
  }

  /// The first phrase anywhere in `range`, the longest at its place.
  func first(in view: ScalarView, _ range: Range<Int>) -> (range: Range<Int>, value: UInt32)? {
    for index in range {
      if let match = longest(in: view, at: index, upTo: range.upperBound) { return (index..<match.end, match.value) }
    }
    return nil
  }

  /// Whether a phrase ends exactly at the end of `range`.
  func isSuffix(of range: Range<Int>, in view: ScalarView, within distance: Int = 24) -> Range<Int>? {
    var index = max(range.lowerBound, range.upperBound - distance)
    while index < range.upperBound {
      if longest(in: view, at: index, upTo: range.upperBound, where: { $0 == range.upperBound }) != nil {
        return index..<range.upperBound
      }
      index += 1
    }
    return nil
  }
}
