import KoreanEntities

/// Copies of annotated sentences with other names: what a tagger knows of a place should not hang on the name there.
///
/// Particles follow the new name's last sound: `누리는` → `가람은`.
struct NameSubstitution {
  let maker: NameMaker
  /// How often a name of a label is exchanged.
  static let shares: [String: Double] = ["PS": 0.8, "OG": 0.7, "AF": 0.8, "LC": 0.4]

  /// A copy of `item`; nil where nothing was exchanged.
  func copy(of item: LabelledText, using seed: inout Seed) -> LabelledText? {
    let scalars = Array(item.text.unicodeScalars)
    var text: [Unicode.Scalar] = []
    var marks: [LabelledText.Mark] = []
    var names: [String: String] = [:]
    var end = 0
    var hasChanged = false
    for mark in item.marks {
      text += scalars[end..<mark.lower]
      let surface = String(String.UnicodeScalarView(scalars[mark.lower..<mark.upper]))
      end = mark.upper
      var name = names[mark.label + surface]
      if name == nil, let share = Self.shares[mark.label], Double(seed.next() % 1000) < share * 1000,
        mark.label == "PS" || mark.upper - mark.lower > 2 || seed.next() % 3 == 0
      {
        name = maker.name(for: surface, label: mark.label, using: &seed)
      }
      let used = name ?? surface
      names[mark.label + surface] = used
      let lower = text.count
      text += used.unicodeScalars
      marks.append(.init(lower: lower, upper: text.count, label: mark.label))
      if used != surface {
        hasChanged = true
        end = appendParticle(after: mark.upper, scalars, to: &text)
      }
    }
    guard hasChanged else { return nil }
    text += scalars[end...]
    return LabelledText(id: item.id + "*", text: String(String.UnicodeScalarView(text)), marks: marks)
  }

  private static let pairs: [(after: Unicode.Scalar, open: Unicode.Scalar)] = [
    ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"),
  ]

  /// Writes the particle that stands after a name in the form its new last sound asks for; returns what was read.
  private func appendParticle(
    after index: Int, _ scalars: [Unicode.Scalar], to text: inout [Unicode.Scalar]
  ) -> Int {
    guard index < scalars.count, let last = text.last?.value, last &- 0xAC00 < 11_172 else { return index }
    let coda = (last - 0xAC00) % 28
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    if next.value &- 0xAC00 >= 11_172,
      let pair = Self.pairs.first(where: { $0.after == scalars[index] || $0.open == scalars[index] })
    {
      text.append(coda == 0 ? pair.open : pair.after)
      return index + 1
    }
    if scalars[index] == "으", next == "로", coda == 0 || coda == 8 { return index + 1 }
    if scalars[index] == "로", coda != 0, coda != 8, next.value &- 0xAC00 >= 11_172 { text.append("으") }
    return index
  }
}
