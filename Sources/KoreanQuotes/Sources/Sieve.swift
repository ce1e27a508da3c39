import KoreanText

/// One quotation on its way to a speaker.
struct SpeechItem {
  var found: FoundQuotation?
  /// Words without marks.
  let inner: Range<Int>
  let outer: Range<Int>
  let kind: Quotation.Kind
  let paragraph: Int
  var cue: FoundQuotation.FoundCue?
  var speaker: ResolvedSource?
  var basis: Attribution.Basis?
  var rule: RuleID = "speaker.none"
  var continues: Int?
  var quotationRule: RuleID
  var confidence: Double
  /// Who was looked at as the speaker.
  var candidates: [CandidateNote] = []
}

/// A source under its canonical name.
struct ResolvedSource: Hashable {
  var name: String
  var mention: Range<Int>
  var affiliation: String?
  var title: String?
  /// Index into ``People/entries``.
  var person: Int?
  var isGeneric = false
}

/// Goes through the article in document order and gives every quotation its speaker, carrying along who spoke last.
struct Sieve {
  let view: ScalarView
  let paragraphs: [ReadParagraph]
  var knowledge: Knowledge
  let reader: NounPhraseReader
  let subjects: SubjectFinder

  private(set) var items: [SpeechItem] = []
  /// Every mention of a person by full name, in the order of the text.
  private let mentions: [(person: Int, mention: Range<Int>)]
  /// Quotations that stand alone and wait for a sentence that names who said them.
  private var openLeads: [Int] = []
  /// The latest quotation whose speaker may go on.
  private var lastSpeech: Int?
  /// Who the latest sentence was about.
  private var lastSubject: (source: ResolvedSource, paragraph: Int, position: Int)?
  private var lastOrganization: ResolvedSource?
  private var lastPerson: (source: ResolvedSource, position: Int)?
  /// Who a sentence without marks has just let speak: `…가 말했다.`
  private var announced: (source: ResolvedSource, body: Int, cue: FoundQuotation.FoundCue?)?
  /// Counts body paragraphs only: captions and headings do not break a chain.
  private var bodyIndex = -1
  private var bodyIndexOf: [Int] = []

  init(view: ScalarView, paragraphs: [ReadParagraph], hints: NameHints) {
    self.view = view
    self.paragraphs = paragraphs
    knowledge = Knowledge(view: view, paragraphs: paragraphs, hints: hints)
    reader = NounPhraseReader(view: view, knowledge: knowledge.phrases)
    subjects = SubjectFinder(reader: reader)
    mentions = knowledge.people.entries.enumerated()
      .flatMap { person, entry in entry.mentions.map { (person: person, mention: $0) } }
      .sorted { $0.mention.lowerBound < $1.mention.lowerBound }
  }

  mutating func run() {
    for (index, paragraph) in paragraphs.enumerated() {
      if paragraph.region.role == .body { bodyIndex += 1 }
      bodyIndexOf.append(bodyIndex)
      switch paragraph.region.role {
      case .body: readBody(paragraph, index)
      case .caption: readCaption(paragraph, index)
      case .headline, .subhead: readLabel(paragraph)
      }
      addNested(paragraph, index)
    }
    Headlines.resolve(&self)
  }

  // MARK: - Body

  private var label: ResolvedSource?

  private mutating func readBody(_ paragraph: ReadParagraph, _ index: Int) {
    let sentences = paragraph.sentences(in: view)
    // ▶ 인터뷰 : 이름 / 직함 - “…” on one line
    if let first = paragraph.outermostSpeech.first, paragraph.spoken[first].standsAlone {
      label = labelSpeaker(in: paragraph.bounds.lowerBound..<paragraph.spoken[first].span.outer.lowerBound) ?? label
    }
    for (position, sentence) in sentences.enumerated() {
      if sentence.speech.isEmpty {
        readPlain(sentence, paragraph, index, isFirst: position == 0)
      } else {
        readSpeech(sentence, paragraph, index)
      }
    }
    label = nil
  }

