/// The ending of a word in Latin letters: known words first, then units, letters one by one, and English spelling.
enum LatinEnding {
  private static let words = TableText.dictionary(JosaWordsTable.tsv)

  private static let endings: [String: (trailing: Int, confidence: Double)] = {
    var result: [String: (Int, Double)] = [:]
    for row in TableText.rows(JosaEndingsTable.tsv) where row.count >= 3 {
      if let trailing = trailingOfSign[String(row[1])], let confidence = Double(String(row[2])) {
        result[String(row[0])] = (trailing, confidence)
      }
    }
    return result
  }()
  private static let trailingOfSign = ["-": 0, "ㄱ": 1, "ㄴ": 4, "ㄹ": 8, "ㅁ": 16, "ㅂ": 17, "ㅅ": 19, "ㅇ": 21]

  static func ending(of s: [UInt32], before end: Int) -> WordEnding? {
    var start = end
    while start > 0, Marks.isLatin(s[start - 1]) { start -= 1 }
    let run = s[start..<end]
    if let unit = unit(s, start, end) { return unit }
    if let joined = joined(s, start, end) { return joined }
    if let known = known(key(run)) { return known }
    let text = ascii(run)
    if text.count > 1, start == 0 || Marks.digit(s[start - 1]) == nil,
      let unit = SymbolEnding.unit(String(decoding: text, as: UTF8.self)),
      text.allSatisfy({ $0 >= 0x61 })
    {
      return WordEnding(reading: unit, basis: .unit, confidence: 0.8)
    }
    if isAfterApostrophe(s, start), text == [0x73] {
      return WordEnding(trailing: 0, basis: .spelling, confidence: 0.9, reading: "스")
    }
    return spelledOut(text) ?? lastHump(text).flatMap { known(String(decoding: $0, as: UTF8.self).lowercased()) }
      ?? bySpelling(text)
  }

  /// A word of the table, by its lower-case letters: "iphone" → 아이폰.
  static func known(_ key: String) -> WordEnding? {
    words[key].flatMap { WordEnding(reading: $0, basis: .table, confidence: 0.98) }
  }

  /// Lower-case ASCII of the letters and digits, accents taken off.
  static func key(_ scalars: some Sequence<UInt32>) -> String {
    String(decoding: ascii(scalars), as: UTF8.self).lowercased()
  }

  // MARK: Units

  /// km in 10km, GB in 16 GB, km/h in 100km/h; the sign of the unit, case and all, stands in the table.
  private static func unit(_ s: [UInt32], _ start: Int, _ end: Int) -> WordEnding? {
    var from = start
    while from > 1, s[from - 1] == 0x2F, Marks.isLatin(s[from - 2]) {
      from -= 1
      while from > 0, Marks.isLatin(s[from - 1]) { from -= 1 }
    }
    for candidate in Set([from, start]).sorted() {
      var before = candidate
      while before > 0, Marks.isBlank(s[before - 1]) { before -= 1 }
      guard before > 0, Marks.digit(s[before - 1]) != nil else { continue }
      let text = String(decoding: s[candidate..<end].map { $0 == 0x2F ? 0x2F : letter($0) }, as: UTF8.self)
      if let reading = SymbolEnding.unit(text) { return WordEnding(reading: reading, basis: .unit, confidence: 0.95) }
    }
    return nil
  }

  // MARK: Letters and words

  /// Wi-Fi, node.js, AT&T: words of the table that hold a mark.
  private static func joined(_ s: [UInt32], _ start: Int, _ end: Int) -> WordEnding? {
    var from = start
    while from > 1, [0x2D, 0x2E, 0x26, 0x27, 0x2019].contains(s[from - 1]),
      Marks.isLatin(s[from - 2]) || Marks.digit(s[from - 2]) != nil
    {
      from -= 1
      while from > 0, Marks.isLatin(s[from - 1]) || Marks.digit(s[from - 1]) != nil { from -= 1 }
    }
    while from > 0, Marks.digit(s[from - 1]) != nil || Marks.isLatin(s[from - 1]) { from -= 1 }
    guard from < start else { return nil }
    return known(key(s[from..<end]))
  }

