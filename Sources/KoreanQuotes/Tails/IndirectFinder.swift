import KoreanText

/// Finds reported speech without marks, by the strict reading: a quotative clause, a reporting predicate, a named source.
struct IndirectFinder {
  let view: ScalarView
  let subjects: SubjectFinder

  struct Found {
    let clause: Range<Int>
    let cue: Range<Int>
    let lemma: String?
    /// Who is named in the sentence; `nil` for an elided subject.
    let source: Source?
    let allowsElided: Bool
    let rule: RuleID
    let confidence: Double
    var isHalf = false
  }

  func find(in words: [Eojeol], sentence: Range<Int>) -> Found? {
    for index in words.indices.dropFirst() {
      guard let cut = quotativeCut(words[index]) else { continue }
      if let found = quotative(words, index, cut) ?? planned(words, index, cut) { return found }
    }
    return nil
  }

  /// Scalars of the particle at the end of a clause's last word: `필요하다고` 1, `게임이라는게` 4; `nil` for any other word.
  private func quotativeCut(_ word: Eojeol) -> Int? {
    let text = word.bare
    guard word.bracketed.isEmpty, !word.endsWithComma else { return nil }
    for (ending, cut) in Self.endings where text.hasSuffix(ending) && (text.count > ending.count || cut == 1) {
      return cut
    }
    return nil
  }

  /// Longest first; the number counts the particle's scalars.
  private static let endings: [(String, Int)] = [
    ("아니라고", 1), ("달라고", 1), ("하라고", 1), ("되라고", 1), ("내라고", 1), ("으라고", 1), ("말라고", 1), ("나서라고", 1), ("아니라는", 1),
    ("하라는", 1), ("달라는", 1), ("말라는", 1), ("냐는", 1),
    ("이라는게", 4), ("라는게", 3), ("다는게", 2), ("이라고", 3), ("이라는", 3), ("이란", 2), ("다고", 1), ("라고", 2), ("자고", 1), ("냐고", 1),
    ("다는", 1), ("라는", 2),
    ("자는", 1),
  ]

  /// …다고 + reporting verb.
  private func quotative(_ words: [Eojeol], _ index: Int, _ cut: Int) -> Found? {
    let text = words[index].bare
    guard text.hasSuffix("고"), index + 1 < words.count else { return nil }
    let predicates = PredicateReader(view: view)
    guard let predicate = predicates.first(in: words, from: index + 1, within: 2), Self.isReporting(predicate, words)
    else { return nil }
    // 다고 볼 수 있다, 다고 한다: nobody says it.
    let verb = words[predicate.eojeols.lowerBound].bare.droppingStops
    if verb.hasPrefix("볼") || verb.hasPrefix("할") || verb == "한다" || verb == "한" || verb.hasPrefix("하면") { return nil }
    guard predicate.isFinal || predicate.eojeols.upperBound >= words.count - 3 else { return nil }
    let end = words[index].range.upperBound - cut
    return found(
      words, clauseEnd: end, cue: end..<predicate.end, lemma: predicate.lemma, last: index, rule: "quote.indirect.verb",
      confidence: 0.8)
  }

  /// …다는 계획이다, …다는 비전을 제시했다, …라는 게 A의 설명이다.
  private func planned(_ words: [Eojeol], _ index: Int, _ cut: Int) -> Found? {
    let text = words[index].bare
    guard text.hasSuffix("는") || text.hasSuffix("게") || text.hasSuffix("란"), index + 1 < words.count else { return nil }
    let end = words[index].range.upperBound - cut
    let next = words[index + 1]
    let isThing = text.hasSuffix("게") || next.bare == "게" || next.bare == "것이"
    if isThing {
      // The noun comes after its owner: 라는 게 김 대표의 설명이다.
      guard let last = words.last, let noun = CueReader.noun(in: last), QuoteLexicon.reportingNouns[noun] != "other",
        last.bare.droppingStops.hasSuffix("다")
      else { return nil }
      let owner = words.count - 2
      guard owner > index, words[owner].bare.hasSuffix("의"),
        let source = subjects.reader.source(in: words, head: owner, stem: String(words[owner].bare.dropLast())),
        source.kind != .pronoun
      else { return nil }
      if source.kind == .organization, !subjects.reader.isOrganization(source.name) { return nil }
      let cue = end..<(last.range.upperBound - last.text.trailingStopCount)
      return found(
        words, clauseEnd: end, cue: cue, lemma: noun, last: index, source: source, rule: "quote.indirect.noun",
        confidence: 0.75)
    }
    guard let noun = CueReader.noun(in: next), let kind = QuoteLexicon.reportingNouns[noun], kind != "other" else {
      return nil
    }
    let rest = next.bare.droppingStops.dropFirst(noun.count)
    if kind == "plan",
      rest.hasPrefix("이다") || rest.hasPrefix("이지만") || rest.hasPrefix("이며") || rest == "다" || rest == "이라고"
        || rest == "이고"
    {
      // Only with its owner named in the sentence.
      let cue = end..<(next.range.upperBound - next.text.trailingStopCount)
      return found(
        words, clauseEnd: end, cue: cue, lemma: noun, last: index, needsSubject: true, rule: "quote.indirect.plan",
        confidence: 0.75)
    }
    if rest == "을" || rest == "를",
      let predicate = PredicateReader(view: view).first(in: words, from: index + 1, within: 4), predicate.isFinal,
      predicate.eojeols.lowerBound <= index + 2
    {
      return found(
        words, clauseEnd: end, cue: end..<predicate.end, lemma: predicate.lemma, last: index,
        rule: "quote.indirect.object", confidence: 0.7)
    }
    return nil
  }

