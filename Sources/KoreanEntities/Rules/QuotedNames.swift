import KoreanText

/// Names inside marks, told by the word after the marks or by how they end, and names with a year.
///
///     ‘미래 모빌리티의 길’ 포럼에서 → EV      '바로 찾기' 기능 → AF      ‘초연결 산업 육성 방안’을 → CV      GAIN 2024 → EV
struct QuotedNames {
  let text: PatternText

  func matches() -> [Candidate] {
    var result: [Candidate] = []
    var index = text.bounds.lowerBound
    while index < text.bounds.upperBound {
      if let close = Self.closer(of: text[index]), let found = quoted(index + 1, close) {
        result.append(found)
        index = found.upper + 1
        continue
      }
      if let found = event(at: index) {
        result.append(found)
        index = found.upper
        continue
      }
      index += 1
    }
    return result
  }

  private static func closer(of scalar: UInt32) -> [UInt32]? {
    switch scalar {
    case 0x2018, 0x27: [0x2019, 0x27]
    case 0x300C: [0x300D]
    case 0x300E: [0x300F]
    case 0x300A: [0x300B]
    case 0x3008: [0x3009]
    default: nil
    }
  }

  private func quoted(_ lower: Int, _ closers: [UInt32]) -> Candidate? {
    guard !text.isSpace(lower), !text.isWordCharacter(lower - 2) || text[lower - 1] != 0x27 else { return nil }
    var upper = lower
    while upper < text.bounds.upperBound, !closers.contains(text[upper]) {
      guard text[upper] != 0x0A, upper - lower < 60 else { return nil }
      upper += 1
    }
    guard upper < text.bounds.upperBound, upper - lower >= 2, !text.isSpace(upper - 1) else { return nil }
    let head = text.isSpace(upper + 1) ? upper + 2 : upper + 1
    let eojeols = text.text[lower..<upper].filter { $0 == 0x20 }.count + 1
    // How the name ends.
    if WordLists.suffixes.length(of: "civilization", in: text.text, lower, upper) > 0, eojeols <= 12 {
      return Candidate(lower, upper, .civilization, "entity.quoted.plan", 0.8)
    }
    if WordLists.suffixes.length(of: "event", in: text.text, lower, nameEnd(upper)) > 0, eojeols <= 12 {
      return Candidate(lower, upper, .event, "entity.quoted.event", 0.8)
    }
    // The word after the marks.
    guard let found = WordLists.heads.longest(in: text.text, at: head, before: text.bounds.upperBound),
      text.isWordEnd(found.end), let kind = found.rows.first?.kind
    else { return nil }
    switch kind {
    case "event" where eojeols <= 12: return Candidate(lower, upper, .event, "entity.quoted.event", 0.75)
    case "civilization" where eojeols <= 8: return Candidate(lower, upper, .civilization, "entity.quoted.plan", 0.6)
    case "artifact" where eojeols <= 5: return Candidate(lower, upper, .artifact, "entity.quoted.product", 0.65)
    default: return nil
    }
  }

  /// Without a year at the end: `미래포럼 2025`.
  private func nameEnd(_ upper: Int) -> Int {
    guard upper - 5 > text.bounds.lowerBound, text.isSpace(upper - 5), (1...4).allSatisfy({ text.isDigit(upper - $0) })
    else { return upper }
    return upper - 5
  }

  /// `CES 2025`, `GAIN 2024`: capitals and a year.
  private func event(at index: Int) -> Candidate? {
    guard text[index] &- 0x41 < 26, !text.isWordCharacter(index - 1), text[index - 1] != 0x2D, text[index - 1] != 0x2E
    else { return nil }
    var end = index
    while text.isLatin(end) { end += 1 }
    guard end - index >= 2, end - index <= 10, text[index + 1] &- 0x41 < 26 else { return nil }
    var year = end
    if text.isSpace(year) || text[year] == 0x27 || text[year] == 0x2019 { year += 1 }
    guard year > end, text[year] == 0x32, text[year + 1] == 0x30, text.isDigit(year + 2), text.isDigit(year + 3),
      !text.isWordCharacter(year + 4) || text.isHangul(year + 4) && text.isWordEnd(year + 4) && text[year + 4] != 0xB144
    else { return nil }
    return Candidate(index, year + 4, .event, "entity.event.year", 0.8)
  }
}
