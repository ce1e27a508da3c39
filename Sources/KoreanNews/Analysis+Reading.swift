import KoreanEntities
import KoreanQuotes
import KoreanText

extension Analysis {
  /// Joins the layers: speakers and people come with the quotations.
  init(
    document: Document, article: Article, paragraphs: AnnotationLayer<Paragraph>, sentences: AnnotationLayer<Sentence>,
    reading: QuotationReading, entities: AnnotationLayer<Entity>
  ) {
    // People who speak or are named with a title, in the order of their first mention.
    let order = reading.people.indices.sorted {
      (reading.people[$0].mentions.first?.lowerBound ?? 0) < (reading.people[$1].mentions.first?.lowerBound ?? 0)
    }
    var position: [Int: Int] = [:]
    for (index, old) in order.enumerated() { position[old] = index }
    var people = order.map { old in
      let person = reading.people[old]
      return Person(
        name: person.name, affiliation: person.affiliation, title: person.title, mentions: person.mentions,
        quotations: [])
    }
    var speakers: [Speaker?] = []
    for (index, speaker) in reading.speakers.enumerated() {
      guard let speaker else {
        speakers.append(nil)
        continue
      }
      let person = speaker.person.flatMap { position[$0] }
      if let person { people[person].quotations.append(index) }
      speakers.append(
        Speaker(
          name: speaker.name, mention: speaker.mention, affiliation: speaker.affiliation, title: speaker.title,
          person: person))
    }
    self.init(
      document: document, article: article, paragraphs: paragraphs, sentences: sentences,
      quotations: reading.quotations,
      speakers: speakers, entities: entities, people: people)
  }
}

extension NameHints {
  /// What the entity layer knows about names.
  init(_ entities: AnnotationLayer<Entity>, in document: Document) {
    self.init()
    for entity in entities {
      if entity.label == .organization { organizations.insert(String(document[entity.range])) }
      if entity.label == .person { people.insert(String(document[entity.range])) }
    }
  }
}
