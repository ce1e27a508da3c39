import KoreanText

/// Joins patterns, dictionaries, model and rules over one stretch of text; holds the model's buffers.
struct EntityReader {
  let options: EntityTagger.Options
  private let published: CalendarDate?
  private var tagger: ModelTagger?
  private let graphs: [WordGraph]
  private let listed: ListedNames?

  init(_ options: EntityTagger.Options) {
    self.options = options
    published = options.published.flatMap(CalendarDate.init(iso:))
    tagger = options.model.map(ModelTagger.init)
    graphs = (options.model?.dictionary).map { [$0] } ?? []
    listed = (options.model?.dictionary).map { ListedNames(graph: $0, names: options.model?.names) }
  }

  /// The entities, disjoint and in order.
  mutating func candidates(in text: PatternText) -> [Candidate] {
    // Where two of the user's dictionaries disagree, the first given holds.
    let own = options.dictionaries.reduce([]) { Evidence.overlay($0, on: $1.matches(in: text)) }
    guard tagger != nil else {
      let patterns = PatternTagger(text: text, published: published).candidates()
      return TitleRule(text: text).apply(to: Evidence.overlay(own, on: patterns))
    }
    let isNews = options.guideline == .news
    let evidence = Evidence(text: text, guideline: options.guideline, published: published, listed: listed)
    if options.isModelAlone { return read(text, evidence: evidence.spans, hints: []) }
    let hints = evidence.spans.compactMap { hint($0, text) } + own.map { ModelTagger.Hint($0, 6000) }
    var found = read(text, evidence: evidence.spans, hints: hints)
    found = clean(Evidence.overlay(own, on: found), text, free: evidence.names)
    if isNews { found = NeighbourRule(text: text).apply(to: found) }
    return TitleRule(text: text).apply(to: found)
  }

  /// The model's reading; a candidate that it agrees with keeps its own value and rule.
  private mutating func read(_ text: PatternText, evidence: [Candidate], hints: [ModelTagger.Hint]) -> [Candidate] {
    let spans = evidence.map { PatternSpan(lower: $0.lower, upper: $0.upper, label: $0.label) }
    let domain = options.guideline.domain
    var found: [ModelTagger.Span] = []
    for piece in Sequences.pieces(of: text.text, text.bounds) {
      tagger?.spans(in: text.text, piece, graphs: graphs, candidates: spans, hints: hints, domain: domain, into: &found)
    }
    // Both are in order.
    var next = 0
    return found.compactMap { span in
      while next < evidence.count, evidence[next].lower < span.lower { next += 1 }
      if next < evidence.count, evidence[next].lower == span.lower, evidence[next].upper == span.upper,
        evidence[next].label == span.label
      {
        return evidence[next]
      }
      let name = options.model?.names?.canonicalName(
        of: text.string(span.lower..<span.upper), label: span.label.rawValue)
      return Candidate(
        span.lower, span.upper, span.label, "entity.model", Confidence.ofMargin(span.margin), canonicalName: name)
    }
  }

  private static let names: Set<EntityLabel> = [.person, .organization, .location, .artifact, .event]

  /// How much the decoder is told to believe a candidate, beyond what the model makes of it as a feature.
  ///
  /// Little: measured on held-out sentences, every step more cost precision on names that no list has.
  private func hint(_ candidate: Candidate, _ text: PatternText) -> ModelTagger.Hint? {
    let isNews = options.guideline == .news
    switch candidate.label {
    case .date, .time, .quantity: return isNews ? .init(candidate, 90) : nil
    case .term: return .init(candidate, text.isHangul(candidate.lower - 1) ? 15 : 60)
    case .civilization, .event, .artifact: return .init(candidate, 90)
    case .person: return isNews ? .init(candidate, candidate.rule == "entity.listed" ? 40 : 15) : nil
    case .organization: return isNews ? .init(candidate, 40) : nil
    case .location: return isNews ? .init(candidate, candidate.rule == "entity.listed" ? 40 : 75) : nil
    default: return nil
    }
  }

  /// Drops what can't be a name: spaces and backquotes at the edges, addresses, class words, persons that nothing but the model sees.
  private func clean(_ entities: [Candidate], _ text: PatternText, free: [Candidate]) -> [Candidate] {
    let addresses = AddressPattern(text: text).ranges()
    let isNews = options.guideline == .news
    let evidence = PersonEvidence(text: text, dictionary: options.model?.dictionary)
    var result: [Candidate] = []
    for (index, entity) in entities.enumerated() {
      var entity = entity
      while entity.lower < entity.upper, isEdge(text[entity.lower]) { entity.lower += 1 }
      while entity.lower < entity.upper, isEdge(text[entity.upper - 1]) { entity.upper -= 1 }
      guard entity.lower < entity.upper else { continue }
      if addresses.contains(where: { $0.lowerBound < entity.upper && entity.lower < $0.upperBound }) { continue }
      if isNews, Self.names.contains(entity.label), entity.rule == "entity.model" {
        if WordLists.nonNames.contains(text.text, entity.lower, entity.upper) { continue }
        if !(entity.lower..<entity.upper).contains(where: { text.isWordCharacter($0) }) { continue }
      }
      if entity.rule == "entity.model", Self.names.contains(entity.label) {
        entity.upper = withoutParticle(entity, text)
      }
      entity = PlaceWithParticle(text: text, dictionary: options.model?.dictionary).apply(to: entity)
      if isNews { entity = UsageRule(text: text).apply(to: entity, listed: free) }
      if isNews, UsageRule(text: text).isClassWord(entity) { continue }
      if isNews, entity.label == .person {
        let before = index > 0 ? entities[index - 1] : nil
        let after = index + 1 < entities.count ? entities[index + 1] : nil
        // Unless the model is in doubt, a name of any shape will do.
        let later = index + 2 < entities.count ? entities[index + 2] : nil
        guard
          entity.confidence >= 0.5
            || evidence.holds(for: entity, before: before, after: after, later: later)
        else { continue }
      }
      result.append(entity)
    }
    return result
  }

  /// A long particle at the end of a name is no part of it: 한빛타워에서.
  private func withoutParticle(_ entity: Candidate, _ text: PatternText) -> Int {
    guard !text.isHangul(entity.upper) else { return entity.upper }
    for length in stride(from: 3, through: 2, by: -1) where entity.upper - entity.lower >= length + 2 {
      let start = entity.upper - length
      if WordLists.particles.longest(in: text.text, at: start, before: entity.upper, kind: "long")?.end == entity.upper
      {
        return start
      }
    }
    return entity.upper
  }

  private func isEdge(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0xA0, 0x3000, 0x60: true
    default: false
    }
  }
}

extension ModelTagger.Hint {
  init(_ candidate: Candidate, _ bonus: Int16) {
    self.init(lower: candidate.lower, upper: candidate.upper, label: candidate.label, bonus: bonus)
  }
}
