import KoreanText

/// A stretch of text to look for quotations in, and what it is.
public struct QuotationRegion: Annotation {
  public enum Role: String, Hashable, Sendable { case headline, subhead, body, caption }
  public let range: TextRange
  public let role: Role
  /// The text has no line breaks: headings may stand in the middle of the region.
  public let isFlattened: Bool

  public init(range: TextRange, role: Role, isFlattened: Bool = false) {
    self.range = range
    self.role = role
    self.isFlattened = isFlattened
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
    reading(of: view, regions: regions).quotations
  }

  /// The quotations together with the people behind them.
  package func reading(of view: ScalarView, regions: [QuotationRegion], hints: NameHints = NameHints())
    -> QuotationReading
  {
    var paragraphs = regions.map { ParagraphReader(view: view).read($0) }
    MultiLine(view: view).join(&paragraphs)
    var sieve = Sieve(view: view, paragraphs: paragraphs, hints: hints)
    sieve.run()
    return QuotationReading(sieve: sieve, view: view)
  }
}
