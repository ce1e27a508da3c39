import KoreanNews

/// One token a line with its offsets and BIO tags, blank lines between sentences.
///
///     # kind = body
///     # text = 한 대표는 “좋다”고 했다.
///     한      0  1  B-PS  O
///     대표는  2  5  O     O
///     “       6  7  O     O
///     좋다    7  9  O     B-q1
///
/// Tokens are eojeol, cut where an entity or a quotation begins or ends, so that a tag never covers half a token.
package struct ConllFormat {
  private let analysis: Analysis
  private let offsets: OffsetTable
  private let unit: OffsetUnit

  package static func text(of analysis: Analysis, id: String, unit: OffsetUnit) -> String {
    let format = ConllFormat(analysis, unit)
    var result = "# id = \(id)\n# columns = FORM START END ENTITY QUOTATION\n# offset_unit = \(unit.rawValue)\n"
    for (kind, range) in format.units { result += format.lines(of: range, kind: kind) + "\n" }
    return result
  }

  private init(_ analysis: Analysis, _ unit: OffsetUnit) {
    self.analysis = analysis
    self.unit = unit
    offsets = OffsetTable(analysis.document)
  }

  /// Sentences, and the blocks that have none; without an article, the sentences alone.
  private var units: [(kind: String, range: TextRange)] {
    if analysis.article.blocks.isEmpty { return analysis.sentences.map { ("body", $0.range) } }
    return analysis.article.blocks.flatMap { block -> [(kind: String, range: TextRange)] in
      let sentences = analysis.sentences.overlapping(block.range)
      return sentences.isEmpty || block.kind != .body
        ? [(block.kind.rawValue, block.range)] : sentences.map { (block.kind.rawValue, $0.range) }
    }
  }

  private func lines(of range: TextRange, kind: String) -> String {
    let text = TextReport.oneLine(analysis.document[range])
    var result = "# kind = \(kind)\n# text = \(text)\n"
    let entities = analysis.entities.overlapping(range)
    let quotations = analysis.quotations.indices.filter {
      analysis.quotations[$0].kind != .emphasis && analysis.quotations[$0].content.overlaps(range)
    }
    var cuts = Set(entities.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
    for index in quotations {
      let content = analysis.quotations[index].content
      cuts.formUnion([content.lowerBound, content.upperBound])
    }
    for token in tokens(of: range, cuts: cuts) {
      let entity = entities.first { $0.range.contains(token) }
      let entityTag = entity.map { ($0.range.lowerBound == token.lowerBound ? "B-" : "I-") + $0.label.rawValue }
      // The innermost quotation that holds the token.
      let quotation = quotations.last { analysis.quotations[$0].content.contains(token) }
      let quotationTag = quotation.map {
        let isFirst = analysis.quotations[$0].content.lowerBound == token.lowerBound
        return (isFirst ? "B-" : "I-") + AnalysisRecord.quoteID($0)
      }
      let bounds = offsets.offsets(of: token, in: unit)
      result +=
        "\(analysis.document[token])\t\(bounds.lowerBound)\t\(bounds.upperBound)"
        + "\t\(entityTag ?? "O")\t\(quotationTag ?? "O")\n"
    }
    return result
  }

  private func tokens(of range: TextRange, cuts: Set<Int>) -> [TextRange] {
    var tokens: [TextRange] = []
    var start = range.lowerBound
    var place = range.lowerBound
    func close(_ end: Int) {
      if start < end { tokens.append(TextRange(start, end)) }
      start = end
    }
    for scalar in analysis.document[range].unicodeScalars {
      if cuts.contains(place) { close(place) }
      if scalar.properties.isWhitespace || scalar.value == 0xFEFF {
        close(place)
        start = place + UTF8.width(scalar)
      }
      place += UTF8.width(scalar)
    }
    close(place)
    return tokens
  }
}
