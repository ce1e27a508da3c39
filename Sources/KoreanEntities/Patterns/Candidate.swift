import KoreanText

/// A stretch of text that a rule takes for an entity, in scalar indices.
struct Candidate {
  var lower: Int
  var upper: Int
  var label: EntityLabel
  var rule: RuleID
  var confidence: Double
  var value: EntityValue?
  var canonicalName: String?

  init(
    _ lower: Int, _ upper: Int, _ label: EntityLabel, _ rule: RuleID, _ confidence: Double = 0.9,
    value: EntityValue? = nil, canonicalName: String? = nil
  ) {
    self.lower = lower
    self.upper = upper
    self.label = label
    self.rule = rule
    self.confidence = confidence
    self.value = value
    self.canonicalName = canonicalName
  }
}
