extension SentenceScanner {
  /// One or more stop marks in a row: `.`, `?!`, `...`, `~~!`.
  struct StopRun {
    var lower: Int
    var end: Int
    var kind: TextClass.Stop
    /// Typed as full stops or middle dots, as people do in casual text.
    var isTyped = false
  }

  /// The run of stop marks at `index`; middle dots count from two on.
  func stopRun(at index: Int) -> StopRun? {
    var end = index
    var periods = 0
    var kind = TextClass.Stop.none
    while end < text.upper {
      let scalar = text.scalars[end]
      switch TextClass.stop(scalar) {
      case .none:
        guard TextClass.isMiddleDot(scalar), TextClass.isMiddleDot(text[end + 1]) || periods > 1 else {
          return finish(index, end, periods, kind)
        }
        periods += 2
      case .period: periods += 1
      case .question: kind = .question
      case .exclamation: if kind != .question { kind = .exclamation }
      case .ellipsis: periods += 2
      case .tilde: if kind == .none { kind = .tilde }
      }
      end += 1
    }
    return finish(index, end, periods, kind)
  }

  private func finish(_ lower: Int, _ end: Int, _ periods: Int, _ kind: TextClass.Stop) -> StopRun? {
    guard end > lower else { return nil }
    if kind == .question || kind == .exclamation { return StopRun(lower: lower, end: end, kind: kind) }
    if periods > 1 {
      return StopRun(lower: lower, end: end, kind: .ellipsis, isTyped: TextClass.stop(text[lower]) == .period)
    }
    return StopRun(lower: lower, end: end, kind: periods == 1 ? .period : .tilde)
  }

  /// Decides whether the marks end the sentence.
  func atStop(_ run: StopRun) -> Boundary? {
    guard run.lower > start else { return nil }
    let end = tail(from: run.end)
    if end >= text.upper { return nil }
    let ending = ending(before: text.skipBlanksBack(run.lower))
    if !TextClass.isBlank(text[end]) { return end == run.end || run.kind == .period ? glued(run, end, ending) : nil }
    let spaced = spacedEmoticon(after: end)
    let boundaryEnd = spaced ?? remark(after: end) ?? end
    let word = followers(at: text.skipBlanks(boundaryEnd))
    switch run.kind {
    case .period:
      if !endsSentence(run.lower) { return nil }
      if spaced == nil, word.contains(.quotative) { return nil }
      return Boundary(end: boundaryEnd, rule: .stop, confidence: ending == .final ? 1 : 0.9)
    case .question, .exclamation:
      if spaced == nil, !word.isDisjoint(with: .tail) { return nil }
      if lexicon.isName(text, before: run.end) { return nil }
      let rule: SentenceRule = run.kind == .question ? .question : .exclamation
      return Boundary(end: boundaryEnd, rule: rule, confidence: 0.9)
    case .ellipsis, .tilde, .none:
      if run.kind == .ellipsis, !run.isTyped, !endsLikeText { return nil }
      if run.kind == .ellipsis, opensUtterance(at: text.skipBlanks(boundaryEnd)) {
        return Boundary(end: boundaryEnd, rule: .ellipsis, confidence: 0.5)
      }
      if !word.isDisjoint(with: .tail) { return nil }
      let rule: SentenceRule = run.kind == .ellipsis ? .ellipsis : .tilde
      switch ending {
      case .final, .weak, .marked:
        return isInterjection(before: run.lower) ? nil : Boundary(end: boundaryEnd, rule: rule, confidence: 0.7)
      case .none, .noun:
        let opens = run.isTyped || !word.isDisjoint(with: [.starter, .conjunction])
        guard opens, TextClass.isSyllable(text[run.lower - 1]), !isLead(before: run.lower),
          !word.isDisjoint(with: [.starter, .conjunction]) || hasManyWords(from: boundaryEnd)
        else { return nil }
        return Boundary(end: boundaryEnd, rule: rule, confidence: 0.5)
      case .trailing:
        guard !word.isDisjoint(with: [.starter, .conjunction]) else { return nil }
        return Boundary(end: boundaryEnd, rule: rule, confidence: 0.5)
      case .connective, .quotative: return nil
      }
    }
  }

  /// Whether the line ends like running text. A headline ends in a noun, and its ellipsis joins two halves:
  /// 투자 줄인다…업황 불투명
  private var endsLikeText: Bool {
    var end = contentEnd
    while end > start, end > contentEnd - 4,
      TextClass.isCloser(text[end - 1]) || TextClass.isStraightMark(text[end - 1])
    { end -= 1 }
    guard end > start else { return false }
    if TextClass.stop(text[end - 1]) != .none || emoticon(at: end - 1) != nil { return true }
    let ending = lexicon.ending(text, before: end)
    return ending == .final || ending == .weak || ending == .marked || ending == .trailing
  }

  /// Whether a quotation that is a sentence of its own starts at `index`: 둘러보고... "이건 뭐예요?" 하지만 …
  private func opensUtterance(at index: Int) -> Bool {
    guard let quotation = enclosure(at: index), quotation.family == .double, !quotation.isRecovered else {
      return false
    }
    let after = text.skipBlanks(quotation.close + 1)
    return holdsSentence(quotation)
      && followers(at: after).isDisjoint(with: [.tail, .report, .reportNoun])
      && (after >= text.upper || after > quotation.close + 1)
  }

  /// Whether three words or more follow before the next mark; fewer are the point that a pause leads to:
  /// 남은 것은 단 하나... 시간이었다.
  private func hasManyWords(from index: Int) -> Bool {
    var index = text.skipBlanks(index)
    var words = 0
    while index < text.upper, words < 3, TextClass.stop(text[index]) == .none {
      if TextClass.isBlank(text[index]) { words += 1 }
      index = TextClass.isBlank(text[index]) ? text.skipBlanks(index) : index + 1
    }
    return words >= 2
  }

