import KoreanText

/// Reads the noun phrase that ends at a word, from right to left: title, unit, organisation, name.
struct NounPhraseReader {
  let view: ScalarView
  /// What earlier reading of the article knows: full names and organisations.
  let knowledge: Knowledge

  struct Knowledge {
    /// Names that stand with a title somewhere in the article.
    var people: Set<String> = []
    /// The last words of foreign names, to the whole: `넬슨` → `잭 넬슨`.
    var lastNames: [String: String] = [:]
    /// Surname and title of everybody, for the determiners that look like surnames: `이위원장`.
    var offices: Set<String> = []
    /// Organisations given from outside (entities), by their text.
    var organizations: Set<String> = []
  }

  /// The source whose head is `stem`, the word at `head` without its particle.
  func source(in words: [Eojeol], head: Int, stem: String) -> Source? {
    let word = words[head]
    let start = word.range.lowerBound
    // Brackets at the end belong to the phrase: 의원(과방위), 총괄(전무).
    let end = start + scalarLength(of: word, stem: stem)
    if Self.pronouns.contains(stem) {
      return Source(kind: .pronoun, name: stem, mention: start..<end, phrase: start..<end)
    }
    let previous = head > 0 && !words[head - 1].endsWithComma ? words[head - 1].bare : nil
    let isKnownSurname = previous.map { knowledge.offices.contains($0 + stem) } ?? false
    if let previous, !isKnownSurname, ["두", "세", "네", "양"].contains(previous), QuoteLexicon.titles[stem] != nil {
      return Source(kind: .pronoun, name: "양측", mention: start..<end, phrase: words[head - 1].range.lowerBound..<end)
    }
    if let previous, ["이", "해당", "같은", "그"].contains(previous), head > 0,
      !(isKnownSurname && QuoteLexicon.titles[stem] != nil)
    {
      let phrase = words[head - 1].range.lowerBound..<end
      if let noun = QuoteLexicon.sourceSuffix(of: stem), stem == noun {
        let kind: Source.Kind = QuoteLexicon.sourceNouns[noun] == "document" ? .document : .pronoun
        return Source(kind: kind, name: stem, mention: phrase, phrase: phrase)
      }
      if QuoteLexicon.titles[stem] != nil { return Source(kind: .pronoun, name: stem, mention: phrase, phrase: phrase) }
      if ["회사", "업체", "기업", "기관", "단체", "매체"].contains(stem) {
        return Source(kind: .pronoun, name: stem, mention: phrase, phrase: phrase)
      }
    }
    if QuoteLexicon.sourceNouns[stem] == "anaphor" {
      return Source(kind: .pronoun, name: stem, mention: start..<end, phrase: start..<end)
    }
    if stem == "측", head > 0 { return side(words, head - 1, words[head - 1].bare) }
    if stem.hasSuffix("측"), stem.count > 1 { return side(words, head, String(stem.dropLast())) }
    if QuoteLexicon.sourceNouns[stem] == "document" {
      return Source(kind: .document, name: stem, mention: start..<end, phrase: start..<end)
    }
    if let source = withSsi(words, head, stem) { return source }
    // 내일미래연구원: a body, not a researcher.
    if stem.hasSuffix("연구원"), stem.count >= 6 || knowledge.organizations.contains(stem),
      QuoteLexicon.titles[stem] == nil
    {
      return organization(words, head, stem, end)
    }
    if let title = QuoteLexicon.titleSuffix(of: stem), let source = titled(words, head, stem, title, end) {
      return source
    }
    if let noun = QuoteLexicon.sourceSuffix(of: stem), ["generic", "kin"].contains(QuoteLexicon.sourceNouns[noun]) {
      return generic(words, head, stem, noun, end)
    }
    if let source = bareName(words, head, stem, end) { return source }
    return organization(words, head, stem, end)
  }

  static let pronouns: Set<String> = ["재판부", "그", "그녀", "그들", "이들", "본인", "그분", "양측", "양사"]

  /// How many scalars of the word the stem takes, brackets included.
  private func scalarLength(of word: Eojeol, stem: String) -> Int {
    // The particle follows the last bracket or letter: the stem ends where the particle begins.
    let particle = word.bare.count - stem.count
    return word.range.count - max(0, particle)
  }

  // MARK: - Kinds of phrase

  /// `네이버 측`, `회사측`
  private func side(_ words: [Eojeol], _ head: Int, _ stem: String) -> Source? {
    guard !stem.isEmpty else { return nil }
    let start = words[head].range.lowerBound
    if QuoteLexicon.sourceNouns[stem] == "anaphor" {
      return Source(
        kind: .pronoun, name: stem, mention: start..<(start + stem.unicodeScalars.count), phrase: words[head].range)
    }
    return organization(words, head, stem, start + stem.unicodeScalars.count, isCertain: true)
  }

