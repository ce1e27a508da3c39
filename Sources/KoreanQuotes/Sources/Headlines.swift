import KoreanText

/// Speakers of quotations in headlines, decks and lead paragraphs, once the body's speakers are known.
enum Headlines {
  static func resolve(_ sieve: inout Sieve) {
    resolveLeads(&sieve)
    let speakers = bodySpeakers(sieve)
    var previous: ResolvedSource?
    for (index, paragraph) in sieve.paragraphs.enumerated() {
      guard paragraph.region.role == .headline || paragraph.region.role == .subhead else {
        previous = nil
        continue
      }
      var start = paragraph.bounds.lowerBound
      for position in paragraph.outermostSpeech {
        let found = paragraph.spoken[position]
        var item = SpeechItem(
          found: found, inner: found.span.inner, outer: found.span.outer, kind: .direct, paragraph: index,
          cue: found.cue,
          quotationRule: found.verdict.rule, confidence: found.verdict.confidence)
        item.basis = .headline
        if let adjacent = adjacent(sieve, found, from: start, in: paragraph) {
          item.speaker = adjacent
          item.rule = "speaker.headline.adjacent"
        } else if let only = speakers.count == 1 ? speakers.first : nil {
          item.speaker = nearest(sieve, only, to: found.span.outer.lowerBound)
          item.rule = "speaker.headline.only"
        } else if let previous, start == paragraph.bounds.lowerBound {
          item.speaker = previous
          item.rule = "speaker.headline.previous"
        } else if let match = bestOverlap(sieve, found) {
          item.speaker = nearest(sieve, match, to: found.span.outer.lowerBound)
          item.rule = "speaker.headline.overlap"
        }
        if found.verdict.rule == "quote.lines", let last = sieve.items.indices.last,
          sieve.items[last].quotationRule == "quote.lines",
          sieve.items[last].paragraph == index - 1
        {
          item.continues = last
          item.speaker = sieve.items[last].speaker ?? item.speaker
        }
        item.candidates = refused(for: item, among: speakers)
        if item.rule == "speaker.headline.adjacent" { previous = item.speaker }
        sieve.append(item)
        start = found.span.outer.upperBound
      }
    }
  }

  /// The speakers of the body to whom the heading's words were not given.
  private static func refused(for item: SpeechItem, among speakers: [ResolvedSource]) -> [CandidateNote] {
    let isCompared = item.rule == "speaker.headline.overlap" || item.speaker == nil
    return speakers.prefix(20).map {
      CandidateNote(
        name: $0.name, range: $0.mention, rule: "speaker.headline.overlap",
        refusal: isCompared ? .lessOverlap : .outranked
      )
    }
  }

  /// Quotations that stand alone: a lead takes the first speaker after it, where the article opens with it.
  private static func resolveLeads(_ sieve: inout Sieve) {
    let firstBody = sieve.paragraphs.firstIndex { $0.region.role == .body } ?? 0
    let guest = interviewed(sieve)
    let answerer = sieve.items.first { $0.speaker?.person != nil && $0.kind == .direct }?.speaker
    for index in sieve.items.indices where sieve.items[index].basis == .lead && sieve.items[index].speaker == nil {
      let item = sieve.items[index]
      guard item.paragraph <= firstBody else {
        let speaker = guest ?? (answersQuestion(item, in: sieve) ? answerer : nil)
        sieve.update(index) {
          $0.basis = speaker == nil ? Attribution.Basis.none : .elided
          $0.speaker = speaker
          $0.rule = speaker == nil ? $0.rule : "speaker.interview"
        }
        continue
      }
      let next = sieve.items.indices.first {
        $0 > index && sieve.items[$0].basis == .named && sieve.items[$0].paragraph > item.paragraph
          && sieve.items[$0].speaker != nil
      }
      let near = personSoon(sieve, after: item.paragraph)
      if let near, next.map({ sieve.items[$0].speaker?.person == nil }) ?? true {
        sieve.update(index) {
          $0.speaker = near
          $0.rule = "speaker.lead"
        }
      } else if let next, let speaker = sieve.items[next].speaker {
        sieve.update(index) {
          $0.speaker = speaker
          $0.rule = "speaker.lead"
        }
      } else if let person = sieve.knowledge.people.entries.indices.first {
        let mention = sieve.knowledge.people.entries[person].introduction
        let speaker = sieve.person(person, mention: mention)
        sieve.update(index) {
          $0.speaker = speaker
          $0.rule = "speaker.lead"
        }
      } else {
        sieve.update(index) { $0.basis = Attribution.Basis.none }
      }
    }
  }

  /// `― 왜 소리인가.` stands in the paragraph before.
  private static func answersQuestion(_ item: SpeechItem, in sieve: Sieve) -> Bool {
    guard item.paragraph > 0 else { return false }
    let before = sieve.paragraphs[item.paragraph - 1]
    guard before.region.role != .headline, before.bounds.count <= 80 else { return false }
    let first = sieve.view[before.bounds.lowerBound]
    return [0x2015, 0x2014, 0x2013, 0x2500].contains(first) || first == 0x51 && !before.bounds.isEmpty
  }

