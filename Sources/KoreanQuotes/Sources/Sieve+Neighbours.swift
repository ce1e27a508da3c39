import KoreanText

/// What one sentence says about the quotations before and behind it.
extension Sieve {
  /// `“…”면서 소송에 참여하겠다고 했다`: the second half stands without marks.
  mutating func addTrailingHalf(_ sentence: SpokenSentence, _ index: Int, from first: Int) {
    guard let last = items[first...].last, let speaker = last.speaker, let end = last.cue?.range.upperBound,
      end < sentence.bounds.upperBound
    else { return }
    let words = view.eojeols(in: end..<sentence.bounds.upperBound)
    guard words.count >= 3,
      let found = IndirectFinder(view: view, subjects: subjects).find(in: words, sentence: sentence.bounds),
      found.source == nil
    else { return }
    items.append(
      SpeechItem(
        found: nil, inner: found.clause, outer: found.clause, kind: .indirect, paragraph: index,
        cue: FoundQuotation.FoundCue(range: found.cue, lemma: found.lemma), speaker: speaker, basis: last.basis,
        rule: "speaker.split",
        continues: items.count - 1, quotationRule: found.rule, confidence: min(0.7, found.confidence)))
    lastSpeech = items.count - 1
  }

  /// `또 “…”면서 “…”이라고 보고서는 덧붙였다`: a subject after the last quotation holds for the ones before it.
  mutating func shareLateSubject(from first: Int) {
    guard items.count - first > 1, let last = items.last,
      last.rule == "speaker.after" || last.rule == "speaker.genitive",
      let speaker = last.speaker
    else { return }
    for position in first..<(items.count - 1)
    where items[position].basis == .elided || items[position].basis == Attribution.Basis.none {
      items[position].speaker = speaker
      items[position].basis = last.basis
      items[position].rule = last.rule
    }
  }

  /// `…이라며 이같이 말했다`: the cue of the unattributed quotation before.
  mutating func applyProform(in sentence: SpokenSentence, _ paragraph: ReadParagraph, from first: Int) {
    guard let item = items[first...].last, let proform = item.found?.reporting?.proform, let speaker = item.speaker
    else { return }
    giveOpenLeads(
      to: speaker, FoundQuotation.FoundCue(range: proform, lemma: item.found?.reporting?.lemma), before: first)
  }

  /// Quotations that stand alone go to the one of whom a later sentence says that he spoke so.
  mutating func giveOpenLeads(to speaker: ResolvedSource, _ cue: FoundQuotation.FoundCue, before end: Int) {
    for position in openLeads where position < end && items[position].speaker == nil {
      items[position].speaker = speaker
      items[position].rule = "speaker.proform"
      items[position].cue = cue
    }
    openLeads.removeAll { $0 < end }
  }

  /// `“…” 사온유 교사의 말이다.`: the sentence after a quotation names who said it.
  mutating func credit(_ words: [Eojeol]) -> Bool {
    guard let item = items.indices.last, items[item].cue == nil, items[item].speaker == nil,
      items[item].kind == .direct, apply(credit(in: words), to: &items[item])
    else { return false }
    if let speaker = items[item].speaker { remember(speaker, items[item].paragraph, words[0].range.lowerBound) }
    return true
  }

  /// The same behind a quotation whose stop stands inside its marks.
  func creditBehind(_ item: inout SpeechItem, _ sentence: SpokenSentence, _ found: FoundQuotation) -> Bool {
    let end = sentence.bounds.upperBound
    guard found.span.outer.upperBound < end, end - found.span.outer.upperBound < 80 else { return false }
    return apply(credit(in: view.eojeols(in: found.span.outer.upperBound..<end)), to: &item)
  }

  func apply(_ credit: (resolution: Resolution, cue: FoundQuotation.FoundCue)?, to item: inout SpeechItem)
    -> Bool
  {
    guard let credit else { return false }
    item.speaker = credit.resolution.source
    item.basis = credit.resolution.isAnaphor ? .pronoun : .named
    item.rule = "speaker.credit"
    item.cue = credit.cue
    return true
  }

  /// Who `사온유 교사의 말이다` names.
  func credit(in words: [Eojeol]) -> (resolution: Resolution, cue: FoundQuotation.FoundCue)? {
    guard let last = words.last, words.count <= 8, words.count >= 2, let noun = CueReader.noun(in: last),
      Self.creditNouns.contains(noun), last.bare.droppingStops.hasSuffix("다"),
      words[words.count - 2].bare.hasSuffix("의"),
      let source = reader.source(
        in: words, head: words.count - 2, stem: String(words[words.count - 2].bare.dropLast())),
      let resolution = resolve(source, at: words[0].range.lowerBound)
    else { return nil }
    let range = words[0].range.lowerBound..<(last.range.upperBound - last.text.trailingStopCount)
    return (resolution, FoundQuotation.FoundCue(range: range, lemma: noun))
  }

  static let creditNouns: Set<String> = [
    "말", "설명", "이야기", "얘기", "대답", "답변", "주장", "진단", "평가", "지적", "전망", "분석", "당부", "조언", "회고",
  ]

  /// `이같이 말했다`
  func proform(_ words: [Eojeol]) -> FoundQuotation.FoundCue? {
    if let at = words.firstIndex(where: { $0.bare == "다음과" }), at + 1 < words.count, words[at + 1].bare == "같이",
      let predicate = PredicateReader(view: view).first(in: words, from: at + 2, within: 2)
    {
      return FoundQuotation.FoundCue(range: words[at].range.lowerBound..<predicate.end, lemma: predicate.lemma)
    }
    guard let at = words.firstIndex(where: { QuoteLexicon.linkingAdverbs[$0.bare] == "proform" }),
      let predicate = PredicateReader(view: view).first(in: words, from: at + 1, within: 2)
    else { return nil }
    return FoundQuotation.FoundCue(range: words[at].range.lowerBound..<predicate.end, lemma: predicate.lemma)
  }
}
