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
    let found = read(text, patterns: patterns, own: own)
    if options.isModelAlone { return found }
    return TitleRule(text: text).apply(to: Self.overlay(own, on: found))
  }

  /// The model's reading; a candidate of a pattern that it agrees with keeps the pattern's value and rule.
  private mutating func read(_ text: PatternText, patterns: [Candidate], own: [Candidate]) -> [Candidate] {
    let spans = patterns.map { PatternSpan(lower: $0.lower, upper: $0.upper, label: $0.label) }
    let known = options.isModelAlone ? [] : listed?.matches(in: text) ?? []
    let hints =
      options.isModelAlone
      ? []
      : patterns.compactMap { hint($0, text) } + known.map { Self.hint($0, listedBonus($0)) }
        + own.map { Self.hint($0, 6000) }
    var found: [ModelTagger.Span] = []
    for piece in Sequences.pieces(of: text.text, text.bounds) {
      tagger?.spans(in: text.text, piece, graphs: graphs, candidates: spans, hints: hints, into: &found)
    }
    var byPlace: [Int: Candidate] = [:]
    for candidate in known + patterns { byPlace[candidate.lower] = candidate }
    return found.compactMap { span in
      if let candidate = byPlace[span.lower], candidate.upper == span.upper, candidate.label == span.label {
        return candidate
      }
      if options.guideline == .news, !options.isModelAlone, Self.numeric.contains(span.label) { return nil }
      return Candidate(span.lower, span.upper, span.label, "entity.model", 0.8)
    }
  }

  private static let numeric: Set<EntityLabel> = [.date, .time, .quantity]

  /// How much the decoder is told to believe a pattern.
  private func hint(_ candidate: Candidate, _ text: PatternText) -> ModelTagger.Hint? {
    switch candidate.label {
    case .date, .time, .quantity: return options.guideline == .news ? Self.hint(candidate, 600) : nil
    case .term: return Self.hint(candidate, text.isHangul(candidate.lower - 1) ? 100 : 300)
    case .civilization: return Self.hint(candidate, 300)
    case .person: return options.guideline == .news ? Self.hint(candidate, 100) : nil
    case .location: return Self.hint(candidate, 200)
    default: return nil
    }
  }

  /// How much the decoder is told to believe our lists.
  private func listedBonus(_ candidate: Candidate) -> Int16 {
    let length = candidate.upper - candidate.lower
    if options.guideline == .general { return length > 2 ? 60 : 30 }
    return length > 2 ? 250 : 150
  }

  private static func hint(_ candidate: Candidate, _ bonus: Int16) -> ModelTagger.Hint {
    ModelTagger.Hint(lower: candidate.lower, upper: candidate.upper, label: candidate.label, bonus: bonus)
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
