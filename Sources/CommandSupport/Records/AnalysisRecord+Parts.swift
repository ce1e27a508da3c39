import KoreanNews

extension AnalysisRecord {
  func write(_ article: Article, to json: inout JSONWriter) {
    json.object { json in
      json.field("title") { json in
        guard let title = article.title else { return json.null() }
        json.object { json in
          json.field("range") { write(title, to: &$0) }
          json.field("text", text(title))
        }
      }
      json.field("publisher", article.publisher)
      json.field("published", article.published)
      json.field("reporters") { json in
        json.array { json in
          for reporter in article.reporters {
            json.object { json in
              json.field("name", reporter.name)
              json.field("email", reporter.email)
            }
          }
        }
      }
      json.field("blocks") { json in
        json.array { json in
          for block in article.blocks {
            json.object { json in
              json.field("kind", block.kind.rawValue)
              json.field("range") { write(block.range, to: &$0) }
              json.field("reason", block.reason.rawValue)
            }
          }
        }
      }
    }
  }

  func write(_ quotation: Quotation, at index: Int, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", Self.quoteID(index))
      json.field("range") { write(quotation.content, to: &$0) }
      json.field("kind", quotation.kind.rawValue)
      json.field("text", text(quotation.content))
      json.field("speaker") { json in
        guard analysis.speakers.indices.contains(index), let speaker = analysis.speakers[index] else {
          return json.null()
        }
        write(speaker, to: &json)
      }
      json.field("cue") { json in
        guard let cue = quotation.cue else { return json.null() }
        json.object { json in
          json.field("range") { write(cue.range, to: &$0) }
          json.field("text", text(cue.range))
          json.field("lemma", cue.lemma)
        }
      }
      json.field("continues", quotation.continues.map(Self.quoteID))
      json.field("attribution", quotation.attribution?.basis.rawValue)
      json.field("rule", quotation.rule.rawValue)
      json.field("confidence") { $0.decimal(quotation.confidence) }
    }
  }

  private func write(_ speaker: Speaker, to json: inout JSONWriter) {
    json.object { json in
      json.field("name", speaker.name)
      json.field("mention") { write(speaker.mention, to: &$0) }
      json.field("mention_text", text(speaker.mention))
      json.field("affiliation", speaker.affiliation)
      json.field("title", speaker.title)
      json.field("person", speaker.person.map(Self.personID))
    }
  }

  func write(_ entity: Entity, to json: inout JSONWriter) {
    json.object { json in
      json.field("range") { write(entity.range, to: &$0) }
      json.field("label", entity.label.rawValue)
      json.field("text", text(entity.range))
      json.field("name", entity.canonicalName)
      json.field("value") { json in
        guard let value = entity.value else { return json.null() }
        write(value, to: &json)
      }
      json.field("rule", entity.rule.rawValue)
      json.field("confidence") { $0.decimal(entity.confidence) }
    }
  }

  func write(_ value: EntityValue, to json: inout JSONWriter) {
    json.object { json in
      switch value {
      case .temporal(let time):
        json.field("type", time.type.rawValue)
        json.field("iso", time.iso)
      case .quantity(let quantity):
        json.field("number") { $0.number(quantity.number) }
        json.field("unit", quantity.unit)
        json.field("approximate", quantity.isApproximate)
        json.field("unit_inferred", quantity.isUnitInferred)
      }
    }
  }

  func write(_ person: Person, at index: Int, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", Self.personID(index))
      json.field("name", person.name)
      json.field("affiliation", person.affiliation)
      json.field("title", person.title)
      json.field("mentions") { write(person.mentions, to: &$0) }
      json.field("quotes") { json in
        json.array { json in for quotation in person.quotations { json.string(Self.quoteID(quotation)) } }
      }
    }
  }

  /// `"speakers"`: who speaks, in the order of their first words, and which quotations are theirs.
  func writeSpeakers(to json: inout JSONWriter) {
    let said = analysis.quotations.indices.filter { analysis.quotations[$0].kind != .emphasis }
    json.field("speakers") { json in
      json.array { json in
        for group in SpeakerGroup.all(of: analysis, said) {
          json.object { json in
            json.field("name", group.speaker?.name)
            json.field("affiliation", group.speaker?.affiliation)
            json.field("title", group.speaker?.title)
            json.field("person", group.speaker?.person.map(Self.personID))
            json.field("quotes") { json in
              json.array { json in for index in group.quotations { json.string(Self.quoteID(index)) } }
            }
          }
        }
      }
    }
  }

  /// Quotations and people are numbered from one, in document order.
  package static func quoteID(_ index: Int) -> String { "q\(index + 1)" }
  package static func personID(_ index: Int) -> String { "p\(index + 1)" }
}

extension JSONWriter {
  /// A decimal literal as a number; as a string where it is none (`1/2`), so that the record stays JSON.
  mutating func number(_ literal: String) {
    var scanner = JSONScanner(Array(literal.utf8))
    let isNumber = literal.utf8.first != UInt8(ascii: "\"") && (try? scanner.value()) != nil && scanner.isAtEnd
    if isNumber, let first = literal.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first) {
      raw(literal.utf8)
    } else {
      string(literal)
    }
  }
}
