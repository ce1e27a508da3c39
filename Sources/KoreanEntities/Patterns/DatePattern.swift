/// Dates, calendar periods and lengths of a day or more.
struct DatePattern {
  let text: PatternText
  let published: CalendarDate?

  /// The date or period that starts at `start`: `올해 3월`, `지난 11일`, `2016년 말`, `이날`, `전분기`.
  func date(at start: Int) -> Candidate? {
    guard startsFreely(start) else { return nil }
    if let result = isoDate(at: start) { return result }
    var parts = DateParts()
    var position = start
    var end = start
    var rank = 0
    var isRelativeOnly = true
    if let next = text.skip("지난", at: position), text.isSpace(next) || text.isDigit(next), let after = gap(next) {
      parts.isPast = true
      position = after
      guard
        text.isDigit(position)
          || WordLists.dates.longest(in: text.text, at: position, before: text.bounds.upperBound, kind: "half") != nil
      else { return word(at: start) }
    } else if text.has("올", at: position), !text.has("올해", at: position),
      text.isDigit(after(position + 1)) || text.has("상반기", at: after(position + 1))
        || text.has("하반기", at: after(position + 1))
        || text.has("초", at: after(position + 1)) && text.isWordEnd(after(position + 1) + 1)
    {
      parts.yearOffset = 0
      position = after(position + 1)
      rank = 1
    }
    parts.isComing = comesAfterComing(start)
    while true {
      guard let atom = atom(at: position, minimumRank: rank, parts: &parts) else { break }
      end = atom.end
      rank = atom.rank
      if atom.isNumeric { isRelativeOnly = false }
      guard let next = gap(end) else { break }
      position = next
    }
    guard end > start, !parts.isEmpty else { return word(at: start) }
    if isRelativeOnly, let whole = word(at: start), whole.upper >= end { return whole }
    if let edge = edge(at: end) {
      parts.hasEdge = true
      end = edge
    }
    guard endsFreely(end) else { return nil }
    return Candidate(
      start, end, .date, "entity.date", 0.93, value: .temporal(parts.value(published: published)))
  }

  /// `2025-08-14`, `2025.8.14.`
  private func isoDate(at start: Int) -> Candidate? {
    guard let year = number(start, digits: 4...4), (1800...2199).contains(year.value) else { return nil }
    for mark: UInt32 in [0x2D, 0x2E, 0x2F] where text[year.end] == mark {
      guard let month = number(year.end + 1, digits: 1...2), (1...12).contains(month.value), text[month.end] == mark,
        let day = number(month.end + 1, digits: 1...2), (1...31).contains(day.value)
      else { continue }
      let parts = DateParts(year: year.value, month: month.value, day: day.value)
      return Candidate(
        start, day.end, .date, "entity.date.numeric", 0.95, value: .temporal(parts.value(published: nil)))
    }
    return nil
  }

  private struct Atom {
    var end: Int
    var rank: Int
    var isNumeric: Bool
  }

