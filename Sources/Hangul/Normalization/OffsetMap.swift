/// Where every byte of a text went when the text was transformed, and where every byte of the result came from.
///
/// A transformation is a sequence of *units*: stretches copied as they are, and edits, each replacing a few bytes
/// of the source by a few bytes of the result. Offsets are UTF-8 offsets. Inside a copied stretch every byte has
/// its counterpart; an edit moves as a whole.
///
///     let text = HangulNormalizer(.composed).mapped("\u{1112}\u{1161}\u{11AB} A")  // "한 A", 9 + 2 bytes to 3 + 2
///     text.map.result(of: 0..<9)      // 0..<3
///     text.map.source(of: 0..<3)      // 0..<9
///     text.map.source(of: 4..<5)      // 10..<11, the A
///
/// The map is compact: a run of equal edits costs two bytes. A lookup takes O(log n).
public struct OffsetMap: Hashable, Sendable {
  // One word a run, as the C kernels write them too:
  //   0 | length:15                            copied as it is
  //   1 0 | source:4 | result:4 | count-1:6    `count` equal edits
  //   1 1 | 0, then four words                 one edit too long for the form above: source, result, low half first
  let words: [UInt16]
  let checkpoints: [Checkpoint]
  /// The number of bytes before the transformation.
  public let sourceCount: Int
  /// The number of bytes after the transformation.
  public let resultCount: Int

  /// Where both texts stand before the word at `word`.
  struct Checkpoint: Hashable, Sendable {
    var word: Int
    var source: Int
    var result: Int
  }

  /// One replaced piece: these bytes of the source became these bytes of the result. Either may be empty.
  public struct Edit: Hashable, Sendable {
    /// The bytes replaced.
    public let source: Range<Int>
    /// The bytes in their place.
    public let result: Range<Int>
  }

  static let checkpointDistance = 64

  init(words: [UInt16], checkpoints: [Checkpoint], sourceCount: Int, resultCount: Int) {
    self.words = words
    self.checkpoints = checkpoints
    self.sourceCount = sourceCount
    self.resultCount = resultCount
  }

  // Where checkpoints lie and long runs are cut is of no account.
  /// Whether both map every byte alike.
  public static func == (left: OffsetMap, right: OffsetMap) -> Bool {
    left.words == right.words
      || left.sourceCount == right.sourceCount && left.resultCount == right.resultCount
        && left.units.elementsEqual(right.units)
  }

  /// Equal maps have equal hashes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(sourceCount)
    hasher.combine(resultCount)
  }

  /// The map of a text of `count` bytes that stayed as it was.
  public init(identity count: Int) {
    var builder = Builder()
    builder.copy(max(0, count))
    self = builder.finish()
  }

  /// Whether nothing was edited: the result is the source. (An edit that puts back equal bytes still counts.)
  public var isIdentity: Bool { words.count < 2 && (words.first ?? 0) >> 15 == 0 || units.allSatisfy { !$0.isEdit } }

  /// The map of the way back.
  public var inverse: OffsetMap {
    var builder = Builder()
    for unit in units {
      if unit.isEdit { builder.replace(unit.result, with: unit.source) } else { builder.copy(unit.source) }
    }
    return builder.finish()
  }

  // MARK: Lookup

  /// Where the bytes `range` of the source are in the result: the smallest range that holds all that became of them.
  ///
  /// An edit is touched as a whole. An empty range stays empty, at the start of the edit it falls in.
  /// Offsets outside the source are clamped.
  public func result(of range: Range<Int>) -> Range<Int> { image(of: range, backwards: false) }

  /// Where the bytes `range` of the result come from: the smallest range of the source that holds all they were made of.
  public func source(of range: Range<Int>) -> Range<Int> { image(of: range, backwards: true) }

  /// Where the byte at `offset` of the source went; inside an edit, where the edit starts.
  public func resultOffset(of offset: Int) -> Int { result(of: offset..<offset).lowerBound }

  /// Where the byte at `offset` of the result comes from; inside an edit, where the edit starts.
  public func sourceOffset(of offset: Int) -> Int { source(of: offset..<offset).lowerBound }

  private func image(of range: Range<Int>, backwards: Bool) -> Range<Int> {
    let count = backwards ? resultCount : sourceCount
    let lower = min(max(0, range.lowerBound), count)
    let upper = min(max(lower, range.upperBound), count)
    let end = backwards ? sourceCount : resultCount
    let first = lower == count ? end : locate(lower, backwards: backwards).lower
    guard upper > lower else { return first..<first }
    return first..<max(first, locate(upper - 1, backwards: backwards).upper)
  }

  /// What the byte at `offset` of one side became on the other side.
  private func locate(_ offset: Int, backwards: Bool) -> (lower: Int, upper: Int) {
    var low = 0
    var high = checkpoints.count
    while low + 1 < high {
      let middle = (low + high) / 2
      let position = backwards ? checkpoints[middle].result : checkpoints[middle].source
      if position <= offset { low = middle } else { high = middle }
    }
    guard low < checkpoints.count else { return (0, 0) }
    var here = checkpoints[low]
    while here.word < words.count {
      let run = Run(words, at: here.word)
      let (from, to) = backwards ? (here.result, here.source) : (here.source, here.result)
      let total = backwards ? run.resultTotal : run.sourceTotal
      if offset < from + total {
        guard run.isEdit else { return (to + offset - from, to + offset - from + 1) }
        let (fromUnit, toUnit) = backwards ? (run.result, run.source) : (run.source, run.result)
        let index = (offset - from) / fromUnit
        return (to + index * toUnit, to + (index + 1) * toUnit)
      }
      here.word += run.words
      here.source += run.sourceTotal
      here.result += run.resultTotal
    }
    return backwards ? (here.source, here.source) : (here.result, here.result)
  }
}

extension OffsetMap {
  /// A decoded word (or five).
  struct Run {
    var isEdit: Bool
    var source: Int
    var result: Int
    var count: Int
    var words: Int

    var sourceTotal: Int { source * count }
    var resultTotal: Int { result * count }

    @inline(__always)
    init(_ words: [UInt16], at index: Int) {
      let word = words[index]
      count = 1
      self.words = 1
      if word >> 15 == 0 {
        isEdit = false
        source = Int(word)
        result = source
      } else if word >> 14 == 0b10 {
        isEdit = true
        source = Int(word >> 10 & 0xF)
        result = Int(word >> 6 & 0xF)
        count = Int(word & 0x3F) + 1
      } else {
        isEdit = true
        source = Int(words[index + 1]) | Int(words[index + 2]) << 16
        result = Int(words[index + 3]) | Int(words[index + 4]) << 16
        self.words = 5
      }
    }
  }
}
