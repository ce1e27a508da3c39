import KoreanText

/// Pairs quotation marks within one paragraph.
///
/// Korean pages mix shapes freely, so a mark's shape is only a hint; what stands before and after it decides
/// whether it opens or closes (`“…"`, `”…”`, `"…”` all occur). Same marks never nest in themselves; double in
/// single and single in double do. Whatever is left over is dropped, or closed where a quotative tail shows the
/// end: it never swallows the rest of the text.
struct MarkPairer {
  let view: ScalarView

  struct Result {
    var spans: [MarkedSpan] = []
    /// Openers that found no partner, for quotations over several paragraphs.
    var unclosed: [Mark] = []
    /// Closers that found no partner.
    var unopened: [Mark] = []
  }

  /// Linear in the paragraph.
  func pairs(in bounds: Range<Int>) -> Result {
    var result = Result()
    var stack: [Mark] = []
    var lastEnd = bounds.lowerBound
    var index = bounds.lowerBound
    while index < bounds.upperBound {
      guard let mark = Mark(in: view, at: index), !isApostrophe(mark, stack) else {
        index += 1
        continue
      }
      let partner = stack.lastIndex { $0.kind == mark.kind }
      switch role(of: mark, isOpen: partner != nil, in: bounds) {
      case .opener:
        if let partner {
          // The same mark cannot nest in itself: the one before was never closed.
          drop(from: partner, of: &stack, before: mark.range.lowerBound, into: &result)
        }
        stack.append(mark)
      case .closer:
        if let partner {
          let opener = stack[partner]
          result.unclosed += stack[(partner + 1)...]
          stack.removeSubrange(partner...)
          if opener.range.upperBound < mark.range.lowerBound { result.spans.append(span(opener, mark)) }
        } else if let opener = recoveredOpening(
          // Behind what is closed, and behind what is still open: spans never cross.
          before: mark, in: bounds, after: max(lastEnd, stack.last?.range.upperBound ?? bounds.lowerBound))
        {
          result.spans.append(
            MarkedSpan(
              kind: mark.kind, outer: opener..<mark.range.upperBound, inner: opener..<mark.range.lowerBound, depth: 0,
              isRecovered: true))
        } else {
          result.unopened.append(mark)
        }
      case .none: break
      }
      if let last = result.spans.last { lastEnd = max(lastEnd, last.outer.upperBound) }
      index = mark.range.upperBound
    }
    while !stack.isEmpty { drop(from: stack.count - 1, of: &stack, before: bounds.upperBound, into: &result) }
    result.spans.sort { ($0.outer.lowerBound, $1.outer.upperBound) < ($1.outer.lowerBound, $0.outer.upperBound) }
    setDepths(&result.spans)
    return result
  }

  private enum Role { case opener, closer, none }

  /// Opener or closer, by what stands on either side.
  private func role(of mark: Mark, isOpen: Bool, in bounds: Range<Int>) -> Role {
    if mark.kind.isBracket { return mark.shape == .opening ? .opener : isOpen ? .closer : .none }
    let lower = mark.range.lowerBound
    let upper = mark.range.upperBound
    let before = lower > bounds.lowerBound ? view[lower - 1] : 0x20
    let after = upper < bounds.upperBound ? view[upper] : 0x20
    let spaceBefore = before == 0x20 || view.isBlank(lower - 1)
    let spaceAfter = after == 0x20 || upper >= bounds.upperBound || view.isBlank(upper)
    let tail = TailReader(view: view).hasQuotativeTail(at: upper, before: bounds.upperBound)

    var opening = 0
    if spaceBefore { opening += 3 } else if Self.opensAfter.contains(before) { opening += 2 }
    opening += spaceAfter ? -6 : 1
    if Self.closesBefore.contains(after) { opening -= 3 }
    if mark.shape == .opening { opening += 2 }

    var closing = isOpen ? 2 : -2
    closing += spaceBefore ? -3 : 1
    if spaceAfter || Self.closesBefore.contains(after) { closing += 2 }
    if tail { closing += spaceBefore ? 6 : 3 }
    if mark.shape == .closing { closing += 2 }

    if opening > closing { return opening > 0 ? .opener : .none }
    return isOpen || closing > 0 ? .closer : .none
  }

  /// `(`, `[`, `·`, `…`, `,`, `:`, `=`, `▶`, other openers.
  private static let opensAfter: Set<UInt32> = [
    0x28, 0x5B, 0x7B, 0xB7, 0x30FB, 0x318D, 0x2026, 0x22EF, 0x2C, 0x3A, 0x3D, 0x2F, 0x25B6, 0x25B3, 0x25B2, 0x2D,
    0x2018, 0x201C, 0x22, 0x27, 0x300C, 0x300E, 0x3C, 0x7C, 0x23, 0x25C6, 0x25A0, 0x2022, 0x318D, 0x25CB, 0x25CF,
  ]