  /// Capitals are read letter by letter, so are words without a vowel (js, pdf) and closing capitals (macOS, OpenAI).
  private static func spelledOut(_ text: [UInt8]) -> WordEnding? {
    guard let last = text.last else { return nil }
    let closing = text.reversed().prefix { $0 < 0x61 }.count
    if closing == text.count {
      if text.count >= 5, readsAsWord(text) { return nil }
      return named(last, confidence: text.count <= 3 ? 0.95 : 0.8)
    }
    if closing > 1 {
      let capitals = text.suffix(closing)
      return known(String(decoding: capitals, as: UTF8.self).lowercased()) ?? named(last, confidence: 0.9)
    }
    if closing == 1 { return named(last, confidence: 0.85) }
    if !text.contains(where: { vowels.contains($0 | 0x20) }) { return named(last, confidence: 0.85) }
    return text.count == 1 ? named(last, confidence: 0.9) : nil
  }

  /// Five capitals and more with vowels between single consonants look like a name: NAVER, SONATA.
  private static func readsAsWord(_ text: [UInt8]) -> Bool {
    var run = 0, vowelCount = 0
    for byte in text {
      if vowels.contains(byte | 0x20) {
        vowelCount += 1
        run = 0
      } else {
        run += 1
        if run > 3 { return false }
      }
    }
    return vowelCount >= 2
  }

  private static let vowels: Set<UInt8> = Set("aeiouy".utf8)

  /// The part after the last change from lower case to a capital: Chain of LangChain.
  private static func lastHump(_ text: [UInt8]) -> ArraySlice<UInt8>? {
    guard let start = text.lastIndex(where: { $0 < 0x61 }), start > 0 else { return nil }
    return text[start...]
  }

  private static func bySpelling(_ text: [UInt8]) -> WordEnding? {
    let word = text.map { $0 | 0x20 }
    for length in stride(from: min(word.count, 6), through: 1, by: -1) {
      if let found = endings[String(decoding: word.suffix(length), as: UTF8.self)] {
        return WordEnding(trailing: found.trailing, basis: .spelling, confidence: found.confidence, reading: nil)
      }
    }
    return nil
  }

  private static func named(_ letter: UInt8, confidence: Double) -> WordEnding? {
    let index = Int((letter | 0x20) &- 0x61)
    guard names.indices.contains(index) else { return nil }
    return WordEnding(reading: names[index], basis: .letters, confidence: letter | 0x20 == 0x72 ? 0.8 : confidence)
  }

  /// The names of the letters as they are read in news: R is 알 (아르 is the other name, so its confidence is lower).
  private static let names = [
    "에이", "비", "시", "디", "이", "에프", "지", "에이치", "아이", "제이", "케이", "엘", "엠", "엔", "오", "피", "큐", "알",
    "에스", "티", "유", "브이", "더블유", "엑스", "와이", "제트",
  ]

  private static func isAfterApostrophe(_ s: [UInt32], _ start: Int) -> Bool {
    start > 1 && (s[start - 1] == 0x27 || s[start - 1] == 0x2019) && Marks.isLatin(s[start - 2])
  }

  // MARK: Bytes

  private static func ascii(_ scalars: some Sequence<UInt32>) -> [UInt8] {
    scalars.compactMap { scalar in
      if let digit = Marks.digit(scalar) { return UInt8(0x30 + digit) }
      return Marks.isLatin(scalar) ? letter(scalar) : nil
    }
  }

  /// An ASCII letter for a Latin one: fullwidth by its offset, accented by its base.
  private static func letter(_ scalar: UInt32) -> UInt8 {
    if scalar < 0x80 { return UInt8(scalar) }
    if scalar &- 0xFF21 < 26 { return UInt8(scalar - 0xFF21 + 0x41) }
    if scalar &- 0xFF41 < 26 { return UInt8(scalar - 0xFF41 + 0x61) }
    let bases: [(ClosedRange<UInt32>, Character)] = [
      (0xC0...0xC6, "A"), (0xC7...0xC7, "C"), (0xC8...0xCB, "E"), (0xCC...0xCF, "I"), (0xD0...0xD0, "D"),
      (0xD1...0xD1, "N"), (0xD2...0xD8, "O"), (0xD9...0xDC, "U"), (0xDD...0xDD, "Y"), (0xDF...0xDF, "s"),
      (0xE0...0xE6, "a"), (0xE7...0xE7, "c"), (0xE8...0xEB, "e"), (0xEC...0xEF, "i"), (0xF1...0xF1, "n"),
      (0xF2...0xF8, "o"), (0xF9...0xFC, "u"), (0xFD...0xFF, "y"),
    ]
    for (range, base) in bases where range.contains(scalar) { return base.asciiValue ?? 0x61 }
    return 0x61
  }
}
