import KoreanText

/// Numbers with units, ranks, ages, fractions.
struct QuantityPattern {
  let text: PatternText

  /// `8조원`, `2만7000명`, `50~70%`, `20만~30만원`, `3·4·5·6위`, `3분의 1`, `2조원대`.
  func digits(at start: Int) -> Candidate? {
    guard startsNumber(start), let first = text.numeral(at: start) else { return nil }
    if let fraction = fraction(first, at: start) { return fraction }
    var lower = start
    if text[start - 1] == 0xC81C || (text.isSpace(start - 1) && text[start - 2] == 0xC81C && !text.isHangul(start - 3))
    {
      // 제2, 제 16호
      let mark = text[start - 1] == 0xC81C ? start - 1 : start - 2
      if !text.isHangul(mark - 1) { lower = mark }
    }
    if text.isDash(start - 1) || text[start - 1] == 0x2B, text.isSpace(start - 2) || start - 1 == text.bounds.lowerBound
    {
      lower = start - 1
    }
    var numeral = first
    var isList = false
    var unit = unit(after: numeral)
    // A range or a list: what follows shares the unit.
    var scan = unit?.end ?? numeral.end
    while true {
      let mark = text[scan]
      let isMark =
        text.isTilde(scan) || text.isDash(scan) || (mark == 0xB7 && (unit == nil || isList))
        || mark == 0x30FB && unit == nil
      guard isMark, text.isDigit(scan + 1), let next = text.numeral(at: scan + 1) else { break }
      guard let nextUnit = self.unit(after: next) else {
        if mark == 0xB7 { scan = next.end; isList = true; numeral = next; continue }
        break
      }
      unit = nextUnit
      numeral = next
      isList = true
      scan = nextUnit.end
    }
    guard let unit else {
      if lower < start, text[lower] == 0xC81C, text.isWordEnd(first.end), first.plainInteger != nil {
        return candidate(lower, first.end, first, unit: nil, "entity.quantity.ordinal", false)
      }
      guard first.hasMultiplier, text.isWordEnd(first.end) else { return nil }
      return candidate(lower, tail(first.end), first, unit: nil, "entity.quantity.number", false)
    }
    let end = tail(unit.end)
    return candidate(lower, end, isList ? nil : first, unit: unit.name, "entity.quantity", end > unit.end)
  }

  private func candidate(
    _ lower: Int, _ upper: Int, _ numeral: Numeral?, unit: String?, _ rule: RuleID, _ isAbout: Bool
  ) -> Candidate {
    let value = numeral?.value.map {
      EntityValue.quantity(
        QuantityValue(
          number: $0.literal, unit: unit,
          isApproximate: isAbout || numeral?.isApproximate == true || isAboutBefore(lower),
          isUnitInferred: false))
    }
    return Candidate(lower, upper, .quantity, rule, 0.92, value: value)
  }

  private func isAboutBefore(_ lower: Int) -> Bool {
    text.isSpace(lower - 1) && text[lower - 2] == 0xC57D || text[lower - 1] == 0xC57D  // 약
  }

  private func startsNumber(_ start: Int) -> Bool {
    guard text.isDigit(start), !text.isDigit(start - 1), !text.isLatin(start - 1) else { return false }
    if text[start - 1] == 0x2E || text[start - 1] == 0x2C || text[start - 1] == 0x3A { return !text.isDigit(start - 2) }
    if text.isDash(start - 1), text.isLatin(start - 2) || text.isHangul(start - 2) { return false }
    return true
  }

  /// `3분의 1`, `1/3`.
  private func fraction(_ numeral: Numeral, at start: Int) -> Candidate? {
    guard numeral.plainInteger != nil else { return nil }
    if let next = text.skip("분의", at: numeral.end) {
      let at = text.isSpace(next) ? next + 1 : next
      guard let last = text.numeral(at: at) else { return nil }
      // 전력의 3분의 1만 쓴다: only, not ten thousand.
      let isOnly = text[last.end - 1] == 0xB9CC && last.end - at > 1
      return Candidate(start, isOnly ? last.end - 1 : last.end, .quantity, "entity.quantity.fraction", 0.9)
    }
    if text[numeral.end] == 0x2F, numeral.digitCount <= 2, let last = text.numeral(at: numeral.end + 1),
      last.digitCount <= 2,
      text[last.end] != 0x2F, text.isWordEnd(last.end), !text.has("분기", at: last.end)
    {
      return Candidate(start, last.end, .quantity, "entity.quantity.fraction", 0.7)
    }
    return nil
  }

  private struct Unit {
    var end: Int
    var name: String
    var kind: String
  }

