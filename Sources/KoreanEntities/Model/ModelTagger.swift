import KoreanText

/// Runs a model over sequences; holds the buffers, so one value serves one thread.
struct ModelTagger {
  let model: EntityModel
  private var features = SequenceFeatures()

  init(_ model: EntityModel) { self.model = model }

  /// What a place outside a name costs in general text, in the model's steps.
  private static let outsidePenalty: Int16 = 4

  /// A stretch that the decoder is told about: `bonus` for the label from `lower` to `upper`.
  struct Hint {
    var lower: Int
    var upper: Int
    var label: EntityLabel
    var bonus: Int16
  }

  struct Span {
    var lower: Int
    var upper: Int
    var label: EntityLabel
    /// By how much the label leads over the next best, a place on the average, in the model's steps.
    var margin: Int
  }

  mutating func spans(
    in text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>, graphs: [WordGraph], candidates: [PatternSpan],
    hints: [Hint], domain: UInt64, into result: inout [Span]
  ) {
    let count = bounds.count
    guard count > 0 else { return }
    features.load(text, bounds, graphs: graphs, candidates: candidates, domain: domain)
    features.markKnownWords { hash, _ in model.commonness(of: hash) }
    let scores = features.scores(with: model.table)
    if domain == EntityTagger.Guideline.general.domain {
      // The labels that the model learned for general text were rebuilt from lists and leave names out.
      for place in 0..<count { scores[place].begin[0] &-= Self.outsidePenalty }
    }
    for hint in hints where hint.lower >= bounds.lowerBound && hint.upper <= bounds.upperBound {
      apply(hint, bounds, scores)
    }
    let tags = features.labels
    model.decoder.decode(scores, count: count, work: features.work, into: tags)
    var index = 0
    while index < count {
      let tag = tags[index]
      guard tag != 0, tag & 1 == 0 else {
        index += 1
        continue
      }
      var end = index + 1
      while end < count, tags[end] == tag | 1 { end += 1 }
      result.append(
        Span(
          lower: bounds.lowerBound + index, upper: bounds.lowerBound + end, label: model.labels[Int(tag >> 1) - 1],
          margin: margin(index, end, Int(tag >> 1), scores)))
      index = end
    }
  }

  private func margin(_ lower: Int, _ upper: Int, _ label: Int, _ scores: UnsafePointer<LabelScores>) -> Int {
    var sum = 0
    for index in lower..<upper {
      var begin = scores[index].begin
      var inside = scores[index].inside
      inside[0] = .min
      let own = index == lower ? begin[label] : inside[label]
      if index == lower { begin[label] = .min } else { inside[label] = .min }
      sum += Int(own) - Int(max(begin.max(), inside.max()))
    }
    return sum / max(upper - lower, 1)
  }

  private func apply(_ hint: Hint, _ bounds: Range<Int>, _ scores: UnsafeMutablePointer<LabelScores>) {
    guard let label = model.labels.firstIndex(of: hint.label).map({ $0 + 1 }) else { return }
    let (lower, upper) = (hint.lower - bounds.lowerBound, hint.upper - bounds.lowerBound)
    scores[lower].begin[label] &+= hint.bonus
    for index in lower + 1..<max(upper, lower + 1) { scores[index].inside[label] &+= hint.bonus }
    if upper < bounds.count { scores[upper].inside[label] &-= hint.bonus }
  }
}
