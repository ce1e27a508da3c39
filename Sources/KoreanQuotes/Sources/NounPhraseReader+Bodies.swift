import KoreanText

/// Organisations and unnamed sources.
extension NounPhraseReader {
  /// `네이버 측`, `회사측`
  func side(_ words: [Eojeol], _ head: Int, _ stem: String) -> Source? {
    guard !stem.isEmpty else { return nil }
    let start = words[head].range.lowerBound
    if QuoteLexicon.sourceNouns[stem] == "anaphor" {
      return Source(
        kind: .pronoun, name: stem, mention: start..<(start + stem.unicodeScalars.count), phrase: words[head].range)
    }
    return organization(words, head, stem, start + stem.unicodeScalars.count, isCertain: true)
  }

  /// `네이버 관계자`, `IT 업계 한 관계자`, `과방위 소속 야당의원실 관계자`
  func generic(_ words: [Eojeol], _ head: Int, _ stem: String, _ noun: String, _ end: Int) -> Source? {
    var left = head
    while left > 0, head - left < 6, isPhraseWord(words, left - 1) { left -= 1 }
    // 이 회사 관계자
    if left > 0, left < head, ["이", "해당", "그"].contains(words[left - 1].bare),
      Affiliations.standIns.contains(words[left].bare)
    {
      left -= 1
    }
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
  func anonymityStart(_ words: [Eojeol], _ left: Int) -> Int {
    guard left > 1, ["요구한", "요청한", "않은", "꺼린", "원한", "전제로", "조건으로"].contains(words[left - 1].bare) else { return left }
    return words[max(0, left - 4)..<left].firstIndex { word in
      ["익명", "이름", "신원", "실명"].contains { word.bare.hasPrefix($0) }
    } ?? left
  }

  /// Anything else that may act: an organisation by its words.
  func organization(_ words: [Eojeol], _ head: Int, _ stem: String, _ end: Int, isCertain: Bool = false)
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

  func isOrganization(_ name: String) -> Bool {
    if knowledge.organizations.contains(name) || QuoteLexicon.organizationAliases[name] != nil { return true }
    if QuoteLexicon.sourceNouns[name] == "body" { return true }
    guard let suffix = QuoteLexicon.organizationSuffix(of: name) else { return false }
    return suffix.count < name.count || ["정부", "국회", "청와대", "대통령실", "한국은행"].contains(name)
  }

  /// `업체`, `운영사`, `보안업체`
  static func isClassWord(_ word: String) -> Bool {
    ["업체", "회사", "기업", "단체", "운영사", "자회사", "계열사", "스타트업", "기관", "매체", "개발사", "제조사", "공급사", "협력사", "본사", "법인"].contains {
      word.hasSuffix($0)
    }
      && !word.hasPrefix("주식") && word != "법인"
  }

  /// The name of a body without the country and the kind before it: `네덜란드 결제회사 페이노르드`.
  func properName(_ tokens: [String]) -> String {
    var rest = tokens[...]
    if let kind = rest.dropLast().lastIndex(where: Self.isClassWord) {
      rest = Affiliations.bodyPrefixes.contains(rest[kind]) ? rest[kind...] : rest[(kind + 1)...]
    }
    while rest.count > 1, let first = rest.first, QuoteLexicon.places.contains(first.withoutGenitive) {
      rest = rest.dropFirst()
    }
    return rest.map(\.withoutGenitive).joined(separator: " ").strippedOfMarks
  }

  func addOrganization(before index: Int, in words: [Eojeol], to source: inout Source) {
    let left = phraseStart(words, before: index)
    guard left < index else { return }
    source.affiliation = organizationText(words, Array(left..<index))
  }

  func organizationText(_ words: [Eojeol], _ tokens: [Int]) -> String? {
    let text = properName(tokens.map { words[$0].bare })
    return text.isEmpty ? nil : text
  }

  func isOrganizationWord(_ words: [Eojeol], _ index: Int) -> Bool {
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
  static let secondWords: Set<String> = [
    "통신", "코리아", "협회", "그룹", "재단", "은행", "연구소", "연구원", "입법조사처", "테크놀로지스", "다이내믹스", "컨소시엄", "홀딩스", "노조", "재판부",
  ]
}
