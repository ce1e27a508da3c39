/// Texts that nobody would write, made of pieces that rules look at: for properties that hold of any input.
///
///     var texts = TextGenerator(seed: 7)
///     for text in texts.take(200, soak: 10_000) { … }
package struct TextGenerator {
  package var random: SeededGenerator

  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// `quick` texts, or `soak` of them on a soak run.
  package mutating func take(_ quick: Int, soak: Int) -> [String] {
    (0..<testCount(quick, soak: soak)).map { _ in text() }
  }

  /// A text of up to `pieces` pieces, now and then decomposed, with CR LF or a byte-order mark.
  package mutating func text(upTo pieces: Int = 40) -> String {
    var result = ""
    for _ in 0..<Int.random(in: 0...pieces, using: &random) {
      result += Self.pieces.randomElement(using: &random) ?? ""
    }
    if Int.random(in: 0..<8, using: &random) == 0 { result = Self.decomposed(result) }
    if Int.random(in: 0..<8, using: &random) == 0 {
      result = result.unicodeScalars.reduce(into: "") { $0 += $1 == "\n" ? "\r\n" : String($1) }
    }
    if Int.random(in: 0..<16, using: &random) == 0 { result = "\u{FEFF}" + result }
    return result
  }

  /// Bytes without any order; about half of them are valid UTF-8 for longer stretches.
  package mutating func bytes(upTo count: Int = 200) -> [UInt8] {
    if Bool.random(using: &random) {
      return (0..<Int.random(in: 0...count, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
    var bytes = Array(text(upTo: 20).utf8)
    for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    return bytes
  }

  /// Every Hangul syllable as conjoining jamo; other scalars as they are.
  package static func decomposed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    func append(_ value: UInt32) { if let scalar = Unicode.Scalar(value) { scalars.append(scalar) } }
    for scalar in text.unicodeScalars {
      guard (0xAC00...0xD7A3).contains(scalar.value) else {
        scalars.append(scalar)
        continue
      }
      let index = scalar.value - 0xAC00
      append(0x1100 + index / 588)
      append(0x1161 + index % 588 / 28)
      if index % 28 > 0 { append(0x11A7 + index % 28) }
    }
    return String(scalars)
  }

  private static let pieces: [String] = [
    "“", "”", "‘", "’", "\"", "'", "「", "」", "『", "』", "《", "》", "<", ">", "(", ")", "[", "]", "【", "】",
    ".", "..", "...", "…", "?", "!", "?!", ",", "·", "ㆍ", "-", "–", "—", "~", "=", ":", ";", "/", "|", "%", "%p", "$",
    "₩",
    " ", " ", " ", "  ", "\n", "\n", "\n\n", "\t", "\u{3000}", "\u{00A0}", "\u{200B}", "\u{2028}", "\r",
    "다", "다.", "했다", "했다.", "라고", "이라고", "고", "며", "면서", "는", "은", "이", "가", "를", "에", "도",
    "말했다", "밝혔다", "강조했다", "전했다", "설명했다", "덧붙였다", "지적했다", "따르면", "관계자", "대변인은", "그는", "이어",
    "한가온", "가온", "한 대표", "한 상무는", "누리소프트", "누리소프트 대표", "새벽클라우드는", "정부는", "기자", "특파원",
    "[누리일보 = 한가온 기자]", "hangaon@example.com", "사진=누리소프트", "▲", "◆", "■", "※", "ⓒ", "무단 전재 및 재배포 금지",
    "입력 2024.09.12 18:15", "2024년 9월 12일", "지난달 25일", "오전 10시 30분", "올해", "3분기", "내년 상반기",
    "5000억원", "1조 2000억", "약 30%", "50~70%", "3.5배", "120명", "0", "1", "12", "1,234.5",
    "AI", "GPU", "LLM", "CEO", "e", "é", "ß", "漢字", "日本", "😀", "👨‍👩‍👧", "🇰🇷", "\u{0301}",
    "ㄱ", "ㅏ", "ᄀ", "ᅡ", "ᆨ", "\u{1100}\u{1161}", "ㅋㅋㅋ", "\u{0}", "\u{FFFD}", "\u{10FFFF}",
  ]
}
