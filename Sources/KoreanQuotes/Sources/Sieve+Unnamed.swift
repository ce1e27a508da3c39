import KoreanText

/// Quotations without a subject of their own: label, lead, chain.
extension Sieve {
  /// `반 CTO: “…”`: a label at the head of the line.
  func labelled(_ gap: [Eojeol], before found: FoundQuotation) -> SubjectFinder.Candidate? {
    guard found.standsAlone, let head = gap.indices.last, gap.count <= 8, let last = gap[head].text.last,
      ":：=".contains(last)
    else { return nil }
    let stem = gap[head].bare.droppingColon
    let at = stem.isEmpty ? head - 1 : head
    guard at >= 0, let source = subjects.reader.source(in: gap, head: at, stem: stem.isEmpty ? gap[at].bare : stem)
    else { return nil }
    return SubjectFinder.Candidate(source: source, rank: 3, rule: "speaker.label")
  }

  /// A quotation without a subject of its own: label, lead, chain.
  mutating func attributeUnnamed(
    _ item: inout SpeechItem, _ gap: [Eojeol], _ found: FoundQuotation, _ sentence: SpokenSentence, _ index: Int
  ) {
    if let label {
      item.speaker = label
      item.basis = .named
      item.rule = "speaker.label"
      return
    }
    if found.reporting == nil {
      if creditBehind(&item, sentence, found) { return }
      if let bracketed = speakerAfter(found) {
        item.speaker = bracketed
        item.basis = .named
        item.rule = "speaker.credit"
        return
      }
      // 승객 ㄷ씨 “…”: a name straight before the marks.
      if !found.standsAlone, let last = gap.indices.last, found.span.outer.lowerBound - gap[last].range.upperBound <= 1,
        let source = reader.source(in: gap, head: last, stem: gap[last].bare), source.kind != .pronoun,
        source.kind != .organization || reader.isOrganization(source.name),
        let resolved = resolve(source, at: found.span.outer.lowerBound)?.source
      {
        item.speaker = resolved
        item.basis = .named
        item.rule = "speaker.adjacent"
        return
      }
      // The next paragraph of one long quotation.
      if found.standsAlone, let last = lastSpeech, items[last].quotationRule == "quote.paragraphs",
        items[last].paragraph == index - 1
      {
        item.speaker = items[last].speaker
        item.basis = .elided
        item.rule = "speaker.chain"
        item.continues = last
        return
      }
      // 다음과 같이 말했다. “…”
      if let announced, let cue = announced.cue, bodyIndexOf[index] - announced.body <= 1 {
        item.speaker = announced.source
        item.basis = .named
        item.rule = "speaker.announced"
        item.cue = cue
        return
      }
      // A sentence of speech after one about a person, or after more of the same speech.
      if !found.standsAlone, found.verdict.rule == "quote.clause" {
        if let last = lastSpeech, items[last].paragraph == index, let speaker = items[last].speaker,
          lastSubject.map({ $0.position <= items[last].outer.upperBound }) ?? true
        {
          item.speaker = speaker
          item.basis = .elided
          item.rule = "speaker.chain"
          item.continues = last
          return
        }
        if announced == nil, let subject = lastSubject, subject.paragraph == index,
          subject.source.person != nil || subject.source.isGeneric
        {
          item.speaker = subject.source
          item.basis = .elided
          item.rule = "speaker.previous-subject"
          return
        }
      }
      // 딸아이가 말했다. “…”: the line before says who is about to speak.
      if found.standsAlone, let announced, bodyIndexOf[index] - announced.body <= 1 {
        item.speaker = announced.source
        item.basis = .elided
        item.rule = "speaker.announced"
        return
      }
      item.basis = found.standsAlone ? .lead : Attribution.Basis.none
      item.rule = "speaker.lead"
      return
    }
    // 적혀 있다, 나와 있다: written, not said.
    if let verb = found.reporting?.words.first?.bare,
      ["적혀", "쓰여", "적힌", "나와", "새겨", "붙어", "떠"].contains(where: verb.hasPrefix)
    {
      item.rule = "speaker.written"
      return
    }
    if let bare = bareTopic(gap) {
      item.speaker = bare
      item.basis = .named
      item.rule = "speaker.bare-topic"
      return
    }
    // The topic of the sentence before speaks on, where it came after the last quotation.
    if let subject = lastSubject, subject.paragraph == index,
      lastSpeech.map({ items[$0].outer.lowerBound < subject.position }) ?? true,
      !isLinked(gap) || lastSpeech == nil
    {
      item.speaker = subject.source
      item.basis = .elided
      item.rule = "speaker.previous-subject"
      return
    }
    if let last = lastSpeech, bodyIndexOf[index] - bodyIndexOf[items[last].paragraph] <= 1, items[last].speaker != nil,
      !isNotice(gap)
    {
      item.speaker = items[last].speaker
      item.basis = .elided
      item.rule = "speaker.chain"
      item.continues = last
      return
    }
    item.basis = Attribution.Basis.none
  }