  /// One part of a date; ranks rise from year to weekday, so that `3월 지난해` is two dates.
  private func atom(at start: Int, minimumRank: Int, parts: inout DateParts) -> Atom? {
    if let atom = numericAtom(at: start, minimumRank: minimumRank, parts: &parts) { return atom }
    guard let found = WordLists.dates.longest(in: text.text, at: start, before: text.bounds.upperBound) else {
      return nil
    }
    for row in found.rows {
      let offset = Int(row.value)
      switch row.kind {
      case "year" where minimumRank < 1 && (offset != nil || minimumRank == 0) && row.surface != "올":
        guard endsOrContinues(found.end) else { return nil }
        parts.yearOffset = offset
        return Atom(end: found.end, rank: 1, isNumeric: false)
      case "half" where minimumRank < 2:
        guard endsOrContinues(found.end) else { return nil }
        parts.half = row.value == "H1" ? 1 : 2
        return Atom(end: found.end, rank: 2, isNumeric: false)
      case "season" where minimumRank == 1:
        guard text.isWordEnd(found.end) else { return nil }
        parts.hasEdge = true
        return Atom(end: found.end, rank: 2, isNumeric: false)
      case "month" where minimumRank < 2:
        guard endsOrContinues(found.end) else { return nil }
        parts.monthOffset = offset
        return Atom(end: found.end, rank: 3, isNumeric: false)
      case "week" where minimumRank < 4:
        guard endsOrContinues(found.end) else { return nil }
        parts.weekOffset = offset
        return Atom(end: found.end, rank: 4, isNumeric: false)
      case "weekday" where minimumRank < 6:
        guard text.isWordEnd(found.end) else { return nil }
        parts.weekday = offset
        return Atom(end: found.end, rank: 6, isNumeric: false)
      case "quarter" where minimumRank < 2:
        guard endsOrContinues(found.end) else { return nil }
        parts.quarterOffset = offset
        return Atom(end: found.end, rank: 3, isNumeric: false)
      default: continue
      }
    }
    return nil
  }

  private func numericAtom(at start: Int, minimumRank: Int, parts: inout DateParts) -> Atom? {
    var at = start
    let isShortYear = text[at] == 0x2019 || text[at] == 0x27 || text[at] == 0x2018
    if isShortYear { at += 1 }
    guard let number = number(at, digits: 1...4) else { return nil }
    let end = number.end
    let digits = end - at
    if minimumRank < 1, digits == 4 || isShortYear, text.has("년대", at: end) || text.isTilde(end) {
      if text.has("년대", at: end), text.isWordEnd(end + 2) || edge(at: end + 2) != nil {
        parts.decade = number.value
        return Atom(end: end + 2, rank: 6, isNumeric: true)
      }
      if let second = self.number(end + 1, digits: 2...4), text.has("년대", at: second.end) {
        parts.decade = number.value
        parts.hasEdge = true
        return Atom(end: second.end + 2, rank: 6, isNumeric: true)
      }
    }
    if minimumRank < 1, digits == 4 ? (1000...2199).contains(number.value) : isShortYear && digits == 2,
      text[end] == 0xB144
    {  // 년
      guard !text.has("년생", at: end) || !text.isWordEnd(end + 2) else { return nil }
      parts.year = digits == 4 ? number.value : number.value + (number.value < 50 ? 2000 : 1900)
      return Atom(end: text[end + 1] == 0xB3C4 && text.isWordEnd(end + 2) ? end + 2 : end + 1, rank: 1, isNumeric: true)
    }
    guard !isShortYear, digits <= 2 else { return nil }
    if minimumRank < 2, (1...4).contains(number.value), digits == 1 {
      if text.has("분기", at: end) {
        parts.quarter = number.value
        return Atom(end: end + 2, rank: 3, isNumeric: true)
      }
      if text[end] == 0x2F, text[end + 1] == 0x34, text.has("분기", at: end + 2) {
        parts.quarter = number.value
        return Atom(end: end + 4, rank: 3, isNumeric: true)
      }
    }
    if minimumRank < 3, (1...12).contains(number.value) {
      if text[end] == 0xC6D4 {  // 월
        parts.month = number.value
        return Atom(end: end + 1, rank: 3, isNumeric: true)
      }
      // 7∼8월
      if text.isTilde(end) || text.isDash(end), let second = self.number(end + 1, digits: 1...2),
        (1...12).contains(second.value), text[second.end] == 0xC6D4
      {
        parts.month = number.value
        parts.hasEdge = true
        return Atom(end: second.end + 1, rank: 3, isNumeric: true)
      }
    }
    if minimumRank < 5, (1...31).contains(number.value) {
      if text[end] == 0xC77C, !text.has("일간", at: end), !text.has("일째", at: end), !text.has("일 간", at: end) {  // 일
        parts.day = number.value
        if text.isTilde(end + 1), let second = self.number(end + 2, digits: 1...2), text[second.end] == 0xC77C {
          parts.lastDay = second.value
          return Atom(end: second.end + 1, rank: 5, isNumeric: true)
        }
        return Atom(end: end + 1, rank: 5, isNumeric: true)
      }
      if text.isTilde(end) || text.isDash(end), let second = self.number(end + 1, digits: 1...2),
        second.value > number.value, text[second.end] == 0xC77C, !text.has("일간", at: second.end)
      {
        parts.day = number.value
        parts.lastDay = second.value
        return Atom(end: second.end + 1, rank: 5, isNumeric: true)
      }
    }
    return nil
  }

