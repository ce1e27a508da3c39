import KoreanText

/// Reads the structure of a news article from plain text, page furniture and all.
///
///     let article = ArticleReader().article(in: document)
///     article.blocks.filter { $0.kind == .body }
public struct ArticleReader: Sendable {
  public init() {}

  /// Total: any text has a structure, if only one body block a line.
  public func article(in document: Document) -> Article { article(in: ScalarView(document)) }

  package func article(in view: ScalarView) -> Article {
    Article(
      blocks: AnnotationLayer(
        Paragraphs.lines(of: view).map { ArticleBlock(range: $0, kind: .body, reason: "block.plain", confidence: 0.5) }))
  }
}