  /// `정민정 씨`, `여씨`, `이용자 A씨`, `옹이루 군`
  private func withSsi(_ words: [Eojeol], _ head: Int, _ stem: String) -> Source? {
    let name: String
    let at: Int
    if ["씨", "군", "양", "님"].contains(stem), head > 0 {
      (name, at) = (words[head - 1].bare, head - 1)
      if stem != "씨",
        !(name.isHangul && (2...4).contains(name.count))
          || stem != "씨" && !NameRules.isKoreanName(name, beforeTitle: true) && !NameRules.isSurname(name)
      {
        return nil
      }
      // 잉에르 할보르센 씨
      if at > 0, !words[at - 1].endsWithComma, isNamePart(words[at - 1].bare), isNamePart(name),
        !isClausal(words[at - 1].bare),
        QuoteLexicon.givenNames.contains(words[at - 1].bare) || NameRules.looksForeign(words[at - 1].bare)
          || NameRules.looksForeign(name)
          || knowledge.lastNames[name]?.hasPrefix(words[at - 1].bare) == true, !isOrganization(words[at - 1].bare),
        !NameRules.isKoreanName(name)
      {
        let whole = words[at - 1].range.lowerBound..<words[at].nameEnd
        return Source(kind: .person, name: words[at - 1].bare + " " + name, mention: whole, phrase: whole)
      }
      if knowledge.lastNames[name] != nil {
        let whole = words[at].range.lowerBound..<(words[head].range.lowerBound + stem.unicodeScalars.count)
        return Source(kind: .shortPerson, name: name, mention: whole, phrase: whole)
      }
    } else if stem.hasSuffix("씨"), stem.count >= 2, stem.count <= 5 {
      (name, at) = (String(stem.dropLast()), head)
    } else {
      return nil
    }
    let start = words[at].range.lowerBound
    let mention = start..<(start + name.unicodeScalars.count)
    if NameRules.isLetter(name) || name.count == 2 && name.hasSuffix("모") && NameRules.isSurname(String(name.prefix(1)))
    {
      let phrase = at > 0 && isNoun(words, at - 1) ? words[at - 1].range.lowerBound : start
      let whole = phrase..<(words[head].range.lowerBound + stem.unicodeScalars.count)
      // 담임교사 ㅂ씨
      let role = phrase < start ? words[at - 1].bare : nil
      return Source(
        kind: .generic, name: view.string(whole), mention: whole,
        title: role.flatMap { QuoteLexicon.titleSuffix(of: $0) == nil ? nil : $0 }, phrase: whole)
    }
    if NameRules.isSurname(name) {
      let whole = start..<(words[head].range.lowerBound + stem.unicodeScalars.count)
      return Source(kind: .shortPerson, name: name, mention: whole, phrase: whole)
    }
    guard NameRules.isKoreanName(name) || name.count >= 2 else { return nil }
    var source = Source(kind: .person, name: name, mention: mention, phrase: mention)
    addRole(before: at, in: words, to: &source)
    return source
  }

  /// A phrase that ends in a title.
  private func titled(_ words: [Eojeol], _ head: Int, _ stem: String, _ title: String, _ end: Int) -> Source? {
    let headWord = words[head]
    let prefix = String(stem.dropLast(title.count))
    let titleEnd = end
    // 김대표, 유경범상무: name and title in one word.
    if !prefix.isEmpty {
      if prefix.count == 3, knowledge.people.contains(prefix) || isAlone(words, head) && NameRules.isKoreanName(prefix)
      {
        let mention = headWord.range.lowerBound..<(headWord.range.lowerBound + prefix.unicodeScalars.count)
        var source = Source(
          kind: .person, name: prefix, mention: mention, title: title, phrase: headWord.range.lowerBound..<titleEnd)
        addOrganization(before: head, in: words, to: &source)
        return source
      }
      if prefix.count == 1, NameRules.isSurname(prefix), !NameRules.determiners.contains(prefix), title.count >= 2 {
        let whole = headWord.range.lowerBound..<titleEnd
        return Source(kind: .shortPerson, name: prefix, mention: whole, title: title, phrase: whole)
      }
    }
    var left = phraseStart(words, before: head)
    // 다른 주주인 청산벤처스의 웨이 린 회장: what stands before the copula is another phrase.
    if let copula = (left..<head).dropLast().last(where: { isCopula(words[$0].bare) }) { left = copula + 1 }
    let tokens = Array(left..<head)
    let shown = view.string(headWord.range.lowerBound, titleEnd)
    // 유 상무, 엔비디아 황 대표
    let isModifier = tokens.count > 1 && tokens.last.map { ["전", "현", "새", "겸"].contains(words[$0].bare) } ?? false
    if let last = tokens.last, !isModifier, NameRules.isSurname(words[last].bare), words[last].bare.count <= 2,
      prefix.isEmpty || isUnit(stem)
    {
      let surname = words[last].bare
      if !NameRules.determiners.contains(surname) || knowledge.offices.contains(surname + title) {
        let mention = words[last].range.lowerBound..<titleEnd
        var source = Source(kind: .shortPerson, name: surname, mention: mention, title: title, phrase: mention)
        if tokens.count > 1 {
          source.affiliation = organizationText(words, Array(tokens.dropLast()))
          source.phrase = words[left].range.lowerBound..<titleEnd
        }
        return source
      }
    }
    // 오르테가 이사: the last word of a foreign name the article has given in full.
    if let last = tokens.last, knowledge.lastNames[words[last].bare] != nil,
      !(tokens.count > 1
        && knowledge.lastNames[words[last].bare]?.hasPrefix(words[tokens[tokens.count - 2]].bare) == true)
    {
      let mention = words[last].range.lowerBound..<titleEnd
      return Source(kind: .shortPerson, name: words[last].bare, mention: mention, title: title, phrase: mention)
    }
    guard let name = nameRange(words, tokens) else {
      // 한 관계자, 익명의 임원: unnamed.
      let isUnnamed =
        left > 0 && ["한", "다른", "어느"].contains(words[left - 1].bare)
        || tokens.contains { ["한", "다른", "어느"].contains(words[$0].bare) }
        || anonymityStart(words, left) < left
      if isUnnamed || QuoteLexicon.sourceNouns[title] == "generic" { return generic(words, head, stem, title, end) }
      // 장관은, 회장은: whoever holds the office in this article.
      if tokens.isEmpty, stem == title {
        return Source(
          kind: .pronoun, name: title, mention: headWord.range.lowerBound..<titleEnd, title: title,
          phrase: headWord.range.lowerBound..<titleEnd)
      }
      return nil
    }
    let mention = words[name.lowerBound].range.lowerBound..<words[name.upperBound].nameEnd
    var source = Source(
      kind: .person, name: name.map { words[$0].bare.withoutGenitive }.joined(separator: " "), mention: mention,
      title: shown,
      phrase: words[left].range.lowerBound..<titleEnd)
    let before = tokens.filter { $0 < name.lowerBound }
    let after = tokens.filter { $0 > name.upperBound }
    place(before: before, after: after, shown: shown, in: words, to: &source)
    // 최고기술책임자(CTO)를 맡은 연다은 박사
    if source.affiliation == nil, let office = officeHeld(words, before: left) { source.title = office }
    // 육시온(푸른연대·강원 동해) 의원
    if source.affiliation == nil,
      let inside = words[name.upperBound].bracketed.first?.split(separator: "·").first.map(String.init),
      inside.hasSuffix("대") || inside.hasSuffix("대학교") || isOrganization(inside)
    {
      source.affiliation = inside
    }
    if let bracket = headWord.bracketed.last, QuoteLexicon.organizationSuffix(of: bracket) != nil,
      QuoteLexicon.titleSuffix(of: bracket) == nil
        || source.affiliation == nil && isOrganization(bracket)
    {
      source.affiliation = bracket
      source.title = String(shown.prefix { $0 != "(" })
    }
    return source
  }

