import KoreanEntities
import KoreanText

/// Decisions that take the whole article: one name has one reading, a name found once is found everywhere, short forms
/// get the long form that the article uses.
struct ArticleEntities {
  let view: ScalarView
  let regions: [TextRange]
  /// Plain text may hold many stories: there each place is read for itself.
  let isNews: Bool

  struct Item {
    var lower: Int
    var upper: Int
    var entity: Entity
  }

  /// One reading a name, every mention, forms in brackets: what needs no people.
  func settled(_ entities: AnnotationLayer<Entity>) -> AnnotationLayer<Entity> {
    guard isNews else { return entities }
    var items = self.items(entities)
    settle(&items)
    settlePersonParts(&items)
    items = brackets(items)
    items = determiners(spread(items))
    return AnnotationLayer(items.map(\.entity))
  }

  /// Canonical names, by the article and by who speaks in it.
  func named(_ entities: AnnotationLayer<Entity>, people: [Person]) -> AnnotationLayer<Entity> {
    var items = self.items(entities)
    CanonicalNames(view: view, people: people).assign(&items)
    return AnnotationLayer(items.map(\.entity))
  }

  private func items(_ entities: AnnotationLayer<Entity>) -> [Item] {
    entities.map { entity in
      let bounds = view.indices(of: entity.range)
      return Item(lower: bounds.lowerBound, upper: bounds.upperBound, entity: entity)
    }
  }

  func surface(_ item: Item) -> String { view.string(item.lower, item.upper) }

  private static let names: Set<EntityLabel> = [.person, .organization, .location, .artifact, .event]

  /// A name with several labels takes the one that most of its mentions have, where the model alone spoke for the rest.
  private func settle(_ items: inout [Item]) {
    var counts: [String: [EntityLabel: Int]] = [:]
    for item in items where Self.names.contains(item.entity.label) && item.upper - item.lower > 1 {
      counts[surface(item), default: [:]][item.entity.label, default: 0] += item.entity.rule == "entity.model" ? 2 : 3
    }
    for index in items.indices {
      let entity = items[index].entity
      guard entity.rule == "entity.model", let labels = counts[surface(items[index])], labels.count > 1,
        let best = labels.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }),
        best.key != entity.label,
        best.value >= 2 * (labels[entity.label] ?? 0)
      else { continue }
      items[index].entity = Entity(
        range: entity.range, label: best.key, canonicalName: entity.canonicalName, value: nil,
        rule: "entity.article.settled",
        confidence: entity.confidence)
    }
  }

  /// Mentions of a name that was overlooked where it stands free.
  private func spread(_ items: [Item]) -> [Item] {
    var labels: [[UInt32]: (label: EntityLabel, weight: Int)] = [:]
    for item in items where Self.names.contains(item.entity.label) && item.upper - item.lower >= 3 {
      let key = Array(view.scalars[item.lower..<item.upper])
      labels[key] = (item.entity.label, (labels[key]?.weight ?? 0) + (item.entity.rule == "entity.model" ? 1 : 2))
    }
    // The family name of a full name stands for it later on.
    for item in items where item.entity.label == .person {
      let words = surface(item).split(separator: " ")
      guard words.count > 1, let last = words.last else { continue }
      let key = last.unicodeScalars.map(\.value)
      if key.count > 1, labels[key] == nil { labels[key] = (.person, 2) }
    }
    let known = labels.filter { $0.value.weight >= 2 }
    guard !known.isEmpty else { return items }
    let firsts = Set(known.keys.compactMap(\.first))
    let lengths = Set(known.keys.map(\.count)).sorted(by: >)
    var result: [Item] = []
    var next = 0
    for region in regions {
      let bounds = view.indices(of: region)
      var index = bounds.lowerBound
      while index < bounds.upperBound {
        while next < items.count, items[next].upper <= index {
          if result.last?.lower ?? -1 < items[next].lower { result.append(items[next]) }
          next += 1
        }
        if next < items.count, items[next].lower <= index {
          index = max(items[next].upper, index + 1)
          continue
        }
        let limit = min(next < items.count ? items[next].lower : bounds.upperBound, bounds.upperBound)
        guard firsts.contains(view[index]), startsFreely(index) else {
          index += 1
          continue
        }
        var end = index + 1
        for length in lengths where index + length <= limit {
          guard let found = known[Array(view.scalars[index..<index + length])], view.isNameEnd(index + length) else {
            continue
          }
          end = index + length
          result.append(
            Item(
              lower: index, upper: end,
              entity: Entity(
                range: view.range(index, end), label: found.label, rule: "entity.article.again", confidence: 0.75)))
          break
        }
        index = end
      }
    }
    while next < items.count {
      if result.last?.lower ?? -1 < items[next].lower { result.append(items[next]) }
      next += 1
    }
    return result
  }

  private func startsFreely(_ index: Int) -> Bool { index == 0 || !view.isNameScalar(index - 1) }
}

extension ScalarView {
  /// A syllable, a Latin letter or a digit.
  func isNameScalar(_ index: Int) -> Bool {
    let scalar = self[index]
    return scalar &- 0xAC00 < 11_172 || scalar &- 0x30 < 10 || (scalar | 0x20) &- 0x61 < 26
  }
}

extension ArticleEntities {
  /// `한 대표`, `이 상무` where the article has a 한○○ or 이○○: a surname, not the determiner.
  func determiners(_ items: [Item]) -> [Item] {
    var surnames: Set<UInt32> = []
    for item in items where item.entity.label == .person && (3...4).contains(item.upper - item.lower) {
      if (item.lower..<item.upper).allSatisfy({ view[$0] &- 0xAC00 < 11_172 }) { surnames.insert(view[item.lower]) }
    }
    guard !surnames.isEmpty else { return items }
    var result = items
    for region in regions {
      let bounds = view.indices(of: region)
      for index in bounds where surnames.contains(view[index]) && view[index + 1] == 0x20 && startsWord(index) {
        guard let end = view.titleEnd(at: index + 2, before: bounds.upperBound) else { continue }
        let isTaken = result.contains { $0.lower < index + 1 && index < $0.upper }
        guard !isTaken else { continue }
        result.append(
          Item(
            lower: index, upper: index + 1,
            entity: Entity(
              range: view.range(index, index + 1), label: .person, rule: "entity.article.surname", confidence: 0.75)))
        if !result.contains(where: { $0.lower < end && index + 2 < $0.upper }) {
          result.append(
            Item(
              lower: index + 2, upper: end,
              entity: Entity(
                range: view.range(index + 2, end), label: .civilization, rule: "entity.title.after-person",
                confidence: 0.75)
            ))
        }
      }
    }
    return result.sorted { $0.lower < $1.lower }
  }

  private func startsWord(_ index: Int) -> Bool {
    switch view[index - 1] {
    case 0, 0x0A, 0x20, 0x22, 0x201C: true
    default: false
    }
  }
}
