import KoreanText

/// Finds named entities.
///
///     let document = Document("김가람 대표는 30일 서울에서 매출 3조원을 발표했다.")
///     EntityTagger().entities(in: document).map { "\(document[$0.range])/\($0.label)" }
///     // 김가람/PS, 대표/CV, 30일/DT, 서울/LC, 3조원/QT
///
/// Any text gives a result; the result is flat, in order and the same every time. Linear in the text.
public struct EntityTagger: Sendable {
  /// Which rules of labelling dates, times and quantities follow where the two differ.
  public enum Guideline: Hashable, Sendable {
    /// As in KLUE-NER, for text of any kind: bare scores and ages count, `지난` may stay outside.
    case general
    /// As in `Docs/Guides/LabelingEntities.md`, for news: `0.3%포인트` is one span, `지난 7월` is one span.
    case news
  }

  public struct Options: Sendable {
    /// The date that relative dates are resolved against (ISO 8601, a date or a date-time).
    public var published: String?
    /// The trained model; `nil` leaves the patterns alone at work.
    public var model: EntityModel? = .shipped
    /// The user's own names: they hold at once and against the model.
    public var dictionaries: [EntityDictionary] = []
    public var guideline: Guideline = .general
    /// Take what the model says and nothing else, without the rules after it and the user's names: for measuring it.
    public var isModelAlone = false

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
    var result: [Entity] = []
    var reader = EntityReader(options)
    view.scalars.withUnsafeBufferPointer { text in
      for range in ranges {
        let bounds = view.indices(of: range)
        for candidate in reader.candidates(in: PatternText(text: text, bounds: bounds)) {
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
