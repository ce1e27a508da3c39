extension SentenceScanner {
  /// Behind a closing mark: does the sentence end there?
  func afterEnclosure(_ enclosure: Enclosure) -> Boundary? {
    if enclosure.isRecovered { return nil }
    let after = enclosure.close + 1
    guard after < text.upper else { return nil }
    let innerEnd = text.skipBlanksBack(enclosure.close)
    let last = TextClass.stop(text[innerEnd - 1])
    return enclosure.isQuotation
      ? afterQuotation(enclosure, innerEnd: innerEnd, last: last)
      : afterBracket(enclosure)
  }

  private func afterBracket(_ enclosure: Enclosure) -> Boundary? {
    let after = enclosure.close + 1
    guard enclosure.open == start, holdsSentence(enclosure), TextClass.isBlank(text[after]) else { return nil }
    return Boundary(end: after, rule: .bracket, confidence: 0.8)
  }

  private func afterQuotation(_ enclosure: Enclosure, innerEnd: Int, last: TextClass.Stop) -> Boundary? {
    let after = endOfSource(enclosure.close + 1)
    let isSpaced = TextClass.isBlank(text[after])
    let follower = text.skipBlanks(after)
    guard
      isSpaced || TextClass.isWord(text[after]) || TextClass.isStraightMark(text[after])
        || TextClass.isOpener(text[after])
    else { return nil }
    if isAttribution(follower) { return nil }
    let word = followers(at: follower)
    guard word.isDisjoint(with: [.quotative, .quoteVerb, .particle, .report, .reportNoun]) else { return nil }
    let standsAlone = enclosure.open == start
    if !isSpaced {
      // `"…했다."시장도`: a new sentence; `"…했다."고`, `"…했다."이라는` went above.
      guard last == .period, TextClass.isSyllable(text[after]), !startsWithParticle(after) else { return nil }
      return Boundary(end: after, rule: .glued, confidence: 0.6)
    }
    if isScriptLine(enclosure) { return Boundary(end: after, rule: .quotation, confidence: 0.6) }
    switch last {
    case .none, .tilde:
      guard standsAlone, enclosure.family == .double, enclosure.close - enclosure.open > 12,
        lexicon.ending(text, before: innerEnd) == .final, !hasReportingClause(follower)
      else { return nil }
      return Boundary(end: after, rule: .quotation, confidence: 0.5)
    case .period, .ellipsis:
      guard enclosure.family != .single || standsAlone, !hasReportingClause(follower) else { return nil }
      return Boundary(end: after, rule: .quotation, confidence: 0.8)
    case .question, .exclamation:
      guard standsAlone, !hasReportingClause(follower) else { return nil }
      return Boundary(end: after, rule: .quotation, confidence: 0.7)
    }
  }

  /// “…다.” ― 한가온 대표: a dash names the speaker.
  private func isAttribution(_ index: Int) -> Bool {
    switch text[index] {
    case 0x2013...0x2015: true
    case 0x2D: TextClass.isBlank(text[index - 1])
    default: false
    }
  }

  /// A line of a script: 민수:"가자."
  private func isScriptLine(_ enclosure: Enclosure) -> Bool {
    guard enclosure.family == .double else { return false }
    let before = text.skipBlanksBack(enclosure.open)
    return before > start && (text[before - 1] == 0x3A || text[before - 1] == 0xFF1A)
  }

  /// The end of a source in brackets glued to the closing mark: “…다.”(요한 3:13)
  private func endOfSource(_ index: Int) -> Int {
    guard text[index] == 0x28, next < enclosures.count, enclosures[next].open == index else { return index }
    let end = enclosures[next].close + 1
    return end - index < 24 && (end >= text.upper || TextClass.isBlank(text[end])) ? end : index
  }

  /// One-syllable particles that the follower table holds only as whole words.
  private func startsWithParticle(_ index: Int) -> Bool {
    switch text[index] {
    case 0xC740, 0xB294, 0xC774, 0xAC00, 0xC744, 0xB97C, 0xC758, 0xACE0, 0xB77C, 0xBA70, 0xB3C4, 0xC640, 0xACFC,
      0xB85C, 0xC5D0:  // 은 는 이 가 을 를 의 고 라 며 도 와 과 로 에
      true
    default: false
    }
  }

  /// A short clause that only reports: 그가 말했다. 김 대표가 되물었다.
  private func hasReportingClause(_ index: Int) -> Bool {
    var index = index
    for _ in 0..<3 {
      if followers(at: index).contains(.report) {
        while index < text.upper, !TextClass.isBlank(text[index]), TextClass.stop(text[index]) == .none { index += 1 }
        return TextClass.stop(text[index]) != .none || index == text.upper
      }
      while index < text.upper, !TextClass.isBlank(text[index]) {
        if !TextClass.isWord(text[index]) { return false }
        index += 1
      }
      index = text.skipBlanks(index)
    }
    return false
  }
}
