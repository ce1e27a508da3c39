/// A decimal number of any size, written and read in Korean. Nothing is rounded: digits are kept as given.
///
/// ```swift
/// KoreanNumber("1234567890")?.sino()      // "십이억 삼천사백오십육만 칠천팔백구십"
/// KoreanNumber("2024000000000")?.mixed()  // "2조 240억"
/// KoreanNumber("21")?.counted("살")       // "스물한 살"
/// KoreanNumber(hangul: "삼만 오천")?.digits // "35000"
/// ```
public struct KoreanNumber: Hashable, Sendable {
  /// Whether the number is below zero.
  public let isNegative: Bool
  /// The digits before the point, without leading zeros; `[0]` for zero.
  package let integer: [UInt8]
  /// The digits behind the point, as given.
  package let fraction: [UInt8]

  package init(isNegative: Bool, integer: [UInt8], fraction: [UInt8]) {
    let trimmed = Array(integer.drop { $0 == 0 })
    self.integer = trimmed.isEmpty ? [0] : trimmed
    self.fraction = fraction
    self.isNegative = isNegative && !(trimmed.isEmpty && fraction.allSatisfy { $0 == 0 })
  }

  /// A whole number.
  public init(_ value: Int) {
    self.init(isNegative: value < 0, integer: String(value.magnitude).utf8.map { $0 - 0x30 }, fraction: [])
  }

  /// Digits as people write them: "1,234.5", "-3", "−0.5", "１０", "+7", ".5". `nil` for anything else.
  ///
  /// Commas may stand between digits; leading zeros fall away, zeros at the end of a fraction stay.
  public init?(_ text: String) {
    var scalars = text.unicodeScalars.map(\.value)[...]
    while let first = scalars.first, Marks.isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, Marks.isBlank(last) { scalars.removeLast() }
    var isNegative = false
    if let sign = scalars.first, [0x2D, 0x2212, 0x2013, 0xFF0D, 0x2B, 0xFF0B].contains(sign) {
      isNegative = sign != 0x2B && sign != 0xFF0B
      scalars.removeFirst()
    }
    var integer: [UInt8] = [], fraction: [UInt8] = []
    var hasPoint = false, lastWasDigit = false
    for scalar in scalars {
      if let digit = Self.digit(scalar) {
        if hasPoint { fraction.append(digit) } else { integer.append(digit) }
        lastWasDigit = true
      } else if scalar == 0x2E || scalar == 0xFF0E, !hasPoint {
        hasPoint = true
        lastWasDigit = false
      } else if scalar == 0x2C || scalar == 0xFF0C, lastWasDigit, !hasPoint {
        lastWasDigit = false
      } else {
        return nil
      }
    }
    guard lastWasDigit, !integer.isEmpty || !fraction.isEmpty else { return nil }
    self.init(isNegative: isNegative, integer: integer, fraction: fraction)
  }

  static func digit(_ scalar: UInt32) -> UInt8? {
    if scalar &- 0x30 < 10 { return UInt8(scalar - 0x30) }
    return scalar &- 0xFF10 < 10 ? UInt8(scalar - 0xFF10) : nil
  }

  /// The number in ASCII digits: "-1234.50".
  public var digits: String {
    var bytes = integer.map { $0 + 0x30 }
    if isNegative { bytes.insert(0x2D, at: 0) }
    if !fraction.isEmpty { bytes += [0x2E] + fraction.map { $0 + 0x30 } }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A whole number that fits an `Int`, else `nil`.
  package var small: Int? {
    guard fraction.isEmpty, integer.count < 18 else { return nil }
    let value = integer.reduce(0) { $0 * 10 + Int($1) }
    return isNegative ? -value : value
  }
}
