import KoreanText

/// Decides whether marked words are speech or emphasis (the specification's kind rules).
struct KindRules {
  let view: ScalarView

  struct Verdict {
    let kind: Quotation.Kind
    let rule: RuleID
    let confidence: Double
  }

  func verdict(
    on span: MarkedSpan, role: QuotationRegion.Role, reporting: Reporting?, standsAlone: Bool,
    isFlattened: Bool = false
  ) -> Verdict {
    if span.kind.isBracket {
      if let reporting, reporting.isReported, reporting.tail.kind == .quote, isClause(span.inner) {
        return Verdict(kind: .direct, rule: "quote.bracket.tail", confidence: 0.7)
      }
      return Verdict(kind: .emphasis, rule: "emphasis.bracket", confidence: 0.95)
    }
    if span.kind == .double {
      let verdict = double(span, role, reporting, standsAlone)
      return verdict.kind == .emphasis ? headlineInProse(span, role, isFlattened: isFlattened) ?? verdict : verdict
    }
    return single(span, reporting)
  }

  private func double(_ span: MarkedSpan, _ role: QuotationRegion.Role, _ reporting: Reporting?, _ standsAlone: Bool)
    -> Verdict
  {
    let isHeading = role == .headline || role == .subhead
    if let reporting {
      switch reporting.tail.kind {
      case .quote, .link, .bare:
        if isNaming(reporting, isClause: isClause(span.inner)) {
          return Verdict(kind: .emphasis, rule: "emphasis.naming", confidence: 0.8)
        }
        return Verdict(
          kind: .direct, rule: reporting.tail.kind == .link ? "quote.tail.link" : "quote.tail.quote",
          confidence: span.isRecovered ? 0.5 : 0.98)
      case .adnominal:
        if reporting.isReported || isClause(span.inner) {
          return Verdict(kind: .direct, rule: "quote.tail.adnominal", confidence: 0.85)
        }
        return Verdict(kind: .emphasis, rule: "emphasis.naming", confidence: 0.7)
      }
    }
    if isHeading {
      if followsNounParticle(span), !isClause(span.inner) {
        return Verdict(kind: .emphasis, rule: "emphasis.particle", confidence: 0.6)
      }
      return Verdict(kind: .direct, rule: "quote.headline", confidence: 0.85)
    }
    if standsAlone { return Verdict(kind: .direct, rule: "quote.paragraph", confidence: 0.9) }
    if isClause(span.inner), !followsNounParticle(span), wordCount(span.inner) >= 3 {
      return Verdict(kind: .direct, rule: "quote.clause", confidence: 0.6)
    }
    return Verdict(kind: .emphasis, rule: "emphasis.particle", confidence: 0.8)
  }

  /// A headline or a sub-heading that runs on into prose: `해외로…“협력 논의” 회사는`, and on a page without line
  /// breaks marks between two sentences.
  private func headlineInProse(_ span: MarkedSpan, _ role: QuotationRegion.Role, isFlattened: Bool) -> Verdict? {
    guard role == .body, span.depth == 0, !followsNounParticle(span) else { return nil }
    let words = wordCount(span.inner)
    let before = view[span.outer.lowerBound - 1]
    let after = view[span.outer.upperBound]
    if words >= 3, isEllipsis(before) || isEllipsis(after) && isFlattened {
      return Verdict(kind: .direct, rule: "quote.headline.ellipsis", confidence: 0.6)
    }
    guard isFlattened else { return nil }
    var index = span.outer.lowerBound - 1
    while index > 0, view.isBlank(index) { index -= 1 }
    let follows = index <= 0 || [0x2E, 0x3F, 0x21, 0x29, 0x5D, 0x201D, 0x22].contains(view[index])
    var next = span.outer.upperBound
    while next < view.count, view.isBlank(next) { next += 1 }
    let precedes = [0x201C, 0x22, 0x21, 0x5B].contains(view[next])
    // Two in a row are headings, however short.
    let isRow = precedes || index > 0 && [0x201D, 0x22].contains(view[index])
    guard follows || precedes, words >= (isRow ? 2 : 3) else { return nil }
    return Verdict(kind: .direct, rule: "quote.headline.flattened", confidence: 0.5)
  }

