/// Numbers as people read them, without a locale.
package enum TextNumber {
  /// `0.5` with two places is `0.50`; halves are rounded away from zero.
  package static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "?" }
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = Int((abs(value) * scale).rounded(.toNearestOrAwayFromZero))
    let digits = String(scaled)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return places == 0 ? sign + padded : "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// A decimal literal with commas between thousands: `500000000000.5` is `500,000,000,000.5`; other text as it is.
  package static func grouped(_ literal: String) -> String {
    let isNegative = literal.hasPrefix("-")
    let digits = literal.utf8.dropFirst(isNegative ? 1 : 0).prefix { (0x30...0x39).contains($0) }
    let rest = literal.utf8.dropFirst(digits.count + (isNegative ? 1 : 0))
    guard digits.count > 4, rest.isEmpty || rest.first == UInt8(ascii: ".") else { return literal }
    var result: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { result.append(UInt8(ascii: ",")) }
      result.append(digit)
    }
    return String(decoding: result + rest, as: UTF8.self)
  }
}
