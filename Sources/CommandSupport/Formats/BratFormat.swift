import KoreanNews

/// brat's standoff format: text-bound annotations, relations and notes. Offsets are scalars, as brat counts.
///
///     T1  PS 6 7    한
///     T2  Direct 0 4    좋다
///     R1  Speaker Arg1:T2 Arg2:T3
///     #1  AnnotatorNotes T1    name 한가온; entity.short 0.97
package struct BratFormat {
  private let analysis: Analysis
  private let offsets: OffsetTable
  private var annotations = ""
  private var relations = ""
  private var notes = ""
  private var counts = (text: 0, relation: 0, note: 0)

  package static func text(of analysis: Analysis) -> String {
    var format = BratFormat(analysis)
    format.write()
    return format.annotations + format.relations + format.notes
  }

  private init(_ analysis: Analysis) {
    self.analysis = analysis
    offsets = OffsetTable(analysis.document)
  }

  private mutating func write() {
    for entity in analysis.entities {
      let id = bound(entity.label.rawValue, entity.range)
      let name = entity.canonicalName.map { "name \($0); " } ?? ""
      let value = entity.value.map { "value \(Self.text(of: $0)); " } ?? ""
      note(id, "\(name)\(value)\(entity.rule) \(TextNumber.decimal(entity.confidence, places: 2))")
    }
    var speakers: [TextRange: String] = [:]
    var quotes: [Int: String] = [:]
    for (index, quotation) in analysis.quotations.enumerated() {
      let id = bound(Self.type(of: quotation.kind), quotation.content)
      quotes[index] = id
      note(id, "\(quotation.rule) \(TextNumber.decimal(quotation.confidence, places: 2))")
      if let cue = quotation.cue { relate("Cue", id, bound("Cue", cue.range)) }
      if let other = quotation.continues.flatMap({ quotes[$0] }) { relate("Continues", id, other) }
      guard analysis.speakers.indices.contains(index), let speaker = analysis.speakers[index] else { continue }
      let known = speakers[speaker.mention]
      let mention = known ?? bound("Speaker", speaker.mention)
      if known == nil {
        speakers[speaker.mention] = mention
        let role = [speaker.affiliation, speaker.title].compactMap { $0 }.joined(separator: " ")
        note(mention, "name \(speaker.name)" + (role.isEmpty ? "" : "; \(role)"))
      }
      relate("Speaker", id, mention)
    }
  }

  private static func type(of kind: Quotation.Kind) -> String {
    switch kind {
    case .direct: "Direct"
    case .indirect: "Indirect"
    case .emphasis: "Emphasis"
    }
  }

  private static func text(of value: EntityValue) -> String {
    switch value {
    case .temporal(let time): time.iso ?? "-"
    case .quantity(let quantity): quantity.number + (quantity.unit.map { " " + $0 } ?? "")
    }
  }

  private mutating func bound(_ type: String, _ range: TextRange) -> String {
    counts.text += 1
    let bounds = offsets.offsets(of: range, in: .scalar)
    let text = analysis.document[range].unicodeScalars.reduce(into: "") {
      $0.unicodeScalars.append($1 == "\n" || $1 == "\r" || $1 == "\t" ? " " : $1)
    }
    annotations += "T\(counts.text)\t\(type) \(bounds.lowerBound) \(bounds.upperBound)\t\(text)\n"
    return "T\(counts.text)"
  }

  private mutating func relate(_ type: String, _ from: String, _ to: String) {
    counts.relation += 1
    relations += "R\(counts.relation)\t\(type) Arg1:\(from) Arg2:\(to)\n"
  }

  private mutating func note(_ id: String, _ text: String) {
    counts.note += 1
    notes += "#\(counts.note)\tAnnotatorNotes \(id)\t\(text)\n"
  }
}
