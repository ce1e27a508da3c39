/// A number read as Sino-Korean: what counts is its last digit, or the unit of its closing zeros (십, 백, 천, 만, 억, 조).
enum NumberEnding {
  private static let digits = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"]
  private static let small = ["", "십", "백", "천"]
  private static let large = [
    "", "만", "억", "조", "경", "해", "자", "양", "구", "간", "정", "재", "극", "항하사", "아승기", "나유타", "불가사의", "무량대수",
  ]

  static func ending(of s: [UInt32], before end: Int) -> WordEnding? {
    var start = end
    while start > 0, isPart(s, start - 1, end) { start -= 1 }
    let token = Array(s[start..<end])
    let before = start > 0 ? s[start - 1] : 0
    if start > 0, Marks.isLatin(before) || (before == 0x2D && start > 1 && Marks.isLatin(s[start - 2])) {
      return afterLatin(s, token, start, end)
    }
    if let currency = SymbolEnding.currency(before) {
      return WordEnding(reading: currency, basis: .symbol, confidence: 0.9)
    }
    return plain(token)
  }

  /// Digits with the marks that may stand between them.
  private static func isPart(_ s: [UInt32], _ index: Int, _ end: Int) -> Bool {
    if Marks.digit(s[index]) != nil { return true }
    guard index + 1 < end, index > 0, Marks.digit(s[index - 1]) != nil, Marks.digit(s[index + 1]) != nil else {
      return false
    }
    switch s[index] {
    case 0x2C, 0x2E, 0x3A, 0x2F, 0x2D: return true  // , . : / -
    default: return false
    }
  }

  private static func plain(_ token: [UInt32]) -> WordEnding? {
    let separators = token.filter { Marks.digit($0) == nil }
    let parts = token.split { Marks.digit($0) == nil }.map { $0.compactMap(Marks.digit) }
    guard let last = parts.last else { return nil }
    if let special = date(separators, parts) ?? time(separators, parts) ?? fraction(separators, parts) {
      return special
    }
    if separators.last == 0x2E || (separators.last == 0x2D && separators.count >= 1)
      || (last.first == 0 && separators.last != 0x2C)
    {
      // After a decimal point and in numbers of telephones digit by digit; a closing zero is 영 or 공, both with ㅇ.
      return WordEnding(reading: digits[last.last ?? 0], basis: .digits, confidence: 0.95)
    }
    let grouped = separators.allSatisfy { $0 == 0x2C } ? parts.flatMap { $0 } : last
    return integer(grouped)
  }

  /// The last word of an integer read aloud: 10 십, 1,200 백, 30000 만, 7 칠, 10^12 조.
  private static func integer(_ value: [Int]) -> WordEnding? {
    guard let lastNonzero = value.lastIndex(where: { $0 != 0 }) else {
      return WordEnding(reading: "영", basis: .digits, confidence: 0.95)
    }
    let zeros = value.count - 1 - lastNonzero
    let name: String
    if zeros == 0 {
      name = digits[value[lastNonzero]]
    } else if zeros < 4 {
      name = small[zeros]
    } else {
      name = large[min(zeros / 4, large.count - 1)]
    }
    return WordEnding(reading: name, basis: .digits, confidence: 1)
  }

  /// 2024-09-12 and 2024.9.12 are read with 일 at the end.
  private static func date(_ separators: [UInt32], _ parts: [[Int]]) -> WordEnding? {
    guard separators.count == 2, separators[0] == separators[1], [0x2D, 0x2E, 0x2F].contains(separators[0]),
      parts[0].count == 4, parts[1].count <= 2, parts[2].count <= 2, number(parts[1]) <= 12, number(parts[2]) <= 31
    else { return nil }
    return WordEnding(reading: "일", basis: .digits, confidence: 0.7)
  }

  /// 10:30 is read 열 시 삼십 분, 10:00 열 시.
  private static func time(_ separators: [UInt32], _ parts: [[Int]]) -> WordEnding? {
    guard separators == [0x3A], parts[1].count == 2, number(parts[0]) <= 24, number(parts[1]) < 60 else { return nil }
    return WordEnding(reading: number(parts[1]) == 0 ? "시" : "분", basis: .digits, confidence: 0.7)
  }

  /// 1/2 is read 이분의 일: the numerator comes last.
  private static func fraction(_ separators: [UInt32], _ parts: [[Int]]) -> WordEnding? {
    guard separators == [0x2F], number(parts[0]) < number(parts[1]) else { return nil }
    return integer(parts[0]).flatMap { WordEnding(reading: $0.reading ?? "", basis: .digits, confidence: 0.6) }
  }

  private static func number(_ value: [Int]) -> Int { value.prefix(9).reduce(0) { $0 * 10 + $1 } }

  /// MP3 is in the table (엠피스리); GPT-4, A100, iPhone15 are read in Sino-Korean as far as anyone can say.
  private static func afterLatin(_ s: [UInt32], _ token: [UInt32], _ start: Int, _ end: Int) -> WordEnding? {
    var wordStart = start
    while wordStart > 0,
      Marks.isLatin(s[wordStart - 1]) || s[wordStart - 1] == 0x2D || Marks.digit(s[wordStart - 1]) != nil
    {
      wordStart -= 1
    }
    let whole = LatinEnding.key(s[wordStart..<end].filter { $0 != 0x2D })
    if let known = LatinEnding.known(whole) { return known }
    return plain(token).flatMap { WordEnding(reading: $0.reading ?? "", basis: .digits, confidence: 0.7) }
  }
}
