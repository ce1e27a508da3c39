import KoreanText

/// Canonical names: short forms, pronouns, anaphors.
extension Sieve {
  /// How many quotations back `ㄱ씨` may have been introduced.
  static let genericReach = 200

  struct Resolution {
    let source: ResolvedSource
    let isAnaphor: Bool
  }

  /// The canonical source of an expression; `nil` where it stands for nobody known.
  func resolve(_ source: Source, at offset: Int) -> Resolution? {
    switch source.kind {
    case .person, .shortPerson:
      if let index = source.kind == .person
        ? knowledge.people.index(ofName: source.name) ?? knowledge.people.resolve(source, at: offset)
        : knowledge.people.resolve(source, at: offset)
      {
        var found = person(index, mention: source.mention)
        // 김서아 신임 대표는: a new office is named in full.
        if source.kind == .person, let title = knowledge.affiliations?.settled(nil, source.title).title,
          title.hasPrefix("신임 "), !People.sameTitle(found.title, QuoteLexicon.titleSuffix(of: title) ?? title)
        {
          found.title = title
        }
        return Resolution(source: found, isAnaphor: false)
      }
      // Not introduced by name: the short form is all there is.
      let name = source.kind == .shortPerson ? view.string(source.mention) : source.name
      let settled = knowledge.affiliations?.settled(source.affiliation, source.title)
      return Resolution(
        source: ResolvedSource(
          name: name, mention: source.mention, affiliation: settled?.affiliation, title: settled?.title),
        isAnaphor: false)
    case .organization:
      return Resolution(
        source: ResolvedSource(name: knowledge.aliases.name(for: source.name), mention: source.mention),
        isAnaphor: false)
    case .generic:
      // ㄱ씨 after 판매자 ㄱ씨
      let known = items.suffix(Self.genericReach)
        .last { $0.speaker?.isGeneric == true && $0.speaker?.name.hasSuffix(" " + source.name) == true }?.speaker?.name
      return Resolution(
        source: ResolvedSource(
          name: known ?? source.name, mention: source.mention,
          affiliation: knowledge.affiliations?.settled(source.affiliation, nil).affiliation, title: source.title,
          isGeneric: true), isAnaphor: false)
    case .document:
      if let issuer = lastOrganization { return Resolution(source: issuer, isAnaphor: true) }
      return nil
    case .pronoun:
      return (antecedent(of: source) ?? appositive(of: source)).map { Resolution(source: $0, isAnaphor: true) }
    }
  }

  /// `문이랑 창업자, 지금은 투자자가 된 그는`: named just before the pronoun.
  func appositive(of source: Source) -> ResolvedSource? {
    guard ["그", "그녀"].contains(source.name) else { return nil }
    let end = mentions.partitioningIndex { $0.mention.lowerBound >= source.mention.lowerBound }
    guard end > 0, source.mention.lowerBound - mentions[end - 1].mention.upperBound <= 40 else { return nil }
    return person(mentions[end - 1].person, mention: mentions[end - 1].mention)
  }

  func person(_ index: Int, mention: Range<Int>) -> ResolvedSource {
    let entry = knowledge.people.entries[index]
    return ResolvedSource(
      name: entry.name, mention: mention, affiliation: entry.affiliation, title: entry.title, person: index)
  }

  func antecedent(of source: Source) -> ResolvedSource? {
    switch source.name {
    case "그", "그녀", "본인", "그분":
      // The later of: the last speaker (or topic), the last person named.
      let speech = lastSpeech.flatMap { items[$0].speaker }.flatMap { $0.person != nil || $0.isGeneric ? $0 : nil }
      let speechAt = lastSpeech.map { items[$0].outer.lowerBound } ?? -1
      if let subject = lastSubject, subject.position > speechAt, subject.source.person != nil {
        return lastPerson.flatMap { $0.source.name == subject.source.name ? $0.source : nil } ?? subject.source
      }
      if let speech, lastPerson.map({ $0.position < speechAt || $0.source.name == speech.name }) ?? true {
        return speech
      }
      return speech ?? lastPerson?.source
    case "그들", "이들":
      return lastSubject.flatMap { $0.source.isGeneric && $0.source.name.hasSuffix("들") ? $0.source : nil }
    case "양측", "양사": return nil
    case "재판부":
      return knowledge.court.map { ResolvedSource(name: $0.name, mention: $0.mention) }
        ?? ResolvedSource(name: source.name, mention: source.mention)
    case "회사", "당사", "사측", "자사", "업체", "기업", "기관", "단체", "매체":
      if let last = lastOrganization, reader.isOrganization(last.name) || knowledge.organizations.contains(last.name) {
        return last
      }
      return knowledge.organizations.first.map {
        ResolvedSource(name: knowledge.aliases.name(for: $0), mention: source.mention)
      }
    case let title where QuoteLexicon.titles[title] != nil && source.title == title:
      let holders = knowledge.people.entries.indices.filter {
        People.sameTitle(knowledge.people.entries[$0].title, title)
      }
      guard holders.count == 1 else { return nil }
      return person(
        holders[0],
        mention: knowledge.people.entries[holders[0]].mention(before: source.mention.lowerBound) ?? source.mention)
    default:
      // 이 교수: the last speaker with that title; 이 관계자: the last speaker.
      if let title = source.title ?? QuoteLexicon.titles[source.name].map({ _ in source.name }) {
        let holder = items.suffix(Self.genericReach).last { item in
          item.speaker.map { People.sameTitle($0.title, title) || $0.name.hasSuffix(title) } ?? false
        }
        if let holder { return holder.speaker }
      }
      if let last = lastSpeech.flatMap({ items[$0].speaker }) { return last }
      return lastSubject?.source
    }
  }
}