  /// The unit after a number, after one space if need be.
  private func unit(after numeral: Numeral) -> Unit? {
    let at = text.isSpace(numeral.end) ? numeral.end + 1 : numeral.end
    let isSpaced = at > numeral.end
    var best: Unit?
    if let found = WordLists.counters.longest(in: text.text, at: at, before: text.bounds.upperBound) {
      for row in found.rows where row.kind != "day" && row.kind != "clock" {
        best = Unit(end: found.end, name: row.value, kind: row.kind)
        break
      }
    }
    guard let best else { return nil }
    if best.name == "도", isSpaced { return nil }
    if text.isLatin(best.end - 1), text.isLatin(best.end) || text.isDigit(best.end) { return nil }
    if text[best.end - 1] < 0x80 || !text.isHangul(best.end - 1) { return best }
    // One syllable of Hangul needs a clean end: 회 in 1회성 is no counter.
    guard
      text.isWordEnd(best.end) || tail(best.end) > best.end || hasHead(best.end) || text.isTilde(best.end)
        || best.end - at > 1 && !isSpaced
    else { return nil }
    if best.kind == "count", isSpaced, best.end - at == 1, !text.isWordEnd(best.end), tail(best.end) == best.end {
      return nil
    }
    if text.has("세대 이동통신", at: at) || text.has("차원", at: at) { return nil }
    return best
  }

  private func hasHead(_ index: Int) -> Bool { head(after: index) != nil }

  /// What is fused to a quantity: 대, 급, 여, 째, and a one-syllable head after 개.
  private func tail(_ index: Int) -> Int {
    if text[index - 1] == 0xAC1C, let head = head(after: index) { return head }  // 개
    for word: StaticString in ["번째", "대", "급", "여", "째"] where text.has(word, at: index) {
      let end = index + word.scalarCount
      if text.isWordEnd(end) { return end }
    }
    return index
  }

  private func head(after index: Int) -> Int? {
    guard text[index - 1] == 0xAC1C else { return nil }
    let at = text.isSpace(index) ? index + 1 : index
    // With a space between, only 팀: 4개 국가 has no head.
    let heads: [StaticString] = at > index ? ["팀"] : ["팀", "사", "국", "곳", "조", "당", "반", "과", "군", "교", "층", "동", "구"]
    for word in heads where text.has(word, at: at) {
      let end = at + word.scalarCount
      if text.isWordEnd(end) { return end }
    }
    return nil
  }

  /// `두 번째`, `한 번`, `세 가지`, `두 기업`, `하나`.
  func words(at start: Int) -> Candidate? {
    guard text.isHangul(start), !text.isHangul(start - 1), !text.isLatin(start - 1), !text.isDigit(start - 1) else {
      return nil
    }
    if let one = standalone(at: start) { return one }
    var lower = start
    var word = text.numberWord(at: start)
    var isFirst = false
    if word == nil, text.has("첫", at: start) {
      word = (start + 1, 1, false)
      isFirst = true
    }
    guard let word else { return nil }
    lower = start
    let isSpaced = text.isSpace(word.end)
    let at = isSpaced ? word.end + 1 : word.end
    guard text.isHangul(at) else { return nil }
    if let found = WordLists.counters.longest(in: text.text, at: at, before: text.bounds.upperBound),
      let row = found.rows.first(where: { $0.kind == "count" || $0.kind == "order" })
    {
      if isFirst, row.surface != "번째" { return nil }
      let end = tail(found.end)
      let isPlain = text.isWordEnd(end)
      let isOneWord = !isSpaced && word.value == 1
      let allowed = !isOneWord || ["번", "개", "명", "가지", "마디", "발", "마리", "번째", "두 개"].contains(row.surface)
      let isPerson = row.surface == "사람" && word.value == 1
      if isPlain, allowed, !isPerson, !(isOneWord && text.has("한번에", at: start)) {
        let value = QuantityValue(
          number: String(word.value), unit: row.value, isApproximate: word.isApproximate, isUnitInferred: false)
        return Candidate(lower, end, .quantity, "entity.quantity.native", 0.88, value: .quantity(value))
      }
    }
    // 두 기업: two to four and a noun are one span.
    if isSpaced, ["두", "세", "네"].contains(text.string(start..<word.end)) {
      let stop = text.endOfHangul(at)
      var end = stop
      for length in stride(from: min(4, stop - at - 2), through: 1, by: -1)
      where WordLists.particles.contains(text.text, stop - length, stop) {
        end = stop - length
        break
      }
      guard end - at >= 2, end - at <= 4, WordLists.dates.longest(in: text.text, at: at, before: end) == nil,
        !text.has("시간", at: at)
      else { return nil }
      return Candidate(start, end, .quantity, "entity.quantity.pair", 0.6)
    }
    return nil
  }

  private func standalone(at start: Int) -> Candidate? {
    for word: StaticString in ["하나", "둘", "셋", "넷"] where text.has(word, at: start) {
      let end = start + word.scalarCount
      guard text.isWordEnd(end), !text.has("하나요", at: start), !text.has("하나은행", at: start) else { continue }
      return Candidate(start, end, .quantity, "entity.quantity.native", 0.8)
    }
    return nil
  }
}