  /// `주주인`, `임원인`, but not `법인`
  private func isCopula(_ bare: String) -> Bool {
    bare.hasSuffix("인") && bare.count >= 3 && !Self.peopleWords.contains { bare.hasSuffix($0) }
      && !knowledge.people.contains(bare) && !NameRules.isKoreanName(bare, beforeTitle: true)
  }

  /// The office of `…를 맡은`, which stands before the name.
  private func officeHeld(_ words: [Eojeol], before left: Int) -> String? {
    guard left > 1, words[left - 1].bare == "맡은" else { return nil }
    let word = words[left - 2]
    guard let particle = word.bare.last, particle == "을" || particle == "를" else { return nil }
    let office = String(word.text.dropLast())
    return QuoteLexicon.titles[String(word.bare.dropLast())] != nil ? office : nil
  }

  /// Whether no name can stand before the word: `정보화팀장` after a name is a unit's head.
  private func isAlone(_ words: [Eojeol], _ head: Int) -> Bool {
    head == 0 || !isNoun(words, head - 1)
      || !QuoteLexicon.unitSuffixes.contains { words[head].bare.contains($0) }
        && !(phraseStart(words, before: head)..<head).contains {
          NameRules.isKoreanName(words[$0].bare, beforeTitle: true)
        }
  }

  /// Organisation, unit and title round a name: 기관 이름 부서 직함, 이름 기관 부서 직함.
  private func place(before: [Int], after: [Int], shown: String, in words: [Eojeol], to source: inout Source) {
    var title: [String] = []
    if let first = before.first {
      // 작가 스튜어트 …: what stands before may be a role, not an organisation.
      if QuoteLexicon.titles[words[first].bare] == nil {
        source.affiliation = properName(before.map { words[$0].bare })
      }
      title = after.map { words[$0].text }
    } else if !after.isEmpty {
      var after = after
      // 아일랜드 리피대 교수, 전 벨토르공과대 총장
      while after.count > 1,
        QuoteLexicon.places.contains(words[after[0]].bare) || ["전", "현"].contains(words[after[0]].bare)
      {
        after.removeFirst()
      }
      var count = 0
      let isBody = Self.bodyHeads.contains(shown) && QuoteLexicon.titles[words[after[0]].bare] == nil
      let startsWithTitle =
        !isBody && QuoteLexicon.titleSuffix(of: words[after[0]].bare) != nil
        && QuoteLexicon.organizationSuffix(of: words[after[0]].bare) == nil
      if startsWithTitle || ["신임", "전", "현", "초대", "당시", "공동", "수석"].contains(words[after[0]].bare) {
        count = 0
      } else if after.count == 1 || !isUnit(words[after[0]].bare)
        || QuoteLexicon.organizationSuffix(of: words[after[0]].bare) != nil || after.count > 1
      {
        count = organizationLength(words, after, beforeHead: Self.bodyHeads.contains(shown))
      }
      if count > 0 {
        source.affiliation = after.prefix(count).map { words[$0].text.withoutGenitive }.joined(separator: " ")
      }
      title = after.dropFirst(count).map { words[$0].text }
    }
    source.title = (title + [shown]).joined(separator: " ")
  }

  /// Who heads a body as a whole.
  private static let bodyHeads: Set<String> = [
    "대표", "대표이사", "공동대표", "사장", "회장", "이사장", "총장", "원장", "청장", "사무총장", "사무처장", "창업자", "공동창업자", "설립자", "최고경영자", "CEO",
  ]

