import KoreanLexicon
import KoreanText

/// Titles by what stands beside them: a person before or after, an organisation before, brackets after a name.
///
///     과학기술정보통신부 장관, 작가 스튜어트 브랜드, 총괄(전무), 글로벌투자책임자(GIO)
struct TitleRule {
  let text: PatternText

  func apply(to entities: [Candidate]) -> [Candidate] {
    var result: [Candidate] = []
    var index = text.bounds.lowerBound
    var next = 0
    while index < text.bounds.upperBound {
      while next < entities.count, entities[next].upper <= index { next += 1 }
      if next < entities.count, entities[next].lower <= index {
        result.append(entities[next])
        index = max(entities[next].upper, index + 1)
        next += 1
        continue
      }
      if let last = result.last, last.label == .term, let end = title(at: index), let holder = result.dropLast().last,
        holder.label == .organization || holder.label == .person, isUnit(holder.upper, index),
        end <= (next < entities.count ? entities[next].lower : text.bounds.upperBound)
      {
        // 하이퍼스케일 AI 총괄: a term in a unit's name is no term.
        result.removeLast()
      }
      let limit = next < entities.count ? entities[next].lower : text.bounds.upperBound
      if let end = title(at: index), end <= limit,
        let rule = evidence(index, end, before: result.last, after: next < entities.count ? entities[next] : nil)
      {
        result.append(Candidate(index, end, .civilization, rule, 0.85))
        index = end
        continue
      }
      index += 1
    }
    return result
  }

  /// One to three words without a particle, as units and fields of work are.
  private func isUnit(_ lower: Int, _ upper: Int) -> Bool {
    guard upper - lower > 2, upper - lower < 26, text.isSpace(lower), text.isSpace(upper - 1) else { return false }
    var words = 0
    var index = lower + 1
    while index < upper {
      let start = index
      while index < upper, !text.isSpace(index) {
        guard text.isWordCharacter(index) || text[index] == 0xB7 || text[index] == 0x2F || text[index] == 0x26 else {
          return false
        }
        index += 1
      }
      guard index > start, !Self.particleEnds.contains(text[index - 1]) else { return false }
      words += 1
      index += 1
    }
    return words > 0 && words <= 3
  }

  /// 은 는 이 가 을 를 의 에 서 도 와 며 고 한 된 인 할 던
  private static let particleEnds: Set<UInt32> = Set("은는이가을를의에서도와며고한된인할던".unicodeScalars.map(\.value))

  private func title(at index: Int) -> Int? {
    guard !text.isHangul(index - 1), !text.isLatin(index - 1), !text.isDigit(index - 1) else { return nil }
    return NamePattern(text: text).title(at: index)
  }

  private func evidence(_ lower: Int, _ upper: Int, before: Candidate?, after: Candidate?) -> RuleID? {
    if let before, before.upper <= lower {
      let gap = lower - before.upper
      let isNext = gap == 0 || gap == 1 && text.isSpace(before.upper)
      let isBracket = gap == 1 && text[before.upper] == 0x28
      if isNext, before.label == .person { return "entity.title.after-person" }
      if isNext, before.label == .organization || before.label == .location, !isKind("weak", lower, upper) {
        return "entity.title.after-holder"
      }
      if isBracket, before.label == .person || before.label == .civilization { return "entity.title.brackets" }
      // 유경범 + 회사 + 사업개발·전략 총괄 상무: the unit stands between.
      if before.label == .organization || before.label == .person, isUnit(before.upper, lower) {
        return "entity.title.unit"
      }
      // 대표 겸 CEO
      if before.label == .civilization, gap == 3, text[before.upper + 1] == 0xACB8 { return "entity.title.joined" }
    }
    if let after, after.lower >= upper, after.label == .person, after.lower - upper == 1, text.isSpace(upper) {
      return "entity.title.before-person"
    }
    if isKind("strong", lower, upper) { return "entity.title.strong" }
    return nil
  }

  /// strong: nothing else than a title (CEO, 최고경영자); weak: a common word, too (시장).
  private func isKind(_ kind: String, _ lower: Int, _ upper: Int) -> Bool {
    WordLists.titles.longest(in: text.text, at: lower, before: upper, kind: kind)?.end == upper
  }
}
