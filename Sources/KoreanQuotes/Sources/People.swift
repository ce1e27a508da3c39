import KoreanText

/// The people and organisations of one article under the names it knows them by.
struct People {
  struct Entry {
    var name: String
    var affiliation: String?
    var title: String?
    /// In the order of the text.
    var mentions: [Range<Int>]
    /// The first mention in the body, where there is one.
    let introduction: Range<Int>
    /// Whether the body (not a caption or heading) has introduced the title.
    var isFromBody: Bool
    /// Titles given later: after a promotion, or two offices at once.
    var otherTitles: [(title: String, from: Int)] = []
  }

  private(set) var entries: [Entry] = []
  private var indexByName: [String: Int] = [:]
  /// Entries by what a short form may begin with: the first syllable, or a part of a foreign name.
  private var indicesByPart: [Substring: [Int]] = [:]

  /// Takes a full name in; a later mention fills what an earlier one left open.
  mutating func register(_ source: Source, role: QuotationRegion.Role) {
    guard source.kind == .person else { return }
    let name = source.name
    let isBody = role == .body
    if let index = indexByName[name] {
      entries[index].add(source.mention)
      if entries[index].affiliation == nil { entries[index].affiliation = source.affiliation }
      if let title = source.title, entries[index].title == nil || (isBody && !entries[index].isFromBody) {
        entries[index].title = title
        entries[index].isFromBody = isBody
        if let affiliation = source.affiliation { entries[index].affiliation = affiliation }
      }
      return
    }
    indexByName[name] = entries.count
    for part in name.contains(" ") ? Set(name.split(separator: " ")) : [name.prefix(1), name.prefix(2)] {
      indicesByPart[part, default: []].append(entries.count)
    }
    entries.append(
      Entry(
        name: name, affiliation: source.affiliation, title: source.title, mentions: [source.mention],
        introduction: source.mention, isFromBody: isBody && source.title != nil))
  }

  mutating func addTitle(_ title: String, of name: String, from offset: Int) {
    if let index = indexByName[name] { entries[index].otherTitles.append((title, offset)) }
  }

  mutating func settle(_ index: Int, affiliation: String?, title: String?) {
    entries[index].affiliation = affiliation
    entries[index].title = title
  }

  func index(ofName name: String) -> Int? { indexByName[name] }

  /// The person that `유 상무` or `넬슨` stands for at an offset: equal title first, then the nearest before.
  func resolve(_ source: Source, at offset: Int) -> Int? {
    let candidates = indicesByPart[source.name[...], default: []].filter { matches(entries[$0].name, source.name) }
    guard candidates.count > 1 else { return candidates.first }
    if let affiliation = source.affiliation {
      let colleagues = candidates.filter { entries[$0].affiliation == affiliation }
      if !colleagues.isEmpty, colleagues.count < candidates.count {
        return choose(among: colleagues, for: source, before: offset)
      }
    }
    return choose(among: candidates, for: source, before: offset)
  }

  private func choose(among candidates: [Int], for source: Source, before offset: Int) -> Int? {
    if candidates.count == 1 { return candidates[0] }
    if let title = source.title {
      let equal = candidates.filter { index in
        Self.sameTitle(entries[index].title, title)
          || entries[index].otherTitles.contains { $0.title == title && $0.from < offset }
      }
      if equal.count == 1 { return equal[0] }
      if !equal.isEmpty { return nearest(equal, before: offset) }
    }
    return nearest(candidates, before: offset)
  }

  private func matches(_ name: String, _ short: String) -> Bool {
    if name.contains(" ") { return name.split(separator: " ").contains { $0 == short } }
    return name.hasPrefix(short) && name.count > short.count && NameRules.isSurname(short)
  }

  private func nearest(_ candidates: [Int], before offset: Int) -> Int? {
    func last(_ index: Int) -> Int { entries[index].mention(before: offset)?.lowerBound ?? -1 }
    return candidates.max { last($0) < last($1) }
  }

  /// Whether two titles may be one office: 대표 and CEO, 총괄(전무) and 전무, 사업개발 총괄 상무 and 상무.
  static func sameTitle(_ full: String?, _ short: String) -> Bool {
    guard let full else { return false }
    let parts = full.split { " ()·/".contains($0) }.map(String.init)
    let wanted = QuoteLexicon.titleClass[short] ?? short
    return parts.contains { part in
      part == short || QuoteLexicon.titleClass[part] == wanted || QuoteLexicon.titleSuffix(of: part) == short
    }
  }
}

extension People.Entry {
  /// Mentions come nearly in order: the body first, captions and headings after it.
  fileprivate mutating func add(_ mention: Range<Int>) {
    mentions.insert(mention, at: mentions.partitioningIndex { $0.lowerBound > mention.lowerBound })
  }

  /// The last mention that begins before `offset`; O(log n).
  func mention(before offset: Int) -> Range<Int>? {
    let end = mentions.partitioningIndex { $0.lowerBound >= offset }
    return end > 0 ? mentions[end - 1] : nil
  }
}

/// Short names of organisations, to the long form this article uses.
struct OrganizationAliases {
  private var canonical: [String: String] = [:]

  /// - Parameters:
  ///   - names: every organisation the article names, in order.
  ///   - text: the article, since a short form stands for the long one only where the article writes it.
  init(_ names: [String], text: String = "", defined: [String: String] = [:]) {
    let unique = Set(names)
    canonical = defined
    for name in unique {
      if canonical[name] != nil { continue }
      if let long = QuoteLexicon.organizationAliases[name], name != long {
        if Self.nicknames.contains(name) || text.contains(long) { canonical[name] = long }
      } else if let long = names.first(where: { Self.isShort(name, of: $0) }) {
        canonical[name] = long
      } else if Self.classNouns.contains(name),
        let long = names.first(where: { $0.hasSuffix(name) && $0.count > name.count })
      {
        canonical[name] = long
      }
    }
  }

  /// Short forms that are no one's own name.
  private static let nicknames: Set<String> = ["페북", "엔씨", "삼전"]

  /// Kinds of body that stand for the one the article has named in full: `협회`, `교육청`.
  private static let classNouns: Set<String> = [
    "협회", "지회", "교육청", "위원회", "재단", "연구원", "연구소", "진흥원", "공단", "공사", "학회", "연맹", "조합", "노동조합", "협의회", "연합회", "경찰청",
    "법원",
  ]

  func name(for short: String) -> String { canonical[short] ?? short }

  /// `방송협회` for `한국방송협회`.
  private static func isShort(_ short: String, of long: String) -> Bool {
    guard long.count > short.count, short.count >= 3 else { return false }
    if long.hasSuffix(short), ["한국", "대한", "전국", "국립", "서울"].contains(String(long.dropLast(short.count))) {
      return true
    }
    return isAcronym(short, of: long)
  }

  /// `디혁부` for `디지털혁신부`, `방통위` for `방송통신위원회`: syllables of the long form in order, the first and the last among them.
  private static func isAcronym(_ short: String, of long: String) -> Bool {
    guard (3...5).contains(short.count), long.count >= short.count + 2, short.isHangul, long.isHangul,
      short.first == long.first
    else { return false }
    let body = short.hasSuffix("위") && long.hasSuffix("위원회") ? String(long.dropLast(2)) : long
    guard body.last == short.last, let last = short.last, "부처청위원회단".contains(last) else { return false }
    var rest = body[...]
    for syllable in short {
      guard let at = rest.firstIndex(of: syllable) else { return false }
      rest = rest[rest.index(after: at)...]
    }
    return true
  }
}