  /// How many of the words after a name are the organisation; the rest is the unit.
  ///
  /// - Parameter isHead: the title is that of a body's head, so that a single word is the body.
  private func organizationLength(_ words: [Eojeol], _ tokens: [Int], beforeHead isHead: Bool = false) -> Int {
    let first = words[tokens[0]].bare.withoutGenitive
    if Affiliations.bodyPrefixes.contains(first), tokens.count > 1 { return 2 }
    if tokens.count == 1 {
      if isHead, first.count >= 3, !["사업부", "본부", "부문"].contains(where: first.hasSuffix) { return 1 }
      if first.hasSuffix("부") || first.hasSuffix("처") || first.hasSuffix("청") || first.hasSuffix("원")
        || first.hasSuffix("위"), first.count >= 3,
        !["본부", "사업부", "외부", "내부", "간부", "학부"].contains(where: first.hasSuffix)
      {
        return 1
      }
      return isUnit(first) && QuoteLexicon.organizationSuffix(of: first) == nil
        && !knowledge.organizations.contains(first) ? 0 : 1
    }
    let second = words[tokens[1]].bare
    if ["대학", "대학교", "주립대학", "공과대학", "국립대학", "재단", "협회", "학회", "연구소", "연구원", "은행", "통신", "그룹"].contains(
      where: second.hasSuffix),
      QuoteLexicon.organizationSuffix(of: first) == nil
    {
      return 2
    }
    // A university's foundation is a body of its own; its departments are not.
    return first.hasSuffix("대") || first.hasSuffix("대학교") ? (second.hasSuffix("단") ? 2 : 1) : 1
  }

  /// `네이버 관계자`, `IT 업계 한 관계자`, `과방위 소속 야당의원실 관계자`
  private func generic(_ words: [Eojeol], _ head: Int, _ stem: String, _ noun: String, _ end: Int) -> Source? {
    var left = head
    while left > 0, head - left < 6, isPhraseWord(words, left - 1) { left -= 1 }
    left = anonymityStart(words, left)
    let isBare = left == head && stem == noun
    // A bare 전문가 or 이용자 is anybody; a bare 관계자 or 직원 is one person.
    if isBare, !["관계자", "대변인", "직원", "담당자", "당국자"].contains(noun), QuoteLexicon.sourceNouns[noun] != "kin" {
      return nil
    }
    let whole = words[left].range.lowerBound..<end
    let inside = words[left..<head].map(\.text).filter { $0 != "한" && $0 != "고위" }
    // 류하온 독자: named after all.
    if stem == noun, head > 0, !words[head - 1].endsWithComma, NameRules.isKoreanName(words[head - 1].bare),
      words[head - 1].bare.count == 3, !isVerbal(words, head - 1), !isOrganization(words[head - 1].bare),
      !"사원장생자인업점".contains(words[head - 1].bare.last ?? " ")
    {
      let mention = words[head - 1].range
      return Source(
        kind: .person, name: words[head - 1].bare, mention: mention, title: noun, phrase: mention.lowerBound..<end)
    }
    let isOffice = QuoteLexicon.titles[noun] != nil || ["관계자", "대변인", "직원", "당국자", "의원들"].contains(noun)
    let office = noun.hasSuffix("들") ? String(noun.dropLast()) : noun
    var source = Source(
      kind: .generic, name: view.string(whole), mention: whole, title: isOffice ? office : nil, phrase: whole)
    if !inside.isEmpty { source.affiliation = inside.joined(separator: " ").withoutGenitive }
    return source
  }

  /// `익명을 요구한 한 임원`, `이름을 밝히지 않은 독자`: the clause belongs to the phrase.
  private func anonymityStart(_ words: [Eojeol], _ left: Int) -> Int {
    guard left > 1, ["요구한", "요청한", "않은", "꺼린", "원한", "전제로", "조건으로"].contains(words[left - 1].bare) else { return left }
    return words[max(0, left - 4)..<left].firstIndex { word in
      ["익명", "이름", "신원", "실명"].contains { word.bare.hasPrefix($0) }
    } ?? left
  }

  /// A name without a title: one that the article knows, or one after a role (`창업자 마크 레이버트`).
  private func bareName(_ words: [Eojeol], _ head: Int, _ stem: String, _ end: Int) -> Source? {
    let start = words[head].range.lowerBound
    let mentionEnd = words[head].bracketed.isEmpty ? end : start + stem.unicodeScalars.count
    if head > 0, !words[head - 1].endsWithComma {
      let before = words[head - 1].bare
      let isForeign = QuoteLexicon.givenNames.contains(before)
      let role = head > 1 ? roleEnding(words[head - 2].bare) : nil
      if isForeign || (role != nil && isNamePart(before) && isNamePart(stem)), isNamePart(stem) {
        let mention = words[head - 1].range.lowerBound..<mentionEnd
        var source = Source(kind: .person, name: before + " " + stem, mention: mention, phrase: mention)
        addRole(before: head - 1, in: words, to: &source)
        return source
      }
      // 주민 페카 니에미는: two words of foreign sound.
      if isNamePart(before), isNamePart(stem), before.count >= 2, stem.count >= 2,
        NameRules.looksForeign(before) && NameRules.looksForeign(stem)
          || knowledge.lastNames[stem] == before + " " + stem, !isOrganization(before), !isOrganization(stem),
        !isClausal(before),
        !QuoteLexicon.places.contains(before)
      {
        let mention = words[head - 1].range.lowerBound..<mentionEnd
        var source = Source(kind: .person, name: before + " " + stem, mention: mention, phrase: mention)
        addRole(before: head - 1, in: words, to: &source)
        return source
      }
      if NameRules.isKoreanName(stem, beforeTitle: true), stem.count == 3, roleEnding(before) != nil {
        var source = Source(kind: .person, name: stem, mention: start..<mentionEnd, phrase: start..<mentionEnd)
        addRole(before: head, in: words, to: &source)
        return source
      }
    }
    if knowledge.people.contains(stem) {
      return Source(kind: .person, name: stem, mention: start..<mentionEnd, phrase: start..<mentionEnd)
    }
    if knowledge.lastNames[stem] != nil {
      return Source(kind: .shortPerson, name: stem, mention: start..<mentionEnd, phrase: start..<mentionEnd)
    }
    return nil
  }

