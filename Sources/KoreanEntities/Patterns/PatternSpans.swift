import KoreanText

/// What is believed of a text before the model reads it, as features, for training.
package enum PatternSpans {
  package static func spans(
    of text: UnsafeBufferPointer<UInt32>, guideline: EntityTagger.Guideline, graphs: [WordGraph]
  ) -> [PatternSpan] {
    let listed = graphs.first.map { ListedNames(graph: $0, names: nil) }
    let whole = PatternText(text: text, bounds: 0..<text.count)
    return Evidence(text: whole, guideline: guideline, published: nil, listed: listed).spans.map {
      PatternSpan(lower: $0.lower, upper: $0.upper, label: $0.label)
    }
  }
}

extension EntityTagger.Guideline {
  /// How features tell the guidelines apart.
  package var domain: UInt64 {
    switch self {
    case .general: 0
    case .news: 1
    }
  }
}