  private mutating func readSpeech(_ sentence: SpokenSentence, _ paragraph: ReadParagraph, _ index: Int) {
    let first = items.count
    var start = sentence.bounds.lowerBound
    for position in sentence.speech {
      let found = paragraph.spoken[position]
      let gap = view.eojeols(in: start..<max(start, found.span.outer.lowerBound))
      var item = SpeechItem(
        found: found, inner: found.span.inner, outer: found.span.outer, kind: .direct, paragraph: index, cue: found.cue,
        quotationRule: found.verdict.rule, confidence: found.verdict.confidence)
      if position == sentence.speech.first, found.span.outer.lowerBound - (gap.last?.range.upperBound ?? 0) <= 2,
        let half = IndirectFinder(view: view, subjects: subjects).half(in: gap)
      {
        addIndirect(half, index)
      }
      let previous = items.count > first ? items.count - 1 : nil
      var notes = carried(to: index, previous: previous)
      let candidate =
        subjects.subject(before: gap, isRelayed: found.reporting?.isRelayed ?? false, noting: &notes)
        ?? labelled(gap, before: found) ?? found.reporting.flatMap { subjects.subject(after: $0) }
      if let candidate, let resolved = resolve(candidate.source, at: found.span.outer.lowerBound) {
        item.speaker = resolved.source
        item.basis = resolved.isAnaphor ? .pronoun : .named
        item.rule = candidate.rule
        if let last = lastSpeech, isLinked(gap), sameSpeaker(items[last], item) {
          item.continues = last
        }
      } else if candidate?.source.kind == .pronoun, ["양측", "양사", "그들", "이들"].contains(candidate?.source.name) {
        item.basis = Attribution.Basis.none
        item.rule = "speaker.plural"
      } else if let previous {
        item.speaker = items[previous].speaker
        item.basis = items[previous].basis
        item.rule = "speaker.split"
        item.continues = previous
      } else {
        attributeUnnamed(&item, gap, found, sentence, index)
      }
      if let previous, item.continues == nil,
        items[previous].found?.reporting?.tail.kind == .link || candidate?.rule == "speaker.after",
        sameSpeaker(items[previous], item) || items[previous].speaker == nil
      {
        item.continues = previous
      }
      if candidate?.rule == "speaker.cited", item.cue == nil,
        let last = gap.last(where: { ["따르면", "의하면"].contains($0.bare) }),
        let before = gap.last(where: { $0.range.upperBound < last.range.lowerBound })
      {
        item.cue = FoundQuotation.FoundCue(range: (before.range.upperBound - 1)..<last.range.upperBound, lemma: nil)
      }
      item.candidates = judged(notes, of: item, candidate)
      items.append(item)
      if item.basis == .lead, item.speaker == nil { openLeads.append(items.count - 1) }
      if let speaker = item.speaker { remember(speaker, index, found.span.outer.lowerBound) }
      lastSpeech = items.count - 1
      start = max(found.reporting?.end ?? found.span.outer.upperBound, found.span.outer.upperBound)
    }
    addTrailingHalf(sentence, index, from: first)
    shareLateSubject(from: first)
    applyProform(in: sentence, paragraph, from: first)
    noteMentions(sentence.bounds, index)
  }

  /// Who could speak on without being named again.
  private func carried(to index: Int, previous: Int?) -> [CandidateNote] {
    var result: [CandidateNote] = []
    func add(_ source: ResolvedSource?, _ rule: RuleID, from body: Int? = nil) {
      guard let source else { return }
      let isDistant = body.map { bodyIndexOf[index] - $0 > 1 } ?? false
      result.append(
        CandidateNote(name: source.name, range: source.mention, rule: rule, refusal: isDistant ? .distant : .outranked))
    }
    add(label, "speaker.label")
    add(announced?.source, "speaker.announced", from: announced?.body)
    if let previous {
      add(items[previous].speaker, "speaker.split")
    } else if let last = lastSpeech {
      add(items[last].speaker, "speaker.chain", from: bodyIndexOf[items[last].paragraph])
    }
    if let lastSubject { add(lastSubject.source, "speaker.previous-subject", from: bodyIndexOf[lastSubject.paragraph]) }
    return result
  }