  /// Anything else that may act: an organisation by its words.
  private func organization(_ words: [Eojeol], _ head: Int, _ stem: String, _ end: Int, isCertain: Bool = false)
    -> Source?
  {
    guard stem.count >= 2, !QuoteLexicon.nonSpeakers.contains(stem),
      stem.unicodeScalars.contains(where: { !isDigit($0.value) })
    else { return nil }
    let noun = QuoteLexicon.sourceNouns[stem]
    if noun == "vague" || QuoteLexicon.titleSuffix(of: stem) == stem { return nil }
    if noun == "anaphor" {
      let start = words[head].range.lowerBound
      return Source(kind: .pronoun, name: stem, mention: start..<end, phrase: start..<end)
    }
    var left = head
    while left > 0, head - left < 4, isOrganizationWord(words, left - 1) { left -= 1 }
    // 운영사 온달모빌리티: what kind of body is not its name.
    while left < head, Self.isClassWord(words[left].bare) { left += 1 }
    let start = words[left].range.lowerBound
    let bracketless = words[head].bracketed.isEmpty ? end : words[head].range.lowerBound + stem.unicodeScalars.count
    let name =
      left == head ? stem : words[left..<head].map { $0.bare.withoutGenitive }.joined(separator: " ") + " " + stem
    guard isCertain || isOrganization(name) || isOrganization(stem) else { return nil }
    return Source(kind: .organization, name: name, mention: start..<bracketless, phrase: start..<end)
  }

  // MARK: - Words

  func isOrganization(_ name: String) -> Bool {
    if knowledge.organizations.contains(name) || QuoteLexicon.organizationAliases[name] != nil { return true }
    if QuoteLexicon.sourceNouns[name] == "body" { return true }
    guard let suffix = QuoteLexicon.organizationSuffix(of: name) else { return false }
    return suffix.count < name.count || ["정부", "국회", "청와대", "대통령실", "한국은행"].contains(name)
  }

  /// `업체`, `운영사`, `보안업체`
  private static func isClassWord(_ word: String) -> Bool {
    ["업체", "회사", "기업", "단체", "운영사", "자회사", "계열사", "스타트업", "기관", "매체", "개발사", "제조사", "공급사", "협력사", "본사", "법인"].contains {
      word.hasSuffix($0)
    }
      && !word.hasPrefix("주식") && word != "법인"
  }

  /// The name of a body without the country and the kind before it: `네덜란드 결제회사 페이노르드`.
  private func properName(_ tokens: [String]) -> String {
    var rest = tokens[...]
    if let kind = rest.dropLast().lastIndex(where: Self.isClassWord) {
      rest = Affiliations.bodyPrefixes.contains(rest[kind]) ? rest[kind...] : rest[(kind + 1)...]
    }
    while rest.count > 1, let first = rest.first, QuoteLexicon.places.contains(first.withoutGenitive) {
      rest = rest.dropFirst()
    }
    return rest.map(\.withoutGenitive).joined(separator: " ").strippedOfMarks
  }

  /// The word is a role that a name may follow: `작가`, `임원인`, `창업자이자`.
  private func roleEnding(_ word: String) -> String? {
    var word = word
    for ending in ["이자", "인", "이며", "겸"] where word.hasSuffix(ending) && word.count > ending.count {
      word = String(word.dropLast(ending.count))
    }
    return QuoteLexicon.titleSuffix(of: word) == word || QuoteLexicon.titles[word] != nil
      ? word : QuoteLexicon.titleSuffix(of: word)
  }

  /// Title and organisation from the words before a bare name.
  private func addRole(before index: Int, in words: [Eojeol], to source: inout Source) {
    defer { if source.title == nil { addApposition(before: index, in: words, to: &source) } }
    guard index > 0, !words[index - 1].endsWithComma || words[index - 1].bare.hasSuffix("이자") else { return }
    guard let role = roleEnding(words[index - 1].bare) else { return }
    source.title = role
    let left = phraseStart(words, before: index - 1)
    let tokens = Array(left..<(index - 1))
    guard !tokens.isEmpty else { return }
    let count = min(tokens.count, organizationLength(words, tokens))
    guard count > 0 else { return }
    let hasGenitive = words[tokens[0]].bare.hasSuffix("의") || tokens.count > 1 && words[tokens[1]].bare.hasSuffix("의")
    if hasGenitive, let end = tokens.firstIndex(where: { words[$0].bare.hasSuffix("의") }) {
      source.affiliation = properName(tokens[...end].map { words[$0].bare })
      let unit = tokens[(end + 1)...].map { words[$0].text }
      source.title = (unit + [role]).joined(separator: " ")
    } else {
      source.affiliation = tokens.prefix(count).map { words[$0].bare }.joined(separator: " ")
      source.title = (tokens.dropFirst(count).map { words[$0].text } + [role]).joined(separator: " ")
    }
    source.phrase = words[left].range.lowerBound..<source.phrase.upperBound
  }

  /// `‘가람’의 대표이자, 대학원에 다니는 김아무개 씨`: the office stands a clause before the name.
  private func addApposition(before index: Int, in words: [Eojeol], to source: inout Source) {
    for at in words[..<index].indices.reversed().prefix(10) where words[at].bare.hasSuffix("이자") {
      let title = String(words[at].bare.dropLast(2))
      guard QuoteLexicon.titles[title] != nil else { return }
      source.title = title
      if at > 0, words[at - 1].bare.hasSuffix("의") {
        source.affiliation = words[at - 1].bare.withoutGenitive.strippedOfMarks
      }
      return
    }
  }

