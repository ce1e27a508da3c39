/// Symbols with a Korean name (% 퍼센트, ℃ 도, α 알파) and units after a number (10km, 5GB).
enum SymbolEnding {
  private static let symbols: [UInt32: String] = {
    var result: [UInt32: String] = [:]
    for row in TableText.rows(JosaSymbolsTable.tsv) where row.count >= 2 {
      if let scalar = row[1].unicodeScalars.first { result[scalar.value] = String(row[0]) }
    }
    return result
  }()

  private static let units = TableText.dictionary(JosaUnitsTable.tsv)

  static func ending(of s: [UInt32], before end: Int) -> WordEnding? {
    let last = s[end - 1]
    if last &- 0x2160 < 12 { return roman(Int(last - 0x2160) + 1) }
    if last &- 0x2170 < 12 { return roman(Int(last - 0x2170) + 1) }
    if last &- 0x2460 < 20 { return roman(Int(last - 0x2460) + 1) }
    if last &- 0x2474 < 20 { return roman(Int(last - 0x2474) + 1) }
    guard let name = symbols[last] else { return nil }
    let basis: WordEnding.Basis = last &- 0x0391 < 0x3A ? .greek : .symbol
    return WordEnding(reading: name, basis: basis, confidence: 0.9)
  }

  /// The reading of a unit that stands behind a number: "km" → 킬로미터. Case counts: 5g is 그램, 5G is not.
  static func unit(_ text: String) -> String? { units[text] }

  /// The name of a currency sign before a number, which is read after it: $100 백 달러.
  static func currency(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0x24, 0xFF04: "달러"
    case 0x20A9, 0xFFE6: "원"
    case 0x20AC: "유로"
    case 0xA3, 0xFFE1: "파운드"
    case 0xA5, 0xFFE5: "엔"
    case 0x20BF: "비트코인"
    case 0x20B9: "루피"
    case 0x20BD: "루블"
    default: nil
    }
  }

  private static func roman(_ value: Int) -> WordEnding? {
    let digits = ["십", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"]
    return WordEnding(reading: digits[value % 10], basis: .symbol, confidence: 0.9)
  }
}
