import Hangul
import TestSupport
import Testing

@Suite struct PronouncerTests {
  @Test func goldenCases() throws {
    try check("pronunciation", atLeast: 300) { Pronouncer().pronounce($0.input).text }
  }

  @Test func goldenJoined() throws {
    try check("pronunciation", atLeast: 20, list: "joined") { Pronouncer(joinsWords: true).pronounce($0.input).text }
  }

  @Test func goldenAlternatives() throws {
    for item in try RuleCase.load("pronunciation") {
      guard let wanted = item["alternatives"]?.split(separator: "|").map(String.init) else { continue }
      let readings = Pronouncer().readings(of: item.input).map(\.text)
      #expect(Set(readings) == Set(wanted), "\(item.input): \(readings)")
    }
  }

  @Test func theTraceNamesTheArticles() {
    #expect(Pronouncer().pronounce("독립문").steps.map(\.article) == [19, 18, 18])
    #expect(Pronouncer().pronounce("꽃잎").steps.map(\.article) == [29, 9, 18, 9])
    #expect(Pronouncer().pronounce("나무").steps.isEmpty)
    #expect(Pronouncer().choices(in: "금융 신고").map(\.reason) == [.dictionary, .stemOrNoun])
    #expect(Pronouncer().choices(in: "신고").map(\.reason) == [.stemOrNoun])
  }

  @Test func contextDecidesBetweenNounAndVerb() {
    let pronouncer = Pronouncer()
    #expect(pronouncer.pronounce("신발을 신고").text == "신바를 신꼬")
    #expect(pronouncer.pronounce("신고 있다").text == "신꼬 읻따")
    #expect(pronouncer.pronounce("신고를 받다").text == "신고를 받따")
    #expect(pronouncer.pronounce("감기에").text == "감기에")
  }

  @Test func whatIsNotHangulPasses() {
    #expect(Pronouncer().pronounce("ㅋㅋ abc 12 !?").text == "ㅋㅋ abc 12 !?")
    #expect(Pronouncer().pronounce("").text == "")
    #expect(Pronouncer().pronounce("책이 a").text == Pronouncer().pronounce("책이 a").text)
  }
}