  private func addOrganization(before index: Int, in words: [Eojeol], to source: inout Source) {
    let left = phraseStart(words, before: index)
    guard left < index else { return }
    source.affiliation = organizationText(words, Array(left..<index))
  }

  private func organizationText(_ words: [Eojeol], _ tokens: [Int]) -> String? {
    let text = properName(tokens.map { words[$0].bare })
    return text.isEmpty ? nil : text
  }

  /// Where in `tokens`, the words before a title, the name stands.
  private func nameRange(_ words: [Eojeol], _ tokens: [Int]) -> ClosedRange<Int>? {
    if let known = tokens.last(where: { knowledge.people.contains(words[$0].bare) }) { return known...known }
    // 팀·켈러워드
    if let dotted = tokens.first(where: { isDottedName(words[$0].bare) }) { return dotted...dotted }
    // Foreign: a given name and what follows it.
    if let given = tokens.first(where: { QuoteLexicon.givenNames.contains(words[$0].bare) }),
      given + 1 <= (tokens.last ?? given)
    {
      let next = words[given + 1].bare
      if isNamePart(next), !isOrganization(next) { return given...(given + 1) }
    }
    let candidates = tokens.filter {
      NameRules.isKoreanName(words[$0].bare, beforeTitle: true) && !isVerbal(words, $0)
        && !isOrganization(words[$0].bare)
    }
    // 기관의 이름 직함: what follows a genitive is the name.
    let genitive = tokens.last { words[$0].bare.hasSuffix("의") }
    if let head = tokens.first, head > 0, ["한", "어느", "다른", "모"].contains(words[head - 1].bare) { return nil }
    if tokens.contains(where: { ["한", "어느", "다른"].contains(words[$0].bare) }) { return nil }
    // 공학자 신가람 박사, 지켜본 도해솔 이사: of two in a row the later one is the name.
    let long = candidates.filter {
      words[$0].bare.count >= 3
        && !(words[$0].bare.hasSuffix("대") && $0 + 1 < words.count && words[$0 + 1].bare.hasSuffix("과"))
    }
    let full = (long.first { $0 > genitive ?? -1 } ?? long.first).map { first in
      long.contains(first + 1) ? first + 1 : first
    }
    if let pair = tokens.first(where: { foreignPair(words, tokens, at: $0, after: genitive) }) {
      return pair...(pair + 1)
    }
    // 와리무 은제리 아프리도트 대표: a rare surname in the middle of three unknown words is none.
    if let full, tokens.count == 3, full == tokens[1], genitive == nil, !NameRules.isKoreanName(words[full].bare),
      isNamePart(words[tokens[0]].bare),
      !isOrganization(words[tokens[0]].bare), !QuoteLexicon.places.contains(words[tokens[0]].bare),
      !isUnit(words[tokens[2]].bare), isNamePart(words[tokens[2]].bare)
    {
      return tokens[0]...tokens[1]
    }
    if let full { return full...full }
    // 잉가 홀름 노타 CEO: three unknown words, the last of them the company.
    if tokens.count == 3, genitive == nil,
      tokens.allSatisfy({ isNamePart(words[$0].bare) && !isUnit(words[$0].bare) && !Self.isClassWord(words[$0].bare) }),
      !isOrganization(words[tokens[0]].bare), !isOrganization(words[tokens[1]].bare),
      !QuoteLexicon.places.contains(words[tokens[0]].bare)
    {
      return tokens[0]...tokens[1]
    }
    return candidates.first.map { $0...$0 }
  }

  /// `마르타 린드그렌`: two words of foreign sound, at the head of the phrase or after `…의`.
  private func foreignPair(_ words: [Eojeol], _ tokens: [Int], at index: Int, after genitive: Int?) -> Bool {
    guard let last = tokens.last, index < last, index == tokens.first || index == (genitive ?? -2) + 1 else {
      return false
    }
    let (first, second) = (words[index].bare, words[index + 1].bare)
    // 시에나 오코너 아일랜드 리피대 교수
    if index == tokens.first, index + 3 <= last, QuoteLexicon.places.contains(words[index + 2].bare), isNamePart(first),
      isNamePart(second), NameRules.looksForeign(first) || !NameRules.isKoreanName(first), !isOrganization(first)
    {
      return true
    }
    // 하인리 보스카르 전 벨토르공과대 총장
    if index + 2 <= last, ["전", "현"].contains(words[index + 2].bare), NameRules.looksForeign(second), isNamePart(first),
      !isOrganization(second)
    {
      return true
    }
    // 스마트랩 김하늘 대표, 용세람 한그루대 교수
    if NameRules.isKoreanName(second), second.count == 3 { return false }
    if second.hasSuffix("대") || second.hasSuffix("사") { return false }
    guard isNamePart(first), isNamePart(second), !isUnit(second), !isOrganization(first), !isOrganization(second) else {
      return false
    }
    if let genitive, index != genitive + 1 { return false }
    if NameRules.isKoreanName(first), first.count == 3,
      !NameRules.looksForeign(first) || knowledge.people.contains(first)
    {
      return false
    }
    return NameRules.looksForeign(first) || NameRules.looksForeign(second)
      || index == (genitive ?? -2) + 1 && tokens.last == index + 1
  }

  private func isDottedName(_ word: String) -> Bool {
    let parts = word.split(separator: "·").map(String.init)
    return parts.count == 2 && parts.allSatisfy { isNamePart($0) }
      && (QuoteLexicon.givenNames.contains(parts[0]) || parts.contains { NameRules.looksForeign($0) })
      && !parts.contains { isUnit($0) }
  }

