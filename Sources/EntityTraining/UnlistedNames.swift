import KoreanEntities
import KoreanText

/// Counts how many names were found that nobody has listed: neither the model's dictionaries nor the texts it learned from.
package struct UnlistedNames {
  /// The labels whose mentions are names of their own, not taken from closed lists or numbers.
  package static let labels = ["PS", "OG", "LC", "AF"]

  private let dictionary: WordGraph?
  private let seen: Set<String>
  private var counts: [String: (found: Int, all: Int)] = [:]

  package init(model: EntityModel?, seen texts: [LabelledText]) {
    dictionary = model?.dictionary
    seen = Set(texts.flatMap(\.surfaces))
  }

  /// Counts the marks of `item` that stand in no list; found are those in `predicted` with the same range and label.
  package mutating func add(_ item: LabelledText, predicted: [LabelledText.Mark]) {
    let predicted = Set(predicted.map { LabelledText.Mark(lower: $0.lower, upper: $0.upper, label: $0.label) })
    for (mark, surface) in zip(item.marks, item.surfaces) where Self.labels.contains(mark.label) {
      let scalars = surface.unicodeScalars.map(\.value)
      let isListed = scalars.withUnsafeBufferPointer { dictionary?.payload(of: $0, 0, $0.count) } != nil
      guard !isListed, !seen.contains(surface) else { continue }
      counts[mark.label, default: (0, 0)].all += 1
      if predicted.contains(LabelledText.Mark(lower: mark.lower, upper: mark.upper, label: mark.label)) {
        counts[mark.label, default: (0, 0)].found += 1
      }
    }
  }

  /// One line: the recall of all, then by label.
  package var report: String {
    let found = counts.values.reduce(0) { $0 + $1.found }
    let all = counts.values.reduce(0) { $0 + $1.all }
    let labels = Self.labels.map { "\($0) \(counts[$0]?.found ?? 0)/\(counts[$0]?.all ?? 0)" }
    return "names in no list: recall \(found)/\(all) = .\(thousandths(found, all)); " + labels.joined(separator: ", ")
  }

  /// Three decimals, rounded down.
  private func thousandths(_ part: Int, _ whole: Int) -> String {
    let value = whole == 0 ? 0 : min(part * 1000 / whole, 999)
    return String(String(value + 1000).dropFirst())
  }
}

extension LabelledText {
  /// What the marks cover.
  package var surfaces: [String] {
    let scalars = Array(text.unicodeScalars)
    return marks.map { String(String.UnicodeScalarView(scalars[$0.lower..<$0.upper])) }
  }
}
