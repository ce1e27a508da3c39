import KoreanText

/// Quotations with the people behind them, as one reading of an article found them.
package struct QuotationReading: Sendable {
  package struct Speaker: Sendable {
    package let name: String
    package let mention: TextRange
    package let affiliation: String?
    package let title: String?
    /// Index into ``people``.
    package let person: Int?
  }

  package struct Person: Sendable {
    package let name: String
    package let affiliation: String?
    package let title: String?
    package let mentions: [TextRange]
  }

  package let quotations: AnnotationLayer<Quotation>
  /// Parallel to ``quotations``.
  package let speakers: [Speaker?]
  package let people: [Person]

  init(sieve: Sieve, view: ScalarView) {
    struct Row {
      var quotation: Quotation
      var speaker: Speaker?
      let item: Int?
    }
    var rows: [Row] = []
    for (index, item) in sieve.items.enumerated() {
      let attribution = item.basis.map {
        Attribution(
          basis: item.speaker == nil && $0 != .headline ? .none : $0,
          mention: item.speaker.map { view.range($0.mention) }, rule: item.rule)
      }
      let quotation = Quotation(
        range: view.range(item.outer), content: view.range(item.inner), kind: item.kind, attribution: attribution,
        cue: item.cue.map { Cue(range: view.range($0.range), lemma: $0.lemma) }, continues: item.continues,
        rule: item.quotationRule,
        confidence: item.speaker == nil ? item.confidence : min(item.confidence, SpeakerConfidence.of(item)),
        tail: item.found?.reporting.map { view.range($0.tail.range) },
        candidates: item.verdicts.map {
          SpeakerCandidate(name: $0.name, range: view.range($0.range), rule: $0.rule, refusal: $0.refusal)
        })
      let speaker = item.speaker.map {
        Speaker(
          name: $0.name, mention: view.range($0.mention), affiliation: $0.affiliation, title: $0.title,
          person: $0.person)
      }
      rows.append(Row(quotation: quotation, speaker: speaker, item: index))
    }
    for paragraph in sieve.paragraphs {
      for found in paragraph.spoken where found.verdict.kind == .emphasis {
        rows.append(
          Row(
            quotation: Quotation(
              range: view.range(found.span.outer), content: view.range(found.span.inner), kind: .emphasis,
              rule: found.verdict.rule,
              confidence: found.verdict.confidence), speaker: nil, item: nil))
      }
    }
    rows.sort { $0.quotation.range < $1.quotation.range }
    var position: [Int: Int] = [:]
    for (index, row) in rows.enumerated() { if let item = row.item { position[item] = index } }
    for index in rows.indices {
      rows[index].quotation.continues = rows[index].quotation.continues.flatMap { position[$0] }
    }
    quotations = AnnotationLayer(rows.map(\.quotation))
    speakers = rows.map(\.speaker)
    people = sieve.knowledge.people.entries.map { entry in
      Person(
        name: entry.name, affiliation: entry.affiliation, title: entry.title,
        mentions: entry.mentions.sorted { $0.lowerBound < $1.lowerBound }.map { view.range($0) })
    }
  }
}
