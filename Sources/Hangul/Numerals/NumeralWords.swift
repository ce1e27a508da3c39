/// The words that numbers are made of.
enum NumeralWords {
  static let digits = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"]
  static let places = ["", "십", "백", "천"]
  /// Ten thousand to the power of the index. 구(溝) carries its Hanja: 구 alone is nine.
  static let units = [
    "", "만", "억", "조", "경", "해", "자", "양", "구(溝)", "간", "정", "재", "극", "항하사", "아승기", "나유타", "불가사의",
  ]
  /// 10⁶⁸, the largest unit.
  static let largest = "무량대수"
  /// Groups of four digits below 무량대수.
  static let groupsInBlock = 17

  static let nativeOnes = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"]
  static let nativeOnesBeforeNoun = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"]
  static let nativeTens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]

  /// The groups of four digits that are not zero, the highest first, each with the number of its unit; and, behind every
  /// block of 68 digits but the last, that it is over. There is a group before anything else unless all are zero.
  static func forEachGroup(
    of digits: [UInt8], _ body: (_ value: Int, _ unit: Int) -> Void, closingBlock: () -> Void
  ) {
    var index = 0
    var exponent = (digits.count + 3) / 4 - 1
    while index < digits.count {
      let end = digits.count - exponent * 4
      let value = digits[index..<end].reduce(0) { $0 * 10 + Int($1) }
      if value != 0 { body(value, exponent % groupsInBlock) }
      if exponent > 0, exponent % groupsInBlock == 0 { closingBlock() }
      index = end
      exponent -= 1
    }
  }
}