  /// Calendar words that stand alone: 이날, 전날, 연내, 크리스마스.
  private func word(at start: Int) -> Candidate? {
    guard let found = WordLists.dates.longest(in: text.text, at: start, before: text.bounds.upperBound) else {
      return nil
    }
    var end = found.end
    for row in found.rows {
      var value: TemporalValue?
      let offset = Int(row.value)
      switch row.kind {
      case "day": value = DateParts(dayOffset: offset).value(published: published)
      case "part", "holiday": value = TemporalValue(type: row.kind == "part" ? .period : .date, iso: nil)
      case "length":
        if isOnlyFor(start) { continue }
        if let rest = length(after: end) { end = rest }
        value = TemporalValue(type: .duration, iso: row.value.isEmpty ? nil : "P" + row.value)
      default: continue
      }
      if row.kind != "length", let edge = edge(at: end) { end = edge }
      guard let value, endsFreely(end) else { continue }
      return Candidate(start, end, .date, "entity.date.word", 0.85, value: .temporal(value))
    }
    return nil
  }

  /// `6개월`, `1~2년`, `30년간`, `20년째`, `2주 뒤`, `22분기`.
  func duration(at start: Int) -> Candidate? {
    guard startsFreely(start) else { return nil }
    var position = start
    var iso = "P"
    var isExact = true
    var found = false
    while let numeral = text.numeral(at: position), let unit = dayUnit(at: numeral.end) {
      var end = unit.end
      if let number = numeral.value?.literal, unit.iso != "" {
        iso += number + unit.iso
      } else {
        isExact = false
      }
      if numeral.isApproximate { isExact = false }
      if text[end] == 0xC5EC, text.isWordEnd(end + 1) { end += 1; isExact = false }  // 1년여
      position = end
      found = true
      if text.isSpace(end), text.isDigit(end + 1), let next = text.numeral(at: end + 1), dayUnit(at: next.end) != nil {
        position = end + 1
        continue
      }
      if !text.isDigit(end) { break }
    }
    if !found, let first = text.numeral(at: start), text.isTilde(first.end) || text.isDash(first.end) {
      // 1~2년
      guard let second = text.numeral(at: first.end + 1), let unit = dayUnit(at: second.end) else { return nil }
      position = unit.end
      found = true
      isExact = false
    } else if !found, let word = text.numberWord(at: start), word.value < 20 {
      // 두 달, 한 해, 세 주
      let after = text.isSpace(word.end) ? word.end + 1 : word.end
      guard text.isHangul(after) else { return nil }
      for unit: StaticString in ["달", "해", "주", "주일", "개월", "세기"] where text.has(unit, at: after) {
        let end = after + unit.scalarCount
        guard text.isWordEnd(end) || length(after: end) != nil, unit.description != "주" || after > word.end else {
          continue
        }
        position = end
        found = true
        isExact = false
      }
    }
    guard found, !isOnlyFor(start) else { return nil }
    let end = length(after: position) ?? position
    guard endsFreely(end) else { return nil }
    return Candidate(
      start, end, .date, "entity.duration", 0.9,
      value: .temporal(TemporalValue(type: .duration, iso: isExact ? iso : nil)))
  }