  /// Whether the sentence so far is one word that leads into what follows: 글쎄요…, 그러나…
  private func isInterjection(before index: Int) -> Bool {
    isLead(before: index) && (start..<index).allSatisfy { TextClass.isWord(text[$0]) }
  }

  /// Marks with no space behind them: `했다.그는`, `좋아요!그리고`.
  private func glued(_ run: StopRun, _ end: Int, _ ending: EndingClass) -> Boundary? {
    let scalar = text[end]
    let opensMark = TextClass.isOpener(scalar) || TextClass.isStraightMark(scalar)
    if TextClass.isBullet(scalar) {
      return ending == .final ? Boundary(end: end, rule: .glued, confidence: 0.6) : nil
    }
    guard TextClass.isWord(scalar) || opensMark else { return nil }
    if TextClass.isLatin(text[run.lower - 1]) || TextClass.isDigit(text[run.lower - 1]) { return nil }
    let word = followers(at: end)
    if !word.isDisjoint(with: .tail) { return nil }
    let isFinal = ending == .final
    switch run.kind {
    case .period:
      let opens = !word.isDisjoint(with: [.starter, .conjunction])
      guard isFinal || isPlainEnding(run.lower, ending) || opens else { return nil }
      if TextClass.isLatin(scalar), lexicon.isDomain(text, at: end) { return nil }
    case .question, .exclamation:
      if word.contains(.gluedParticle), agrees(text[end], with: text[run.lower - 1]) { return nil }
      guard isFinal || ending == .weak, TextClass.isSyllable(scalar) || opensMark || isFinal else { return nil }
    case .ellipsis:
      guard isFinal, run.isTyped || endsLikeText else { return nil }
    case .tilde, .none: return nil
    }
    return Boundary(end: end, rule: .glued, confidence: 0.8)
  }

  /// Whether 이 or 가 is the particle that the syllable before the mark takes: 놀자!가, but 좋다!이 회사는.
  private func agrees(_ particle: UInt32, with last: UInt32) -> Bool {
    let isOpen = TextClass.isSyllable(last) && (last - 0xAC00) % 28 == 0
    switch particle {
    case 0xAC00, 0xC640: return isOpen  // 가 와
    case 0xC774: return !isOpen  // 이
    default: return true
    }
  }

  /// 다, 요, 죠, 까 and notes in 음: with a full stop they end a sentence even where the stem is not known.
  private func isPlainEnding(_ index: Int, _ ending: EndingClass) -> Bool {
    guard ending == .weak || ending == .marked else { return false }
    switch text[index - 1] {
    case 0xB2E4, 0xC694, 0xC8E0, 0xAE4C, 0xC74C, 0xB124: return true  // 다 요 죠 까 음 네
    default: return false
    }
  }

  // MARK: full stops that end nothing

  /// Whether the full stop at `index`, with a blank behind it, ends a sentence.
  private func endsSentence(_ index: Int) -> Bool {
    let previous = text[index - 1]
    if TextClass.isDigit(previous) { return endsSentenceAfterDigits(index) }
    if TextClass.isLatin(previous) {
      let isInitial = !TextClass.isWord(text[index - 2]) || text[index - 2] == 0x2E
      return !isInitial && !lexicon.isAbbreviation(text, before: index)
    }
    guard TextClass.isSyllable(previous), index - start == 1 || TextClass.isBlank(text[index - 2]) else { return true }
    // `가. 목적`: a list letter at the start of the sentence. `전. 부. 다.`: syllables said one by one.
    if index - start == 1 { return false }
    let before = text.skipBlanksBack(index - 1)
    if before > start + 1, text[before - 1] == 0x2E, before - start == 2 || TextClass.isBlank(text[before - 3]) {
      return false
    }
    let follower = text.skipBlanks(index + 1)
    return !(TextClass.isSyllable(text[follower]) && TextClass.stop(text[follower + 1]) != .none)
  }

  /// Whether what ends at `end` leads into a day as `9.12.` writes it: ~, :, an opening bracket, 오는, 지난.
  private func isDateLead(_ end: Int) -> Bool {
    let last = text[end - 1]
    if last == 0x7E || last == 0x3A || TextClass.isOpener(last) { return true }
    return (text[end - 2] == 0xC624 && last == 0xB294) || (text[end - 2] == 0xC9C0 && last == 0xB09C)
  }

  /// `1. 사과`, `2024. 9. 12. 오후`, `제3.1. `: markers and dates; `번호는 010-1234.` ends.
  private func endsSentenceAfterDigits(_ index: Int) -> Bool {
    var lower = index
    var dots = 0
    while lower > start, TextClass.isDigit(text[lower - 1]) || text[lower - 1] == 0x2E {
      lower -= 1
      if text[lower] == 0x2E { dots += 1 }
    }
    let isBare =
      lower == start || TextClass.isBlank(text[lower - 1]) || TextClass.isOpener(text[lower - 1])
      || TextClass.isStraightMark(text[lower - 1]) || text[lower - 1] == 0x2019 || text[lower - 1] == 0x7E
    guard isBare else { return true }
    if lower == start || dots > 1 { return false }
    let before = text.skipBlanksBack(lower)
    if dots == 1, isDateLead(before) { return false }
    if before > start + 1, text[before - 1] == 0x2E, TextClass.isDigit(text[before - 2]) { return false }
    if TextClass.isDigit(text[text.skipBlanks(index + 1)]) { return false }
    return index - lower > 2
  }
}
