import KoreanNews

/// Why everything that covers one place of a text is there.
package struct Explanation {
  struct Reason {
    /// `block`, `sentence`, `quotation`, `cue`, `speaker` or `entity`.
    let layer: String
    /// `body`, `direct`, `PS`.
    let kind: String
    let range: TextRange
    let rule: RuleID
    let confidence: Double?
    /// What the rule made of it: a name, a value, a lemma.
    let facts: [(name: String, value: String)]
    /// Who was looked at as a speaker.
    var candidates: [SpeakerCandidate] = []
  }

  let offset: Int
  let reasons: [Reason]
  private let document: Document
  private let offsets: OffsetTable
  private let unit: OffsetUnit

  /// `nil` where `offset`, counted in `unit`, is not in the text.
  package init?(of analysis: Analysis, at offset: Int, unit: OffsetUnit) {
    document = analysis.document
    offsets = OffsetTable(document)
    self.offset = offset
    self.unit = unit
    guard let place = offsets.utf8Offset(from: offset, in: unit), place < document.range.upperBound else { return nil }
    var reasons: [Reason] = []
    for block in analysis.article.blocks where block.range.contains(place) {
      reasons.append(
        Reason(
          layer: "block", kind: block.kind.rawValue, range: block.range, rule: block.reason,
          confidence: block.confidence, facts: []))
    }
    for sentence in analysis.sentences where sentence.range.contains(place) {
      reasons.append(
        Reason(
          layer: "sentence", kind: "sentence", range: sentence.range, rule: sentence.rule,
          confidence: sentence.confidence, facts: []))
    }
    for (index, quotation) in analysis.quotations.enumerated() {
      let speaker = analysis.speakers.indices.contains(index) ? analysis.speakers[index] : nil
      reasons += Self.reasons(for: quotation, at: index, speaker, place, document)
    }
    for entity in analysis.entities where entity.range.contains(place) { reasons.append(Self.reason(for: entity)) }
    self.reasons = reasons
  }

  private static func reasons(
    for quotation: Quotation, at index: Int, _ speaker: Speaker?, _ place: Int, _ document: Document
  ) -> [Reason] {
    var reasons: [Reason] = []
    if quotation.range.contains(place) {
      var facts = [("id", AnalysisRecord.quoteID(index))]
      if let attribution = quotation.attribution {
        facts += [("attribution", attribution.basis.rawValue), ("attribution_rule", attribution.rule.rawValue)]
      }
      if let speaker { facts.append(("speaker", speaker.name)) }
      let opening = String(document[TextRange(quotation.range.lowerBound, quotation.content.lowerBound)])
      let closing = String(document[TextRange(quotation.content.upperBound, quotation.range.upperBound)])
      if !opening.isEmpty || !closing.isEmpty {
        facts.append(("marks", (opening.isEmpty ? "(none)" : opening) + " " + (closing.isEmpty ? "(none)" : closing)))
      }
      if let tail = quotation.tail { facts.append(("tail", String(document[tail]))) }
      if let cue = quotation.cue {
        facts.append(("cue", String(document[cue.range])))
        if let lemma = cue.lemma { facts.append(("lemma", lemma)) }
      }
      if let other = quotation.continues { facts.append(("continues", AnalysisRecord.quoteID(other))) }
      reasons.append(
        Reason(
          layer: "quotation", kind: quotation.kind.rawValue, range: quotation.content, rule: quotation.rule,
          confidence: quotation.confidence, facts: facts, candidates: quotation.candidates))
    }
    if let cue = quotation.cue, cue.range.contains(place) {
      let facts = [("of", AnalysisRecord.quoteID(index))] + (cue.lemma.map { [("lemma", $0)] } ?? [])
      reasons.append(
        Reason(layer: "cue", kind: "cue", range: cue.range, rule: quotation.rule, confidence: nil, facts: facts))
    }
    if let speaker, let attribution = quotation.attribution, speaker.mention.contains(place) {
      let known = [("name", speaker.name), ("affiliation", speaker.affiliation), ("title", speaker.title)]
      let facts = [("of", AnalysisRecord.quoteID(index))] + known.compactMap { name, value in value.map { (name, $0) } }
      reasons.append(
        Reason(
          layer: "speaker", kind: attribution.basis.rawValue, range: speaker.mention, rule: attribution.rule,
          confidence: nil, facts: facts))
    }
    return reasons
  }

  private static func reason(for entity: Entity) -> Reason {
    var facts = entity.canonicalName.map { [("name", $0)] } ?? []
    switch entity.value {
    case .temporal(let time): facts.append((time.type.rawValue, time.iso ?? "?"))
    case .quantity(let quantity): facts += [("number", quantity.number), ("unit", quantity.unit ?? "?")]
    case nil: break
    }
    return Reason(
      layer: "entity", kind: entity.label.rawValue, range: entity.range, rule: entity.rule,
      confidence: entity.confidence, facts: facts)
  }

  package func write(for request: Request, to json: inout JSONWriter) {
    json.object { json in
      for field in request.passThrough { json.field(field) }
      json.field("id") { $0.raw(request.id) }
      json.field("schema_version", AnalysisRecord.schemaVersion)
      json.field("offset_unit", unit.rawValue)
      json.field("at", offset)
      json.field("reasons") { json in
        json.array { json in
          for reason in reasons {
            json.object { json in
              json.field("layer", reason.layer)
              json.field("kind", reason.kind)
              json.field("range") { $0.range(offsets.offsets(of: reason.range, in: unit)) }
              json.field("text", String(document[reason.range]))
              json.field("rule", reason.rule.rawValue)
              json.field("confidence") { json in
                if let confidence = reason.confidence { json.decimal(confidence) } else { json.null() }
              }
              json.field("facts") { json in
                json.object { json in for fact in reason.facts { json.field(fact.name, fact.value) } }
              }
              if !reason.candidates.isEmpty { write(reason.candidates, to: &json) }
            }
          }
        }
      }
    }
  }

  private func write(_ candidates: [SpeakerCandidate], to json: inout JSONWriter) {
    json.field("candidates") { json in
      json.array { json in
        for candidate in candidates {
          json.object { json in
            json.field("name", candidate.name)
            json.field("range") { $0.range(offsets.offsets(of: candidate.range, in: unit)) }
            json.field("rule", candidate.rule.rawValue)
            json.field("taken", candidate.refusal == nil)
            json.field("refusal", candidate.refusal?.rawValue)
          }
        }
      }
    }
  }

  private func line(for candidate: SpeakerCandidate) -> String {
    let bounds = offsets.offsets(of: candidate.range, in: unit)
    let verdict = candidate.refusal.map { "refused: \($0.rawValue)" } ?? "taken"
    return "    candidate \(bounds.lowerBound)–\(bounds.upperBound) \(candidate.name)  \(candidate.rule)  \(verdict)\n"
  }

  package func text(palette: Palette) -> String {
    reasons.map { reason in
      let bounds = offsets.offsets(of: reason.range, in: unit)
      let words = TextReport.oneLine(document[reason.range])
      let short = words.count > 60 ? words.prefix(59) + "…" : words[...]
      let confidence = reason.confidence.map { " " + TextNumber.decimal($0, places: 2) } ?? ""
      let facts = reason.facts.map { "    \($0.name): \($0.value)\n" }.joined()
      let kind = reason.kind == reason.layer ? reason.layer : "\(reason.layer) \(reason.kind)"
      return "\(palette.paint(kind, .strong)) \(bounds.lowerBound)–\(bounds.upperBound) \(short)\n"
        + "    rule: \(palette.paint("\(reason.rule)\(confidence)", .warning))\n" + facts
        + reason.candidates.map(line).joined()
    }.joined()
  }
}