  /// Who answers in an interview: the only person who speaks, where most paragraphs of speech name nobody.
  private static func interviewed(_ sieve: Sieve) -> ResolvedSource? {
    let alone = sieve.items.count { $0.basis == .lead && $0.speaker == nil }
    let speakers = bodySpeakers(sieve).filter { !$0.isGeneric }
    if alone >= 3, speakers.count == 1, let only = speakers.first, only.person != nil { return only }
    guard alone >= 3, speakers.isEmpty, sieve.knowledge.people.entries.count == 1 else { return nil }
    return sieve.person(0, mention: sieve.knowledge.people.entries[0].introduction)
  }

  /// The first person named in the two paragraphs after a lead.
  private static func personSoon(_ sieve: Sieve, after paragraph: Int) -> ResolvedSource? {
    let next = sieve.paragraphs.indices.dropFirst(paragraph + 1).filter { sieve.paragraphs[$0].region.role == .body }
      .prefix(2)
    var best: (Int, Range<Int>)?
    for (person, entry) in sieve.knowledge.people.entries.enumerated() {
      for mention in entry.mentions
      where next.contains(where: { sieve.paragraphs[$0].bounds.contains(mention.lowerBound) }) {
        if best.map({ mention.lowerBound < $0.1.lowerBound }) ?? true { best = (person, mention) }
      }
    }
    return best.map { sieve.person($0.0, mention: $0.1) }
  }

  /// The distinct speakers of the body, in the order of their first words.
  private static func bodySpeakers(_ sieve: Sieve) -> [ResolvedSource] {
    var result: [ResolvedSource] = []
    var names: Set<String> = []
    for item in sieve.items {
      if let speaker = item.speaker, names.insert(speaker.name).inserted { result.append(speaker) }
    }
    return result
  }

  /// `김택진 대표 "…"`, `방통위 "…"`, `"…"…위메프 바자회`: the name beside the marks, without a particle.
  private static func adjacent(_ sieve: Sieve, _ found: FoundQuotation, from start: Int, in paragraph: ReadParagraph)
    -> ResolvedSource?
  {
    let before = sieve.view.eojeols(in: start..<found.span.outer.lowerBound)
    if let head = before.indices.last {
      let word = before[head].bare.strippedOfMarks
      if let speaker = named(sieve, before, head, word) { return speaker }
    }
    // After the marks, an ellipsis and a name that acts.
    var index = found.span.outer.upperBound
    guard [0x2E, 0x2026, 0x22EF, 0x2C, 0xB7].contains(sieve.view[index]) else { return nil }
    while index < paragraph.bounds.upperBound, [0x2E, 0x2026, 0x22EF, 0x2C, 0x20, 0xB7].contains(sieve.view[index]) {
      index += 1
    }
    let after = sieve.view.eojeols(in: index..<paragraph.bounds.upperBound)
    guard let first = after.first, Mark(in: sieve.view, at: first.range.lowerBound) == nil else { return nil }
    if QuoteLexicon.sourceNouns[first.bare] == nil, let name = organization(sieve, first.bare) {
      let mention = first.range.lowerBound..<(first.range.lowerBound + first.bare.unicodeScalars.count)
      return ResolvedSource(name: name, mention: mention)
    }
    return person(sieve, first)
  }

