import KoreanText

/// Joins a quotation that opens on one line and closes on another of the same kind: one span a line.
struct MultiLine {
  let view: ScalarView

  /// The longest quotation over lines, in lines: what is longer is a lost mark.
  private static let reach = 4

  func join(_ paragraphs: inout [ReadParagraph]) {
    for first in paragraphs.indices {
      guard let opener = paragraphs[first].unclosed.last(where: { $0.kind == .double }),
        // Nothing may end behind the opener: the quotation runs to the end of the line, and spans do not cross.
        paragraphs[first].spoken.allSatisfy({
          $0.span.outer.upperBound <= opener.range.lowerBound
            || $0.span.kind != .double && $0.span.outer.lowerBound >= opener.range.upperBound
        })
      else { continue }
      let role = paragraphs[first].region.role
      // A paragraph that opens without closing, before one that opens again: one speech, a span each.
      if role == .body, paragraphs.indices.contains(first + 1), paragraphs[first + 1].region.role == role,
        isHead(opener.range.lowerBound, of: paragraphs[first].bounds),
        let next = Mark(in: view, at: paragraphs[first + 1].bounds.lowerBound), next.kind == .double,
        paragraphs[first].bounds.upperBound - opener.range.upperBound >= 8
      {
        add(
          opener.range.lowerBound, opener.range.upperBound..<paragraphs[first].bounds.upperBound,
          to: &paragraphs[first], rule: "quote.paragraphs")
        continue
      }
      for last in paragraphs.indices.dropFirst(first + 1).prefix(Self.reach - 1) {
        guard paragraphs[last].region.role == role else { break }
        if let closer = paragraphs[last].unopened.first(where: { $0.kind == .double }),
          paragraphs[last].spoken.allSatisfy({
            $0.span.outer.lowerBound >= closer.range.upperBound
              || $0.span.kind != .double && $0.span.outer.upperBound <= closer.range.lowerBound
          })
        {
          add(
            opener.range.lowerBound, opener.range.upperBound..<paragraphs[first].bounds.upperBound,
            to: &paragraphs[first])
          for middle in (first + 1)..<last {
            add(paragraphs[middle].bounds.lowerBound, paragraphs[middle].bounds, to: &paragraphs[middle])
          }
          let bounds = paragraphs[last].bounds.lowerBound..<closer.range.lowerBound
          add(bounds.lowerBound, bounds, to: &paragraphs[last], end: closer.range.upperBound)
          break
        }
        if paragraphs[last].spoken.contains(where: { $0.span.kind == .double }) { break }
      }
    }
  }

  /// At the start of the paragraph, or after a speaker's label.
  private func isHead(_ index: Int, of bounds: Range<Int>) -> Bool {
    var end = index
    while end > bounds.lowerBound, view.isBlank(end - 1) { end -= 1 }
    return end == bounds.lowerBound || index - bounds.lowerBound <= 30 && [0x3A, 0xFF1A].contains(view[end - 1])
  }

  private func add(
    _ start: Int, _ inner: Range<Int>, to paragraph: inout ReadParagraph, end: Int? = nil, rule: RuleID = "quote.lines"
  ) {
    guard !inner.isEmpty else { return }
    let span = MarkedSpan(
      kind: .double, outer: start..<(end ?? inner.upperBound), inner: inner, depth: 0, isRecovered: false)
    let reporting = end.flatMap { CueReader(view: view).reporting(at: $0, before: paragraph.bounds.upperBound) }
    let verdict = KindRules.Verdict(kind: .direct, rule: rule, confidence: 0.8)
    let found = FoundQuotation(span: span, verdict: verdict, reporting: reporting, standsAlone: reporting == nil)
    paragraph.spoken.append(found)
    paragraph.spoken.sort { $0.span.outer.lowerBound < $1.span.outer.lowerBound }
  }
}
