import KoreanText

/// A stretch of text to look for quotations in, and what it is.
public struct QuotationRegion: Annotation {
  public enum Role: String, Hashable, Sendable { case headline, subhead, body, caption }
  public let range: TextRange
  public let role: Role

  public init(range: TextRange, role: Role) {
    self.range = range
    self.role = role
  }
}

/// Finds quotations, their cues and the text that names their speakers.
public struct QuotationFinder: Sendable {
  public init() {}

  /// The quotations of a text that is all body.
  public func quotations(in document: Document) -> AnnotationLayer<Quotation> {
    let view = ScalarView(document)
    return quotations(in: view, of: Paragraphs.lines(of: view).map { QuotationRegion(range: $0, role: .body) })
  }

  /// The quotations of an article's regions, which are in document order and disjoint.
  package func quotations(in view: ScalarView, of regions: [QuotationRegion]) -> AnnotationLayer<Quotation> {
    let paragraphs = regions.map { ParagraphReader(view: view).read($0) }
    return AnnotationLayer(
      paragraphs.flatMap(\.spoken).map { found in
        Quotation(
          range: view.range(found.span.outer), content: view.range(found.span.inner), kind: found.verdict.kind,
          cue: found.cue.map { Cue(range: view.range($0.range), lemma: $0.lemma) }, rule: found.verdict.rule,
          confidence: found.verdict.confidence)
      })
  }
}
