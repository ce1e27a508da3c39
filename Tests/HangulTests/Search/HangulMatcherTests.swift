import Testing

@testable import Hangul

@Suite struct HangulMatcherTests {
  @Test(arguments: [
    ("ㄴㅇㅂ", "이번 네이버 실적", ["네이버"]), ("압구저", "압구정역", ["압구정"]), ("압구저", "압구역", []), ("달ㄱ", "달걀", ["달걀"]),
    ("닭", "달걀 닭", ["달걀", "닭"]), ("닭", "닮은", []), ("고", "과 공 관", ["과", "공", "관"]), ("갑", "값", ["값"]),
    ("각", "갃 가가", ["갃", "가가"]),
    ("구정", "압국정", []), ("ㄳ", "감사", ["감사"]), ("ㄲ", "까치 가치", ["까"]), ("gpu", "GPU를", ["GPU"]),
    ("ㅋㅋ", "ㅋㅋㅋㅋ", ["ㅋㅋ", "ㅋㅋ"]),
    ("", "가", []), ("ㅏ", "가ㅏ", ["ㅏ"]), ("장", "간장공장공장장", ["장", "장", "장", "장"]), ("ㅅㅅㅈㅈ", "삼성 전자", []),
  ])
  func finds(_ query: String, _ text: String, _ expected: [String]) {
    let matcher = HangulMatcher(query)
    let utf8 = Array(text.utf8)
    #expect(matcher.ranges(in: text).map { String(decoding: utf8[$0], as: UTF8.self) } == expected)
    #expect(matcher.matches(text) == !expected.isEmpty)
    // Decomposed text, decomposed query: the same places.
    let apart = HangulNormalizer(.decomposed)
    let decomposed = apart.normalized(utf8)
    let ranges = HangulMatcher(apart.normalized(query)).ranges(in: decomposed)
    #expect(
      ranges.map { HangulNormalizer(.composed).normalized(Array(decomposed[$0])) } == expected.map { Array($0.utf8) })
  }

  @Test func skipsSpacesOnDemand() {
    #expect(HangulMatcher("ㅅㅅㅈㅈ", ignoresSpaces: true).ranges(in: "아 삼성 전자") == [4..<17])
  }
}
