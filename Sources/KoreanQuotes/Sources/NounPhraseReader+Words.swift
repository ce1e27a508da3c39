import KoreanText

/// Which words may stand inside a name-and-title phrase.
extension NounPhraseReader {
  func isLatin(_ word: String) -> Bool { word.unicodeScalars.allSatisfy { $0.isASCII } && !word.isEmpty }

  func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  func isUnit(_ word: String) -> Bool {
    QuoteLexicon.unitSuffixes.contains { word.hasSuffix($0) }
  }

  /// The first word of the noun phrase that ends before `head`.
  func phraseStart(_ words: [Eojeol], before head: Int) -> Int {
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
  func isNoun(_ words: [Eojeol], _ index: Int) -> Bool {
    let word = words[index]
    let bare = word.bare
    if word.endsWithComma || !bare.contains(where: { $0.isLetter || $0.isNumber }) { return false }
    if bare == "겸" { return index > 0 && isTitle(words[index - 1].bare) }
    // 민솔길 전 부총리, 홍아미 새 대표
    if ["전", "현", "새", "前", "現"].contains(bare), index > 0, precedesTitle(words, index),
      NameRules.isKoreanName(words[index - 1].bare, beforeTitle: true) || NameRules.looksForeign(words[index - 1].bare)
        || isOrganization(words[index - 1].bare) || knowledge.people.contains(words[index - 1].bare)
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
    if isHinted(bare) { return true }
    if bare.hasSuffix("의") { return bare.count > 1 && !isClausal(String(bare.dropLast())) }
    if isVerbal(words, index) { return false }
    if QuoteLexicon.organizationSuffix(of: bare) != nil { return true }
    return !isClausal(bare, before: index + 1 < words.count ? words[index + 1].bare : nil) && !isDateWord(bare)
  }

  /// `전 대표`, `전 서울시장`, `전 국토교통부 장관`: a title within the next three words, nothing but nouns before it.
  func precedesTitle(_ words: [Eojeol], _ index: Int) -> Bool {
    for word in words.dropFirst(index + 1).prefix(3) {
      let bare = word.bare.droppingColon.droppingStops
      if isTitle(bare)
        || ([bare] + Stem.readings(of: bare).map(\.text)).contains(where: { $0.hasSuffix("시장") || $0.hasSuffix("지사") })
      {
        return true
      }
      if word.endsWithComma || isClausal(bare) { return false }
    }
    return false
  }

  /// Whether a word is a title, with or without a particle.
  func isTitle(_ bare: String) -> Bool {
    let word = bare.droppingColon.droppingStops
    return ([Stem(text: word, particle: "")] + Stem.readings(of: word)).contains {
      QuoteLexicon.titleSuffix(of: $0.text) == $0.text
    }
  }

  /// `대표와`, `의원이`: a title or a name with a particle closes a phrase of its own.
  func endsOwnPhrase(_ bare: String) -> Bool {
    Stem.readings(of: bare).contains { stem in
      ["와", "과", "이", "가", "에게", "도", "께서", "인"].contains(stem.particle)
        && (QuoteLexicon.titleSuffix(of: stem.text) == stem.text || knowledge.people.contains(stem.text)
          || stem.text.count >= 2 && QuoteLexicon.titleSuffix(of: stem.text) != nil && stem.particle != "인")
    }
  }

  /// Like ``isNoun``, with the determiners that unnamed sources take.
  func isPhraseWord(_ words: [Eojeol], _ index: Int) -> Bool {
    let bare = words[index].bare
    if words[index].endsWithComma { return false }
    if ["한", "고위", "소속", "익명의", "또", "다른"].contains(bare) { return bare != "또" }
    return isNoun(words, index)
  }

  /// Verb endings and case particles: the word ends another phrase.
  func isClausal(_ bare: String, before next: String? = nil) -> Bool {
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

  static let markedParticles: Set<String> = [
    "에서", "에", "에서는", "에는", "을", "를", "은", "는", "이", "가", "으로", "로", "과", "와", "도", "라는", "이라는", "만",
  ]

  static let clausalEndings: Set<Character> = Set("을를에은는며면던된한할될")

  /// Nouns in -인 that may stand in a name: 법인, 언론인.
  static let peopleWords = [
    "법인", "언론인", "기업인", "정치인", "경제인", "법조인", "직장인", "외국인", "한국인", "변호인", "대리인", "개인", "군인", "온라인", "라인", "디자인", "코인",
    "체인", "메인", "도메인", "캠페인", "방송인", "연예인", "장애인",
  ]

  static let clausalSuffixes = [
    "에서", "에게", "까지", "부터", "으로", "하면서", "지만", "위해", "통해", "대해", "관해", "따라", "맞아", "해온", "어온", "아온", "여온", "이날", "보다",
    "처럼", "만큼", "하자",
    "개발자들", "관계자들", "와의", "과의",
  ]

  static func isAdverb(_ word: String) -> Bool { adverbs.contains(word) }

  static let adverbs: Set<String> = [
    "이날", "이어", "또", "특히", "당시", "최근", "앞서", "실제", "결국", "역시", "이에", "오늘", "어제", "현재", "지난해", "올해", "지난", "오전", "오후",
    "직접", "함께", "먼저", "그러나", "하지만", "다만", "한편", "이번", "지난달", "이달", "그", "이", "해당", "두", "세", "매우", "더", "가장",
  ]

  /// An adnominal verb: `주관한`, and after an object or an adjunct `팀을 이끈`, `지분을 가진`.
  func isVerbal(_ words: [Eojeol], _ index: Int) -> Bool {
    let bare = words[index].bare
    if knowledge.people.contains(bare) { return false }
    if QuoteLexicon.adnominals.contains(bare) { return true }
    guard let last = bare.last, let trailing = bare.trailing else { return false }
    if index + 1 < words.count, isTitle(words[index + 1].bare) || ["전", "현"].contains(words[index + 1].bare),
      NameRules.isKoreanName(bare), bare.count == 3
    {
      return (trailing == 4 || trailing == 8) && index > 0
        && ["을", "를"].contains { words[index - 1].bare.hasSuffix($0) }
    }
    if "한된할될는던".contains(last) { return true }
    guard trailing == 4 || trailing == 8, index > 0 else { return false }
    let before = words[index - 1].bare
    return before.count > 1
      && ["을", "를", "에", "에서", "로", "으로", "이", "가", "께", "와", "과"].contains { before.hasSuffix($0) }
  }

  func isDateWord(_ bare: String) -> Bool {
    guard let first = bare.unicodeScalars.first, isDigit(first.value) else { return false }
    return ["일", "월", "년", "시", "분", "일(현지시간)", "명", "개", "억", "원"].contains { bare.hasSuffix($0) }
  }
}