  private func isEllipsis(_ scalar: UInt32) -> Bool { scalar == 0x2026 || scalar == 0x22EF }

  private func single(_ span: MarkedSpan, _ reporting: Reporting?) -> Verdict {
    // ‘…바뀔 수 있다’며: nothing but speech goes on so.
    if let reporting, reporting.tail.kind == .link, isClause(span.inner), wordCount(span.inner) >= 3 {
      return Verdict(kind: .direct, rule: "quote.single.link", confidence: 0.65)
    }
    if let reporting, reporting.isReported, !isNaming(reporting, isClause: isClause(span.inner)) {
      let isLong = wordCount(span.inner) >= 2
      switch reporting.tail.kind {
      case .quote where reporting.tail.particle.hasSuffix("을") || reporting.tail.particle.hasSuffix("를"): break
      case .quote, .link, .bare:
        if isLong || isClause(span.inner) { return Verdict(kind: .direct, rule: "quote.single.tail", confidence: 0.75) }
      case .adnominal:
        if isLong, span.depth == 0, let noun = reporting.noun, Self.opinions.contains(noun),
          reporting.lemma != noun || isClause(span.inner)
        {
          return Verdict(kind: .direct, rule: "quote.single.adnominal", confidence: 0.6)
        }
      }
    }
    return Verdict(kind: .emphasis, rule: "emphasis.single", confidence: 0.95)
  }

  /// `…라고 불리는`, `…라고 부른다`: a name is given, nothing is said.
  private func isNaming(_ reporting: Reporting, isClause: Bool) -> Bool {
    guard let word = reporting.words.first?.bare.droppingStops else { return false }
    return ["불리", "불린", "불렸", "부르", "부른", "불러", "불렀", "이름", "명명", "일컫", "칭하"].contains { word.hasPrefix($0) }
      || !isClause
        && ["적힌", "쓰인", "적혀", "쓰여", "새겨", "새긴"].contains {
          word.hasPrefix($0)
        }
  }

  private static let opinions: Set<String> = ["의견", "입장", "말", "답", "답변", "주장", "반응", "견해", "해명", "설명", "지적", "목소리"]

  /// Whether the words end as a sentence does: `…다`, `…요`, `…까`, `?`, `!`.
  func isClause(_ inner: Range<Int>) -> Bool {
    // A stop inside the marks ends a sentence.
    if let last = inner.last, [0x2E, 0x21, 0x3F].contains(view[last]), view[last - 1] &- 0xAC00 < 11_172,
      wordCount(inner) >= 2
    {
      return true
    }
    var end = inner.upperBound
    while end > inner.lowerBound, [0x2E, 0x2026, 0x22EF, 0x20].contains(view[end - 1]) { end -= 1 }
    guard end > inner.lowerBound else { return false }
    let last = view[end - 1]
    if last == 0x3F || last == 0x21 { return true }
    guard end - inner.lowerBound >= 3 else { return false }
    // 다 요 까 죠 자 라 나 네 군 지 냐 데
    return [0xB2E4, 0xC694, 0xAE4C, 0xC8E0, 0xC790, 0xB77C, 0xB098, 0xB124, 0xAD70, 0xB0D0].contains(last)
  }

  private func followsNounParticle(_ span: MarkedSpan) -> Bool {
    let index = span.outer.upperBound
    guard view[index] &- 0xAC00 < 11_172 else { return false }
    // “…없습니다.”하도연 대표는: a new sentence was glued on.
    if let last = span.inner.last, view[last] == 0x2E {
      var end = index
      while view[end] &- 0xAC00 < 11_172 { end += 1 }
      return end - index <= 2
    }
    return true
  }

  private func wordCount(_ inner: Range<Int>) -> Int { view.eojeols(in: inner).count }
}
