import KoreanText

/// Captions, labels of sound bites, speech inside speech.
extension Sieve {
  mutating func readCaption(_ paragraph: ReadParagraph, _ index: Int) {
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
  mutating func readLabel(_ paragraph: ReadParagraph) {
    label = paragraph.region.role == .subhead ? labelSpeaker(in: paragraph.bounds) : nil
  }

  /// The speaker whom `▶ 인터뷰 : 이름 / 직함` names.
  mutating func labelSpeaker(in bounds: Range<Int>) -> ResolvedSource? {
    let text = view.string(bounds)
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
      Self.labelHeads.contains(where: text.hasPrefix), Self.labelWords.contains(where: text[..<colon].contains)
    else { return nil }
    let offset = bounds.lowerBound + text[..<colon].unicodeScalars.count + 1
    let rest = text[text.index(after: colon)...]
    let parts = rest.split(whereSeparator: { "/|()".contains($0) }).map { Self.beforeDash($0.trimmed) }
    guard let name = parts.first, !name.isEmpty else { return nil }
    var start = offset
    while view.isBlank(start) { start += 1 }
    var speaker = ResolvedSource(name: name, mention: start..<(start + name.unicodeScalars.count))
    if parts.count > 1 { (speaker.affiliation, speaker.title) = Self.place(parts[1]) }
    knowledge.people.register(
      Source(
        kind: .person, name: name, mention: speaker.mention, title: speaker.title, affiliation: speaker.affiliation,
        phrase: speaker.mention), role: .body)
    speaker.person = knowledge.people.index(ofName: name)
    return speaker
  }

  /// What stands before ` - `, which leads to the words themselves.
  private static func beforeDash(_ text: String) -> String {
    for dash in [" - ", " – ", " — "] {
      if let range = (text + " ").firstRange(of: dash) { return text[..<range.lowerBound].description }
    }
    return text
  }

  /// `카드사 디지털결제전략 담당`: organisation and title; `서울 상암동`: where somebody lives.
  private static func place(_ text: String) -> (affiliation: String?, title: String?) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last else { return (nil, nil) }
    if words.count == 1 { return (nil, first) }
    if QuoteLexicon.places.contains(first), QuoteLexicon.titleSuffix(of: last) == nil { return (nil, nil) }
    let body = words.dropLast().lastIndex { QuoteLexicon.organizationSuffix(of: $0) != nil } ?? 0
    return (words[...body].joined(separator: " "), words[(body + 1)...].joined(separator: " "))
  }

  static let labelWords = ["인터뷰", "현장음", "싱크", "녹취", "전화", "스탠딩", "리포트", "앵커", "기자"]

  static let labelHeads = ["▶", "◀", "■", "[인터뷰", "<인터뷰"]

  /// How far before speech inside speech its subject is looked for, in scalars.
  static let nestedReach = 200

  /// Speech inside speech: its speaker is the subject inside the outer one.
  mutating func addNested(_ paragraph: ReadParagraph, _ index: Int) {
    // Spans round the one that is read, the innermost last, with the end of the one before inside it.
    var around: [(inner: Range<Int>, start: Int)] = []
    for found in paragraph.spoken {
      let span = found.span
      while let last = around.last, last.inner.upperBound <= span.outer.lowerBound { around.removeLast() }
      defer { around.append((span.inner, span.inner.lowerBound)) }
      guard found.verdict.kind == .direct, span.depth > 0, let outer = around.indices.last else { continue }
      let start = max(around[outer].start, span.outer.lowerBound - Self.nestedReach)
      around[outer].start = span.outer.upperBound
      let words = view.eojeols(in: start..<max(start, span.outer.lowerBound))
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
}