  private func isNamePart(_ word: String) -> Bool {
    word.isHangul && (1...6).contains(word.count) && !QuoteLexicon.nonNames.contains(word)
      && QuoteLexicon.titles[word] == nil
      && !QuoteLexicon.nonSpeakers.contains(word)
  }

  private func isLatin(_ word: String) -> Bool { word.unicodeScalars.allSatisfy { $0.isASCII } && !word.isEmpty }
  private func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  private func isUnit(_ word: String) -> Bool {
    QuoteLexicon.unitSuffixes.contains { word.hasSuffix($0) }
  }

  /// The first word of the noun phrase that ends before `head`.
  private func phraseStart(_ words: [Eojeol], before head: Int) -> Int {
    var left = head
    while left > 0, head - left < 7, isNoun(words, left - 1) {
      left -= 1
      if words[left].bare.hasSuffix("의"), left > 0, !isNoun(words, left - 1) || words[left - 1].bare.hasSuffix("의") {
        break
      }
    }
    return left
  }

  /// Whether the word may stand inside a name-and-title phrase: a bare noun or a genitive.
  private func isNoun(_ words: [Eojeol], _ index: Int) -> Bool {
    let word = words[index]
    let bare = word.bare
    if word.endsWithComma || !bare.contains(where: { $0.isLetter || $0.isNumber }) { return false }
    if bare == "겸" { return index > 0 && isTitle(words[index - 1].bare) }
    // 민솔길 전 부총리, 홍아미 새 대표
    if ["전", "현", "새", "前", "現"].contains(bare), index > 0, index + 1 < words.count,
      isTitle(words[index + 1].bare)
        || index + 2 < words.count && isTitle(words[index + 2].bare) && isOrganization(words[index + 1].bare + "학교")
          && words[index + 1].bare.hasSuffix("대"),
      NameRules.isKoreanName(words[index - 1].bare, beforeTitle: true) || NameRules.looksForeign(words[index - 1].bare)
        || isOrganization(words[index - 1].bare)
    {
      return true
    }
    if NameRules.determiners.contains(bare), bare.count == 1 {
      // 이 위원장 is a person only where the article has an 이 with that title.
      return index + 1 < words.count
        && knowledge.offices.contains { $0.hasPrefix(bare) && words[index + 1].bare.hasPrefix($0.dropFirst()) }
    }
    if QuoteLexicon.linkingAdverbs[bare] != nil || Self.adverbs.contains(bare) { return false }
    // a masked quotation
    if index + 1 < words.count, words[index + 1].range.lowerBound - word.range.upperBound > 2 { return false }
    if let last = bare.last, "]】>:=.…⋯!?".contains(last) { return false }
    if let first = words[index + 1 < words.count ? index + 1 : index].text.first, index + 1 < words.count,
      "[【<".contains(first)
    {
      return false
    }
    if knowledge.people.contains(bare) || knowledge.organizations.contains(bare) { return true }
    // 황 대표, but not 앞에 선 김택진 대표: a surname alone stands right before its title.
    if bare.count == 1, bare.isHangul {
      guard index + 1 < words.count else { return false }
      let before = index > 0 ? words[index - 1].bare : ""
      if QuoteLexicon.givenNames.contains(before) || NameRules.looksForeign(before) || knowledge.lastNames[bare] != nil
      {
        return true
      }
      guard NameRules.isSurname(bare) else { return false }
      return isTitle(words[index + 1].bare)
    }
    if endsOwnPhrase(bare) { return false }
    if QuoteLexicon.givenNames.contains(bare) || QuoteLexicon.titles[bare] != nil { return true }
    if NameRules.isKoreanName(bare, beforeTitle: true), bare.count == 3 { return !isVerbal(words, index) }
    if bare.hasSuffix("의") { return bare.count > 1 && !isClausal(String(bare.dropLast())) }
    if isVerbal(words, index) { return false }
    if QuoteLexicon.organizationSuffix(of: bare) != nil { return true }
    return !isClausal(bare, before: index + 1 < words.count ? words[index + 1].bare : nil) && !isDateWord(bare)
  }

  /// Whether a word is a title, with or without a particle.
  private func isTitle(_ bare: String) -> Bool {
    let word = bare.droppingColon.droppingStops
    return ([Stem(text: word, particle: "")] + Stem.readings(of: word)).contains {
      QuoteLexicon.titleSuffix(of: $0.text) == $0.text
    }
  }

  /// `대표와`, `의원이`: a title or a name with a particle closes a phrase of its own.
  private func endsOwnPhrase(_ bare: String) -> Bool {
    Stem.readings(of: bare).contains { stem in
      ["와", "과", "이", "가", "에게", "도", "께서", "인"].contains(stem.particle)
        && (QuoteLexicon.titleSuffix(of: stem.text) == stem.text || knowledge.people.contains(stem.text)
          || stem.text.count >= 2 && QuoteLexicon.titleSuffix(of: stem.text) != nil && stem.particle != "인")
    }
  }

  /// Like ``isNoun``, with the determiners that unnamed sources take.
  private func isPhraseWord(_ words: [Eojeol], _ index: Int) -> Bool {
    let bare = words[index].bare
    if words[index].endsWithComma { return false }
    if ["한", "고위", "소속", "익명의", "또", "다른"].contains(bare) { return bare != "또" }
    return isNoun(words, index)
  }

