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

  var items: [SpeechItem] = []

  /// Every mention of a person by full name, in the order of the text.
  let mentions: [(person: Int, mention: Range<Int>)]

  /// Quotations that stand alone and wait for a sentence that names who said them.
  var openLeads: [Int] = []

  /// The latest quotation whose speaker may go on.
  var lastSpeech: Int?

  /// Who the latest sentence was about.
  var lastSubject: (source: ResolvedSource, paragraph: Int, position: Int)?
  var lastOrganization: ResolvedSource?

  var lastPerson: (source: ResolvedSource, position: Int)?

  /// Who a sentence without marks has just let speak: `…가 말했다.`
  var announced: (source: ResolvedSource, body: Int, cue: FoundQuotation.FoundCue?)?

  /// Counts body paragraphs only: captions and headings do not break a chain.
  var bodyIndex = -1

  var bodyIndexOf: [Int] = []

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

  var label: ResolvedSource?

  mutating func readBody(_ paragraph: ReadParagraph, _ index: Int) {
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

  mutating func readSpeech(_ sentence: SpokenSentence, _ paragraph: ReadParagraph, _ index: Int) {
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

  mutating func readPlain(_ sentence: SpokenSentence, _ paragraph: ReadParagraph, _ index: Int, isFirst: Bool) {
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

  mutating func addIndirect(_ found: IndirectFinder.Found, _ index: Int) {
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

  mutating func remember(_ source: ResolvedSource, _ paragraph: Int, _ position: Int) {
    lastSubject = (source, paragraph, position)
    if source.person != nil { lastPerson = (source, position) } else if !source.isGeneric { lastOrganization = source }
  }

  /// The last person named anywhere in a sentence may be a later 그.
  mutating func noteMentions(_ bounds: Range<Int>, _ index: Int) {
    let end = mentions.partitioningIndex { $0.mention.lowerBound >= bounds.upperBound }
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
