import KoreanText

/// Reads the structure of a news article from plain text, page furniture and all.
///
///     let article = ArticleReader().article(in: document)
///     article.blocks.filter { $0.kind == .body }
public struct ArticleReader: Sendable {
  /// The headline, where it is known from elsewhere than the text; its line is the title, and its copies are furniture.
  public var title: String?

  public init(title: String? = nil) { self.title = title }

  /// Total: any text has a structure, if only one body block a line. Linear in the text.
  public func article(in document: Document) -> Article { article(in: ScalarView(document)) }

  package func article(in view: ScalarView) -> Article {
    var reader = PageReader(view: view, title: title)
    return reader.read()
  }
}
