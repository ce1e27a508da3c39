/// Something counted: right answers, answers given, answers wanted.
package struct Figure: Sendable, Hashable {
  package var right = 0
  package var given = 0
  package var wanted = 0

  package init(right: Int = 0, given: Int = 0, wanted: Int = 0) {
    self.right = right
    self.given = given
    self.wanted = wanted
  }

  /// The harmonic mean of precision and recall; for a plain share, where as much is given as wanted, that share.
  /// 1 where nothing is wanted and nothing given.
  package var value: Double {
    given + wanted == 0 ? 1 : 2 * Double(right) / Double(given + wanted)
  }

  /// Counts one more case of a share.
  mutating func count(_ isRight: Bool) {
    right += isRight ? 1 : 0
    given += 1
    wanted += 1
  }

  static func += (left: inout Figure, right: Figure) {
    left.right += right.right
    left.given += right.given
    left.wanted += right.wanted
  }
}

/// Figures by name, in a fixed order.
package struct Scoreboard: Sendable {
  package private(set) var figures: [(name: String, figure: Figure)] = []

  package init() {}

  package subscript(name: String) -> Figure {
    get { figures.first { $0.name == name }?.figure ?? Figure() }
    set {
      if let place = figures.firstIndex(where: { $0.name == name }) {
        figures[place].figure = newValue
      } else {
        figures.append((name, newValue))
      }
    }
  }

  mutating func add(_ other: Scoreboard) {
    for (name, figure) in other.figures { self[name] += figure }
  }

  /// What fell below a baseline, in words; figures that the baseline lacks can't fall.
  package func losses(against baseline: JSONValue) -> [String] {
    figures.compactMap { name, figure in
      guard let before = baseline[name]?.double, figure.value < before - 0.000_05 else { return nil }
      let values = [before, figure.value].map { TextNumber.decimal($0, places: 4) }
      return "\(name): \(values[0]) → \(values[1])"
    }
  }

  /// The baseline that this board would be: each figure by its name.
  package var json: [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in for (name, figure) in figures { json.field(name) { $0.decimal(figure.value) } } }
    return json.bytes + [0x0A]
  }
}
