import KoreanText

/// A date with its year, as pages stamp it: `2024-09-12 18:15`, `2023.11.24. 오후 4:35`, `2024년 9월 12일 18시 15분`.
struct DateStamp: Hashable, Sendable {
  enum Role: Hashable, Sendable { case published, updated, bare }

  var range: Range<Int>
  var year: Int
  var month: Int
  var day: Int
  var hour: Int?
  var minute: Int?
  /// What the word before it says: 입력, 등록, 송고 … or 수정.
  var role = Role.bare

  /// ISO 8601; a time is Korean time.
  var iso: String {
    let date = "\(Self.pad(year, 4))-\(Self.pad(month))-\(Self.pad(day))"
    guard let hour else { return date }
    return "\(date)T\(Self.pad(hour)):\(Self.pad(minute ?? 0))+09:00"
  }

  private static func pad(_ value: Int, _ width: Int = 2) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Reads dates and times at one place of the text.
struct DateScanner {
  let view: ScalarView
  let limit: Int

  /// The stamp that starts at `start`, if it names year, month and day.
  func stamp(at start: Int) -> DateStamp? {
    if Glyph.isDigit(view[start - 1]) { return nil }
    var index = start
    if view[index] == 0x27 || view[index] == 0x2019 { index += 1 }
    guard let (rawYear, yearWidth) = number(&index, upTo: 4), yearWidth == 4 || yearWidth == 2 else { return nil }
    let separator: UInt32
    skipBlanks(&index)
    switch view[index] {
    case 0xB144: separator = 0xC6D4  // 년 … 월
    case 0x2D, 0x2E, 0x2F: separator = view[index]
    default: return nil
    }
    if yearWidth == 2, separator == 0x2D { return nil }
    index += 1
    skipBlanks(&index)
    guard let (month, _) = number(&index, upTo: 2), (1...12).contains(month) else { return nil }
    skipBlanks(&index)
    guard view[index] == separator else { return nil }
    index += 1
    skipBlanks(&index)
    guard let (day, _) = number(&index, upTo: 2), (1...31).contains(day) else { return nil }
    if separator == 0xC6D4 {
      skipBlanks(&index)
      guard view[index] == 0xC77C else { return nil }  // 일
      index += 1
    } else if Glyph.isDigit(view[index]) {
      return nil
    } else if view[index] == 0x2E, separator == 0x2E {
      index += 1
    }
    let year = yearWidth == 2 ? (rawYear < 70 ? 2000 : 1900) + rawYear : rawYear
    guard (1900...2100).contains(year) else { return nil }
    var result = DateStamp(range: start..<index, year: year, month: month, day: day)
    weekday(&index)
    result.range = start..<index
    if let time = time(at: index) {
      (result.hour, result.minute) = (time.hour, time.minute)
      result.range = start..<time.end
    }
    return result
  }

  /// `18:15`, `18:15:07`, `오후 4:35`, `18시 15분`, with what joins it to the date before it.
  private func time(at start: Int) -> (hour: Int, minute: Int, end: Int)? {
    var index = start
    skipBlanks(&index)
    if view[index] == 0x7C || view[index] == 0x54 || view[index] == 0x2C {  // | T ,
      index += 1
      skipBlanks(&index)
    }
    var shift: Int?
    if view[index] == 0xC624, view[index + 1] == 0xC804 || view[index + 1] == 0xD6C4 {  // 오전 오후
      shift = view[index + 1] == 0xD6C4 ? 12 : 0
      index += 2
      skipBlanks(&index)
    } else if Glyph.fold(view[index + 1]) == 0x6D, Glyph.fold(view[index]) == 0x61 || Glyph.fold(view[index]) == 0x70 {
      shift = Glyph.fold(view[index]) == 0x70 ? 12 : 0
      index += 2
      skipBlanks(&index)
    }
    guard let (hour, _) = number(&index, upTo: 2), hour < 25 else { return nil }
    let clock: Int
    skipBlanks(&index)
    if view[index] == 0x3A {
      index += 1
      guard let (minute, width) = number(&index, upTo: 2), width == 2, minute < 60 else { return nil }
      clock = minute
      if view[index] == 0x3A, Glyph.isDigit(view[index + 1]) {
        index += 1
        _ = number(&index, upTo: 2)
      }
    } else if view[index] == 0xC2DC {  // 시
      index += 1
      let afterHour = index
      skipBlanks(&index)
      if let (minute, _) = number(&index, upTo: 2), minute < 60, view[index] == 0xBD84 {  // 분
        index += 1
        clock = minute
      } else {
        index = afterHour
        clock = 0
      }
    } else {
      return nil
    }
    let full = shift.map { hour % 12 + $0 } ?? hour
    return (min(full, 23), clock, index)
  }

  /// `(수)`, `수요일`, `(수요일)`.
  private func weekday(_ index: inout Int) {
    var next = index
    skipBlanks(&next)
    let isBracketed = view[next] == 0x28 || view[next] == 0x5B
    if isBracketed { next += 1 }
    guard Self.weekdays.contains(view[next]) else { return }
    next += 1
    if view[next] == 0xC694, view[next + 1] == 0xC77C { next += 2 } else if !isBracketed { return }
    if isBracketed {
      guard view[next] == 0x29 || view[next] == 0x5D else { return }
      next += 1
    }
    index = next
  }

  /// 일 월 화 수 목 금 토.
  private static let weekdays: Set<UInt32> = [0xC77C, 0xC6D4, 0xD654, 0xC218, 0xBAA9, 0xAE08, 0xD1A0]

  private func number(_ index: inout Int, upTo width: Int) -> (value: Int, width: Int)? {
    let start = index
    var value = 0
    while index < limit, index - start < width, Glyph.isDigit(view[index]) {
      value = value * 10 + Int(view[index] - 0x30)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  private func skipBlanks(_ index: inout Int) {
    var steps = 0
    while index < limit, steps < 3, view.isBlank(index), view[index] != 0x0A {
      index += 1
      steps += 1
    }
  }
}