  private static func isReporting(_ predicate: Predicate, _ words: [Eojeol]) -> Bool {
    let word = words[predicate.eojeols.lowerBound].bare
    return !word.hasPrefix("전해졌") && !word.hasPrefix("알려졌") && !["바라다", "쓰다", "올리다", "잇다"].contains(predicate.lemma)
  }

  private func found(
    _ words: [Eojeol], clauseEnd: Int, cue: Range<Int>, lemma: String?, last: Int, source: Source? = nil,
    needsSubject: Bool = false,
    rule: RuleID, confidence: Double
  ) -> Found? {
    var start = 0
    var named = source
    if source == nil {
      let before = Array(words[...last].dropLast())
      if let topic = leadingTopic(before) {
        named = topic.source
        start = topic.next
      }
    }
    if needsSubject, named == nil { return nil }
    if named?.kind == .document || named?.kind == .pronoun && named?.name == "이들" { return nil }
    start = skippingAdjuncts(words, from: start, before: last)
    guard start <= last else { return nil }
    var lower = words[start].range.lowerBound
    // A term in double marks opens the clause: its mark belongs to it.
    if lower > 0, [0x22, 0x201C].contains(view[lower - 1]) { lower -= 1 }
    guard clauseEnd - lower >= 4 else { return nil }
    return Found(
      clause: lower..<clauseEnd, cue: cue, lemma: lemma, source: named,
      allowsElided: named == nil && hasNoSubject(words, upTo: last, from: start),
      rule: rule, confidence: confidence)
  }

  /// The source phrase at the head of the sentence and the word after it.
  private func leadingTopic(_ words: [Eojeol]) -> (source: Source, next: Int)? {
    for head in words.indices.prefix(12) {
      for stem in Stem.readings(of: words[head].bare) where ["은", "는", "께서는", "이", "가"].contains(stem.particle) {
        guard
          let source = subjects.reader.source(in: words, head: head, stem: stem.text)
            ?? unknownTopic(words, head, stem), source.kind != .document
        else { continue }
        if stem.particle == "이" || stem.particle == "가" {
          // A subject inside the reported clause, unless it opens the sentence or is a body that may speak.
          let isBody = source.kind == .organization && subjects.reader.isOrganization(source.name)
          if source.phrase.lowerBound > words[0].range.lowerBound, !isBody { continue }
        }
        return (source, head + 1)
      }
    }
    return nil
  }

  /// A name in no list, as the first word that is no adjunct.
  private func unknownTopic(_ words: [Eojeol], _ head: Int, _ stem: Stem) -> Source? {
    guard stem.particle == "은" || stem.particle == "는", stem.text.count >= 2, stem.text.isHangul,
      words[..<head].allSatisfy({ QuoteLexicon.linkingAdverbs[$0.bare] != nil || isDate($0) }),
      !QuoteLexicon.nonSpeakers.contains(stem.text),
      QuoteLexicon.sourceNouns[stem.text] == nil, !QuoteLexicon.nonNames.contains(stem.text),
      QuoteLexicon.titleSuffix(of: stem.text) != stem.text,
      !["에", "서", "까지", "부터", "만", "으로", "하", "되", "있", "없", "않"].contains(where: stem.text.hasSuffix)
    else { return nil }
    let mention = words[head].range.lowerBound..<(words[head].range.lowerBound + stem.text.unicodeScalars.count)
    return Source(kind: .organization, name: stem.text, mention: mention, phrase: mention)
  }

