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
    var parts: [Part] = []
    var removed: [ArticleBlock] = []
    var end = 0
    for block in analysis.article.blocks {
      guard let role = Self.role(of: block.kind) else {
        removed.append(block)
        continue
      }
      let text = String(analysis.document[block.range])
      let between = analysis.document[TextRange(end, block.range.lowerBound)]
      if let last = parts.last, last.role == role, !between.utf8.contains(0x0A), !between.utf8.contains(0x0D) {
        parts[parts.count - 1] = Part(role: role, text: last.text + " " + text, ranges: last.ranges + [block.range])
      } else {
        parts.append(Part(role: role, text: text, ranges: [block.range]))
      }
      end = block.range.upperBound
    }
    self.parts = parts
    self.removed = removed
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
