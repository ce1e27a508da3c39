import KoreanText

/// The structure of a news article: its blocks and what they say about it.
public struct Article: Hashable, Sendable {
  /// The headline.
  public var title: TextRange?
  /// The paper or agency, as the text names it.
  public var publisher: String?
  /// The date of publication in ISO 8601, with the time and offset where the text has them: `2024-09-12T18:15+09:00`.
  public var published: String?
  public var reporters: [Reporter]
  /// Blocks that cover every non-blank character exactly once, in order.
  public var blocks: AnnotationLayer<ArticleBlock>
  /// The page came without line breaks: its headings stand in the middle of the prose.
  package var isFlattened = false

  public init(
    title: TextRange? = nil, publisher: String? = nil, published: String? = nil, reporters: [Reporter] = [],
    blocks: AnnotationLayer<ArticleBlock> = AnnotationLayer()
  ) {
    self.title = title
    self.publisher = publisher
    self.published = published
    self.reporters = reporters
    self.blocks = blocks
  }
}

/// Somebody who signs the article.
public struct Reporter: Hashable, Sendable, Codable {
  public let name: String
  public let email: String?

  public init(name: String, email: String?) {
    self.name = name
    self.email = email
  }
}

/// A stretch of the page that is one kind of thing.
public struct ArticleBlock: Annotation {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case title, subtitle, meta, byline, subhead, body, caption, boilerplate
  }

  public let range: TextRange
  public let kind: Kind
  /// The rule that decided the kind.
  public let reason: RuleID
  public let confidence: Double

  public init(range: TextRange, kind: Kind, reason: RuleID, confidence: Double) {
    self.range = range
    self.kind = kind
    self.reason = reason
    self.confidence = confidence
  }
}
