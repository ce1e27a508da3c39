import KoreanText

/// Where in a phrase the name stands; names without a title.
extension NounPhraseReader {
  /// `정민정 씨`, `여씨`, `이용자 A씨`, `옹이루 군`
  func withSsi(_ words: [Eojeol], _ head: Int, _ stem: String) -> Source? {
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
      // 직장인 김모(34)씨: the age belongs to the phrase.
      let whole = phrase..<(words[head].range.lowerBound + scalarLength(of: words[head], stem: stem))
      // 담임교사 ㅂ씨
      let role = phrase < start ? words[at - 1].bare : nil
      return Source(
        kind: .generic, name: view.string(whole), mention: whole,
        title: role.flatMap { QuoteLexicon.titleSuffix(of: $0) == nil ? nil : $0 }, phrase: whole)
    }
    if NameRules.isSurname(name) {
      let whole = start..<(words[head].range.lowerBound + scalarLength(of: words[head], stem: stem))
      return Source(kind: .shortPerson, name: name, mention: whole, phrase: whole)
    }
    guard NameRules.isKoreanName(name) || name.count >= 2 else { return nil }
    var source = Source(kind: .person, name: name, mention: mention, phrase: mention)
    addRole(before: at, in: words, to: &source)
    return source
  }

  /// A name without a title: one that the article knows, or one after a role (`창업자 마크 레이버트`).
  func bareName(_ words: [Eojeol], _ head: Int, _ stem: String, _ end: Int) -> Source? {
    let start = words[head].range.lowerBound
    let mentionEnd = words[head].bracketed.isEmpty ? end : start + stem.unicodeScalars.count
    if head > 0, !words[head - 1].endsWithComma {
      let before = words[head - 1].bare
      let isForeign = QuoteLexicon.givenNames.contains(before)
      let role = head > 1 ? roleEnding(words[head - 2].bare) : nil
      if isForeign || (role != nil && isNamePart(before) && !isClausal(before) && isNamePart(stem)), isNamePart(stem) {
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

  /// The word is a role that a name may follow: `작가`, `임원인`, `창업자이자`.
  func roleEnding(_ word: String) -> String? {
    var word = word
    for ending in ["이자", "인", "이며", "겸"] where word.hasSuffix(ending) && word.count > ending.count {
      word = String(word.dropLast(ending.count))
    }
    return QuoteLexicon.titleSuffix(of: word) == nil ? nil : word
  }

  /// Title and organisation from the words before a bare name.
  func addRole(before index: Int, in words: [Eojeol], to source: inout Source) {
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
  func addApposition(before index: Int, in words: [Eojeol], to source: inout Source) {
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

  /// Where in `tokens`, the words before a title, the name stands.
  func nameRange(_ words: [Eojeol], _ tokens: [Int]) -> ClosedRange<Int>? {
    if let known = tokens.last(where: { knowledge.people.contains(words[$0].bare) }) { return known...known }
    // 손정의 소프트뱅크그룹 회장: a name that ends like a genitive.
    if let hinted = tokens.first(where: { isHinted(words[$0].bare) }) { return hinted...hinted }
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
      long.contains(first + 1) && isDescription(words[first].bare) ? first + 1 : first
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
    // 트럼프 대통령: no Korean name, no pair, and a person to the entity layer.
    return (candidates.first ?? tokens.last.flatMap { knowledge.hintedPeople.contains(words[$0].bare) ? $0 : nil })
      .map { $0...$0 }
  }

  /// `공학자`, `지켜본`: looks like a name, and says what the one who is named next is or did.
  func isDescription(_ word: String) -> Bool {
    if knowledge.people.contains(word) { return false }
    if QuoteLexicon.titleSuffix(of: word) != nil || QuoteLexicon.sourceSuffix(of: word) != nil { return true }
    if QuoteLexicon.adnominals.contains(word)
      || word.trailing == 4 && !QuoteLexicon.commonSurnames.contains(String(word.prefix(1)))
    {
      return true
    }
    return word.hasSuffix("자") || isOrganization(word)
  }

  /// `손정의`: not 손정's.
  func isHinted(_ word: String) -> Bool {
    word.hasSuffix("의") && knowledge.hintedPeople.contains(word) && NameRules.isKoreanName(word)
  }

  /// `마르타 린드그렌`: two words of foreign sound, at the head of the phrase or after `…의`.
  func foreignPair(_ words: [Eojeol], _ tokens: [Int], at index: Int, after genitive: Int?) -> Bool {
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

  func isDottedName(_ word: String) -> Bool {
    let parts = word.split(separator: "·").map(String.init)
    return parts.count == 2 && parts.allSatisfy { isNamePart($0) }
      && (QuoteLexicon.givenNames.contains(parts[0]) || parts.contains { NameRules.looksForeign($0) })
      && !parts.contains { isUnit($0) }
  }

  func isNamePart(_ word: String) -> Bool {
    !["전", "현", "새"].contains(word) && word.isHangul && (1...6).contains(word.count)
      && !QuoteLexicon.nonNames.contains(word)
      && QuoteLexicon.titles[word] == nil
      && !QuoteLexicon.nonSpeakers.contains(word)
  }
}