  /// `A는 아직 이르다며 “…”`: the half of a split sentence that stands without marks.
  func half(in words: [Eojeol]) -> Found? {
    guard let last = words.indices.last, last > 0 else { return nil }
    let text = words[last].bare
    guard
      let (_, cut) = [("이라면서", 4), ("이라며", 3), ("라면서", 3), ("다면서", 2), ("라며", 2), ("다며", 1)].first(where: {
        text.hasSuffix($0.0) && text.count > $0.0.count
      })
    else { return nil }
    let end = words[last].range.upperBound - cut
    guard
      var found = found(
        words, clauseEnd: end, cue: end..<words[last].range.upperBound, lemma: nil, last: last,
        rule: "quote.indirect.half", confidence: 0.65)
    else { return nil }
    if found.source == nil { return nil }
    found.isHalf = true
    return found
  }

  /// Time and place of the saying, and linking adverbs, stand outside the clause.
  private func skippingAdjuncts(_ words: [Eojeol], from start: Int, before last: Int) -> Int {
    var index = start
    while index < last {
      let bare = words[index].bare
      if QuoteLexicon.linkingAdverbs[bare] != nil { index += 1; continue }
      if index + 1 < last, QuoteLexicon.linkingAdverbs[bare + " " + words[index + 1].bare] != nil {
        index += 2; continue
      }
      if isDate(words[index]) { index += 1; continue }
      if let end = adverbialEnd(words, from: index, before: last) { index = end; continue }
      if index - start <= 2, let place = words[index..<min(last, index + 9)].firstIndex(where: { isOccasion($0) }) {
        index = place + 1
        continue
      }
      break
    }
    return index
  }

  /// `20일`, `이튿날`
  private func isDate(_ word: Eojeol) -> Bool {
    let bare = word.bare
    if ["이날", "이튿날", "다음날", "전날", "오전", "오후", "이번에"].contains(bare) { return true }
    guard bare.hasSuffix("일"), let first = bare.unicodeScalars.first else { return false }
    return first.value &- 0x30 < 10
  }

  /// `기자회견을 열고`, `현장 검증을 마친 뒤`, `장 마감 뒤`, `사고 닷새 만에`: done before the saying.
  private func adverbialEnd(_ words: [Eojeol], from index: Int, before last: Int) -> Int? {
    for end in index..<min(last, index + 5) {
      let bare = words[end].bare
      if bare.hasSuffix("이") || bare.hasSuffix("가"), bare.count > 1 { return nil }  // a subject: the clause has begun
      if ["열고", "내고", "열어", "내어", "끝내고", "마치고"].contains(bare), end > index { return end + 1 }
      if ["뒤", "후", "직후"].contains(bare), end > index { return end + 1 }
      if bare == "만에", end > index { return end + 1 }
      if bare.hasSuffix("식에서") || bare.hasSuffix("회에서") || bare.hasSuffix("회의에서") || bare.hasSuffix("행사장에서")
        || bare.hasSuffix("법정에서")
      {
        return end + 1
      }
      if words[end].endsWithComma { return nil }
    }
    return nil
  }

  /// `콘퍼런스콜에서`, `참석해,`, `인터뷰에서`: where it was said.
  private func isOccasion(_ word: Eojeol) -> Bool {
    let bare = word.bare
    if word.endsWithComma, ["참석해", "만나", "통해", "출연해", "비교하며", "공개하며", "열고"].contains(where: bare.hasSuffix) {
      return true
    }
    return [
      "질의에서", "질문에", "질문에는", "말미에", "편지에서", "전자우편에서", "축사에서", "성명에서", "입장문에서", "논평에서", "기고에서", "간담회에서", "콘퍼런스콜에서",
      "컨퍼런스콜에서", "인터뷰에서", "회의에서", "포럼에서", "행사에서", "자리에서", "통화에서", "발표에서", "설명회에서", "토론회에서", "브리핑에서", "총회에서", "연설에서",
      "강연에서", "자료에서", "공시에서", "보고서에서", "글에서",
    ]
    .contains(where: bare.hasSuffix)
  }

  /// Without a source, nothing else may be the subject of the saying.
  private func hasNoSubject(_ words: [Eojeol], upTo last: Int, from start: Int) -> Bool {
    guard let first = words.first else { return false }
    // An unmarked clause after a quotation: it opens with its own words, not with 전문가들은.
    return !(QuoteLexicon.sourceNouns[Stem.readings(of: first.bare).first?.text ?? ""] == "vague")
  }
}
