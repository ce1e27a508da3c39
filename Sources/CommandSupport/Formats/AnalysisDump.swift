import KoreanNews

/// An analysis as a tree for people: what a snapshot holds and what a reviewer reads in its diff.
///
///     article
///       title [0,12) 누리소프트, 새 칩 공개
///     block body [14,60) block.plain
///       sentence [14,60) sentence.stop “좋다”고 한 대표는 말했다.
///         direct q1 [15,17) 좋다 — 한가온 p1 named …
///
/// Offsets are Unicode scalars. Everything the analysis holds is in it, so a change anywhere shows.
package struct AnalysisDump {
  private let analysis: Analysis
  private let offsets: OffsetTable
  private var lines: [String] = []

  package static func text(of analysis: Analysis) -> String {
    var dump = AnalysisDump(analysis)
    dump.writeAll()
    return dump.lines.joined(separator: "\n") + "\n"
  }

  private init(_ analysis: Analysis) {
    self.analysis = analysis
    offsets = OffsetTable(analysis.document)
  }

  private mutating func writeAll() {
    line(0, "article")
    if let title = analysis.article.title { line(1, "title \(place(title)) \(quoted(title))") }
    if let publisher = analysis.article.publisher { line(1, "publisher \(publisher)") }
    if let published = analysis.article.published { line(1, "published \(published)") }
    for reporter in analysis.article.reporters { line(1, "reporter \(reporter.name) \(reporter.email ?? "-")") }
    var written = Written()
    for block in analysis.article.blocks {
      line(0, "block \(block.kind.rawValue) \(place(block.range)) \(block.reason)")
      if block.kind != .body { line(1, quoted(block.range)) }
      for sentence in analysis.sentences.overlapping(block.range) {
        line(1, "sentence \(place(sentence.range)) \(sentence.rule) \(quoted(sentence.range))")
        annotations(in: sentence.range, depth: 2, &written)
      }
      annotations(in: block.range, depth: 1, &written)
    }
    annotations(in: analysis.document.range, depth: 0, &written)
    people()
  }

  /// What has been written already, so that each annotation stands once, under the smallest thing that starts with it.
  private struct Written {
    var quotations: Set<Int> = []
    var entities: Set<Int> = []
  }

  private mutating func annotations(in range: TextRange, depth: Int, _ written: inout Written) {
    for (index, quotation) in analysis.quotations.enumerated()
    where range.contains(quotation.range.lowerBound) && written.quotations.insert(index).inserted {
      write(quotation, at: index, depth: depth)
    }
    for (index, entity) in analysis.entities.enumerated()
    where range.contains(entity.range.lowerBound) && written.entities.insert(index).inserted {
      write(entity, depth: depth)
    }
  }

  private mutating func write(_ quotation: Quotation, at index: Int, depth: Int) {
    var parts = [
      quotation.kind.rawValue, AnalysisRecord.quoteID(index), place(quotation.content), quoted(quotation.content),
    ]
    if let attribution = quotation.attribution {
      parts.append("— \(attribution.basis.rawValue) \(attribution.rule)")
    }
    if let other = quotation.continues { parts.append("continues \(AnalysisRecord.quoteID(other))") }
    parts.append("\(quotation.rule) \(decimal(quotation.confidence))")
    line(depth, parts.joined(separator: " "))
    if analysis.speakers.indices.contains(index), let speaker = analysis.speakers[index] {
      let person = speaker.person.map { " \(AnalysisRecord.personID($0))" } ?? ""
      line(
        depth + 1,
        "speaker \(speaker.name)\(person) \(place(speaker.mention)) \(quoted(speaker.mention))"
          + " | \(speaker.affiliation ?? "-") | \(speaker.title ?? "-")")
    }
    if let cue = quotation.cue { line(depth + 1, "cue \(place(cue.range)) \(quoted(cue.range)) \(cue.lemma ?? "-")") }
  }

  private mutating func write(_ entity: Entity, depth: Int) {
    var parts = [entity.label.rawValue, place(entity.range), quoted(entity.range)]
    if let name = entity.canonicalName { parts.append("= \(name)") }
    switch entity.value {
    case .temporal(let time): parts.append("= \(time.type.rawValue) \(time.iso ?? "-")")
    case .quantity(let quantity):
      let marks = (quantity.isApproximate ? " approximate" : "") + (quantity.isUnitInferred ? " unit inferred" : "")
      parts.append("= \(quantity.number) \(quantity.unit ?? "-")\(marks)")
    case nil: break
    }
    parts.append("\(entity.rule) \(decimal(entity.confidence))")
    line(depth, parts.joined(separator: " "))
  }

  private mutating func people() {
    for (index, person) in analysis.people.enumerated() {
      line(
        0,
        "person \(AnalysisRecord.personID(index)) \(person.name) | \(person.affiliation ?? "-") | \(person.title ?? "-")"
      )
      for mention in person.mentions { line(1, "mention \(place(mention)) \(quoted(mention))") }
      if !person.quotations.isEmpty {
        line(1, "quotes \(person.quotations.map(AnalysisRecord.quoteID).joined(separator: " "))")
      }
    }
  }

  private mutating func line(_ depth: Int, _ text: String) {
    lines.append(String(repeating: "  ", count: depth) + text)
  }

  private func place(_ range: TextRange) -> String {
    let offsets = offsets.offsets(of: range, in: .scalar)
    return "[\(offsets.lowerBound),\(offsets.upperBound))"
  }

  /// The text on one line.
  private func quoted(_ range: TextRange) -> String {
    analysis.document[range].unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\n": result += "⏎"
      case "\r": result += "␍"
      case "\t": result += "⇥"
      case "\u{FEFF}": result += "⟨BOM⟩"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private func decimal(_ value: Double) -> String { TextNumber.decimal(value, places: 2) }
}
