import KoreanText

/// Who was looked at as a speaker, and why not taken.
extension Sieve {
  /// Who could speak on without being named again.
  func carried(to index: Int, previous: Int?) -> [CandidateNote] {
    var result: [CandidateNote] = []
    func add(_ source: ResolvedSource?, _ rule: RuleID, from body: Int? = nil) {
      guard let source else { return }
      if result.contains(where: { $0.range == source.mention }) { return }
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
  func judged(_ notes: [CandidateNote], of item: SpeechItem, _ candidate: SubjectFinder.Candidate?)
    -> [CandidateNote]
  {
    let carries: Set<RuleID> = [
      "speaker.label", "speaker.announced", "speaker.split", "speaker.chain", "speaker.previous-subject",
    ]
    var result = notes
    if candidate == nil, item.speaker == nil {
      for index in result.indices where result[index].refusal == .outranked { result[index].refusal = .notCarried }
    }
    if let candidate {
      for index in result.indices where carries.contains(result[index].rule) { result[index].refusal = .ownSubject }
      if item.speaker == nil {
        let range = candidate.source.mention
        result.append(CandidateNote(name: view.string(range), range: range, rule: candidate.rule, refusal: .unresolved))
      }
    }
    return result
  }
}
