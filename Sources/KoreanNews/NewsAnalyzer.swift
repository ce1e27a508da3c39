@_exported import KoreanEntities
@_exported import KoreanQuotes
@_exported import KoreanText

/// The ready-made pipeline: article structure, sentences, quotations with speakers, entities.
///
/// A value without state: build it once, share it between threads.
///
///     let analysis = NewsAnalyzer().analyze(article)
///     analysis.people.map(\.name)
public struct NewsAnalyzer: Sendable {
  public struct Options: Sendable {
    /// Take the whole text as body: no title, byline or furniture.
    public var isPlain = false
    /// The date that relative dates are resolved against (ISO 8601); otherwise the article's own date line is used.
    public var published: String?
    /// The headline, where it is known from elsewhere than the text.
    public var title: String?
    /// The entity model; `nil` leaves the patterns and dictionaries alone at work.
    public var model: EntityModel? = .shipped
    /// The user's own names: they hold at once and against the model.
    public var dictionaries: [EntityDictionary] = []

    public init() {}
  }

  public var options: Options

  public init(options: Options = Options()) { self.options = options }

  /// Pure and total: any text in, a result out; linear in its length.
  public func analyze(_ text: String) -> Analysis { analyze(Document(text)) }

  /// Pure and total: any text in, a result out; linear in its length.
  public func analyze(_ document: Document) -> Analysis {
    let view = ScalarView(document)
    let article = article(in: document, view)
    let body = article.blocks.filter { $0.kind == .body }.map(\.range)
    var tagging = EntityTagger.Options()
    tagging.published = options.published ?? article.published
    tagging.model = options.model
    tagging.dictionaries = options.dictionaries
    tagging.guideline = options.isPlain ? .general : .news
    let decisions = ArticleEntities(view: view, regions: article.entityRegions, isNews: !options.isPlain)
    let entities = decisions.settled(
      EntityTagger(options: tagging).entities(in: view, of: article.entityRegions))
    let reading = QuotationFinder().reading(
      of: view, regions: article.quotationRegions, hints: NameHints(entities, in: document))
    var analysis = Analysis(
      document: document,
      article: article,
      paragraphs: AnnotationLayer(body.map { Paragraph(range: $0) }),
      sentences: SentenceSplitter().sentences(in: view, of: body),
      reading: reading,
      entities: entities)
    analysis.entities = decisions.named(entities, people: analysis.people)
    return analysis
  }

  /// The structure alone, as ``analyze(_:)-(Document)`` sees it: a fraction of the work.
  public func article(in document: Document) -> Article { article(in: document, ScalarView(document)) }

  private func article(in document: Document, _ view: ScalarView) -> Article {
    let structure = options.isPlain ? Article(plain: view) : ArticleReader(title: options.title).article(in: view)
    return structure.coveringInvisibles(in: document)
  }
}

extension Article {
  /// An article that is nothing but body, one block a line.
  init(plain view: ScalarView) {
    self.init(
      blocks: AnnotationLayer(
        Paragraphs.lines(of: view).map { ArticleBlock(range: $0, kind: .body, reason: "block.plain", confidence: 1) }))
  }

  /// Where quotations are looked for: everything but furniture, meta lines and bylines.
  var quotationRegions: [QuotationRegion] {
    blocks.compactMap { block in
      switch block.kind {
      case .title: QuotationRegion(range: block.range, role: .headline)
      case .subtitle, .subhead: QuotationRegion(range: block.range, role: .subhead)
      case .body: QuotationRegion(range: block.range, role: .body, isFlattened: isFlattened)
      case .caption: QuotationRegion(range: block.range, role: .caption)
      case .meta, .byline, .boilerplate: nil
      }
    }
  }

  /// Where entities are looked for: the same, and bylines inside body lines.
  var entityRegions: [TextRange] {
    blocks.filter { $0.kind != .meta && $0.kind != .boilerplate }.map(\.range)
  }
}