  private static func named(_ sieve: Sieve, _ words: [Eojeol], _ head: Int, _ word: String) -> ResolvedSource? {
    guard !word.isEmpty else { return nil }
    if QuoteLexicon.titles[word] != nil || QuoteLexicon.titleSuffix(of: word) != nil {
      if let source = sieve.reader.source(in: words, head: head, stem: word),
        source.kind == .person || source.kind == .shortPerson,
        let resolved = sieve.resolve(source, at: words[head].range.upperBound)?.source
      {
        return resolved
      }
      // 오픈헤론 CEO “…”: whoever holds the office there.
      if head > 0 {
        let organization = words[head - 1].bare.strippedOfMarks
        let holder = sieve.knowledge.people.entries.indices.first {
          sieve.knowledge.people.entries[$0].affiliation == organization
            && People.sameTitle(sieve.knowledge.people.entries[$0].title, word)
        }
        if let holder {
          return sieve.person(
            holder,
            mention: words[head - 1].range.lowerBound..<(words[head].range.lowerBound + word.unicodeScalars.count))
        }
      }
    }
    if QuoteLexicon.sourceNouns[word] == "generic" {
      // 관계자 “…”: the one who speaks in the body.
      if let speaker = sieve.items.first(where: {
        $0.speaker?.isGeneric == true && $0.speaker?.name.hasSuffix(word) == true
      })?.speaker {
        var speaker = speaker
        let end = words[head].range.upperBound - words[head].text.trailingStopCount
        speaker.mention = (end - word.unicodeScalars.count)..<end
        return speaker
      }
    }
    if let person = person(sieve, words[head]) { return person }
    let start = words[head].range.lowerBound
    if let name = organization(sieve, word) {
      return ResolvedSource(name: name, mention: start..<(start + word.unicodeScalars.count))
    }
    // 통신위 “…”, 플랫폼 노조 “…”: a bare noun straight before the marks is who speaks.
    let opensPhrase = { (index: Int) in index == 0 || words[index - 1].text.last.map { ".…⋯,".contains($0) } ?? true }
    guard words[head].text.trailingStopCount == 0,
      opensPhrase(head) || head > 0 && opensPhrase(head - 1) && QuoteLexicon.sourceNouns[word] == "body"
        || word.hasSuffix("소위")
    else { return nil }
    guard word.count >= 2, word.isHangul,
      QuoteLexicon.sourceNouns[word] == nil || QuoteLexicon.sourceNouns[word] == "body",
      !QuoteLexicon.nonSpeakers.contains(word), !sieve.reader.isClausal(word), Stem.readings(of: word).isEmpty,
      !QuoteLexicon.nonNames.contains(word)
    else { return nil }
    let isKind = QuoteLexicon.sourceNouns[word] == "body" || word.hasSuffix("소위")
    let left =
      isKind && head > 0 && !sieve.reader.isClausal(words[head - 1].bare) && !words[head - 1].endsWithComma
      ? head - 1 : head
    let mention = words[left].range.lowerBound..<(start + word.unicodeScalars.count)
    let name = left < head ? words[left].bare.strippedOfMarks + " " + word : word
    return ResolvedSource(name: sieve.knowledge.aliases.name(for: name), mention: mention)
  }

  private static func person(_ sieve: Sieve, _ word: Eojeol) -> ResolvedSource? {
    let name = word.bare.strippedOfMarks
    let full = sieve.knowledge.phrases.lastNames[name] ?? name
    guard let index = sieve.knowledge.people.index(ofName: full) else { return nil }
    let mention = word.range.lowerBound..<(word.range.lowerBound + name.unicodeScalars.count)
    return sieve.person(index, mention: mention)
  }

  private static func organization(_ sieve: Sieve, _ word: String) -> String? {
    let name = sieve.knowledge.aliases.name(for: word)
    if sieve.reader.isOrganization(word) || sieve.knowledge.organizations.contains(word) { return name }
    // A word that heads clauses of the body as a topic is an actor.
    if sieve.items.contains(where: {
      $0.speaker?.name == name && $0.speaker?.person == nil || $0.speaker?.affiliation == name
    }) {
      return name
    }
    return nil
  }

  /// The body quotation that shares most content with the headline's; at least two words or half of them.
  private static func bestOverlap(_ sieve: Sieve, _ found: FoundQuotation) -> ResolvedSource? {
    let wanted = bigrams(sieve.view.string(found.span.inner))
    guard !wanted.isEmpty else { return nil }
    var best: (Double, ResolvedSource)?
    for item in sieve.items where item.basis != .headline {
      guard let speaker = item.speaker else { continue }
      let words = bigrams(sieve.view.string(item.inner))
      let share = Double(wanted.intersection(words).count) / Double(wanted.count)
      if share >= 0.25, best.map({ $0.0 < share }) ?? true { best = (share, speaker) }
    }
    return best?.1
  }

  /// Pairs of neighbouring syllables within words: headlines drop particles and endings.
  private static func bigrams(_ text: String) -> Set<String> {
    var result: Set<String> = []
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let letters = Array(word)
      for index in letters.indices.dropLast() { result.insert(String(letters[index...(index + 1)])) }
    }
    return result
  }

  /// The same source with the naming expression nearest before `offset`, or the first after it.
  private static func nearest(_ sieve: Sieve, _ source: ResolvedSource, to offset: Int) -> ResolvedSource {
    var result = source
    var mentions = sieve.items.compactMap { $0.speaker?.name == source.name ? $0.speaker?.mention : nil }
    if let person = source.person {
      mentions += sieve.knowledge.people.entries[person].mentions
    } else if !source.isGeneric {
      // Organisations are not followed through the text: look for the name in headings too.
      for paragraph in sieve.paragraphs {
        if let at = sieve.view.find(source.name, in: paragraph.bounds) {
          mentions.append(at..<(at + source.name.unicodeScalars.count))
        }
      }
    }
    mentions.sort { $0.lowerBound < $1.lowerBound }
    if let mention = mentions.last(where: { $0.lowerBound < offset }) ?? mentions.first { result.mention = mention }
    return result
  }
}

extension String {
  /// A word without the dots, marks and brackets round it.
  var strippedOfMarks: String {
    var text = Substring(self)
    while let last = text.last, ".,…⋯·\"'“”‘’)]:!?".contains(last) { text = text.dropLast() }
    while let first = text.first, ".,…⋯·\"'“”‘’([ㆍ".contains(first) { text = text.dropFirst() }
    return String(text)
  }
}
