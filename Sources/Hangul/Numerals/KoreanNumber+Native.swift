extension KoreanNumber {
  /// The native number on its own: 3 → "셋", 21 → "스물하나", 123 → "백스물셋".
  ///
  /// Hundreds and more are Sino-Korean, as the language has no native words for them. `nil` below 1 and for fractions.
  public func native() -> String? { nativeWords(NumeralWords.nativeOnes, isBeforeNoun: false) }

  /// The native number before a noun: 3 → "세", 20 → "스무", 21 → "스물한".
  public func nativeBeforeNoun() -> String? { nativeWords(NumeralWords.nativeOnesBeforeNoun, isBeforeNoun: true) }

  private func nativeWords(_ ones: [String], isBeforeNoun: Bool) -> String? {
    guard !isNegative, fraction.isEmpty, integer != [0] else { return nil }
    let rest = integer.suffix(2).reduce(0) { $0 * 10 + Int($1) }
    let hundreds = Array(integer.dropLast(2)) + [0, 0]
    var result = integer.count > 2 ? Self.sinoInteger(hundreds, SinoOptions()) : ""
    if rest == 20, isBeforeNoun { return result + "스무" }
    result += NumeralWords.nativeTens[rest / 10] + ones[rest % 10]
    return result
  }

  /// The place in an order: 1 → "첫째", 2 → "둘째", 11 → "열한째", 12 → "열두째", 20 → "스무째".
  ///
  /// 열두째, 스물두째 follow 표준어 규정 제6항 다만; the other tens keep 셋째, 넷째 (열셋째). `nil` below 1 and for fractions.
  public func ordinal() -> String? {
    guard let value = native(), let last = integer.last else { return nil }
    let ten = integer.count > 1 ? integer[integer.count - 2] : 0
    if integer == [1] { return "첫째" }
    switch (ten, last) {
    case (2, 0): return value.dropLast(1) + "무째"
    case (_, 1): return String(value.dropLast(2)) + "한째"
    case (1..., 2): return String(value.dropLast(1)) + "두째"
    case (0, 2) where integer.count > 1: return String(value.dropLast(1)) + "두째"
    default: return value + "째"
    }
  }

  /// A count of days, or the day of a month: 1 → "하루", 3 → "사흘", 20 → "스무날", 21 → "스무하루".
  ///
  /// `nil` outside 1…30, where the language has no words of this kind.
  public func days() -> String? {
    guard let value = small, (1...30).contains(value) else { return nil }
    let ones = ["", "하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레"]
    switch value {
    case 10: return "열흘"
    case 20: return "스무날"
    case 30: return "서른날"
    default: return ["", "열", "스무"][value / 10] + ones[value % 10]
    }
  }

  /// An amount of won as on cheques and contracts: 1000000 → "금 일백만원정".
  ///
  /// 일 stands everywhere and there are no spaces, so that nothing can be added (한글 맞춤법 제44항 다만). With `hanja` the
  /// digits are the complicated ones: "金 壹百萬원整". `nil` for negative numbers and fractions.
  public func financial(hanja: Bool = false) -> String? {
    guard !isNegative, fraction.isEmpty else { return nil }
    let words = Self.sinoInteger(integer, SinoOptions(isSpaced: false, one: .everywhere))
    guard hanja else { return "금 \(words)원정" }
    let complicated: [Character: Character] = [
      "영": "零", "일": "壹", "이": "貳", "삼": "參", "사": "四", "오": "五", "육": "六", "칠": "七", "팔": "八", "구": "九",
      "십": "拾", "백": "百", "천": "千", "만": "萬", "억": "億", "조": "兆", "경": "京",
    ]
    return "金 " + String(words.map { complicated[$0] ?? $0 }) + "원整"
  }
}
