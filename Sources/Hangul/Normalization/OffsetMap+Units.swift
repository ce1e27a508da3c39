extension OffsetMap {
  /// One copied stretch or one edit; its lengths in source and result.
  struct Unit: Equatable {
    var isEdit: Bool
    var source: Int
    var result: Int
  }

  /// All units in order. A copied stretch is one unit, however many words it has.
  struct Units: Sequence, IteratorProtocol {
    let words: [UInt16]
    private var index = 0
    private var edit = Unit(isEdit: true, source: 0, result: 0)
    private var editsLeft = 0

    init(_ words: [UInt16]) { self.words = words }

    mutating func next() -> Unit? {
      if editsLeft == 0 {
        var copied = 0
        while index < words.count, words[index] >> 15 == 0 {
          copied += Int(words[index])
          index += 1
        }
        if copied > 0 { return Unit(isEdit: false, source: copied, result: copied) }
        guard index < words.count else { return nil }
        let run = Run(words, at: index)
        index += run.words
        edit = Unit(isEdit: true, source: run.source, result: run.result)
        editsLeft = run.count
      }
      editsLeft -= 1
      return edit
    }
  }

  var units: Units { Units(words) }

  /// The edits in order, each with its place in both texts. Linear in their number.
  ///
  ///     HangulNormalizer(.decomposed).mapped("a가").map.edits    // [.init(source: 1..<4, result: 1..<7)]
  public var edits: [Edit] {
    var edits: [Edit] = []
    var source = 0
    var result = 0
    for unit in units {
      if unit.isEdit {
        edits.append(Edit(source: source..<source + unit.source, result: result..<result + unit.result))
      }
      source += unit.source
      result += unit.result
    }
    return edits
  }

  /// The map of this transformation followed by `next`, whose source is this one's result.
  ///
  /// Edits that overlap become one. Linear in the number of edits of both. Where `next` was made for a text of
  /// another length, the shorter of the two decides and what is left over becomes one last edit.
  public func followed(by next: OffsetMap) -> OffsetMap {
    if next.isIdentity, next.sourceCount == resultCount { return self }
    if isIdentity, next.sourceCount == resultCount { return next }
    var builder = Builder()
    var first = Feed(units)
    var second = Feed(next.units)
    while !first.isAtEnd || !second.isAtEnd {
      if let copy = first.copyLeft, let other = second.copyLeft {
        let length = min(copy, other)
        builder.copy(length)
        first.takeCopy(length)
        second.takeCopy(length)
        continue
      }
      // At least one side is an edit (or has ended): take it whole, then as much of the others as evens them out.
      var source = 0
      var result = 0
      var made = 0
      var used = 0
      if first.isEdit || (second.isAtEnd && !first.isAtEnd) {
        let unit = first.take(.max)
        source += unit.source
        made += unit.result
      } else {
        let unit = second.take(.max)
        used += unit.source
        result += unit.result
      }
      while made != used {
        if made < used {
          guard !first.isAtEnd else { break }
          let unit = first.take(used - made)
          source += unit.source
          made += unit.result
        } else {
          guard !second.isAtEnd else { break }
          let unit = second.take(made - used)
          used += unit.source
          result += unit.result
        }
      }
      builder.replace(source, with: result)
    }
    return builder.finish()
  }

  /// Units that can be taken in part as long as they are copies.
  private struct Feed {
    private var units: Units
    private var current: Unit?

    init(_ units: Units) {
      self.units = units
      current = self.units.next()
    }

    var isAtEnd: Bool { current == nil }
    var isEdit: Bool { current?.isEdit ?? false }
    var copyLeft: Int? { current.flatMap { $0.isEdit ? nil : $0.source } }

    mutating func takeCopy(_ length: Int) { _ = take(length) }

    mutating func take(_ most: Int) -> Unit {
      guard let unit = current else { return Unit(isEdit: true, source: 0, result: 0) }
      if unit.isEdit || unit.source <= most {
        current = units.next()
        return unit
      }
      current = Unit(isEdit: false, source: unit.source - most, result: unit.source - most)
      return Unit(isEdit: false, source: most, result: most)
    }
  }
}
