import KoreanText

/// Marked words with what was decided about them, before anybody knows who speaks.
struct FoundQuotation {
  let span: MarkedSpan
  let verdict: KindRules.Verdict
  let reporting: Reporting?
  /// Whether the paragraph is nothing but quotations.
  let standsAlone: Bool

  struct FoundCue {
    let range: Range<Int>
    let lemma: String?
  }

  var cue: FoundCue? {
    guard verdict.kind != .emphasis, let reporting else { return nil }
    return FoundCue(range: reporting.tail.range.lowerBound..<reporting.end, lemma: reporting.lemma)
  }
}

/// One region with its quotations, in document order.
struct ReadParagraph {
  let region: QuotationRegion
  let bounds: Range<Int>
  /// The words of the whole paragraph, quotations included.
  let words: [Eojeol]
  var spoken: [FoundQuotation]
  let unclosed: [Mark]
  let unopened: [Mark]
}

/// Pairs marks, reads tails and decides kinds within one region.
struct ParagraphReader {
  let view: ScalarView

  func read(_ region: QuotationRegion) -> ReadParagraph {
    let bounds = view.indices(of: region.range)
    let pairs = MarkPairer(view: view).pairs(in: bounds)
    let cues = CueReader(view: view)
    let rules = KindRules(view: view)
    let alone = standsAlone(pairs.spans, in: bounds)
    let isHeading = region.isFlattened && !hasSentence(pairs.spans, in: bounds)
    var spoken: [FoundQuotation] = []
    // Spans around the one that is read, the innermost last.
    var around: [MarkedSpan] = []
    for (index, span) in pairs.spans.enumerated() {
      while let last = around.last, last.outer.upperBound <= span.outer.lowerBound { around.removeLast() }
      // The tail is read up to the next quotation, or the end of the one around it.
      var limit = min(bounds.upperBound, span.outer.upperBound + CueReader.reach)
      for next in pairs.spans[(index + 1)...] {
        if next.outer.lowerBound >= limit { break }
        if next.outer.lowerBound >= span.outer.upperBound,
          next.kind == .double || next.kind == span.kind && next.depth == span.depth && !span.kind.isBracket
        {
          limit = next.outer.lowerBound
          break
        }
      }
      if let outer = around.last(where: {
        $0.outer.upperBound > span.outer.upperBound && $0.inner.lowerBound <= span.outer.lowerBound
      }) {
        limit = min(limit, outer.inner.upperBound)
      }
      around.append(span)
      let reporting = cues.reporting(at: span.outer.upperBound, before: limit)
      let verdict = rules.verdict(
        on: span, role: isHeading ? .subhead : region.role, reporting: reporting, standsAlone: alone && span.depth == 0,
        isFlattened: region.isFlattened)
      spoken.append(FoundQuotation(span: span, verdict: verdict, reporting: reporting, standsAlone: alone))
    }
    return ReadParagraph(
      region: region, bounds: bounds, words: view.eojeols(in: bounds), spoken: spoken, unclosed: pairs.unclosed,
      unopened: pairs.unopened)
  }

  /// Whether a sentence ends in the paragraph outside its marks.
  private func hasSentence(_ spans: [MarkedSpan], in bounds: Range<Int>) -> Bool {
    var marked = spans.filter { $0.depth == 0 }.map(\.outer)[...]
    var index = bounds.lowerBound
    while index < bounds.upperBound {
      while let first = marked.first, first.upperBound <= index { marked = marked.dropFirst() }
      if let first = marked.first, first.contains(index) {
        index = first.upperBound
        continue
      }
      if view.endsSentence(at: index) { return true }
      index += 1
    }
    return false
  }

  /// Where a speaker's label ends: `반 CTO: `; the start of the paragraph where there is none.
  private func labelEnd(in bounds: Range<Int>, before first: Int) -> Int {
    var end = first
    while end > bounds.lowerBound, view.isBlank(end - 1) { end -= 1 }
    guard end > bounds.lowerBound + 1 else { return bounds.lowerBound }
    if end - bounds.lowerBound <= 30, [0x3A, 0xFF1A, 0x3D].contains(view[end - 1]) { return first }
    // ▶ 인터뷰 : 길서준 / 물류연구소장 - “…”
    let isInterview = [0x25B6, 0x25C0, 0x25A0].contains(view[bounds.lowerBound])
    if isInterview, end - bounds.lowerBound <= 80, [0x2D, 0x2013, 0x2014].contains(view[end - 1]) { return first }
    return bounds.lowerBound
  }

  /// Whether nothing but double-marked words, list dashes and stops stands in the paragraph.
  private func standsAlone(_ spans: [MarkedSpan], in bounds: Range<Int>) -> Bool {
    guard spans.contains(where: { $0.kind == .double }) else { return false }
    var covered = spans.filter { $0.kind == .double && $0.depth == 0 }.map(\.outer)[...]
    var index = labelEnd(in: bounds, before: covered.first?.lowerBound ?? bounds.upperBound)
    while index < bounds.upperBound {
      if let first = covered.first, index == first.lowerBound {
        index = first.upperBound
        covered = covered.dropFirst()
        continue
      }
      let scalar = view[index]
      if !view.isBlank(index), ![0x2D, 0x2E, 0x2C, 0xB7, 0x2022, 0x2026, 0x22EF, 0x25B6].contains(scalar) {
        return false
      }
      index += 1
    }
    return true
  }
}
