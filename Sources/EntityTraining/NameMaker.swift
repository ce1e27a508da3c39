import KoreanEntities

/// Names that nobody has: drawn letter by letter from how the names of a label are spelt.
struct NameMaker {
  private var next: [String: [UInt64: [UInt32]]] = [:]
  private var known: Set<String> = []
  private var given: [UInt32] = []
  private var surnames: [UInt32] = []

  private static let edge: UInt32 = 0

  /// Learns from names by label; surnames and given names from Korean names of three syllables.
  init(_ names: [(surface: String, label: String)]) {
    for name in names {
      let scalars = name.surface.unicodeScalars.map(\.value)
      known.insert(name.surface)
      guard (2...14).contains(scalars.count) else { continue }
      if name.label == "PS", Self.isKorean(scalars) {
        surnames.append(scalars[0])
        given += scalars[1...]
        continue
      }
      var (a, b) = (Self.edge, Self.edge)
      for scalar in scalars + [Self.edge] {
        next[name.label, default: [:]][Self.context(a, b), default: []].append(scalar)
        next[name.label, default: [:]][Self.context(.max, b), default: []].append(scalar)
        (a, b) = (b, scalar)
      }
    }
  }

  private static func context(_ a: UInt32, _ b: UInt32) -> UInt64 { UInt64(a) << 32 | UInt64(b) }

  private static func isKorean(_ scalars: [UInt32]) -> Bool {
    scalars.count == 3 && scalars.allSatisfy { $0 &- 0xAC00 < 11_172 }
  }

  /// A name of `label` in the place of `surface`; nil where none comes up.
  func name(for surface: String, label: String, using seed: inout Seed) -> String? {
    let scalars = surface.unicodeScalars.map(\.value)
    if label == "PS", scalars.count == 1 { return text(surnames.randomElement(using: &seed).map { [$0] } ?? []) }
    if label == "PS", Self.isKorean(scalars), let surname = surnames.randomElement(using: &seed),
      let first = given.randomElement(using: &seed), let second = given.randomElement(using: &seed)
    {
      return text([surname, first, second])
    }
    guard scalars.count > 1, let table = next[label] else { return nil }
    for _ in 0..<20 {
      var made: [UInt32] = []
      var (a, b) = (Self.edge, Self.edge)
      while made.count < 14 {
        // Now and then only the last letter counts: further from what there is.
        let isLoose = seed.next() & 3 == 0 && !made.isEmpty
        guard let choices = table[Self.context(isLoose ? .max : a, b)],
          let scalar = choices.randomElement(using: &seed), scalar != Self.edge
        else { break }
        made.append(scalar)
        (a, b) = (b, scalar)
      }
      guard (2...12).contains(made.count), abs(made.count - scalars.count) < 5, let result = text(made),
        !known.contains(result), result.first?.isWhitespace == false, result.last?.isWhitespace == false
      else { continue }
      return result
    }
    return nil
  }

  private func text(_ scalars: [UInt32]) -> String? {
    var result = String.UnicodeScalarView()
    for value in scalars {
      guard let scalar = Unicode.Scalar(value) else { return nil }
      result.append(scalar)
    }
    return result.isEmpty ? nil : String(result)
  }
}
