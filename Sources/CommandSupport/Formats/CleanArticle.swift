import KoreanNews

/// An article as a reader wants it: its text in paragraphs, without what is around it.
package struct CleanArticle {
  package enum Role: Sendable { case title, subtitle, subhead, body }

  package struct Part: Sendable {
    package let role: Role
    package let text: String
    /// Where the text stands, piece by piece.
    package let ranges: [TextRange]
  }

  /// In document order. Pieces of one line that furniture cut in two are joined again.
  package let parts: [Part]
  package let removed: [ArticleBlock]

  package init(_ analysis: Analysis) {
    let document = analysis.document
    parts = analysis.article.textParts(in: document).compactMap { part in
      Self.role(of: part.kind).map { role in
        Part(role: role, text: part.ranges.map { String(document[$0]) }.joined(separator: " "), ranges: part.ranges)
      }
    }
    removed = analysis.article.removed
  }

  private static func role(of kind: ArticleBlock.Kind) -> Role? {
    switch kind {
    case .title: .title
    case .subtitle: .subtitle
    case .subhead: .subhead
    case .body: .body
    case .meta, .byline, .caption, .boilerplate: nil
    }
  }

  /// Publisher, date and reporters on one line; empty where the article names none of them.
  package static func credit(of article: Article) -> String {
    var facts: [String] = []
    if let publisher = article.publisher { facts.append(publisher) }
    if let published = article.published { facts.append(published) }
    for reporter in article.reporters {
      facts.append(reporter.email.map { "\(reporter.name) <\($0)>" } ?? reporter.name)
    }
    return facts.joined(separator: " · ")
  }
}
