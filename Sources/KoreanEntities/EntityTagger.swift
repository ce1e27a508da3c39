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
    view.scalars.withUnsafeBufferPointer { text in
      for range in ranges {
        let bounds = view.indices(of: range)
        let patterns = PatternTagger(text: PatternText(text: text, bounds: bounds), published: published)
        for candidate in patterns.candidates() {
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
}
