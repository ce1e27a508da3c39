import KoreanText

/// Phrases that end in a title: 이름 기관 부서 직함, 기관 이름 부서 직함.
extension NounPhraseReader {
  /// A phrase that ends in a title.
  func titled(_ words: [Eojeol], _ head: Int, _ stem: String, _ title: String, _ end: Int) -> Source? {
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
    // 하트필드 베르디안 CEO: surname, company, title.
    if let first = tokens.first, tokens.count == 2, knowledge.lastNames[words[first].bare] != nil,
      knowledge.lastNames[words[tokens[1]].bare] == nil, !knowledge.people.contains(words[tokens[1]].bare)
    {
      let mention = words[first].range.lowerBound..<titleEnd
      return Source(
        kind: .shortPerson, name: words[first].bare, mention: mention, title: title,
        affiliation: words[tokens[1]].bare, phrase: mention)
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
      kind: .person,
      name: name.map { isHinted(words[$0].bare) ? words[$0].bare : words[$0].bare.withoutGenitive }.joined(
        separator: " "), mention: mention,
      title: shown,
      phrase: words[left].range.lowerBound..<titleEnd)
    let before = tokens.filter { $0 < name.lowerBound }
    let after = tokens.filter { $0 > name.upperBound }
    place(before: before, after: after, shown: shown, in: words, to: &source)
    // 국회 과방위 소속 유하경 미래전환당 의원: the party, not the committee.
    if let party = after.first, words[party].bare.hasSuffix("당"), words[party].bare.count >= 3, !before.isEmpty {
      source.affiliation = words[party].bare
      source.title = (after.dropFirst().map { words[$0].text } + [shown]).joined(separator: " ")
    }
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
  func isCopula(_ bare: String) -> Bool {
    bare.hasSuffix("인") && bare.count >= 3 && !Self.peopleWords.contains { bare.hasSuffix($0) }
      && !knowledge.people.contains(bare) && !NameRules.isKoreanName(bare, beforeTitle: true)
  }

  /// The office of `…를 맡은`, which stands before the name.
  func officeHeld(_ words: [Eojeol], before left: Int) -> String? {
    guard left > 1, words[left - 1].bare == "맡은" else { return nil }
    let word = words[left - 2]
    guard let particle = word.bare.last, particle == "을" || particle == "를" else { return nil }
    let office = String(word.text.dropLast())
    return QuoteLexicon.titles[String(word.bare.dropLast())] != nil ? office : nil
  }

  /// Whether no name can stand before the word: `정보화팀장` after a name is a unit's head.
  func isAlone(_ words: [Eojeol], _ head: Int) -> Bool {
    head == 0 || !isNoun(words, head - 1)
      || !QuoteLexicon.unitSuffixes.contains { words[head].bare.contains($0) }
        && !(phraseStart(words, before: head)..<head).contains {
          NameRules.isKoreanName(words[$0].bare, beforeTitle: true)
        }
  }

  /// Organisation, unit and title round a name: 기관 이름 부서 직함, 이름 기관 부서 직함.
  func place(before: [Int], after: [Int], shown: String, in words: [Eojeol], to source: inout Source) {
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
  static let bodyHeads: Set<String> = [
    "대표", "대표이사", "공동대표", "사장", "회장", "이사장", "총장", "원장", "청장", "사무총장", "사무처장", "창업자", "공동창업자", "설립자", "최고경영자", "CEO",
  ]

  /// How many of the words after a name are the organisation; the rest is the unit.
  ///
  /// - Parameter isHead: the title is that of a body's head, so that a single word is the body.
  func organizationLength(_ words: [Eojeol], _ tokens: [Int], beforeHead isHead: Bool = false) -> Int {
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
}
