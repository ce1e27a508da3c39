import KoreanText

/// The patterns' candidates as features, for training.
package enum PatternSpans {
  package static func spans(of text: UnsafeBufferPointer<UInt32>) -> [PatternSpan] {
    PatternTagger(text: PatternText(text: text, bounds: 0..<text.count), published: nil).candidates().map {
      PatternSpan(lower: $0.lower, upper: $0.upper, label: $0.label)
    }
  }
}