  /// `문구에는 “…”라고 나와 있다`: text on a sign, said by nobody.
  func isNotice(_ gap: [Eojeol]) -> Bool {
    guard let last = gap.last?.bare, last.hasSuffix("에는") || last.hasSuffix("에") else { return false }
    return Self.surfaces.contains { last.contains($0) }
  }

  static let surfaces = [
    "문구", "간판", "안내문", "현수막", "게시판", "팻말", "표지", "화면", "버튼", "메시지", "설명서", "매뉴얼", "포스터", "스티커", "벽", "공지", "알림", "약관",
    "명패", "전광판", "제목", "자막",
  ]

  /// `“…”(김 대표)`, `“…” - 김 대표`
  func speakerAfter(_ found: FoundQuotation) -> ResolvedSource? {
    var index = found.span.outer.upperBound
    while view[index] == 0x20 { index += 1 }
    guard [0x28, 0x2D, 0x2013, 0x2014, 0x2015, 0x2500].contains(view[index]) else { return nil }
    let isBracket = view[index] == 0x28
    var end = index + 1
    while end < view.count, end < index + 40, view[end] != 0x0A, !(isBracket && view[end] == 0x29) { end += 1 }
    var words = view.eojeols(in: (index + 1)..<end)
    if let comma = words.firstIndex(where: \.endsWithComma) { words = Array(words[...comma]) }
    guard let last = words.indices.last,
      let source = reader.source(in: words, head: last, stem: words[last].bare.droppingStops)
    else { return nil }
    return resolve(source, at: found.span.outer.lowerBound)?.source
  }

  /// An unknown word in topic position, straight before the quotation or at the head of its sentence: a name in no list.
  func bareTopic(_ gap: [Eojeol]) -> ResolvedSource? {
    for (index, word) in gap.enumerated().reversed() where index == gap.count - 1 || opensClause(gap, at: index) {
      guard let stem = Stem.readings(of: word.bare).first(where: { $0.particle == "은" || $0.particle == "는" }) else {
        continue
      }
      let isPlace = ["에", "서", "까지", "부터", "만", "데", "때", "으로"].contains(where: stem.text.hasSuffix)
      // A verb has an object or an adjunct before it: 버튼을 설명하는.
      let isVerb =
        index > 0 && ["을", "를", "에", "에서", "로", "이", "가", "게"].contains { gap[index - 1].bare.hasSuffix($0) }
      let isKnownWord =
        QuoteLexicon.nonSpeakers.contains(stem.text) || QuoteLexicon.sourceNouns[stem.text] != nil
        || QuoteLexicon.linkingAdverbs[word.bare] != nil || NounPhraseReader.isAdverb(stem.text)
        || QuoteLexicon.titleSuffix(of: stem.text) == stem.text
      guard stem.text.count >= 2, !isPlace, !isVerb, !isKnownWord,
        !["하", "되", "있", "없", "않", "시키", "받"].contains(where: stem.text.hasSuffix)
      else { continue }
      let mention = word.range.lowerBound..<(word.range.lowerBound + stem.text.unicodeScalars.count)
      return ResolvedSource(name: knowledge.aliases.name(for: stem.text), mention: mention)
    }
    return nil
  }

  /// Whether only adjuncts stand before the word: `16일 법조계에 따르면 가람은`.
  func opensClause(_ words: [Eojeol], at index: Int) -> Bool {
    if index <= 1 { return true }
    let before = words[index - 1]
    return before.endsWithComma || ["따르면", "의하면"].contains(before.bare)
      || QuoteLexicon.linkingAdverbs[before.bare] != nil
  }

  func isLinked(_ gap: [Eojeol]) -> Bool {
    for (index, word) in gap.enumerated() {
      if QuoteLexicon.linkingAdverbs[word.bare] == "continue" { return true }
      if index + 1 < gap.count, QuoteLexicon.linkingAdverbs[word.bare + " " + gap[index + 1].bare] == "continue" {
        return true
      }
    }
    return false
  }

  func sameSpeaker(_ left: SpeechItem, _ right: SpeechItem) -> Bool {
    left.speaker != nil && left.speaker?.name == right.speaker?.name
  }
}
