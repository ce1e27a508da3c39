import KoreanNews

/// Results for people: what is asked for, on a terminal's lines.
package struct TextReport {
  let analysis: Analysis
  let palette: Palette
  let language: Language
  let offsets: OffsetTable
  let unit: OffsetUnit
  /// Whether rules and confidences are shown.
  let explains: Bool

  package init(_ analysis: Analysis, palette: Palette, language: Language, unit: OffsetUnit, explains: Bool) {
    self.analysis = analysis
    self.palette = palette
    self.language = language
    self.unit = unit
    self.explains = explains
    offsets = OffsetTable(analysis.document)
  }

  /// The text of one range on one line.
  func line(_ range: TextRange) -> String { Self.oneLine(analysis.document[range]) }

  static func oneLine(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  func place(_ range: TextRange) -> String {
    let bounds = offsets.offsets(of: range, in: unit)
    return "\(bounds.lowerBound)–\(bounds.upperBound)"
  }

  func belief(_ rule: RuleID, _ confidence: Double) -> String {
    palette.paint("\(rule) \(TextNumber.decimal(confidence, places: 2))", .faint)
  }

  package func analyze() -> String {
    var parts = [clean(showsRemoved: false)]
    let quotes = quotes(bySpeaker: true)
    if !quotes.isEmpty { parts.append(title("Who said what", "누가 무엇을 말했나") + quotes) }
    if !analysis.entities.isEmpty { parts.append(title("Names and figures", "이름과 수치") + entitySummary()) }
    return parts.joined(separator: "\n")
  }

  private func title(_ english: String, _ korean: String) -> String {
    let text = language.pick(english, korean)
    return palette.paint("── \(text) " + String(repeating: "─", count: max(0, 60 - TextWidth.cells(text))), .faint)
      + "\n\n"
  }

  package func sentences() -> String {
    analysis.sentences.map { sentence in
      let rule = explains ? "\t" + belief(sentence.rule, sentence.confidence) : ""
      return line(sentence.range) + rule + "\n"
    }.joined()
  }

  /// A range with its quotations and entities in colour.
  private func highlighted(_ range: TextRange) -> String {
    guard palette.isColoured else { return String(analysis.document[range]) }
    let entities = analysis.entities.overlapping(range)
    let quotations = analysis.quotations.filter { $0.kind == .direct && $0.range.overlaps(range) }
    var cuts: Set<Int> = [range.lowerBound, range.upperBound]
    for inner in entities.map(\.range) + quotations.map(\.range) {
      cuts.formUnion([inner.lowerBound, inner.upperBound])
    }
    let places = cuts.filter { range.lowerBound <= $0 && $0 <= range.upperBound }.sorted()
    return zip(places, places.dropFirst()).map { lower, upper in
      let text = analysis.document[TextRange(lower, upper)]
      if let entity = entities.first(where: { $0.range.contains(lower) }) {
        return palette.paint(text, .label(entity.label))
      }
      return quotations.contains { $0.range.contains(lower) } ? palette.paint(text, .quotation) : String(text)
    }.joined()
  }

  package func clean(showsRemoved: Bool) -> String {
    let article = CleanArticle(analysis)
    var lines: [String] = []
    let credit = CleanArticle.credit(of: analysis.article)
    var hasCredit = credit.isEmpty
    for part in article.parts {
      if !hasCredit, part.role != .title {
        lines.append(palette.paint(credit, .faint))
        hasCredit = true
      }
      if part.role != .title, !lines.isEmpty { lines.append("") }
      lines.append(
        part.role == .body ? part.ranges.map(highlighted).joined(separator: " ") : palette.paint(part.text, .strong))
    }
    if !hasCredit { lines.append(palette.paint(credit, .faint)) }
    if showsRemoved {
      lines.append("")
      lines.append(palette.paint(language.pick("Removed", "덜어 낸 것"), .strong))
      for block in article.removed {
        let reason = TextWidth.padded("\(block.kind.rawValue) \(block.reason)", to: 32)
        lines.append("  \(palette.paint(reason, .warning)) \(line(block.range))")
      }
      if article.removed.isEmpty { lines.append("  " + language.pick("nothing", "없음")) }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
