/// From the model's margin to the share of such entities that are right.
///
/// Measured on sentences of our own corpus that a model of the rest had not seen, and on whole articles, which are easier;
/// see the table in `Docs/Evaluation.md`. `gisa evaluate --alone --calibration` measures it again.
enum Confidence {
  private static let points: [(margin: Int, confidence: Double)] = [
    (-64, 0.25), (-32, 0.47), (0, 0.55), (16, 0.7), (48, 0.8), (80, 0.88), (112, 0.9), (160, 0.91), (256, 0.92),
  ]

  static func ofMargin(_ margin: Int) -> Double {
    guard let first = points.first, margin > first.margin else { return points.first?.confidence ?? 0 }
    for (low, high) in zip(points, points.dropFirst()) where margin <= high.margin {
      let share = Double(margin - low.margin) / Double(high.margin - low.margin)
      // Rounded by hand: the library's own rounding wants libm, which nothing else here does.
      return Double(Int((low.confidence + share * (high.confidence - low.confidence)) * 100 + 0.5)) / 100
    }
    return points.last?.confidence ?? 1
  }
}
