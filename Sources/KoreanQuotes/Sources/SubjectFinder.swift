import KoreanText

/// Finds who acts in the clause around a quotation.
struct SubjectFinder {
  let reader: NounPhraseReader

  struct Candidate {
    let source: Source
    let rank: Int
    let rule: RuleID
  }

  /// The subject before a quotation: the nearest topic (은/는), then the nearest subject (이/가), outside embedded clauses.
  ///
  /// - Parameter isRelayed: the sentence passes on what a nearer subject said: `A는 B가 “…”고 말했다고 전했다`.
  func subject(before words: [Eojeol], isRelayed: Bool = false) -> Candidate? {
    var notes: [CandidateNote] = []
    return subject(before: words, isRelayed: isRelayed, noting: &notes)
  }

  /// - Parameter notes: takes in every expression that was looked at, the nearest first.
  func subject(before words: [Eojeol], isRelayed: Bool, noting notes: inout [CandidateNote]) -> Candidate? {
    if let cited = cited(words) { return cited }
    var best: Candidate?
    for head in words.indices.reversed() {
      // 씨는, 측은: the particle's noun may be a word of its own; 역시 stands for one.
      let word = words[head].bare
      if word == "역시", head > 0, let source = reader.source(in: words, head: head - 1, stem: words[head - 1].bare),
        source.kind != .organization || reader.isOrganization(source.name)
      {
        return Candidate(source: source, rank: 3, rule: "speaker.topic")
      }
      for stem in Stem.readings(of: word) {
        guard let rank = Self.ranks[stem.particle] else { continue }
        let rule: RuleID = rank == 3 ? "speaker.topic" : "speaker.subject"
        func note(_ refusal: SpeakerCandidate.Refusal, _ source: Source? = nil) {
          let start = words[head].range.lowerBound
          let range = source?.mention ?? start..<(start + stem.text.unicodeScalars.count)
          notes.append(CandidateNote(name: reader.view.string(range), range: range, rule: rule, refusal: refusal))
        }
        if let best, best.rank >= rank {
          if Self.isNoun(stem.text) { note(.outranked) }
          continue
        }
        guard let source = source(words, head, stem) else {
          if Self.isNoun(stem.text) { note(.noSource) }
          continue
        }
        if rank < 3, isEmbedded(words, after: head) {
          note(.embedded, source)
          continue
        }
        if rank == 1, source.kind == .organization, head < words.count - 6 {
          note(.far, source)
          continue
        }
        if let best {
          let range = best.source.mention
          notes.append(
            CandidateNote(name: reader.view.string(range), range: range, rule: best.rule, refusal: .outranked))
        }
        best = Candidate(source: source, rank: rank, rule: rule)
        break
      }
      if best?.rank == 3 || isRelayed && best?.rank == 2 { break }
    }
    return best
  }

  /// What stands before 는 is as often a verb stem: `개발하는`.
  private static func isNoun(_ stem: String) -> Bool {
    stem.count >= 2 && !["하", "되", "있", "없", "않", "시키", "받", "으로", "에서", "에"].contains(where: stem.hasSuffix)
  }

  private static let ranks = ["은": 3, "는": 3, "께서는": 3, "이": 2, "가": 2, "께서": 2, "도": 1, "에서는": 1]

  private func source(_ words: [Eojeol], _ head: Int, _ stem: Stem) -> Source? {
    if stem.particle == "에서는" {
      // KNBR의 … 쇼에서는: the station; 이 권고문에서는: its issuer.
      let isMarked = stem.text.last.map { "’'”\"」』>".contains($0) } ?? false
      if isMarked || ["쇼", "프로그램", "방송", "뉴스", "채널"].contains(where: stem.text.hasSuffix) {
        for index in words[..<head].indices.reversed() where words[index].bare.hasSuffix("의") {
          let name = words[index].bare.withoutGenitive
          let start = words[index].range.lowerBound
          let mention = start..<(start + name.unicodeScalars.count)
          return Source(kind: .organization, name: name, mention: mention, phrase: mention)
        }
        return nil
      }
      let source = reader.source(in: words, head: head, stem: stem.text)
      return source?.kind == .document || source?.kind == .organization ? source : nil
    }
    guard let source = reader.source(in: words, head: head, stem: stem.text) else { return nil }
    if stem.particle == "도", source.kind == .organization, !reader.isOrganization(source.name) { return nil }
    return source
  }