  private func isOrganizationWord(_ words: [Eojeol], _ index: Int) -> Bool {
    let bare = words[index].bare
    guard !words[index].endsWithComma, words[index].bracketed.isEmpty, index + 1 < words.count,
      words[index + 1].range.lowerBound - words[index].range.upperBound <= 1
    else { return false }
    if bare.hasSuffix("의") || NameRules.determiners.contains(bare) || isDateWord(bare) || isClausal(bare) {
      return false
    }
    // 해밀지방법원 행정2부
    if bare.hasSuffix("법원") || bare.hasSuffix("고법") || bare.hasSuffix("지법"),
      ([words[index + 1].bare] + Stem.readings(of: words[index + 1].bare).map(\.text)).contains(where: {
        $0.hasSuffix("부")
      })
    {
      return true
    }
    let joined = bare + " " + words[index + 1].bare
    return knowledge.organizations.contains { joined.hasPrefix($0) && $0.contains(" ") }
      || isLatin(bare) && bare.count > 1
      || Self.secondWords.contains(words[index + 1].bare)
      || Stem.readings(of: words[index + 1].bare).contains { Self.secondWords.contains($0.text) }
  }

  /// Words that organisations of two words end in: `블룸버그 통신`, `페이스북 코리아`.
  private static let secondWords: Set<String> = [
    "통신", "코리아", "협회", "그룹", "재단", "은행", "연구소", "연구원", "입법조사처", "테크놀로지스", "다이내믹스", "컨소시엄", "홀딩스", "노조", "재판부",
  ]

  func endsClause(_ word: String) -> Bool { isClausal(word) }

  /// Verb endings and case particles: the word ends another phrase.
  private func isClausal(_ bare: String, before next: String? = nil) -> Bool {
    let tail = bare.hangulTail
    guard let last = tail.last else { return false }
    // A particle alone after a mark or a digit (`2025'에서`).
    if tail.count < bare.count, Self.markedParticles.contains(tail) { return true }
    if tail.count < 2 { return bare.count < 2 && !NameRules.isSurname(bare) }
    if Self.clausalEndings.contains(last) { return true }
    if last == "자", tail.count >= 3, PredicateReader(view: view).begins(tail) { return true }
    // 솔치고 교장
    if last == "고", tail.count == 3, let next, ["교장", "교감", "교사", "학생"].contains(where: next.hasPrefix) {
      return false
    }
    if last == "고" { return !["광고", "사고", "보고", "창고", "재고", "금고", "최고", "예고", "신고"].contains { tail.hasSuffix($0) } }
    if last == "인", tail.count >= 3 {
      return !Self.peopleWords.contains { tail.hasSuffix($0) } && roleEnding(bare) == nil
    }
    return Self.clausalSuffixes.contains { tail.hasSuffix($0) }
  }

  private static let markedParticles: Set<String> = [
    "에서", "에", "에서는", "에는", "을", "를", "은", "는", "이", "가", "으로", "로", "과", "와", "도", "라는", "이라는", "만",
  ]
  private static let clausalEndings: Set<Character> = Set("을를에은는며면던된한할될")
  /// Nouns in -인 that may stand in a name: 법인, 언론인.
  private static let peopleWords = [
    "법인", "언론인", "기업인", "정치인", "경제인", "법조인", "직장인", "외국인", "한국인", "변호인", "대리인", "개인", "군인", "온라인", "라인", "디자인", "코인",
    "체인", "메인", "도메인", "캠페인", "방송인", "연예인", "장애인",
  ]
  private static let clausalSuffixes = [
    "에서", "에게", "까지", "부터", "으로", "하면서", "지만", "위해", "통해", "대해", "관해", "따라", "맞아", "해온", "어온", "아온", "여온", "이날", "보다",
    "처럼", "만큼", "하자",
    "개발자들", "관계자들", "와의", "과의",
  ]
  static func isAdverb(_ word: String) -> Bool { adverbs.contains(word) }

  private static let adverbs: Set<String> = [
    "이날", "이어", "또", "특히", "당시", "최근", "앞서", "실제", "결국", "역시", "이에", "오늘", "어제", "현재", "지난해", "올해", "지난", "오전", "오후",
    "직접", "함께", "먼저", "그러나", "하지만", "다만", "한편", "이번", "지난달", "이달", "그", "이", "해당", "두", "세", "매우", "더", "가장",
  ]

  /// An adnominal verb: `주관한`, and after an object or an adjunct `팀을 이끈`, `지분을 가진`.
  private func isVerbal(_ words: [Eojeol], _ index: Int) -> Bool {
    let bare = words[index].bare
    if knowledge.people.contains(bare) { return false }
    guard let last = bare.last, let trailing = bare.trailing else { return false }
    if index + 1 < words.count, isTitle(words[index + 1].bare), NameRules.isKoreanName(bare), bare.count == 3 {
      return (trailing == 4 || trailing == 8) && index > 0
        && ["을", "를"].contains { words[index - 1].bare.hasSuffix($0) }
    }
    if "한된할될는던".contains(last) { return true }
    guard trailing == 4 || trailing == 8, index > 0 else { return false }
    let before = words[index - 1].bare
    return before.count > 1
      && ["을", "를", "에", "에서", "로", "으로", "이", "가", "께", "와", "과"].contains { before.hasSuffix($0) }
  }

  private func isDateWord(_ bare: String) -> Bool {
    guard let first = bare.unicodeScalars.first, isDigit(first.value) else { return false }
    return ["일", "월", "년", "시", "분", "일(현지시간)", "명", "개", "억", "원"].contains { bare.hasSuffix($0) }
  }
}

extension Eojeol {
  /// Where the word ends without brackets and particle-like genitive: the end of a name.
  var nameEnd: Int {
    let length = bracketed.isEmpty ? range.count : bare.unicodeScalars.count
    return range.lowerBound + length
  }
}

extension String {
  var withoutGenitive: String { hasSuffix("의") && count > 1 ? String(dropLast()) : self }
}
