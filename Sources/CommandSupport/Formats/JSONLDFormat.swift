import KoreanNews

/// An article as linked data in the vocabulary of schema.org: NewsArticle, Quotation, Person, Organization, Place.
package struct JSONLDFormat {
  private let analysis: Analysis
  private let id: [UInt8]

  package init(_ analysis: Analysis, id: [UInt8]) {
    self.analysis = analysis
    self.id = id
  }

  package func write(to json: inout JSONWriter) {
    let article = analysis.article
    let body = CleanArticle(analysis).parts.filter { $0.role == .body }.map(\.text).joined(separator: "\n")
    json.object { json in
      json.field("@context", "https://schema.org")
      json.field("@type", "NewsArticle")
      json.field("identifier") { $0.raw(id) }
      json.field("inLanguage", "ko")
      if let title = article.title { json.field("headline", String(analysis.document[title])) }
      if let published = article.published { json.field("datePublished", published) }
      if let publisher = article.publisher {
        json.field("publisher") { Self.thing("Organization", publisher, to: &$0) }
      }
      json.field("author") { json in
        json.array { json in
          for reporter in article.reporters {
            json.object { json in
              json.field("@type", "Person")
              json.field("name", reporter.name)
              if let email = reporter.email { json.field("email", email) }
            }
          }
        }
      }
      json.field("articleBody", body)
      json.field("mentions") { mentions(to: &$0) }
      json.field("hasPart") { quotations(to: &$0) }
    }
  }

  private func mentions(to json: inout JSONWriter) {
    var seen: Set<String> = []
    json.array { json in
      for person in analysis.people {
        seen.insert("Person \(person.name)")
        Self.person(person.name, person.affiliation, person.title, to: &json)
      }
      for entity in analysis.entities {
        guard let type = Self.types[entity.label] else { continue }
        let name = entity.canonicalName ?? String(analysis.document[entity.range])
        if seen.insert("\(type) \(name)").inserted { Self.thing(type, name, to: &json) }
      }
    }
  }

  private func quotations(to json: inout JSONWriter) {
    json.array { json in
      for (index, quotation) in analysis.quotations.enumerated() where quotation.kind == .direct {
        json.object { json in
          json.field("@type", "Quotation")
          json.field("text", String(analysis.document[quotation.content]))
          guard analysis.speakers.indices.contains(index), let speaker = analysis.speakers[index] else { return }
          json.field("spokenByCharacter") { json in
            // A source without a name is still a person (`회사 관계자`); an organisation is one the tagger calls so.
            let isOrganization = analysis.entities.contains {
              $0.range == speaker.mention && $0.label == .organization
            }
            if isOrganization { return Self.thing("Organization", speaker.name, to: &json) }
            Self.person(speaker.name, speaker.affiliation, speaker.title, to: &json)
          }
        }
      }
    }
  }

  private static let types: [EntityLabel: String] = [
    .person: "Person", .organization: "Organization", .location: "Place", .event: "Event",
  ]

  private static func thing(_ type: String, _ name: String, to json: inout JSONWriter) {
    json.object { json in
      json.field("@type", type)
      json.field("name", name)
    }
  }

  private static func person(_ name: String, _ affiliation: String?, _ title: String?, to json: inout JSONWriter) {
    json.object { json in
      json.field("@type", "Person")
      json.field("name", name)
      if let title { json.field("jobTitle", title) }
      if let affiliation { json.field("affiliation") { thing("Organization", affiliation, to: &$0) } }
    }
  }
}