  /// Punctuation that follows a closing mark.
  private static let closesBefore: Set<UInt32> = [
    0x29, 0x5D, 0x2C, 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0xB7, 0x2026, 0x22EF, 0x201D, 0x2019, 0x300D, 0x300F, 0x3E, 0x28,
    0x7D,
  ]

  private func span(_ opener: Mark, _ closer: Mark) -> MarkedSpan {
    MarkedSpan(
      kind: opener.kind, outer: opener.range.lowerBound..<closer.range.upperBound,
      inner: opener.range.upperBound..<closer.range.lowerBound, depth: 0, isRecovered: false)
  }

  /// Takes an unclosed opener off the stack, and closes it where its words run into a quotative tail.
  private func drop(from position: Int, of stack: inout [Mark], before limit: Int, into result: inout Result) {
    let opener = stack[position]
    result.unclosed += stack[(position + 1)...]
    stack.removeSubrange(position...)
    let start = opener.range.upperBound
    if opener.kind == .double, let end = TailReader(view: view).bareTail(in: start..<limit), end > start {
      // A quotation already found inside would cross the recovered one.
      if !result.spans.contains(where: { $0.outer.lowerBound < end && end < $0.outer.upperBound }) {
        result.spans.append(
          MarkedSpan(
            kind: .double, outer: opener.range.lowerBound..<end, inner: start..<end, depth: 0, isRecovered: true))
        return
      }
    }
    result.unclosed.append(opener)
  }

  /// Where a quotation whose opening mark is missing begins: after the subject that its tail calls for.
  private func recoveredOpening(before closer: Mark, in bounds: Range<Int>, after previous: Int) -> Int? {
    guard closer.kind == .double,
      TailReader(view: view).hasQuotativeTail(at: closer.range.upperBound, before: bounds.upperBound)
    else { return nil }
    return TailReader(view: view).bareOpening(
      in: min(max(bounds.lowerBound, previous), closer.range.lowerBound)..<closer.range.lowerBound)
  }

  /// `I'm`, `90’s`, `’24년`: no quotation marks.
  private func isApostrophe(_ mark: Mark, _ stack: [Mark]) -> Bool {
    guard mark.range.count == 1 else { return false }
    let before = view[mark.range.lowerBound - 1]
    let after = view[mark.range.upperBound]
    switch mark.kind {
    case .single where mark.shape != .opening:
      if isLatin(before), isLatin(after) { return true }
      if isDigit(before), after == 0x73 { return true }
      let isOpen = stack.contains { $0.kind == .single }
      if !isOpen, isDigit(before) || (mark.shape == .closing && isLatin(before)) { return true }
      // ’24년: the year with its century cut off.
      if !isDigit(before), !isOpen, isDigit(after), isDigit(view[mark.range.upperBound + 1]),
        view[mark.range.upperBound + 2] == 0xB144 || !isDigit(view[mark.range.upperBound + 2])
      {
        return mark.shape == .closing && view[mark.range.upperBound + 2] == 0xB144
      }
      return false
    case .double where mark.shape == .straight:
      // “32" 제품”: inches inside a quotation that has its own curly closer.
      if isDigit(before), stack.contains(where: { $0.kind == .double && $0.shape == .opening }),
        view.isBlank(mark.range.upperBound),
        (mark.range.upperBound..<min(view.count, mark.range.upperBound + 200)).prefix(while: {
          view[$0] != 0x0A && view[$0] != 0x201C
        }).contains(where: { view[$0] == 0x201D })
      {
        return true
      }
      // 6.1": inches, unless a quotation is open.
      return isDigit(before) && !stack.contains { $0.kind == .double } && !isLatin(after)
        && !TailReader(view: view).hasQuotativeTail(at: mark.range.upperBound, before: view.count)
    default: return false
    }
  }

  private func isLatin(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }
  private func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  /// Counts, for each span, the spans of speech around it. `spans` are in document order.
  private func setDepths(_ spans: inout [MarkedSpan]) {
    var open: [Range<Int>] = []
    for index in spans.indices {
      while let last = open.last, last.upperBound <= spans[index].outer.lowerBound { open.removeLast() }
      spans[index].depth = open.count
      if spans[index].kind == .double { open.append(spans[index].outer) }
    }
  }
}
