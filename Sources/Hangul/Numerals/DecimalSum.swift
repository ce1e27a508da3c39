/// Digits with the power of ten that they are multiplied by; enough arithmetic to add up a spoken number exactly.
///
/// Shifting takes no time, and adding something lower as long as that is.
struct DecimalSum {
  /// From the highest place down. There may be zeros at either end.
  private var digits: [UInt8] = []
  /// The power of ten of the last digit.
  private var lowest = 0

  var isZero: Bool { digits.allSatisfy { $0 == 0 } }

  init() {}

  /// The number with these digits before and behind the point, each from the highest place down.
  init(_ value: [UInt8], fraction: [UInt8] = []) {
    digits = value + fraction
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
      digits.append(contentsOf: repeatElement(0, count: lowest - other.lowest))
      lowest = other.lowest
    }
    // One place more than either number has, for what is carried.
    let missing = other.lowest + other.digits.count + 1 - lowest - digits.count
    if missing > 0 { digits.insert(contentsOf: repeatElement(0, count: missing), at: 0) }
    var place = digits.count - 1 - (other.lowest - lowest)
    var carry: UInt8 = 0
    for digit in other.digits.reversed() {
      let sum = digits[place] + digit + carry
      digits[place] = sum % 10
      carry = sum / 10
      place -= 1
    }
    while carry > 0 {
      if place < 0 {
        digits.insert(0, at: 0)
        place = 0
      }
      let sum = digits[place] + carry
      digits[place] = sum % 10
      carry = sum / 10
      place -= 1
    }
  }

  /// The number added up; `fraction` has the digits behind the point where they are to stay as written.
  func number(isNegative: Bool, fraction: [UInt8]?) -> KoreanNumber {
    let places = lowest..<lowest + digits.count
    func digit(at place: Int) -> UInt8 { places.contains(place) ? digits[places.upperBound - 1 - place] : 0 }
    let integer = (0..<max(places.upperBound, 1)).reversed().map(digit)
    if let fraction { return KoreanNumber(isNegative: isNegative, integer: integer, fraction: fraction) }
    let behind = (min(lowest, 0)..<0).reversed().map(digit)
    let zeros = behind.reversed().prefix { $0 == 0 }.count
    return KoreanNumber(isNegative: isNegative, integer: integer, fraction: Array(behind.dropLast(zeros)))
  }
}