  /// Why those who were looked at do not speak.
  private func judged(_ notes: [CandidateNote], of item: SpeechItem, _ candidate: SubjectFinder.Candidate?)
    -> [CandidateNote]
  {
    let carries: Set<RuleID> = [
      "speaker.label", "speaker.announced", "speaker.split", "speaker.chain", "speaker.previous-subject",
    ]
    var result = notes
    if let candidate {
      for index in result.indices where carries.contains(result[index].rule) { result[index].refusal = .ownSubject }
      if item.speaker == nil {
        let range = candidate.source.mention
        result.append(CandidateNote(name: view.string(range), range: range, rule: candidate.rule, refusal: .unresolved))
      }
    }
    return result
  }

  /// `반 CTO: “…”`: a label at the head of the line.
  private func labelled(_ gap: [Eojeol], before found: FoundQuotation) -> SubjectFinder.Candidate? {
    guard found.standsAlone, let head = gap.indices.last, gap.count <= 8, let last = gap[head].text.last,
      ":：=".contains(last)
    else { return nil }
    let stem = gap[head].bare.droppingColon
    let at = stem.isEmpty ? head - 1 : head
    guard at >= 0, let source = subjects.reader.source(in: gap, head: at, stem: stem.isEmpty ? gap[at].bare : stem)
    else { return nil }
    return SubjectFinder.Candidate(source: source, rank: 3, rule: "speaker.label")
  }

