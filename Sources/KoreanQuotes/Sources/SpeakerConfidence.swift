import KoreanText

/// How sure each speaker rule is: the share of its attributions that are right on articles with gold, drawn towards a
/// guess where there are few (`workbench calibration`; the table is in Docs/Evaluation.md).
enum SpeakerConfidence {
  static func of(_ item: SpeechItem) -> Double {
    let measured = byRule[item.rule.rawValue] ?? 0.6
    return item.basis == .pronoun ? min(measured, 0.9) : measured
  }

  private static let byRule: [String: Double] = [
    "speaker.topic": 0.97, "speaker.split": 0.98, "speaker.label": 0.97, "speaker.subject": 0.94, "speaker.after": 0.92,
    "speaker.cited": 0.9, "speaker.credit": 0.88, "speaker.headline.overlap": 0.88, "speaker.headline.adjacent": 0.87,
    "speaker.headline.only": 0.85, "speaker.modified": 0.85, "speaker.chain": 0.82, "speaker.genitive": 0.8,
    "speaker.proform": 0.8, "speaker.lead": 0.8, "speaker.announced": 0.8, "speaker.adjacent": 0.7,
    "speaker.interview": 0.75,
    "speaker.bare-topic": 0.6, "speaker.previous-subject": 0.6, "speaker.headline.previous": 0.55,
  ]
}
