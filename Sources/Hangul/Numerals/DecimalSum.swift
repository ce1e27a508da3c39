/// Digits with the power of ten that they are multiplied by; enough arithmetic to add up a spoken number exactly.
///
/// Shifting takes no time, and adding as long as the shorter of the two numbers.
struct DecimalSum {
  /// From the lowest place up. There may be zeros at either end.
  private var digits: [UInt8] = []
  /// The power of ten of the first digit.
  private var lowest = 0

  var isZero: Bool { digits.allSatisfy { $0 == 0 } }

  init() {}

  /// The number with these digits before and behind the point, each from the highest place down.
  init(_ value: [UInt8], fraction: [UInt8] = []) {
    digits = fraction.reversed() + value.reversed()
    lowest = -fraction.count
  }

  /// Times ten to the `power`.
  consuming func shifted(_ power: Int) -> DecimalSum {
    lowest += power
    return self
  }

  mutating func add(_ other: consuming DecimalSum) {
    if other.digits.count > digits.count { swap(&self, &other) }
    guard !other.digits.isEmpty else { return }
    if other.lowest < lowest {
      digits.insert(contentsOf: repeatElement(0, count: lowest - other.lowest), at: 0)
      lowest = other.lowest
    }
    var place = other.lowest - lowest
    let missing = place + other.digits.count - digits.count
    if missing > 0 { digits.append(contentsOf: repeatElement(0, count: missing)) }
    var carry: UInt8 = 0
    for digit in other.digits {
      let sum = digits[place] + digit + carry
      digits[place] = sum % 10
      carry = sum / 10
      place += 1
    }
    while carry > 0 {
      if place == digits.count { digits.append(0) }
      let sum = digits[place] + carry
      digits[place] = sum % 10
      carry = sum / 10
      place += 1
    }
  }

  /// The number added up; `fraction` has the digits behind the point where they are to stay as written.
  func number(isNegative: Bool, fraction: [UInt8]?) -> KoreanNumber {
    let places = lowest..<lowest + digits.count
    let top = max(places.upperBound, 1)
    let integer = (0..<top).reversed().map { places.contains($0) ? digits[$0 - lowest] : 0 }
    if let fraction { return KoreanNumber(isNegative: isNegative, integer: integer, fraction: fraction) }
    let behind = (min(lowest, 0)..<0).reversed().map { places.contains($0) ? digits[$0 - lowest] : 0 }
    let zeros = behind.reversed().prefix { $0 == 0 }.count
    return KoreanNumber(isNegative: isNegative, integer: integer, fraction: Array(behind.dropLast(zeros)))
  }
}
