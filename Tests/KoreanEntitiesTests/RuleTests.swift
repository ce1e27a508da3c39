import KoreanText
import Testing

@testable import KoreanEntities

/// Rules that stand around the model; names are made up, so that no list knows them.
@Suite struct RuleTests {
  private func text<Result>(_ string: String, _ body: (PatternText) -> Result) -> Result {
    let scalars = string.unicodeScalars.map(\.value)
    return scalars.withUnsafeBufferPointer { body(PatternText(text: $0, bounds: 0..<scalars.count)) }
  }

  private func quoted(_ string: String) -> [String] {
    text(string) { text in
      QuotedNames(text: text).matches().map { text.string($0.lower..<$0.upper) + "/" + $0.label.rawValue }
    }
  }

  @Test(arguments: [
    ("‘초연결 사회의 길’ 포럼에서", ["초연결 사회의 길/EV"]), ("'바로 찾기' 기능을", ["바로 찾기/AF"]), ("‘소재 산업 육성 방안’을", ["소재 산업 육성 방안/CV"]),
    ("GAON 2031에서", ["GAON 2031/EV"]), ("'가온미래포럼 2031'을", ["가온미래포럼 2031/EV"]), ("‘좋다’고 말했다", []), ("HTTP 2031년", []),
  ])
  func quotedNames(string: String, expected: [String]) {
    #expect(quoted(string) == expected)
  }

  @Test(arguments: [
    ("누리통신사업법 개정안은", ["누리통신사업법"]), ("이 방법은", []), ("새 해법을", []), ("정보나눔법상", ["정보나눔법"]), ("불법 복제", []),
  ])
  func laws(string: String, expected: [String]) {
    let found = text(string) { text in LawPattern(text: text).matches().map { text.string($0.lower..<$0.upper) } }
    #expect(found == expected)
  }

  @Test func addressesHoldNoNames() {
    let ranges = text("제보 nuri@example.com 또는 https://example.com/a 로") { AddressPattern(text: $0).ranges().count }
    #expect(ranges == 2)
    #expect(found("자세한 것은 https://naver.example.com 참조").allSatisfy { !$0.contains("naver") })
  }

  @Test func titlesByTheirNeighbours() {
    let found = found("김가람 누리전자 사업개발·전략 총괄 상무는 최고경영자(CEO)를 만났다.")
    #expect(found.contains("김가람/PS"))
    #expect(found.contains("총괄 상무/CV"))
    #expect(found.contains("최고경영자/CV"))
    #expect(found.contains("CEO/CV"))
  }

  @Test func countryAndMinistryAreOneBody() {
    #expect(found("미국 상무부가 3일 발표했다.").contains("미국 상무부/OG"))
  }

  @Test func classWordsAreNoNames() {
    let found = found("각국 정부는 한국어 자료를 모았다.")
    #expect(!found.contains { $0.hasPrefix("정부/") || $0.hasPrefix("한국/") })
  }
}
