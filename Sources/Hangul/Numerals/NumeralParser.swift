extension KoreanNumber {
  /// A number read back from Korean: the inverse of `sino`, `mixed`, `native`, `ordinal`, `days` and `financial`.
  ///
  /// ```swift
  /// KoreanNumber(hangul: "만 이천삼백")?.digits       // "12300"
  /// KoreanNumber(hangul: "1조 2,000억")?.digits       // "1200000000000"
  /// KoreanNumber(hangul: "1.5억")?.digits            // "150000000"
  /// KoreanNumber(hangul: "스물셋")?.digits            // "23"
  /// KoreanNumber(hangul: "금 일백만원정")?.digits      // "1000000"
  /// KoreanNumber(hangul: "마이너스 삼점일사")?.digits   // "-3.14"
  /// KoreanNumber(hangul: "이공이사")?.digits          // "2024": digit by digit
  /// ```
  ///
  /// Spaces and commas do not matter; NFD and Hanja digits (三萬, 壹百) are read too. `nil` for anything else.
  public init?(hangul text: String) {
    guard let parsed = ParsedNumeral(text), parsed.counter.isEmpty || parsed.isAmount else { return nil }
    self = parsed.number
  }
}

/// A number at the front of a text and the counter behind it: "세 개" → 3, "개".
public struct ParsedNumeral: Hashable, Sendable {
  /// The number.
  public let number: KoreanNumber
  /// What stands behind it: a counter of the table, or nothing.
  public let counter: String
  /// Whether the text was an amount in the manner of cheques (금 …원정), whose 원 is part of the notation.
  public let isAmount: Bool

  /// `nil` where the text is no number, or where what stands behind the number is no counter of the table.
  public init?(_ text: String) {
    var scanner = NumeralScanner(text)
    guard let found = scanner.read() else { return nil }
    number = found.number
    counter = found.counter
    isAmount = found.isAmount
  }

  /// Digits and counter: "3개", "1000000".
  public var text: String { number.digits + (isAmount ? "" : counter) }
}

/// Digits with the power of ten that they are multiplied by; enough arithmetic to add up a spoken number exactly.
struct DecimalSum {
  /// The digit at each power of ten.
  private(set) var digits: [Int: UInt8] = [:]

  var isZero: Bool { digits.values.allSatisfy { $0 == 0 } }

  init() {}
  init(_ value: [UInt8], fraction: [UInt8] = []) {
    for (index, digit) in value.reversed().enumerated() where digit != 0 { digits[index] = digit }
    for (index, digit) in fraction.enumerated() where digit != 0 { digits[-1 - index] = digit }
  }

  /// Times ten to the `power`.
  func shifted(_ power: Int) -> DecimalSum {
    var result = DecimalSum()
    for (place, digit) in digits { result.digits[place + power] = digit }
    return result
  }

  mutating func add(_ other: DecimalSum) {
    for (place, digit) in other.digits.sorted(by: { $0.key < $1.key }) {
      var place = place
      var carry = digit
      while carry > 0 {
        let sum = (digits[place] ?? 0) + carry
        digits[place] = sum % 10
        carry = sum / 10
        place += 1
      }
    }
  }

  func number(isNegative: Bool, fraction: [UInt8]?) -> KoreanNumber {
    let top = max(digits.keys.max() ?? 0, 0)
    let integer = (0...top).reversed().map { digits[$0] ?? 0 }
    if let fraction { return KoreanNumber(isNegative: isNegative, integer: integer, fraction: fraction) }
    let bottom = min(digits.filter { $0.value != 0 }.keys.min() ?? 0, 0)
    let behind = bottom < 0 ? (1...(-bottom)).map { digits[-$0] ?? 0 } : []
    return KoreanNumber(isNegative: isNegative, integer: integer, fraction: behind)
  }
}
