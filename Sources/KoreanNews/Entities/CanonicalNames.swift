import KoreanEntities
import KoreanText

/// The long form behind each short one: from brackets, from people's names, from longer names of the article.
struct CanonicalNames {
  let view: ScalarView
  let people: [Person]
  private typealias Item = ArticleEntities.Item

  func assign(_ items: inout [ArticleEntities.Item]) {
    let defined = definitions(items)
    let surfaces = items.map { view.string($0.lower, $0.upper) }
    var counts: [EntityLabel: [String: Int]] = [:]
    for (item, surface) in zip(items, surfaces) { counts[item.entity.label, default: [:]][surface, default: 0] += 1 }
    let mentions = personMentions()
    for index in items.indices {
      let label = items[index].entity.label
      let surface = surfaces[index]
      let known = counts[label] ?? [:]
      var name: String?
      switch label {
      case .person:
        name = mentions[items[index].entity.range.lowerBound] ?? fullName(of: surface, before: index, items, surfaces)
      case .organization, .artifact, .event, .civilization, .location:
        name = defined[Key(label: label, surface: surface)]
        if name == nil { name = listed(items[index].entity.canonicalName, surface, known) }
        if name == nil, label == .organization { name = longerBody(surface, known) ?? university(surface) }
        if name == nil, label == .civilization || label == .event { name = longerTitle(surface, known) }
        if name == nil { name = spelling(surface, known) }
      default: continue
      }
      items[index].entity.canonicalName = name == surface ? nil : name
    }
  }

  private struct Key: Hashable {
    let label: EntityLabel
    let surface: String
  }

  /// `과학기술정보통신부(과기정통부)`, `마이크로소프트(MS)`: what stands in brackets after a name is short for it.
  private func definitions(_ items: [Item]) -> [Key: String] {
    var result: [Key: String] = [:]
    for (index, outer) in items.enumerated() where view[outer.upper] == 0x28 {
      let close = (outer.upper..<min(outer.upper + 60, view.count)).first { view[$0] == 0x29 } ?? outer.upper
      let long = view.string(outer.lower, outer.upper)
      for inner in items[(index + 1)...] {
        guard inner.upper <= close else { break }
        guard inner.entity.label == outer.entity.label else { continue }
        let short = view.string(inner.lower, inner.upper)
        let isReversed = short.unicodeScalars.count > long.unicodeScalars.count && isLatin(long) && !isLatin(short)
        result[Key(label: outer.entity.label, surface: isReversed ? long : short)] = isReversed ? short : long
      }
    }
    return result
  }

  private func isLatin(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { $0.value < 0x80 } }

  /// People that the quotations know, by where their mentions start.
  private func personMentions() -> [Int: String] {
    var result: [Int: String] = [:]
    for person in people { for mention in person.mentions { result[mention.lowerBound] = person.name } }
    return result
  }

  /// `유` → `유경범`, `황` → `젠슨 황`, `넬슨` → `잭 넬슨`: the nearest full name before it, else the first after it.
  private func fullName(of surface: String, before index: Int, _ items: [Item], _ surfaces: [String]) -> String? {
    func isFull(_ place: Int) -> Bool {
      guard items[place].entity.label == .person else { return false }
      let other = surfaces[place]
      guard other.unicodeScalars.count > surface.unicodeScalars.count else { return false }
      let words = other.split(separator: " ")
      return words.count > 1
        ? words.last.map(String.init) == surface : surface.unicodeScalars.count <= 2 && other.hasPrefix(surface)
    }
    let place = items[..<index].indices.last(where: isFull) ?? items[(index + 1)...].indices.first(where: isFull)
    return place.map { surfaces[$0] }
  }

  /// The gazetteer's name, where it is longer or the article writes it.
  private func listed(_ name: String?, _ surface: String, _ known: [String: Int]) -> String? {
    guard let name else { return nil }
    if known[name] != nil { return name }
    return name.unicodeScalars.count > surface.unicodeScalars.count || isLatin(surface) ? name : nil
  }

  /// `방송협회` → `한국방송협회`.
  private func longerBody(_ surface: String, _ known: [String: Int]) -> String? {
    guard surface.unicodeScalars.count >= 3 else { return nil }
    return Self.bodyPrefixes.map { $0 + surface }.filter { known[$0] != nil }.min()
  }

  private static let bodyPrefixes = ["한국", "대한", "서울", "국립", "전국", "주식회사 "]

  /// `완전자급제` → `단말기 완전자급제`.
  private func longerTitle(_ surface: String, _ known: [String: Int]) -> String? {
    guard surface.unicodeScalars.count >= 4 else { return nil }
    return known.keys.filter { $0 != surface && $0.hasSuffix(" " + surface) }.min()
  }

  /// `한양대` → `한양대학교`, `이화여대` → `이화여자대학교`.
  private func university(_ surface: String) -> String? {
    guard surface.hasSuffix("대"), surface.unicodeScalars.count >= 3,
      surface.unicodeScalars.allSatisfy({ $0.value >= 0xAC00 })
    else { return nil }
    for (short, long) in [("여대", "여자대학교"), ("공대", "공과대학교"), ("교대", "교육대학교"), ("외대", "외국어대학교"), ("대", "대학교")]
    where surface.hasSuffix(short) && surface != short { return surface.dropLast(short.count) + long }
    return nil
  }

  /// A slip of one syllable in a name that the article writes otherwise more often: `리지니M` → `리니지M`.
  private func spelling(_ surface: String, _ known: [String: Int]) -> String? {
    let own = Array(surface.unicodeScalars)
    guard own.count >= 4, let count = known[surface] else { return nil }
    return known.keys.filter { other in
      let letters = Array(other.unicodeScalars)
      guard letters.count == own.count, (known[other] ?? 0) > count else { return false }
      let places = own.indices.filter { own[$0] != letters[$0] }
      guard places.allSatisfy({ own[$0].value >= 0xAC00 && letters[$0].value >= 0xAC00 }) else { return false }
      if places.count == 1 { return true }
      // Two neighbours that changed places.
      return places.count == 2 && places[1] == places[0] + 1 && own[places[0]] == letters[places[1]]
        && own[places[1]] == letters[places[0]]
    }.min()
  }
}
