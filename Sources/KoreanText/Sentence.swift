/// A sentence, without the white space around it.
public struct Sentence: Annotation {
  public let range: TextRange
  /// Why the sentence ends where it ends.
  public let rule: RuleID
  /// How sure the rule is, 0…1.
  public let confidence: Double

  public init(range: TextRange, rule: RuleID, confidence: Double) {
    self.range = range
    self.rule = rule
    self.confidence = confidence
  }
}

/// A paragraph: the non-blank part of one line.
public struct Paragraph: Annotation {
  public let range: TextRange
  public init(range: TextRange) { self.range = range }
}
