import KoreanText

/// Finds named entities.
public struct EntityTagger: Sendable {
  public init() {}

  /// The entities of the whole text, flat and in order.
  public func entities(in document: Document) -> AnnotationLayer<Entity> {
    entities(in: ScalarView(document), of: [document.range])
  }

  /// The entities of some ranges; none crosses the edge of a range.
  package func entities(in view: ScalarView, of ranges: [TextRange]) -> AnnotationLayer<Entity> {
    AnnotationLayer()
  }
}
