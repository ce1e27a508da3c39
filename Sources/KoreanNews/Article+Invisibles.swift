import KoreanText

extension Article {
  /// With a block for every character that the reader takes for a blank and Unicode does not: zero-width spaces,
  /// byte-order marks. Blocks so cover every character but white space, and none of them begins with a mark that
  /// nobody sees. Linear.
  ///
  ///     // "\u{FEFF}제목" has the blocks boilerplate [0,3) block.invisible, title [3,9)
  func coveringInvisibles(in document: Document) -> Article {
    var missing: [ArticleBlock] = []
    var next = 0
    var offset = 0
    var start: Int?
    func close(_ end: Int) {
      guard let lower = start else { return }
      missing.append(
        ArticleBlock(range: TextRange(lower, end), kind: .boilerplate, reason: "block.invisible", confidence: 1))
      start = nil
    }
    for scalar in document.text.unicodeScalars {
      while next < blocks.count, blocks[next].range.upperBound <= offset { next += 1 }
      let isCovered = next < blocks.count && blocks[next].range.contains(offset)
      if isCovered || scalar.properties.isWhitespace {
        close(offset)
      } else if start == nil {
        start = offset
      }
      offset += UTF8.width(scalar)
    }
    close(offset)
    guard !missing.isEmpty else { return self }
    var article = self
    article.blocks = AnnotationLayer((Array(blocks) + missing).sorted { $0.range < $1.range })
    return article
  }
}
