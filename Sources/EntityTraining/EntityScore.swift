/// Exact span and label, counted by label.
package struct EntityScore: Sendable {
  package struct Count: Sendable {
    package var right = 0
    package var gold = 0
    package var predicted = 0
    package var precision: Double { predicted == 0 ? 0 : Double(right) / Double(predicted) }
    package var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
    package var f1: Double { gold + predicted == 0 ? 0 : 2 * Double(right) / Double(gold + predicted) }
  }

  package private(set) var byLabel: [String: Count] = [:]

  package init() {}

  package mutating func add(gold: [LabelledText.Mark], predicted: [LabelledText.Mark]) {
    struct Key: Hashable {
      let lower, upper: Int
      let label: String
    }
    let expected = Set(gold.map { Key(lower: $0.lower, upper: $0.upper, label: $0.label) })
    for mark in gold { byLabel[mark.label, default: Count()].gold += 1 }
    for mark in predicted {
      byLabel[mark.label, default: Count()].predicted += 1
      if expected.contains(Key(lower: mark.lower, upper: mark.upper, label: mark.label)) {
        byLabel[mark.label, default: Count()].right += 1
      }
    }
  }

  /// All labels together, or those of `labels`.
  package func micro(_ labels: Set<String>? = nil) -> Count {
    byLabel.reduce(into: Count()) { sum, entry in
      guard labels?.contains(entry.key) ?? true else { return }
      sum.right += entry.value.right
      sum.gold += entry.value.gold
      sum.predicted += entry.value.predicted
    }
  }

  /// A table of per-label precision, recall and F1.
  package var report: String {
    func percent(_ value: Double) -> String {
      let tenths = Int((value * 1000).rounded(.down))
      let text = "\(tenths / 10).\(tenths % 10)"
      return String(repeating: " ", count: max(0, 6 - text.count)) + text
    }
    func line(_ name: String, _ count: Count) -> String {
      name.padded(8) + percent(count.precision) + percent(count.recall) + percent(count.f1)
        + "  \(count.right)/\(count.gold) of \(count.predicted)"
    }
    var lines = ["label        P     R    F1"]
    for label in byLabel.keys.sorted() { lines.append(line(label, byLabel[label] ?? Count())) }
    lines.append(line("micro", micro()))
    return lines.joined(separator: "\n")
  }
}

extension String {
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
