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
