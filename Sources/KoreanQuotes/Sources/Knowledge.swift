import KoreanText

/// What one article says about people and organisations, read before the quotations are.
struct Knowledge {
  var people = People()
  var phrases = NounPhraseReader.Knowledge()
  private(set) var aliases = OrganizationAliases([])
  /// Organisations by how often the article names them, the most frequent first.
  private(set) var organizations: [String] = []
  /// Where bodies act as topic or subject, in the order of the text.
  private var actors: [(offset: Int, name: String)] = []

  /// Reads organisations and titles once the article's organisations are known.
  private(set) var affiliations: Affiliations?

  /// `해밀지방법원 행정2부`, which the article goes on to call 재판부.
  private(set) var court: (name: String, mention: Range<Int>)?

  private static func court(_ view: ScalarView, _ paragraphs: [ReadParagraph]) -> (name: String, mention: Range<Int>)? {
    for paragraph in paragraphs where paragraph.region.role == .body {
      let words = paragraph.words
      for (word, next) in zip(words, words.dropFirst())
      where word.bare.hasSuffix("법원") || word.bare.hasSuffix("고법") || word.bare.hasSuffix("지법") {
        for stem in [Stem(text: next.bare, particle: "")] + Stem.readings(of: next.bare)
        where stem.text.hasSuffix("부") && stem.text.count >= 2 {
          let mention = word.range.lowerBound..<(next.range.lowerBound + stem.text.unicodeScalars.count)
          return (view.string(mention), mention)
        }
      }
    }
    return nil
  }

  /// - Parameter hints: organisations and persons found by other means (entities).
  init(view: ScalarView, paragraphs: [ReadParagraph], hints: NameHints) {
    phrases.organizations = hints.organizations
    phrases.hintedPeople = hints.people.filter { $0.unicodeScalars.count >= 3 }
    // Twice: names introduced late are known early the second time.
    for round in 0..<2 {
      people = People()
      // The body first: captions and headings shorten titles.
      for role in [QuotationRegion.Role.body, .caption, .headline, .subhead] {
        for paragraph in paragraphs where paragraph.region.role == role {
          read(paragraph, in: view, isLast: round == 1)
        }
      }
      let parts = Set(
        people.entries.flatMap { $0.name.contains(" ") ? $0.name.split(separator: " ").map(String.init) : [] })
      phrases.people = []
      phrases.offices = []
      phrases.lastNames = [:]
      for entry in people.entries where isName(entry.name) && !parts.contains(entry.name) {
        phrases.people.insert(entry.name)
        let titles =
          (entry.title?.split { " ()·/".contains($0) }.map(String.init) ?? []) + entry.otherTitles.map(\.title)
        for title in titles {
          if let head = QuoteLexicon.titleSuffix(of: title) {
            phrases.offices.insert(String(entry.name.prefix(1)) + head)
            // One office under several names: 대표, CEO.
            for (other, group) in QuoteLexicon.titleClass where group == QuoteLexicon.titleClass[head] {
              phrases.offices.insert(String(entry.name.prefix(1)) + other)
            }
          }
        }
        // Who comes first keeps the surname: 노르디칩 베르달 대표 is no second 베르달.
        if let last = entry.name.split(separator: " ").last, entry.name.contains(" "),
          phrases.lastNames[String(last)] == nil
        {
          phrases.lastNames[String(last)] = entry.name
        }
      }
    }
    readOrganizations(view, paragraphs)
    court = Self.court(view, paragraphs)
    settleAffiliations(view, paragraphs)
  }

  /// Who writes the article does not take part in it.
  private static func isReporter(_ title: String?) -> Bool {
    title.map { ["기자", "특파원", "인턴기자", "선임기자", "통신원", "PD"].contains($0) } ?? false
  }

  private func isName(_ name: String) -> Bool { NameRules.isKoreanName(name, beforeTitle: true) || name.contains(" ") }

  private mutating func read(_ paragraph: ReadParagraph, in view: ScalarView, isLast: Bool) {
    read(paragraph.words, paragraph, in: view)
    // 재판장 우나경 부장판사 in brackets is a phrase of its own.
    for word in paragraph.words where !word.bracketed.isEmpty {
      readOfficer(word, paragraph, in: view)
    }
    for bracket in view.brackets(in: paragraph.bounds) { read(view.eojeols(in: bracket), paragraph, in: view) }
  }

