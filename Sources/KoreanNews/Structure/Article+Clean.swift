import KoreanText

extension ArticleBlock.Kind {
  /// Whether a reader wants it: title, deck, headings, body. Bylines, dates, captions and furniture are around the article.
  public var isArticleText: Bool {
    switch self {
    case .title, .subtitle, .subhead, .body: true
    case .meta, .byline, .caption, .boilerplate: false
    }
  }
}

extension Article {
  /// The blocks that ``cleanText(of:)`` leaves out, in document order, each with its reason: nothing is lost.
  ///
  ///     article.removed.map { "\($0.reason): \(document[$0.range])" }     // "furniture.ad: AD" …
  public var removed: [ArticleBlock] { blocks.filter { !$0.kind.isArticleText } }

  /// The blocks that are the article's text.
  public var kept: [ArticleBlock] { blocks.filter(\.kind.isArticleText) }

  /// The article as a reader wants it: title, date and reporters, then headings and paragraphs with a blank line between.
  ///
  /// Decks follow each other without one. Pieces of one line that furniture cut apart are joined by a space. Linear.
  public func cleanText(of document: Document) -> String {
    let paragraphs = textParts(in: document).map { part in
      (kind: part.kind, text: part.ranges.map { String(document[$0]) }.joined(separator: " "))
    }
    let facts = ([publisher, published].compactMap { $0 } + reporters.map(\.name)).joined(separator: " · ")
    var result = ""
    var previous: ArticleBlock.Kind?
    for paragraph in paragraphs {
      if let previous {
        result += previous == paragraph.kind && paragraph.kind == .subtitle || previous == .title ? "\n" : "\n\n"
      }
      result += paragraph.text
      previous = paragraph.kind
      if paragraph.kind == .title, !facts.isEmpty { result += "\n" + facts }
    }
    if !paragraphs.contains(where: { $0.kind == .title }), !facts.isEmpty { result = facts + "\n\n" + result }
    return result
  }
  /// The article's text by paragraphs and headings; pieces of one paragraph that furniture cut apart are one part.
  package func textParts(in document: Document) -> [(kind: ArticleBlock.Kind, ranges: [TextRange])] {
    var parts: [(kind: ArticleBlock.Kind, ranges: [TextRange])] = []
    var end = 0
    for block in kept {
      let between = document[TextRange(end, block.range.lowerBound)].utf8
      // A run of blanks is what a page without line breaks has left of them.
      let isBreak = between.contains { $0 == 0x0A || $0 == 0x0D } || isFlattened && Self.hasRun(between)
      if let last = parts.last, last.kind == block.kind, !isBreak {
        parts[parts.count - 1].ranges.append(block.range)
      } else {
        parts.append((block.kind, [block.range]))
      }
      end = block.range.upperBound
    }
    return parts
  }
  /// Whether two blanks in a row stand in a gap.
  private static func hasRun(_ gap: Substring.UTF8View) -> Bool {
    zip(gap, gap.dropFirst()).contains { first, second in
      (first == 0x20 || first == 0x09 || first == 0xA0) && (second == 0x20 || second == 0x09 || second == 0xC2)
    }
  }
}
