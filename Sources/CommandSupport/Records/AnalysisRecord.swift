import KoreanNews

/// The fields of a result, in the order of the contract.
package enum ResultField: String, CaseIterable, Sendable {
  case article, paragraphs, sentences, quotes, entities, people
}

/// An analysis as the record that every command line speaks: ranges in one unit, names for what they point at.
package struct AnalysisRecord: Sendable {
  /// The version that every record carries: a field may be added under it, none may change its meaning.
  package static let schemaVersion = Version.schema
  /// The names that belong to the result; input fields of these names give way to it.
  package static let fieldNames: Set<String> = Set(
    ["id", "schema_version", "offset_unit", "rules", "speakers", "at", "reasons", "error", "line"]
      + ResultField.allCases.map(\.rawValue))

  let analysis: Analysis
  let offsets: OffsetTable
  let unit: OffsetUnit
  /// Whether to say which rule ended each sentence.
  var explains = false
  /// Whether to add which quotations belong to each speaker.
  var groupsBySpeaker = false

  package init(_ analysis: Analysis, unit: OffsetUnit, explains: Bool = false) {
    self.analysis = analysis
    self.unit = unit
    self.explains = explains
    offsets = OffsetTable(analysis.document)
  }

  /// Writes the whole record: what came with the request first, then the result.
  package func write(_ fields: [ResultField], for request: Request, to json: inout JSONWriter) {
    json.object { json in
      for field in request.passThrough { json.field(field) }
      json.field("id") { $0.raw(request.id) }
      json.field("schema_version", Self.schemaVersion)
      json.field("offset_unit", unit.rawValue)
      for field in ResultField.allCases where fields.contains(field) { write(field, to: &json) }
      if groupsBySpeaker { writeSpeakers(to: &json) }
    }
  }

  private func write(_ field: ResultField, to json: inout JSONWriter) {
    switch field {
    case .article: json.field("article") { write(analysis.article, to: &$0) }
    case .paragraphs: json.field("paragraphs") { write(analysis.paragraphs.map(\.range), to: &$0) }
    case .sentences:
      json.field("sentences") { write(analysis.sentences.map(\.range), to: &$0) }
      if explains {
        json.field("rules") { json in
          json.array { json in for sentence in analysis.sentences { json.string(sentence.rule.rawValue) } }
        }
      }
    case .quotes:
      json.field("quotes") { json in
        json.array { json in
          for (index, quotation) in analysis.quotations.enumerated() { write(quotation, at: index, to: &json) }
        }
      }
    case .entities:
      json.field("entities") { json in
        json.array { json in for entity in analysis.entities { write(entity, to: &json) } }
      }
    case .people:
      json.field("people") { json in
        json.array { json in
          for (index, person) in analysis.people.enumerated() { write(person, at: index, to: &json) }
        }
      }
    }
  }

  func write(_ range: TextRange, to json: inout JSONWriter) { json.range(offsets.offsets(of: range, in: unit)) }

  func write(_ ranges: [TextRange], to json: inout JSONWriter) {
    json.array { json in for range in ranges { write(range, to: &json) } }
  }

  func text(_ range: TextRange) -> String { String(analysis.document[range]) }
}
