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
    let patterns = PatternTagger(text: text, published: published).candidates()
    let own = options.dictionaries.flatMap { $0.matches(in: text) }
    guard tagger != nil else { return TitleRule(text: text).apply(to: Self.overlay(own, on: patterns)) }
    if options.isModelAlone { return read(text, patterns: patterns, hints: [], known: []) }
    let isNews = options.guideline == .news
    let free = isNews ? listed?.matches(in: text) ?? [] : []
    let quoted = isNews ? QuotedNames(text: text).matches() : []
    // A listed name that fills its marks keeps its label; one inside a longer name gives way.
    let names = Self.overlay(
      quoted.filter { mark in !free.contains { $0.lower == mark.lower && $0.upper == mark.upper } }, on: free)
    let laws = isNews ? LawPattern(text: text).matches() : []
    let known = Self.overlay(names, on: laws)
    let plain = isNews ? PatternTagger(text: text, published: published, isExtended: true).candidates() : patterns
    let believed = Self.overlay(known, on: plain.filter { !isInside($0, known) })
    let hints = believed.compactMap { hint($0, text) } + own.map { ModelTagger.Hint($0, 6000) }
    var found = read(text, patterns: patterns, hints: hints, known: believed)
    found = clean(Self.overlay(own, on: found), text, free: free)
    if isNews { found = NeighbourRule(text: text).apply(to: found) }
    return TitleRule(text: text).apply(to: found)
  }

  /// A number or a term inside a listed name is part of it.
  private func isInside(_ candidate: Candidate, _ known: [Candidate]) -> Bool {
    known.contains { $0.lower < candidate.upper && candidate.lower < $0.upper }
  }

  /// The model's reading; a candidate that it agrees with keeps its own value and rule.
  private mutating func read(
    _ text: PatternText, patterns: [Candidate], hints: [ModelTagger.Hint], known: [Candidate]
  ) -> [Candidate] {
    let spans = patterns.map { PatternSpan(lower: $0.lower, upper: $0.upper, label: $0.label) }
    var found: [ModelTagger.Span] = []
    for piece in Sequences.pieces(of: text.text, text.bounds) {
      tagger?.spans(in: text.text, piece, graphs: graphs, candidates: spans, hints: hints, into: &found)
    }
    var byPlace: [Int: Candidate] = [:]
    for candidate in patterns + known { byPlace[candidate.lower] = candidate }
    return found.compactMap { span in
      if let candidate = byPlace[span.lower], candidate.upper == span.upper, candidate.label == span.label {
        return candidate
      }
      if options.guideline == .news, !options.isModelAlone, Self.numeric.contains(span.label) { return nil }
      let name = options.model?.names?.canonicalName(
        of: text.string(span.lower..<span.upper), label: span.label.rawValue)
      return Candidate(
        span.lower, span.upper, span.label, "entity.model", Confidence.ofMargin(span.margin), canonicalName: name)
    }
  }

  private static let numeric: Set<EntityLabel> = [.date, .time, .quantity]
  private static let names: Set<EntityLabel> = [.person, .organization, .location, .artifact]

  /// How much the decoder is told to believe a candidate.
  private func hint(_ candidate: Candidate, _ text: PatternText) -> ModelTagger.Hint? {
    let isNews = options.guideline == .news
    switch candidate.label {
    case .date, .time, .quantity: return isNews ? .init(candidate, 600) : nil
    case .term: return .init(candidate, text.isHangul(candidate.lower - 1) ? 100 : 400)
    case .civilization, .event, .artifact: return .init(candidate, 600)
    case .person: return isNews ? .init(candidate, candidate.rule == "entity.listed" ? 250 : 100) : nil
    case .location where candidate.rule != "entity.listed": return isNews ? .init(candidate, 500) : nil
    case .organization, .location:
      return isNews ? .init(candidate, candidate.upper - candidate.lower > 2 ? 350 : 250) : nil
    default: return nil
    }
  }

  /// Drops what can't be a name: spaces at the edges, addresses, class words, persons that nothing but the model sees.
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
      if isNews { entity = UsageRule(text: text).apply(to: entity, listed: free) }
      if isNews, UsageRule(text: text).isClassWord(entity) { continue }
      if isNews, entity.label == .person {
        let before = index > 0 ? entities[index - 1] : nil
        let after = index + 1 < entities.count ? entities[index + 1] : nil
        guard evidence.holds(for: entity, before: before, after: after) else { continue }
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
    case 0x09...0x0D, 0x20, 0xA0, 0x3000: true
    default: false
    }
  }

  /// `upper` where it overlaps `lower`, both in order.
  private static func overlay(_ upper: [Candidate], on lower: [Candidate]) -> [Candidate] {
    guard !upper.isEmpty else { return lower }
    let rest = lower.filter { candidate in
      !upper.contains { $0.lower < candidate.upper && candidate.lower < $0.upper }
    }
    return (upper + rest).sorted { $0.lower < $1.lower }
  }
}

extension ModelTagger.Hint {
  init(_ candidate: Candidate, _ bonus: Int16) {
    self.init(lower: candidate.lower, upper: candidate.upper, label: candidate.label, bonus: bonus)
  }
}
