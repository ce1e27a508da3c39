/// Finds words in running text: exact, and the longest one that starts or ends at a place.
///
/// Words are kept sorted in one flat array of scalars; a lookup narrows the sorted range scalar by scalar.
/// A bit set over first scalars turns away most places at the cost of one load.
///
///     let index = WordIndex(["네이버", "네이버클라우드"].map { $0.unicodeScalars.map(\.value) })
///     index.longestMatch(in: scalars, at: 4)       // WordMatch(length: 7, positions: 1..<2)
package struct WordIndex: Sendable {
  /// Which end of the word the search goes from.
  package enum Direction: Sendable { case forward, backward }

  /// All words, one after another, in sorted order; each in the order it is read in.
  private let pool: [UInt32]
  /// Where each word starts in `pool`; one more at the end.
  private let starts: [Int32]
  /// For each sorted position, which of the words given it is.
  package let order: [Int32]
  private let direction: Direction
  private let filter: [UInt64]

  /// The number of words, repeated ones included.
  package var count: Int { order.count }

  /// Sorts `words`; O(n log n). Empty words are never found.
  package init(_ words: [[UInt32]], direction: Direction = .forward) {
    let keys = direction == .forward ? words : words.map { Array($0.reversed()) }
    let order = keys.indices.sorted { left, right in
      let (a, b) = (keys[left], keys[right])
      let shared = min(a.count, b.count)
      for depth in 0..<shared where a[depth] != b[depth] { return a[depth] < b[depth] }
      return (a.count, left) < (b.count, right)
    }
    var pool: [UInt32] = []
    var starts: [Int32] = [0]
    var filter = [UInt64](repeating: 0, count: 64)
    pool.reserveCapacity(keys.reduce(0) { $0 + $1.count })
    starts.reserveCapacity(keys.count + 1)
    for key in order {
      pool.append(contentsOf: keys[key])
      starts.append(Int32(pool.count))
      if let first = keys[key].first { filter[Int(first >> 6 & 63)] |= 1 << UInt64(first & 63) }
    }
    self.pool = pool
    self.starts = starts
    self.order = order.map(Int32.init)
    self.direction = direction
    self.filter = filter
  }

  /// The longest word that starts at `index` and ends at or before `limit`.
  /// Of a backward index, the longest that *ends* at `index` and starts at or after `limit`.
  package func longestMatch(in scalars: [UInt32], at index: Int, limit: Int? = nil) -> WordMatch? {
    var best: WordMatch?
    walk(scalars, at: index, limit: limit) { best = $0 }
    return best
  }

  /// Every word at that place, the shortest first.
  package func matches(in scalars: [UInt32], at index: Int, limit: Int? = nil) -> [WordMatch] {
    var result: [WordMatch] = []
    walk(scalars, at: index, limit: limit) { result.append($0) }
    return result
  }

  /// The sorted positions of the words equal to `scalars[range]`; empty where there is none.
  package func positions(of scalars: [UInt32], in range: Range<Int>) -> Range<Int> {
    let isForward = direction == .forward
    var found = 0..<0
    walk(
      scalars, at: isForward ? range.lowerBound : range.upperBound,
      limit: isForward ? range.upperBound : range.lowerBound
    ) { match in
      if match.length == range.count { found = match.positions }
    }
    return found
  }

  /// The sorted positions of the words equal to `word`.
  package func positions(of word: some StringProtocol) -> Range<Int> {
    let scalars = word.unicodeScalars.map(\.value)
    return positions(of: scalars, in: 0..<scalars.count)
  }

  private func walk(_ scalars: [UInt32], at index: Int, limit: Int?, found: (WordMatch) -> Void) {
    let isForward = direction == .forward
    let room =
      isForward
      ? min(limit ?? scalars.count, scalars.count) - index
      : min(index, scalars.count) - max(limit ?? 0, 0)
    guard room > 0, index >= 0 else { return }
    let first = scalars[isForward ? index : index - 1]
    guard filter[Int(first >> 6 & 63)] & (1 << UInt64(first & 63)) != 0 else { return }
    var lower = 0
    var upper = count
    var depth = 0
    while depth < room {
      let scalar = scalars[isForward ? index + depth : index - 1 - depth]
      lower = partition(lower, upper) { key(at: $0, depth) >= Int64(scalar) }
      upper = partition(lower, upper) { key(at: $0, depth) > Int64(scalar) }
      guard lower < upper else { return }
      depth += 1
      if length(at: lower) == depth {
        let past = partition(lower, upper) { length(at: $0) > depth }
        found(WordMatch(length: depth, positions: lower..<past))
      }
    }
  }

  private func length(at position: Int) -> Int { Int(starts[position + 1] - starts[position]) }

  /// The scalar at `depth` of a word; -1 past its end, which sorts before every scalar.
  private func key(at position: Int, _ depth: Int) -> Int64 {
    depth < length(at: position) ? Int64(pool[Int(starts[position]) + depth]) : -1
  }

  private func partition(_ lower: Int, _ upper: Int, where isPast: (Int) -> Bool) -> Int {
    var (lower, upper) = (lower, upper)
    while lower < upper {
      let middle = (lower + upper) / 2
      if isPast(middle) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}

/// A word found at a place.
package struct WordMatch: Hashable, Sendable {
  /// In scalars.
  package let length: Int
  /// Positions in the index: more than one where a word stands in several rows.
  package let positions: Range<Int>
}