  /// `X에 따르면 “…”`, `X가 공개한 보고서에 따르면 “…”`
  private func cited(_ words: [Eojeol]) -> Candidate? {
    guard let last = words.lastIndex(where: { ["따르면", "의하면"].contains($0.bare) }), last > 0 else { return nil }
    let cited = words[last - 1].bare
    guard cited.hasSuffix("에"), cited.count > 1 else { return nil }
    let stem = String(cited.dropLast())
    // Another subject after it speaks for itself.
    if words[(last + 1)...].contains(where: { word in
      Stem.readings(of: word.bare).contains { Self.ranks[$0.particle] == 3 }
    }) {
      return nil
    }
    if ["보고서", "자료", "조사", "연구", "공시", "발표", "통계", "집계", "논문", "백서", "관계자"].contains(where: stem.hasSuffix),
      stem != "관계자"
    {
      for head in words[..<(last - 1)].indices.reversed() {
        for reading in Stem.readings(of: words[head].bare) where ["이", "가", "의"].contains(reading.particle) {
          if let source = reader.source(in: words, head: head, stem: reading.text) ?? unknownBody(words[head], reading),
            source.kind != .pronoun
          {
            return Candidate(source: source, rank: 3, rule: "speaker.cited")
          }
        }
      }
      return nil
    }
    // 하늘관측원 설명에 의하면
    if ["설명", "말", "주장", "전언", "분석", "추산"].contains(stem), last > 1 {
      let owner = words[last - 2].bare.withoutGenitive
      let reading = Stem(text: owner, particle: "")
      guard let source = reader.source(in: words, head: last - 2, stem: owner) ?? unknownBody(words[last - 2], reading),
        source.kind != .document
      else { return nil }
      return Candidate(source: source, rank: 3, rule: "speaker.cited")
    }
    guard let source = reader.source(in: words, head: last - 1, stem: stem), source.kind != .document else {
      return nil
    }
    return Candidate(source: source, rank: 3, rule: "speaker.cited")
  }

  /// A body in no list, where the words around it leave no doubt that it is one.
  private func unknownBody(_ word: Eojeol, _ reading: Stem) -> Source? {
    guard reading.text.count >= 3, reading.text.isHangul, !QuoteLexicon.nonSpeakers.contains(reading.text),
      QuoteLexicon.sourceNouns[reading.text] == nil,
      QuoteLexicon.titleSuffix(of: reading.text) == nil
    else { return nil }
    let mention = word.range.lowerBound..<(word.range.lowerBound + reading.text.unicodeScalars.count)
    return Source(kind: .organization, name: reading.text, mention: mention, phrase: mention)
  }

  /// Whether the clause of a 이/가 subject ends in an adnominal before anything connects it to the quotation.
  private func isEmbedded(_ words: [Eojeol], after head: Int) -> Bool {
    for index in words.indices.dropFirst(head + 1) {
      let bare = words[index].bare
      guard let last = bare.last else { continue }
      if words[index].endsWithComma { return false }
      if "고며서자지만데".contains(last) || ["해", "하여", "아", "어", "와", "워", "며"].contains(where: bare.hasSuffix),
        bare.count > 1
      {
        return false
      }
      if bare.hasSuffix("한") || bare.hasSuffix("된") || bare.hasSuffix("하는") || bare.hasSuffix("되는")
        || bare.hasSuffix("던")
        || bare.hasSuffix("있는") || bare.hasSuffix("는") && bare.count >= 2
      {
        let next = index + 1 < words.count ? words[index + 1].bare : ""
        return !["뒤", "후", "데", "채", "가운데", "자리에서"].contains { next.hasPrefix($0) }
      }
    }
    return false
  }

  /// The speaker between the tail and the reporting verb, or in the genitive before the reporting noun.
  func subject(after reporting: Reporting) -> Candidate? {
    let words = reporting.words
    // “…”던 사나래 실장은, “…”고 말하는 선여울 대표의
    if reporting.modifiesPerson {
      for head in words.indices where words[head].range.lowerBound >= reporting.end {
        for stem in Stem.readings(of: words[head].bare)
        where ["은", "는", "이", "가", "의", "도", "을", "를"].contains(stem.particle) {
          if let source = reader.source(in: words, head: head, stem: stem.text),
            source.kind == .person || source.kind == .shortPerson
          {
            return Candidate(source: source, rank: 3, rule: "speaker.modified")
          }
        }
      }
      return nil
    }
    // “밤샘 배차를 없애라”며 물류 노조가 정문을 막아섰다: behind a linking particle the sentence goes on.
    let limit = reporting.tail.kind == .link ? (words.last?.range.upperBound ?? reporting.end) : reporting.end
    for head in words.indices where words[head].range.lowerBound < limit {
      let word = words[head].bare
      for stem in Stem.readings(of: word) {
        switch stem.particle {
        case "은", "는", "이", "가", "께서는":
          if let source = reader.source(in: words, head: head, stem: stem.text),
            source.kind != .organization || reader.isOrganization(source.name)
          {
            if CueReader.noun(in: words[head]) == stem.text { continue }
            return Candidate(source: source, rank: 3, rule: "speaker.after")
          }
        case "의":
          let next = head + 1 < words.count ? words[head + 1] : nil
          guard let next, let noun = CueReader.noun(in: next), noun != "것" else { continue }
          if let source = reader.source(in: words, head: head, stem: stem.text) {
            return Candidate(source: source, rank: 3, rule: "speaker.genitive")
          }
          // 젊은 여성의 목소리: described, not named.
          if QuoteLexicon.sourceSuffix(of: stem.text) == stem.text {
            let left = head > 0 ? head - 1 : head
            let whole = words[left].range.lowerBound..<(words[head].range.lowerBound + stem.text.unicodeScalars.count)
            return Candidate(
              source: Source(kind: .generic, name: reader.view.string(whole), mention: whole, phrase: whole), rank: 2,
              rule: "speaker.genitive")
          }
        default: continue
        }
      }
    }
    return nil
  }
}
