/// A number as written: digits, Korean multipliers, native words.
struct Numeral {
  /// The value is `mantissa × 10^exponent`; nil where it does not fit.
  var value: DecimalNumber?
  var end: Int
  var hasMultiplier = false
  /// Digits only, no comma, point or multiplier: years, days, ranks.
  var plainInteger: Int?
  var digitCount = 0
  /// `여` or `수` stood inside: 100여, 1천여.
  var isApproximate = false
}

/// An exact decimal number.
struct DecimalNumber: Equatable {
  var mantissa: Int
  var exponent: Int

  /// `500000000000`, `0.3`
  var literal: String {
    var digits = String(mantissa)
    if exponent >= 0 { return mantissa == 0 ? "0" : digits + String(repeating: "0", count: exponent) }
    while digits.count <= -exponent { digits = "0" + digits }
    let point = digits.index(digits.endIndex, offsetBy: exponent)
    var fraction = digits[point...]
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return fraction.isEmpty ? String(digits[..<point]) : digits[..<point] + "." + fraction
  }

  func scaled(by power: Int) -> DecimalNumber { DecimalNumber(mantissa: mantissa, exponent: exponent + power) }

  static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
    let low = min(left.exponent, right.exponent)
    guard let a = left.raised(to: low), let b = right.raised(to: low) else { return nil }
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : DecimalNumber(mantissa: sum, exponent: low)
  }

  private func raised(to low: Int) -> Int? {
    var value = mantissa
    for _ in 0..<(exponent - low) {
      let (next, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = next
    }
    return value
  }
}

extension PatternText {
  /// The power of ten of a multiplier syllable; 0 for none.
  private func multiplier(_ index: Int) -> Int {
    switch self[index] {
    case 0xC2ED: 1  // 십
    case 0xBC31: 2  // 백
    case 0xCC9C: 3  // 천
    case 0xB9CC, 0x842C: 4  // 만 萬
    case 0xC5B5, 0x5104: 8  // 억 億
    case 0xC870, 0x5146: 12  // 조 兆
    case 0xACBD: 16  // 경
    default: 0
    }
  }

  /// The numeral in digits that starts at `start`: `2만7000`, `1조1300억`, `3.5`, `1,234`, `4천`, `8천여`.
  func numeral(at start: Int) -> Numeral? {
    guard isDigit(start) else { return nil }
    var total = DecimalNumber(mantissa: 0, exponent: 0)
    var isExact = true
    var result = Numeral(value: nil, end: start)
    var position = start
    var lastPower = 17
    while isDigit(position), let part = digits(at: position) {
      var end = part.end
      var value = part.value
      var power = 0
      // 천, 백, 십 may precede the great multipliers: 3천4백만.
      var section = DecimalNumber(mantissa: 0, exponent: 0)
      var small = 4
      while case let unit = multiplier(end), unit > 0, unit < 4, unit < small {
        section = value.flatMap { section + $0.scaled(by: unit) } ?? section
        small = unit
        end += 1
        value = DecimalNumber(mantissa: 0, exponent: 0)
        result.hasMultiplier = true
        if isDigit(end), let more = digits(at: end) {
          value = more.value
          end = more.end
        }
      }
      value = value.flatMap { $0 + section }
      let unit = multiplier(end)
      if unit >= 4, unit < lastPower, !isWordStartingWithMultiplier(end) {
        power = unit
        end += 1
        result.hasMultiplier = true
      }
      if let sum = value.flatMap({ total + $0.scaled(by: power) }) { total = sum } else { isExact = false }
      if position == start, power == 0, !result.hasMultiplier, part.isPlain, let plain = part.value {
        result.plainInteger = plain.exponent == 0 ? plain.mantissa : nil
        result.digitCount = part.end - position
      }
      position = end
      guard power >= 4 else { break }
      lastPower = power
      if isSpace(position), isDigit(position + 1), let next = digits(at: position + 1) {
        let follows = multiplier(next.end)
        if follows > 0 && follows < power || (follows == 0 && power == 4 && next.end - position == 5) { position += 1 }
      }
    }
    if self[position] == 0xC5EC {  // 여
      result.isApproximate = true
      position += 1
    }
    result.end = position
    result.value = isExact ? total : nil
    return result
  }

  /// 만 in `20만에` is a multiplier, 조 in `3조각` is not.
  private func isWordStartingWithMultiplier(_ index: Int) -> Bool {
    has("조각", at: index) || has("조항", at: index) || has("만에", at: index) || has("경기", at: index)
      || has("만큼", at: index)
  }

  /// Digits with thousands commas and a decimal point.
  private func digits(at start: Int) -> (end: Int, value: DecimalNumber?, isPlain: Bool)? {
    guard isDigit(start) else { return nil }
    var mantissa = 0
    var isExact = true
    var exponent = 0
    var index = start
    var isPlain = true
    func push(_ digit: UInt32) {
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      if overflow || product > Int.max - 10 { isExact = false } else { mantissa = product + Int(digit &- 0x30) }
    }
    while true {
      if isDigit(index) {
        push(self[index])
        index += 1
      } else if self[index] == 0x2C, isDigit(index + 1), isDigit(index + 2), isDigit(index + 3), !isDigit(index + 4) {
        isPlain = false
        index += 1
      } else {
        break
      }
    }
    if self[index] == 0x2E, isDigit(index + 1) {
      isPlain = false
      index += 1
      while isDigit(index) {
        push(self[index])
        exponent -= 1
        index += 1
      }
    }
    return (index, isExact ? DecimalNumber(mantissa: mantissa, exponent: exponent) : nil, isPlain)
  }

  /// A native or Sino-Korean number word before a counter: 한, 두, 세 … 열두, 한두, 스무.
  func numberWord(at start: Int) -> (end: Int, value: Int, isApproximate: Bool)? {
    guard PatternStarts.of(self[start]).contains(.amount) else { return nil }
    for word in NumberWords.all where has(word.surface, at: start) {
      return (start + word.length, word.value, word.isApproximate)
    }
    return nil
  }
}

/// Number words that stand before a counter, longest first.
enum NumberWords {
  struct Word: Sendable {
    let surface: StaticString
    let value: Int
    var isApproximate = false
    let length: Int
  }
  private static func word(_ surface: StaticString, _ value: Int, about: Bool = false) -> Word {
    Word(surface: surface, value: value, isApproximate: about, length: surface.scalarCount)
  }
  static let all: [Word] = [
    word("한두", 1, about: true), word("두세", 2, about: true), word("서너", 3, about: true), word("두어", 2, about: true),
    word("너댓", 4, about: true), word("대여섯", 5, about: true), word("예닐곱", 6, about: true),
    word("다섯", 5), word("여섯", 6), word("일곱", 7), word("여덟", 8), word("아홉", 9),
    word("열한", 11), word("열두", 12), word("열세", 13), word("열네", 14), word("열다섯", 15), word("스무", 20),
    word("스물", 20), word("서른", 30), word("마흔", 40), word("열", 10), word("한", 1), word("두", 2), word("세", 3),
    word("네", 4), word("석", 3), word("넉", 4),
  ]
}
