extension KoreanNumber {
  /// Digits with the units 만, 억, 조 …: 1234500000000 → "1조 2,345억", 12345.678 → "1만 2,345.678".
  ///
  /// Each group has a comma for its thousands; `isSpaced` puts a space between the groups (한글 맞춤법 제44항).
  public func mixed(isSpaced: Bool = true) -> String {
    var groups: [String] = []
    NumeralWords.forEachGroup(of: integer) { group, unit in
      let digits = group > 999 ? "\(group / 1000)," + String(String(1000 + group % 1000).dropFirst()) : String(group)
      groups.append(digits + NumeralWords.units[unit])
    } closingBlock: {
      groups[groups.count - 1] += NumeralWords.largest
    }
    var result = isNegative ? "-" : ""
    let hasOnes = integer.suffix(4).contains { $0 != 0 }
    if groups.isEmpty { groups = ["0"] } else if !hasOnes, fraction.contains(where: { $0 != 0 }) { groups.append("0") }
    result += groups.joined(separator: isSpaced ? " " : "")
    if !fraction.isEmpty, hasOnes || groups.last == "0" {
      result += "." + fraction.map { String($0) }.joined()
    }
    return result
  }
}
