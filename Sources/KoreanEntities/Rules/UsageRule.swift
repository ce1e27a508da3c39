import KoreanText

/// What the words around a name say about its label, and words that look like names.
struct UsageRule {
  let text: PatternText

  /// `페이스북에 접속` is the service; `구글 어시스턴트팀` keeps what the lists know.
  func apply(to entity: Candidate, listed: [Candidate]) -> Candidate {
    var entity = entity
    if entity.label == .organization, entity.rule == "entity.model",
      let known = listed.first(where: { $0.lower == entity.lower && $0.upper < entity.upper && text.isSpace($0.upper) }
      ),
      known.label == .organization
    {
      entity = known
    }
    if entity.label == .organization, entity.upper - entity.lower > 1, isUsed(entity.upper) {
      entity.label = .artifact
      entity.rule = "entity.usage"
    }
    return entity
  }

  /// Whether the name's next word is something done with a service: 접속, 설치, 올린.
  private func isUsed(_ upper: Int) -> Bool {
    var index = upper
    for particle: StaticString in ["에서", "에", "을", "를", "로", "으로"] where text.has(particle, at: index) {
      index += particle.scalarCount
      break
    }
    guard index > upper, text.isSpace(index) else { return false }
    return WordLists.heads.longest(in: text.text, at: index + 1, before: text.bounds.upperBound, kind: "usage") != nil
  }

  /// 각국 정부, 한국어, 중국인, 중국산.
  func isClassWord(_ entity: Candidate) -> Bool {
    if entity.label == .organization, text.string(entity.lower..<entity.upper) == "정부" {
      for word: StaticString in ["각국 ", "각 국 ", "디지털 ", "전자 "]
      where text.has(word, at: entity.lower - word.scalarCount) { return true }
    }
    guard entity.label == .location, text.isHangul(entity.upper) else { return false }
    let tail = text[entity.upper]
    // 어 인 적 산
    guard [0xC5B4, 0xC778, 0xC801, 0xC0B0].contains(tail) else { return false }
    return !text.has("인데", at: entity.upper) && !text.has("인지", at: entity.upper) && !text.has("인가", at: entity.upper)
  }
}