  private mutating func read(_ words: [Eojeol], _ paragraph: ReadParagraph, in view: ScalarView) {
    let reader = NounPhraseReader(view: view, knowledge: phrases)
    for head in words.indices {
      let bare = words[head].bare.droppingStops
      for stem in [Stem(text: bare, particle: "")] + Stem.readings(of: bare) {
        let isTitled = QuoteLexicon.titleSuffix(of: stem.text) != nil || stem.text.hasSuffix("씨")
        let isKnown = phrases.people.contains(stem.text)
        let followsRole = !stem.particle.isEmpty && head > 0 && (QuoteLexicon.givenNames.contains(words[head - 1].bare))
        guard isTitled || isKnown || followsRole else { continue }
        // 총괄 상무: the last of stacked titles is the head.
        if stem.particle.isEmpty, head + 1 < words.count, !words[head].endsWithComma,
          Self.startsTitle(words[head + 1].bare)
        {
          continue
        }
        if let source = reader.source(in: words, head: head, stem: stem.text), source.kind == .person,
          !Self.isReporter(source.title) || ["은", "는", "이", "가", "의", "에게"].contains(stem.particle)
        {
          people.register(source, role: paragraph.region.role)
          if let title = promotion(words, after: head, stem) {
            people.addTitle(title, of: source.name, from: source.mention.lowerBound)
          }
          break
        }
      }
    }
  }

  private static func startsTitle(_ bare: String) -> Bool {
    if bare == "겸" { return true }
    return ([Stem(text: bare.droppingStops, particle: "")] + Stem.readings(of: bare.droppingStops)).contains {
      QuoteLexicon.titles[$0.text] != nil
    }
  }

  /// `미리내칩스(대표 길서준)`: the office in brackets behind the company.
  private mutating func readOfficer(_ word: Eojeol, _ paragraph: ReadParagraph, in view: ScalarView) {
    for inside in word.bracketed {
      let parts = inside.split(separator: " ").map(String.init)
      guard parts.count == 2, QuoteLexicon.titles[parts[0]] != nil, NameRules.isKoreanName(parts[1], beforeTitle: true),
        !word.bare.isEmpty
      else { continue }
      guard let offset = view.find(parts[1], in: word.range) else { continue }
      let organization =
        Stem.readings(of: word.bare).first.map {
          ["은", "는", "이", "가", "을", "를", "의", "도"].contains($0.particle) ? $0.text : word.bare
        } ?? word.bare
      people.register(
        Source(
          kind: .person, name: parts[1], mention: offset..<(offset + parts[1].unicodeScalars.count), title: parts[0],
          affiliation: organization, phrase: word.range), role: paragraph.region.role)
    }
  }

  /// `김라온 대표를 이사회 의장으로 선임했다`: a second title for the same person.
  private func promotion(_ words: [Eojeol], after head: Int, _ stem: Stem) -> String? {
    guard ["을", "를", "이", "가", "은", "는"].contains(stem.particle) else { return nil }
    for word in words.dropFirst(head + 1).prefix(4) {
      for reading in Stem.readings(of: word.bare)
      where reading.particle == "으로" || reading.particle == "로" || reading.particle == "에" {
        if let title = QuoteLexicon.titleSuffix(of: reading.text) { return title }
      }
      if word.endsWithComma { return nil }
    }
    return nil
  }