  /// `“…”면서 소송에 참여하겠다고 했다`: the second half stands without marks.
  private mutating func addTrailingHalf(_ sentence: SpokenSentence, _ index: Int, from first: Int) {
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
  private mutating func shareLateSubject(from first: Int) {
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

  /// A quotation without a subject of its own: label, lead, chain.
  private mutating func attributeUnnamed(
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
  private func isNotice(_ gap: [Eojeol]) -> Bool {
    guard let last = gap.last?.bare, last.hasSuffix("에는") || last.hasSuffix("에") else { return false }
    return Self.surfaces.contains { last.contains($0) }
  }

  private static let surfaces = [
    "문구", "간판", "안내문", "현수막", "게시판", "팻말", "표지", "화면", "버튼", "메시지", "설명서", "매뉴얼", "포스터", "스티커", "벽", "공지", "알림", "약관",
    "명패", "전광판", "제목", "자막",
  ]

  /// `“…”(김 대표)`, `“…” - 김 대표`
  private func speakerAfter(_ found: FoundQuotation) -> ResolvedSource? {
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
  private func bareTopic(_ gap: [Eojeol]) -> ResolvedSource? {
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
  private func opensClause(_ words: [Eojeol], at index: Int) -> Bool {
    if index <= 1 { return true }
    let before = words[index - 1]
    return before.endsWithComma || ["따르면", "의하면"].contains(before.bare)
      || QuoteLexicon.linkingAdverbs[before.bare] != nil
  }

  private func isLinked(_ gap: [Eojeol]) -> Bool {
    for (index, word) in gap.enumerated() {
      if QuoteLexicon.linkingAdverbs[word.bare] == "continue" { return true }
      if index + 1 < gap.count, QuoteLexicon.linkingAdverbs[word.bare + " " + gap[index + 1].bare] == "continue" {
        return true
      }
    }
    return false
  }

  private func sameSpeaker(_ left: SpeechItem, _ right: SpeechItem) -> Bool {
    left.speaker != nil && left.speaker?.name == right.speaker?.name
  }

  /// `…이라며 이같이 말했다`: the cue of the unattributed quotation before.
  private mutating func applyProform(in sentence: SpokenSentence, _ paragraph: ReadParagraph, from first: Int) {
    guard let item = items[first...].last, let proform = item.found?.reporting?.proform, let speaker = item.speaker
    else { return }
    giveOpenLeads(
      to: speaker, FoundQuotation.FoundCue(range: proform, lemma: item.found?.reporting?.lemma), before: first)
  }

  /// Quotations that stand alone go to the one of whom a later sentence says that he spoke so.
  private mutating func giveOpenLeads(to speaker: ResolvedSource, _ cue: FoundQuotation.FoundCue, before end: Int) {
    for position in openLeads where position < end && items[position].speaker == nil {
      items[position].speaker = speaker
      items[position].rule = "speaker.proform"
      items[position].cue = cue
    }
    openLeads.removeAll { $0 < end }
  }

  // MARK: - Sentences without marks

  private mutating func readPlain(_ sentence: SpokenSentence, _ paragraph: ReadParagraph, _ index: Int, isFirst: Bool) {
    let words = view.eojeols(in: sentence.bounds)
    let candidate = subjects.subject(before: words)
    let resolved = candidate.flatMap { resolve($0.source, at: sentence.bounds.lowerBound) }
    announced = nil
    if credit(words) { return }
    if let resolved, let last = words.indices.last,
      let predicate = PredicateReader(view: view).match(words, at: last, isAdjacent: false), predicate.isFinal,
      ["말하다", "묻다", "답하다", "외치다", "덧붙이다", "설명하다", "입을 열다", "말문을 열다"].contains(predicate.lemma)
    {
      announced = (
        resolved.source, bodyIndexOf[index],
        openLeads.contains { items[$0].speaker == nil } ? nil : proform(words)
      )
    }
    if let found = IndirectFinder(view: view, subjects: subjects).find(in: words, sentence: sentence.bounds) {
      addIndirect(found, index)
    } else if let proform = proform(words), let speaker = resolved?.source ?? lastSubject?.source {
      giveOpenLeads(to: speaker, proform, before: items.count)
    }
    if let resolved {
      remember(resolved.source, index, resolved.source.mention.lowerBound)
    } else if let topic = bareTopic(Array(words.prefix(4))), topic.name.count >= 5 || reader.isOrganization(topic.name)
    {
      // Not sure enough to speak, but what 이 보고서 or 이 회사 may go back to.
      lastOrganization = topic
    }
    noteMentions(sentence.bounds, index)
  }

  /// `“…” 사온유 교사의 말이다.`: the sentence after a quotation names who said it.
  private mutating func credit(_ words: [Eojeol]) -> Bool {
    guard let item = items.indices.last, items[item].cue == nil, items[item].speaker == nil,
      items[item].kind == .direct, apply(credit(in: words), to: &items[item])
    else { return false }
    if let speaker = items[item].speaker { remember(speaker, items[item].paragraph, words[0].range.lowerBound) }
    return true
  }

  /// The same behind a quotation whose stop stands inside its marks.
  private func creditBehind(_ item: inout SpeechItem, _ sentence: SpokenSentence, _ found: FoundQuotation) -> Bool {
    let end = sentence.bounds.upperBound
    guard found.span.outer.upperBound < end, end - found.span.outer.upperBound < 80 else { return false }
    return apply(credit(in: view.eojeols(in: found.span.outer.upperBound..<end)), to: &item)
  }

  private func apply(_ credit: (resolution: Resolution, cue: FoundQuotation.FoundCue)?, to item: inout SpeechItem)
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
  private func credit(in words: [Eojeol]) -> (resolution: Resolution, cue: FoundQuotation.FoundCue)? {
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

  private static let creditNouns: Set<String> = [
    "말", "설명", "이야기", "얘기", "대답", "답변", "주장", "진단", "평가", "지적", "전망", "분석", "당부", "조언", "회고",
  ]

  /// `이같이 말했다`
  private func proform(_ words: [Eojeol]) -> FoundQuotation.FoundCue? {
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

  private mutating func addIndirect(_ found: IndirectFinder.Found, _ index: Int) {
    var item = SpeechItem(
      found: nil, inner: found.clause, outer: found.clause, kind: .indirect, paragraph: index,
      cue: FoundQuotation.FoundCue(range: found.cue, lemma: found.lemma), quotationRule: found.rule,
      confidence: found.confidence)
    if let source = found.source {
      guard let resolved = resolve(source, at: found.clause.lowerBound) else { return }
      item.speaker = resolved.source
      item.basis = resolved.isAnaphor ? .pronoun : .named
      item.rule = "speaker.topic"
    } else if found.allowsElided, let last = lastSpeech, bodyIndexOf[index] - bodyIndexOf[items[last].paragraph] <= 1,
      let speaker = items[last].speaker
    {
      item.speaker = speaker
      item.basis = .elided
      item.rule = "speaker.chain"
      item.continues = last
    } else {
      return
    }
    items.append(item)
    lastSpeech = items.count - 1
  }

  // MARK: - Captions, labels, nested speech

  private mutating func readCaption(_ paragraph: ReadParagraph, _ index: Int) {
    for position in paragraph.outermostSpeech {
      let found = paragraph.spoken[position]
      let gap = view.eojeols(in: paragraph.bounds.lowerBound..<found.span.outer.lowerBound)
      var item = SpeechItem(
        found: found, inner: found.span.inner, outer: found.span.outer, kind: .direct, paragraph: index, cue: found.cue,
        quotationRule: found.verdict.rule, confidence: found.verdict.confidence)
      let candidate = subjects.subject(before: gap) ?? found.reporting.flatMap { subjects.subject(after: $0) }
      item.basis = Attribution.Basis.none
      if let candidate, let resolved = resolve(candidate.source, at: found.span.outer.lowerBound) {
        item.speaker = resolved.source
        item.basis = .named
        item.rule = candidate.rule
      }
      items.append(item)
    }
  }

  /// `▶ 인터뷰 : 이름 / 직함` names who speaks on the next line.
  private mutating func readLabel(_ paragraph: ReadParagraph) {
    label = paragraph.region.role == .subhead ? labelSpeaker(in: paragraph.bounds) : nil
  }

  /// The speaker whom `▶ 인터뷰 : 이름 / 직함` names.
  private mutating func labelSpeaker(in bounds: Range<Int>) -> ResolvedSource? {
    let text = view.string(bounds)
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
      Self.labelHeads.contains(where: text.hasPrefix), Self.labelWords.contains(where: text[..<colon].contains)
    else { return nil }
    let offset = bounds.lowerBound + text[..<colon].unicodeScalars.count + 1
    let rest = text[text.index(after: colon)...]
    let parts = rest.split(whereSeparator: { "/|()-–—".contains($0) }).map { $0.trimmed }
    guard let name = parts.first, !name.isEmpty else { return nil }
    var start = offset
    while view.isBlank(start) { start += 1 }
    var speaker = ResolvedSource(name: name, mention: start..<(start + name.unicodeScalars.count))
    if parts.count > 1 {
      let role = parts[1].split(separator: " ").map(String.init)
      if role.count > 1 {
        speaker.affiliation = role[0]
        speaker.title = role.dropFirst().joined(separator: " ")
      } else {
        speaker.title = role.first
      }
    }
    knowledge.people.register(
      Source(
        kind: .person, name: name, mention: speaker.mention, title: speaker.title, affiliation: speaker.affiliation,
        phrase: speaker.mention), role: .body)
    speaker.person = knowledge.people.index(ofName: name)
    return speaker
  }

  private static let labelWords = ["인터뷰", "현장음", "싱크", "녹취", "전화", "스탠딩", "리포트", "앵커", "기자"]
  private static let labelHeads = ["▶", "◀", "■", "[인터뷰", "<인터뷰"]

  /// Speech inside speech: its speaker is the subject inside the outer one.
  private mutating func addNested(_ paragraph: ReadParagraph, _ index: Int) {
    for (position, found) in paragraph.spoken.enumerated() where found.verdict.kind == .direct && found.span.depth > 0 {
      guard
        let outer = paragraph.spoken[..<position].last(where: { $0.span.inner.contains(found.span.outer.lowerBound) })
      else { continue }
      let words = view.eojeols(in: outer.span.inner.lowerBound..<found.span.outer.lowerBound)
      var item = SpeechItem(
        found: found, inner: found.span.inner, outer: found.span.outer, kind: .direct, paragraph: index, cue: found.cue,
        quotationRule: "quote.nested", confidence: 0.6)
      item.basis = Attribution.Basis.none
      if let candidate = subjects.subject(before: words),
        let resolved = resolve(candidate.source, at: found.span.outer.lowerBound)
      {
        item.speaker = resolved.source
        item.basis = .named
        item.rule = candidate.rule
      } else if let last = words.last,
        let stem = Stem.readings(of: last.bare).first(where: { ["은", "는", "이", "가"].contains($0.particle) })
      {
        let start =
          words.count > 1 && !words[words.count - 2].bare.hasSuffix("의")
          ? words[words.count - 2].range.lowerBound : last.range.lowerBound
        let mention = start..<(last.range.lowerBound + stem.text.unicodeScalars.count)
        item.speaker = ResolvedSource(name: view.string(mention), mention: mention)
        item.basis = .named
        item.rule = "speaker.bare-topic"
      }
      items.append(item)
    }
  }

  // MARK: - Names

  /// How many quotations back `ㄱ씨` may have been introduced.
  private static let genericReach = 200

  struct Resolution {
    let source: ResolvedSource
    let isAnaphor: Bool
  }

  /// The canonical source of an expression; `nil` where it stands for nobody known.
  func resolve(_ source: Source, at offset: Int) -> Resolution? {
    switch source.kind {
    case .person, .shortPerson:
      if let index = source.kind == .person
        ? knowledge.people.index(ofName: source.name) ?? knowledge.people.resolve(source, at: offset)
        : knowledge.people.resolve(source, at: offset)
      {
        var found = person(index, mention: source.mention)
        // 김서아 신임 대표는: a new office is named in full.
        if source.kind == .person, let title = knowledge.affiliations?.settled(nil, source.title).title,
          title.hasPrefix("신임 "), !People.sameTitle(found.title, QuoteLexicon.titleSuffix(of: title) ?? title)
        {
          found.title = title
        }
        return Resolution(source: found, isAnaphor: false)
      }
      // Not introduced by name: the short form is all there is.
      let name = source.kind == .shortPerson ? view.string(source.mention) : source.name
      return Resolution(
        source: ResolvedSource(
          name: name, mention: source.mention,
          affiliation: knowledge.affiliations?.settled(source.affiliation, source.title).affiliation,
          title: knowledge.affiliations?.settled(source.affiliation, source.title).title), isAnaphor: false)
    case .organization:
      return Resolution(
        source: ResolvedSource(name: knowledge.aliases.name(for: source.name), mention: source.mention),
        isAnaphor: false)
    case .generic:
      // ㄱ씨 after 판매자 ㄱ씨
      let known = items.suffix(Self.genericReach)
        .last { $0.speaker?.isGeneric == true && $0.speaker?.name.hasSuffix(" " + source.name) == true }?.speaker?.name
      return Resolution(
        source: ResolvedSource(
          name: known ?? source.name, mention: source.mention,
          affiliation: knowledge.affiliations?.settled(source.affiliation, nil).affiliation, title: source.title,
          isGeneric: true), isAnaphor: false)
    case .document:
      if let issuer = lastOrganization { return Resolution(source: issuer, isAnaphor: true) }
      return nil
    case .pronoun:
      return (antecedent(of: source) ?? appositive(of: source)).map { Resolution(source: $0, isAnaphor: true) }
    }
  }

  /// `문이랑 창업자, 지금은 투자자가 된 그는`: named just before the pronoun.
  private func appositive(of source: Source) -> ResolvedSource? {
    guard ["그", "그녀"].contains(source.name) else { return nil }
    let end = mentions.partitionPoint { $0.mention.lowerBound >= source.mention.lowerBound }
    guard end > 0, source.mention.lowerBound - mentions[end - 1].mention.upperBound <= 40 else { return nil }
    return person(mentions[end - 1].person, mention: mentions[end - 1].mention)
  }

  func person(_ index: Int, mention: Range<Int>) -> ResolvedSource {
    let entry = knowledge.people.entries[index]
    return ResolvedSource(
      name: entry.name, mention: mention, affiliation: entry.affiliation, title: entry.title, person: index)
  }

  private func antecedent(of source: Source) -> ResolvedSource? {
    switch source.name {
    case "그", "그녀", "본인", "그분":
      // The later of: the last speaker (or topic), the last person named.
      let speech = lastSpeech.flatMap { items[$0].speaker }.flatMap { $0.person != nil || $0.isGeneric ? $0 : nil }
      let speechAt = lastSpeech.map { items[$0].outer.lowerBound } ?? -1
      if let subject = lastSubject, subject.position > speechAt, subject.source.person != nil {
        return lastPerson.flatMap { $0.source.name == subject.source.name ? $0.source : nil } ?? subject.source
      }
      if let speech, lastPerson.map({ $0.position < speechAt || $0.source.name == speech.name }) ?? true {
        return speech
      }
      return speech ?? lastPerson?.source
    case "그들", "이들":
      return lastSubject.flatMap { $0.source.isGeneric && $0.source.name.hasSuffix("들") ? $0.source : nil }
    case "양측", "양사": return nil
    case "재판부":
      return knowledge.court.map { ResolvedSource(name: $0.name, mention: $0.mention) }
        ?? ResolvedSource(name: source.name, mention: source.mention)
    case "회사", "당사", "사측", "자사", "업체", "기업", "기관", "단체", "매체":
      if let last = lastOrganization, reader.isOrganization(last.name) || knowledge.organizations.contains(last.name) {
        return last
      }
      return knowledge.organizations.first.map {
        ResolvedSource(name: knowledge.aliases.name(for: $0), mention: source.mention)
      }
    case let title where QuoteLexicon.titles[title] != nil && source.title == title:
      let holders = knowledge.people.entries.indices.filter {
        People.sameTitle(knowledge.people.entries[$0].title, title)
      }
      guard holders.count == 1 else { return nil }
      return person(
        holders[0],
        mention: knowledge.people.entries[holders[0]].mention(before: source.mention.lowerBound) ?? source.mention)
    default:
      // 이 관계자, 이 교수: the last speaker with that title.
      if let last = lastSpeech.flatMap({ items[$0].speaker }) { return last }
      return lastSubject?.source
    }
  }

  private mutating func remember(_ source: ResolvedSource, _ paragraph: Int, _ position: Int) {
    lastSubject = (source, paragraph, position)
    if source.person != nil { lastPerson = (source, position) } else if !source.isGeneric { lastOrganization = source }
  }

  /// The last person named anywhere in a sentence may be a later 그.
  private mutating func noteMentions(_ bounds: Range<Int>, _ index: Int) {
    let end = mentions.partitionPoint { $0.mention.lowerBound >= bounds.upperBound }
    if end > 0, bounds.contains(mentions[end - 1].mention.lowerBound) {
      let latest = mentions[end - 1]
      lastPerson = (person(latest.person, mention: latest.mention), latest.mention.lowerBound)
    }
    // 여씨, 김 대표 in any case count as well.
    let words = view.eojeols(in: bounds)
    for head in words.indices {
      for stem in Stem.readings(of: words[head].bare) {
        guard let source = reader.source(in: words, head: head, stem: stem.text), source.kind == .shortPerson,
          let resolved = resolve(source, at: bounds.upperBound)?.source, resolved.person != nil
        else { continue }
        if source.mention.lowerBound > (lastPerson?.position ?? -1) {
          lastPerson = (resolved, source.mention.lowerBound)
        }
        break
      }
    }
  }

  // MARK: - Access for the headline pass

  mutating func append(_ item: SpeechItem) { items.append(item) }
  mutating func update(_ index: Int, _ change: (inout SpeechItem) -> Void) { change(&items[index]) }
}

extension String {
  /// The word without a colon or equals sign at its end.
  var droppingColon: String { last.map { ":：=".contains($0) } == true ? String(dropLast()) : self }
}

extension Substring {
  var trimmed: String {
    var text = self
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
