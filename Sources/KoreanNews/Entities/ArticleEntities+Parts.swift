import KoreanEntities
import KoreanText

extension ArticleEntities {
  /// `매들린 크로프트` … `크로프트`: a word of a full name is that person, whatever it looks like alone.
  func settlePersonParts(_ items: inout [Item]) {
    var parts: Set<String> = []
    for item in items where item.entity.label == .person {
      let words = surface(item).split(separator: " ")
      guard words.count > 1 else { continue }
      // A title that was read as part of the name is no name.
      parts.formUnion(words.filter { $0.unicodeScalars.count > 1 }.map(String.init))
    }
    guard !parts.isEmpty else { return }
    for index in items.indices {
      let entity = items[index].entity
      guard entity.label == .organization || entity.label == .location || entity.label == .artifact,
        entity.rule == "entity.model", parts.contains(surface(items[index]))
      else { continue }
      items[index].entity = Entity(
        range: entity.range, label: .person, rule: "entity.article.person-part", confidence: entity.confidence)
    }
  }

  private static let bracketed: Set<EntityLabel> = [
    .person, .organization, .location, .artifact, .event, .civilization,
  ]

  /// `다올의료원(DMC)`: letters in brackets after a name are the same name.
  func brackets(_ items: [Item]) -> [Item] {
    var result: [Item] = []
    for (index, item) in items.enumerated() {
      if let last = result.last, item.lower < last.upper { continue }
      result.append(item)
      guard Self.bracketed.contains(item.entity.label), let inner = letters(inBracketsAt: item.upper) else { continue }
      // What is known there already keeps its span; its label is the outer one's if only the model spoke for it.
      let others = items[(index + 1)...].prefix { $0.lower < inner.upperBound }
      if let other = others.first {
        guard others.count == 1, other.lower == inner.lowerBound, other.upper == inner.upperBound,
          other.entity.rule == "entity.model", Self.bracketed.contains(other.entity.label),
          other.entity.label != item.entity.label
        else { continue }
      }
      result.append(
        Item(
          lower: inner.lowerBound, upper: inner.upperBound,
          entity: Entity(
            range: view.range(inner.lowerBound, inner.upperBound), label: item.entity.label,
            rule: "entity.article.brackets", confidence: min(item.entity.confidence, 0.85))))
    }
    return result
  }

  /// Latin letters that fill brackets which open at `index`.
  private func letters(inBracketsAt index: Int) -> Range<Int>? {
    guard view[index] == 0x28 else { return nil }
    var end = index + 1
    var letters = 0
    while end < view.count, view[end] != 0x29, end - index < 40 {
      let scalar = view[end]
      guard scalar < 0x80, view.isNameScalar(end) || [0x20, 0x2D, 0x26, 0x2E].contains(scalar) else { return nil }
      if (scalar | 0x20) &- 0x61 < 26 { letters += 1 }
      end += 1
    }
    guard view[end] == 0x29, letters > 1, view[index + 1] != 0x20, view[end - 1] != 0x20 else { return nil }
    return (index + 1)..<end
  }
}
