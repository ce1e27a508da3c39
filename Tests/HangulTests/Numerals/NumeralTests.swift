@testable import Hangul
import TestSupport
import Testing

@Suite struct NumeralTests {
  @Test func goldenCases() throws {
    try check("numerals", atLeast: 150) { item in
      if item["style"] == "counter" { return KoreanNumber.counted(item.input) ?? "nil" }
      guard let number = KoreanNumber(item.input) else { return "no number" }
      switch item["style"] {
      case "sino": return number.sino()
      case "mixed": return number.mixed()
      case "native": return number.native() ?? "nil"
      case "ordinal": return number.ordinal() ?? "nil"
      case "days": return number.days() ?? "nil"
      case "financial": return number.financial() ?? "nil"
      default: return "no such style"
      }
    }
  }

  @Test func goldenParsing() throws {
    try check("numerals", atLeast: 60, list: "parse") { ParsedNumeral($0.input)?.text ?? "" }
  }

  @Test func everyStyleReadsBack() throws {
    for value in Array(0...testCount(320, soak: 30_000)) + [1000, 1111, 9999, 10_000, 10_001, 12_345, 100_000, 999_999]
    {
      let number = KoreanNumber(value)
      for text in [
        number.sino(), number.mixed(), number.financial() ?? "", number.sino(.init(isSpaced: false, one: .everywhere)),
      ] {
        #expect(KoreanNumber(hangul: text) == number, "\(text)")
      }
      for text in [number.native(), number.ordinal(), number.days()].compactMap(\.self) {
        #expect(KoreanNumber(hangul: text) == number, "\(text)")
      }
    }
  }

  @Test func hugeNumbersReadBack() throws {
    var generator = SplitMix(seed: 44)
    for _ in 0..<testCount(300, soak: 5_000) {
      let digits = (0..<(1 + generator.below(220))).map { _ in
        generator.below(3) == 0 ? "0" : String(generator.below(10))
      }
      var text = (generator.below(4) == 0 ? "-" : "") + digits.joined()
      if generator.below(3) == 0 {
        text += "." + (0...generator.below(9)).map { _ in String(generator.below(10)) }.joined()
      }
      let number = try #require(KoreanNumber(text))
      for isSpaced in [true, false] {
        #expect(
          KoreanNumber(hangul: number.sino(.init(isSpaced: isSpaced)))?.digits == number.digits, "\(number.digits)")
      }
      if number.integer.count <= 68, number.fraction.contains(where: { $0 != 0 }) || number.fraction.isEmpty {
        #expect(KoreanNumber(hangul: number.mixed())?.digits == number.digits, "\(number.digits) \(number.mixed())")
      }
    }
  }

  @Test func unitsStandBehindEveryBlock() {
    let block = String(repeating: "0", count: 67)
    let number = KoreanNumber("1" + block + "2" + block + "3")
    #expect(number?.sino() == "일무량대수 이무량대수 삼")
    #expect(number?.mixed() == "1무량대수 2무량대수 3")
    #expect(KoreanNumber(hangul: "일무량대수 이무량대수 삼") == number)
    #expect(KoreanNumber(hangul: "무량대수무량대수") == KoreanNumber("1" + String(repeating: "0", count: 136)))
    #expect(KoreanNumber(hangul: "무량대수") == KoreanNumber("1" + String(repeating: "0", count: 68)))
  }

  /// Digit strings long enough that what is quadratic would not come back.
  @Test(.timeLimit(.minutes(1))) func longNumbersComeBack() {
    let count = testCount(20_000, soak: 2_000_000)
    for digits in [String(repeating: "7", count: count), "3" + String(repeating: "0", count: count)] {
      let number = KoreanNumber(digits)
      #expect(KoreanNumber(hangul: digits) == number)
      #expect(number.flatMap { KoreanNumber(hangul: $0.sino()) } == number)
    }
    let units = digitsThenUnits(count)
    #expect(KoreanNumber(hangul: units) != nil)
  }

  private func digitsThenUnits(_ count: Int) -> String {
    String(repeating: "7", count: count) + String(repeating: "만억", count: count / 4)
  }

  @Test func edges() {
    #expect(
      KoreanNumber("") == nil && KoreanNumber("1,") == nil && KoreanNumber("a") == nil && KoreanNumber("1.2.3") == nil)
    #expect(KoreanNumber(".5")?.sino() == "영점오")
    #expect(KoreanNumber(19).sino() != KoreanNumber("1" + String(repeating: "0", count: 33))?.sino())
    #expect(KoreanNumber(0).native() == nil && KoreanNumber(0).ordinal() == nil && KoreanNumber(31).days() == nil)
    #expect(KoreanNumber(-5).financial() == nil)
    #expect(KoreanNumber(1_000_000).financial(hanja: true) == "金 壹百萬원整")
    #expect(KoreanNumber.digitByDigit("010-12") == "공일공-일이")
  }
}
