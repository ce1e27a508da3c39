import KoreanNews

/// Results as Markdown (CommonMark with tables).
package struct MarkdownReport {
  private let analysis: Analysis
  private let language: Language
  private let text: TextReport

  package init(_ analysis: Analysis, language: Language) {
    self.analysis = analysis
    self.language = language
    text = TextReport(
      analysis, palette: Palette(isColoured: false), language: language, unit: .scalar, explains: false)
  }

  package func analyze() -> String {
    var parts = [article()]
    let quotes = quotes()
    if !quotes.isEmpty { parts.append("## \(language.pick("Who said what", "누가 무엇을 말했나"))\n\n" + quotes) }
    let entities = entities()
    if !entities.isEmpty { parts.append("## \(language.pick("Names and figures", "이름과 수치"))\n\n" + entities) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  package func article() -> String {
    var blocks: [String] = []
    var credit = CleanArticle.credit(of: analysis.article)
    for part in CleanArticle(analysis).parts {
      if part.role != .title, !credit.isEmpty {
        blocks.append("*\(Self.escaped(credit))*")
        credit = ""
      }
      let line = Self.escaped(TextReport.oneLine(part.text))
      switch part.role {
      case .title: blocks.append("# \(line)")
      case .subtitle: blocks.append("**\(line)**")
      case .subhead: blocks.append("## \(line)")
      case .body: blocks.append(line)
      }
    }
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  package func quotes() -> String {
    let said = analysis.quotations.indices.filter { analysis.quotations[$0].kind != .emphasis }
    return said.map { index in
      let quotation = analysis.quotations[index]
      let words = Self.escaped(text.line(quotation.content))
      var block = quotation.kind == .direct ? "> “\(words)”\n" : "> \(words)\n"
      if analysis.speakers.indices.contains(index), let speaker = analysis.speakers[index] {
        let role = [speaker.affiliation, speaker.title].compactMap { $0 }.joined(separator: " ")
        block += ">\n> — **\(Self.escaped(speaker.name))**" + (role.isEmpty ? "" : ", \(Self.escaped(role))") + "\n"
      }
      return block
    }.joined(separator: "\n")
  }

  package func entities() -> String {
    guard !analysis.entities.isEmpty else { return "" }
    var rows = [
      language.pick("| label | text | name | value |", "| 분류 | 표현 | 이름 | 값 |"), "| --- | --- | --- | --- |",
    ]
    var seen: Set<String> = []
    for entity in analysis.entities {
      let cells = [
        entity.label.rawValue, text.line(entity.range), entity.canonicalName ?? "",
        entity.value.map(text.describe) ?? "",
      ]
      let row = "| " + cells.map { Self.escaped($0) }.joined(separator: " | ") + " |"
      if seen.insert(row).inserted { rows.append(row) }
    }
    return rows.map { $0 + "\n" }.joined()
  }

  package func sentences() -> String {
    analysis.sentences.enumerated().map { "\($0 + 1). \(Self.escaped(text.line($1.range)))\n" }.joined()
  }

  /// Characters that Markdown gives a meaning to stand for themselves.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if #"\`*_[]<>|~#"#.unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
  }
}