  private func dayUnit(at index: Int) -> (end: Int, iso: String)? {
    let at = text.isSpace(index) ? index + 1 : index
    if text[at] == 0xB144, text.isDigit(index - 4), text.isDigit(index - 3), text.isDigit(index - 2),
      text.isDigit(index - 1), !text.isDigit(index - 5), text.has("19", at: index - 4) || text.has("20", at: index - 4)
    {
      return nil
    }
    let units: [(StaticString, String)] = [
      ("개월", "M"), ("개년", "Y"), ("주년", ""), ("주일", "W"), ("주기", ""), ("세기", ""), ("분기", ""), ("년대", ""), ("년", "Y"),
      ("달", "M"), ("주", "W"), ("일", "D"),
    ]
    for (unit, iso) in units where text.has(unit, at: at) {
      let end = at + unit.scalarCount
      let name = unit.description
      if name == "년", text.has("년차", at: at) || text.has("년생", at: at) || text.has("년도", at: at) { return nil }
      if name == "일", length(after: end) == nil, text[end] != 0xB9CC || at != index { return nil }
      if name == "주", !text.has("주간", at: at), !text.has("주째", at: at), length(after: end) == nil,
        !text.isWordEnd(end) || at != index
      {
        return nil
      }
      if name == "주", text.has("주년", at: at) { continue }
      return (end, iso)
    }
    return nil
  }

  /// 간, 동안, 째, 여, 뒤, 전, 후, 반 after a length.
  private func length(after index: Int) -> Int? {
    var end = index
    if let half = text.skip("반", at: end, allowingSpace: true), text.isWordEnd(half) { end = half }
    for word: StaticString in ["동안", "간", "째", "여", "뒤", "전", "후"] {
      if let next = text.skip(word, at: end, allowingSpace: true), text.isWordEnd(next) {
        if let more = text.skip("동안", at: next, allowingSpace: true), text.isWordEnd(more) { return more }
        return next
      }
    }
    return end > index ? end : nil
  }

  /// 초, 말, 중순 after a year or a month.
  private func edge(at index: Int) -> Int? {
    let at = text.isSpace(index) ? index + 1 : index
    guard let found = WordLists.dates.longest(in: text.text, at: at, before: text.bounds.upperBound, kind: "edge"),
      text.isWordEnd(found.end)
    else { return nil }
    return found.end
  }

  private func number(_ start: Int, digits: ClosedRange<Int>) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while text.isDigit(end), end - start < 9 {
      value = value * 10 + Int(text[end] &- 0x30)
      end += 1
    }
    return digits.contains(end - start) ? (value, end) : nil
  }

  /// 신청자에 한해: no year.
  private func isOnlyFor(_ start: Int) -> Bool { text.has("한해", at: start) && text[start - 2] == 0xC5D0 }

  private func after(_ index: Int) -> Int { text.isSpace(index) ? index + 1 : index }
  /// Where the next part may start: right here or after one space.
  private func gap(_ index: Int) -> Int? {
    let next = after(index)
    return text.isWordCharacter(next) ? next : nil
  }

  private func endsOrContinues(_ end: Int) -> Bool {
    text.isWordEnd(end) || text.isDigit(end) || edge(at: end) != nil || text.has("상반기", at: end)
      || text.has("하반기", at: end)
  }

  private func comesAfterComing(_ start: Int) -> Bool {
    text.has("오는", at: start - 3) && text.isSpace(start - 1)
  }

  private func startsFreely(_ start: Int) -> Bool {
    if text.isDigit(start) {
      return !text.isDigit(start - 1) && !text.isLatin(start - 1)
        && !(text[start - 1] == 0x2E && text.isDigit(start - 2))
        && !(text[start - 1] == 0x2C && text.isDigit(start - 2))
    }
    return !text.isHangul(start - 1) && !text.isLatin(start - 1) && !text.isDigit(start - 1)
  }

  private func endsFreely(_ end: Int) -> Bool { text.isWordEnd(end) || text.isHan(end) }
}
