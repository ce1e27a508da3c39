/// Clock times, parts of the day, lengths under a day.
struct TimePattern {
  let text: PatternText

  /// `오전 10시 30분`, `3시 반`, `오후`.
  func time(at start: Int) -> Candidate? {
    var position = start
    var part: String?
    if let found = WordLists.times.longest(in: text.text, at: start, before: text.bounds.upperBound) {
      guard !text.isHangul(start - 1), !text.isLatin(start - 1) else { return nil }
      let next = text.isSpace(found.end) ? found.end + 1 : found.end
      part = found.rows.first?.surface
      if !text.isDigit(next) { return partOfDay(start, found.end) }
      position = next
    }
    guard let clock = clock(at: position) else {
      return part == nil ? nil : partOfDay(start, position - (text.isSpace(position - 1) ? 1 : 0))
    }
    var end = clock.end
    if text.isTilde(end) || text.isDash(end), let last = self.clock(at: end + 1) { end = last.end }
    if part == nil, text[start - 1] == 0x2E || text.isDigit(start - 1) || text.isLatin(start - 1) { return nil }
    return Candidate(
      start, end, .time, "entity.time", 0.92,
      value: .temporal(TemporalValue(type: .time, iso: end == clock.end ? iso(clock, part: part) : nil)))
  }

  private func partOfDay(_ start: Int, _ end: Int) -> Candidate? {
    guard end > start, WordLists.times.contains(text.text, start, end), text.isWordEnd(end) else { return nil }
    // 낮은, 밤을, 아침이슬: only before a time particle or a gap.
    if end - start == 1, text.isHangul(end) {
      let tail = text.string(end..<text.endOfHangul(end))
      guard ["에", "엔", "에는", "에도", "까지", "부터", "과", "의", "마다"].contains(tail) else { return nil }
    }
    return Candidate(
      start, end, .time, "entity.time.part", 0.8, value: .temporal(TemporalValue(type: .time, iso: nil)))
  }

  private struct Clock {
    var end: Int
    var hour: Int
    var minute: Int?
    var second: Int?
  }

  private func clock(at start: Int) -> Clock? {
    guard let hour = number(start), hour.value <= 24 else { return nil }
    if text[hour.end] == 0x3A, let minute = number(hour.end + 1), minute.end - hour.end == 3, minute.value < 60 {
      guard !text.isDigit(minute.end), text[minute.end] != 0x3A else { return nil }
      return Clock(end: minute.end, hour: hour.value, minute: minute.value)
    }
    guard text[hour.end] == 0xC2DC, text[hour.end + 1] != 0xAC04 else { return nil }  // 시, 시간
    var result = Clock(end: hour.end + 1, hour: hour.value)
    if let half = text.skip("반", at: result.end, allowingSpace: true), text.isWordEnd(half) {
      result.end = half
      result.minute = 30
    } else if let minute = part("분", after: result.end) {
      result.end = minute.end
      result.minute = minute.value
      if let second = part("초", after: minute.end) {
        result.end = second.end
        result.second = second.value
      }
    }
    return text.isWordEnd(result.end) ? result : nil
  }

  private func part(_ unit: StaticString, after index: Int) -> (value: Int, end: Int)? {
    let at = text.isSpace(index) ? index + 1 : index
    guard let number = number(at), number.value < 60, let end = text.skip(unit, at: number.end) else { return nil }
    return (number.value, end)
  }

  private func number(_ start: Int) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while text.isDigit(end), end - start < 3 {
      value = value * 10 + Int(text[end] &- 0x30)
      end += 1
    }
    return end > start && end - start <= 2 ? (value, end) : nil
  }

  private func iso(_ clock: Clock, part: String?) -> String {
    var hour = clock.hour
    let isAfternoon = part == "오후" || part == "저녁" || part == "낮" && hour < 7 || part == "밤" && hour >= 6
    if isAfternoon, hour < 12 { hour += 12 }
    if part == "오전" || part == "새벽" || part == "밤", clock.hour == 12 { hour = 0 }
    var result = "T" + CalendarDate.pad(hour, 2) + ":" + CalendarDate.pad(clock.minute ?? 0, 2)
    if let second = clock.second { result += ":" + CalendarDate.pad(second, 2) }
    return result
  }

  /// `24시간`, `한 시간`, `1만 시간`, `90분간`, `1시간 30분`.
  func duration(at start: Int) -> Candidate? {
    guard !text.isDigit(start - 1), !text.isLatin(start - 1) else { return nil }
    var position = start
    var iso = "PT"
    var isExact = true
    var found = false
    if text.isHangul(start) {
      guard !text.isHangul(start - 1), let word = text.numberWord(at: start),
        let end = text.skip("시간", at: word.end, allowingSpace: true)
      else { return nil }
      position = end
      found = true
      isExact = !word.isApproximate
      iso += String(word.value) + "H"
    }
    while text.isDigit(position) || text.isSpace(position) && text.isDigit(position + 1) && found {
      let at = text.isSpace(position) ? position + 1 : position
      guard let numeral = text.numeral(at: at), let unit = unit(at: numeral.end) else { break }
      if let value = numeral.value { iso += value.literal + unit.iso } else { isExact = false }
      if numeral.isApproximate { isExact = false }
      position = unit.end
      found = true
      if text[position] == 0xC5EC { break }
    }
    guard found else { return nil }
    var end = position
    if let half = text.skip("반", at: end, allowingSpace: true), text.isWordEnd(half) {
      end = half
      isExact = false
    }
    for word: StaticString in ["동안", "간", "여", "째", "뒤", "전", "후"] {
      if let next = text.skip(word, at: end, allowingSpace: true), text.isWordEnd(next) {
        end = next
        if let more = text.skip("동안", at: end, allowingSpace: true) { end = more }
        break
      }
    }
    guard text.isWordEnd(end) else { return nil }
    return Candidate(
      start, end, .time, "entity.time.length", 0.9,
      value: .temporal(TemporalValue(type: .duration, iso: isExact ? iso : nil)))
  }

  private func unit(at index: Int) -> (end: Int, iso: String)? {
    if let end = text.skip("시간", at: index, allowingSpace: true) { return (end, "H") }
    if text.has("분의", at: index) || text.has("분기", at: index) { return nil }
    if let end = text.skip("분", at: index),
      text.isWordEnd(end) || text.isDigit(end) || text.has("간", at: end) || text.has("여", at: end)
    {
      return (end, "M")
    }
    if let end = text.skip("초", at: index), text.isWordEnd(end) || text.has("간", at: end) { return (end, "S") }
    return nil
  }
}
