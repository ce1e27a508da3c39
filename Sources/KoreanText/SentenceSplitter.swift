/// Splits Korean text into sentences.
///
///     let document = Document("갔다. 왔다.")
///     SentenceSplitter().sentences(in: document).map { document[$0.range] }     // ["갔다.", "왔다."]
public struct SentenceSplitter: Sendable {
  public init() {}

  /// The sentences of the whole text, in order; linear in its length.
  public func sentences(in document: Document) -> AnnotationLayer<Sentence> {
    sentences(in: ScalarView(document), of: [document.range])
  }

  /// The sentences of some ranges (body blocks, say); no sentence crosses the edge of a range.
  package func sentences(in view: ScalarView, of ranges: [TextRange]) -> AnnotationLayer<Sentence> {
    var result: [Sentence] = []
    for range in ranges {
      let bounds = view.indices(of: range)
      var start = bounds.lowerBound
      for index in bounds {
        let isLineEnd = view[index] == 0x0A
        let isStop = view[index] == 0x2E && (view[index + 1] == 0x20 || view[index + 1] == 0x0A)
        guard isLineEnd || isStop || index + 1 == bounds.upperBound else { continue }
        append(start, index + 1, in: view, to: &result)
        start = index + 1
      }
    }
    return AnnotationLayer(result)
  }

  private func append(_ lower: Int, _ upper: Int, in view: ScalarView, to result: inout [Sentence]) {
    var lower = lower
    var upper = upper
    while lower < upper, view.isBlank(lower) { lower += 1 }
    while lower < upper, view.isBlank(upper - 1) { upper -= 1 }
    guard lower < upper else { return }
    result.append(Sentence(range: view.range(lower, upper), rule: "sentence.stop", confidence: 0.5))
  }
}

extension ScalarView {
  /// Whether the scalar at `index` is white space; false outside the text.
  package func isBlank(_ index: Int) -> Bool {
    switch self[index] {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