  private mutating func readOrganizations(_ view: ScalarView, _ paragraphs: [ReadParagraph]) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    let reader = NounPhraseReader(view: view, knowledge: phrases)
    for paragraph in paragraphs {
      for word in paragraph.words {
        let bare = word.bare.droppingStops
        for stem in [Stem(text: bare, particle: "")] + Stem.readings(of: bare)
        where (reader.isOrganization(stem.text) || Self.isPublicBody(stem.text))
          && QuoteLexicon.titles[stem.text] == nil
        {
          if counts[stem.text] == nil { order.append(stem.text) }
          counts[stem.text, default: 0] += paragraph.region.role == .headline ? 3 : 1
          if paragraph.region.role == .body, ["은", "는", "이", "가"].contains(stem.particle), !Self.isAuthority(stem.text)
          {
            actors.append((word.range.lowerBound, stem.text))
          }
          break
        }
      }
    }
    for entry in people.entries {
      if let affiliation = entry.affiliation, counts[affiliation] == nil {
        order.append(affiliation)
        counts[affiliation] = 1
      }
    }
    organizations = order.sorted { (counts[$0] ?? 0) > (counts[$1] ?? 0) }
    let text = view.string(0, view.count)
    aliases = OrganizationAliases(order, text: text, defined: definedShortForms(view, paragraphs, reader))
  }

  /// `한울정보학회(한정회)`: the article says what it will call a body.
  private func definedShortForms(_ view: ScalarView, _ paragraphs: [ReadParagraph], _ reader: NounPhraseReader)
    -> [String: String]
  {
    var result: [String: String] = [:]
    for paragraph in paragraphs {
      for word in paragraph.words {
        guard let short = word.bracketed.first, (2...6).contains(short.count), short.count < word.bare.count,
          short.isHangul
        else { continue }
        let long =
          Stem.readings(of: word.bare).first {
            ["은", "는", "이", "가", "을", "를", "의", "와", "과", "도", "에", "로"].contains($0.particle)
          }?.text ?? word.bare
        guard QuoteLexicon.titles[short] == nil, long.first == short.first || reader.isOrganization(long),
          long.count >= 4, result[short] == nil
        else { continue }
        result[short] = long
      }
    }
    return result
  }

  /// `디지털혁신부`: long enough to be nothing but a body's name.
  private static func isPublicBody(_ word: String) -> Bool {
    word.count >= 5 && word.isHangul && ["부", "처", "청", "위원회", "공단", "공사", "협회"].contains(where: word.hasSuffix)
      && !["본부", "사업부", "외부", "내부", "일부", "여부"].contains(where: word.hasSuffix)
  }

  /// Settles everybody's organisation and title; who is named without one belongs to the organisation the article is
  /// about, where the title is one of a company's.
  private mutating func settleAffiliations(_ view: ScalarView, _ paragraphs: [ReadParagraph]) {
    let main = organizations.first { !Self.isAuthority($0) }.map { aliases.name(for: $0) }
    let affiliations = Affiliations(
      reader: NounPhraseReader(view: view, knowledge: phrases), aliases: aliases, main: main)
    for index in people.entries.indices {
      let entry = people.entries[index]
      let actor = actor(before: entry.introduction.lowerBound)
      var (affiliation, title) = affiliations.settled(entry.affiliation, entry.title, actor: actor)
      if affiliation == nil, let title, let head = QuoteLexicon.titleSuffix(of: String(title.prefix { $0 != "(" })) {
        let isCompany = Self.companyTitles.contains(head) && QuoteLexicon.titles[title] != nil
        if let body = body(headedBy: title) {
          affiliation = body
        } else if isCompany || Self.staffTitles.contains(head) {
          // 배도윤 대표는: the head of whom the sentences before are about, and else of the article's company.
          affiliation = actorInParagraph(of: entry.introduction.lowerBound, paragraphs) ?? main
        }
      }
      people.settle(index, affiliation: affiliation, title: title)
    }
    self.affiliations = affiliations
  }

  /// The body that the text last spoke of.
  private func actor(before offset: Int) -> String? {
    let end = actors.partitioningIndex { $0.offset >= offset }
    return end > 0 ? aliases.name(for: actors[end - 1].name) : nil
  }

  /// The same within the paragraph of an offset.
  private func actorInParagraph(of offset: Int, _ paragraphs: [ReadParagraph]) -> String? {
    let end = actors.partitioningIndex { $0.offset >= offset }
    let next = paragraphs.partitioningIndex { $0.bounds.upperBound > offset }
    guard end > 0, paragraphs.indices.contains(next), paragraphs[next].bounds.contains(offset),
      paragraphs[next].bounds.contains(actors[end - 1].offset)
    else { return nil }
    return aliases.name(for: actors[end - 1].name)
  }

  /// Not what an article on a company is about.
  private static func isAuthority(_ name: String) -> Bool {
    QuoteLexicon.titles[name] != nil
      || ["정부", "국회", "법원", "경찰", "검찰", "지법", "고법", "대법", "재판부"].contains(where: name.hasSuffix)
  }

  /// The body that `지회장`, `위원장` or `부장판사` can only be of, where the article names one.
  private func body(headedBy title: String) -> String? {
    if title.hasSuffix("판사") || title.hasSuffix("재판장") { return court?.name }
    guard let kind = Self.heads[title] else { return nil }
    // 검찰총장 is no head of 서울대학교, and of two committees nobody knows which.
    let bodies = Set(organizations.filter { $0.hasSuffix(kind) && $0.count > kind.count + 1 }.map(aliases.name))
    return bodies.count == 1 ? bodies.first : nil
  }

  private static let heads = [
    "지회장": "지회", "지부장": "지부", "위원장": "위원회", "협회장": "협회", "학회장": "학회", "조합장": "조합", "장관": "부", "청장": "청", "처장": "처",
    "총장": "대학교",
  ]

  private static let companyTitles: Set<String> = [
    "대표", "대표이사", "CEO", "회장", "부회장", "사장", "부사장", "전무", "상무", "이사", "최고경영자", "공동대표", "창업자", "공동창업자", "CTO",
    "CFO", "COO",
  ]

  /// Heads and staff of a company's units: `AI연구소장`, `디자인센터장`, `수석연구원`.
  private static let staffTitles: Set<String> = [
    "PD", "디렉터", "프로듀서", "연구소장", "센터장", "팀장", "그룹장", "파트장", "부문장", "본부장", "사업부장", "사업본부장", "수석연구원", "책임연구원", "선임연구원",
    "최고기술책임자", "최고제품책임자",
    "최고운영책임자", "최고재무책임자", "최고전략책임자", "최고마케팅책임자", "CPO", "CSO", "CMO", "CAIO",
  ]
}

/// Names found by other means than the quotation rules: entities, a user's dictionary.
public struct NameHints: Hashable, Sendable {
  public var organizations: Set<String>
  public var people: Set<String>

  public init(organizations: Set<String> = [], people: Set<String> = []) {
    self.organizations = organizations
    self.people = people
  }
}
