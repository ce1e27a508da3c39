import KoreanText

/// Finds named entities.
///
///     let document = Document("김가람 대표는 30일 서울에서 매출 3조원을 발표했다.")
///     EntityTagger().entities(in: document).map { "\(document[$0.range])/\($0.label)" }
///     // 김가람/PS, 대표/CV, 30일/DT, 서울/LC, 3조원/QT
public struct EntityTagger: Sendable {
  public struct Options: Sendable {
    /// The date that relative dates are resolved against (ISO 8601, a date or a date-time).
    public var published: String?
    /// The trained model; `nil` leaves the patterns alone at work.
    public var model: EntityModel? = .shipped
    /// Take what the model says and nothing else: for measuring it.
    package var isModelAlone = false

    public init() {}
  }

  public var options: Options

  public init(options: Options = Options()) { self.options = options }

  /// The entities of the whole text, flat and in order; linear in its length.
  public func entities(in document: Document) -> AnnotationLayer<Entity> {
    let view = ScalarView(document)
    return entities(in: view, of: Paragraphs.lines(of: view))
  }

  /// The entities of some ranges; none crosses the edge of a range.
  package func entities(in view: ScalarView, of ranges: [TextRange]) -> AnnotationLayer<Entity> {
    let published = options.published.flatMap(CalendarDate.init(iso:))
    var result: [Entity] = []
    var model = options.model.map(ModelTagger.init)
    view.scalars.withUnsafeBufferPointer { text in
      for range in ranges {
        let bounds = view.indices(of: range)
        let patterns = PatternTagger(text: PatternText(text: text, bounds: bounds), published: published)
        var candidates = patterns.candidates()
        if model != nil { candidates = merge(candidates, text, bounds, &model) }
        for candidate in candidates {
          result.append(
            Entity(
              range: view.range(candidate.lower, candidate.upper), label: candidate.label,
              canonicalName: candidate.canonicalName, value: candidate.value, rule: candidate.rule,
              confidence: candidate.confidence))
        }
      }
    }
    return AnnotationLayer(result)
  }

  /// The model's reading, with the patterns as features and as hints.
  private func merge(
    _ candidates: [Candidate], _ text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>, _ tagger: inout ModelTagger?
  ) -> [Candidate] {
    guard let model = options.model else { return candidates }
    let spans = candidates.map { PatternSpan(lower: $0.lower, upper: $0.upper, label: $0.label) }
    let graphs = model.dictionary.map { [$0] } ?? []
    var hints: [ModelTagger.Hint] = []
    if !options.isModelAlone {
      for candidate in candidates {
        switch candidate.label {
        case .term, .civilization: hints.append(.init(lower: candidate.lower, upper: candidate.upper, label: candidate.label, bonus: 400))
        default: break
        }
      }
    }
    var found: [ModelTagger.Span] = []
    for piece in Sequences.pieces(of: text, bounds) {
      tagger?.spans(in: text, piece, graphs: graphs, candidates: spans, hints: hints, into: &found)
    }
    var byPlace: [Int: Candidate] = [:]
    for candidate in candidates { byPlace[candidate.lower] = candidate }
    return found.map { span in
      if let candidate = byPlace[span.lower], candidate.upper == span.upper, candidate.label == span.label { return candidate }
      return Candidate(span.lower, span.upper, span.label, "entity.model", 0.8)
    }
  }
}
