import KoreanNews
import Testing

/// Pages that lost their line breaks.
@Suite struct FlattenedPageTests {
  private let lines = [
    "가람로보틱스, 섬마을에 약 나르는 로봇 보낸다…“파도에도 넘어지지 않아”", "입력 2026.07.21 13:05",
    "가람로보틱스가 섬마을 열 곳에 약을 나르는 로봇을 보낸다. 첫 배는 20일 떠났다. 로봇은 하루 세 번 집집을 돈다.",
    "모하늘 가람로보틱스 대표는 “파도가 쳐도 배 위에서 넘어지지 않는다”고 말했다. 회사는 내년 봄까지 스무 대를 더 만든다.",
    "섬에는 약국이 없다. 주민은 약을 받으려고 두 시간 배를 탔다. 군은 3년 동안 로봇 값을 대신 낸다.",
    "로봇은 한 번 충전하면 이틀을 걷는다. 무게는 40㎏이다. 가람로보틱스는 산골에도 로봇을 보낼 생각이다.",
  ]

  private func blocks(_ text: String) -> [String] {
    let document = Document(text)
    return ArticleReader().article(in: document).blocks.map { "\($0.kind.rawValue) \(document[$0.range])" }
  }

  @Test func blanksWhereBlankLinesWereGiveTheSameBlocks() {
    #expect(blocks(lines.joined(separator: "\n\n")).count == lines.count)
    #expect(blocks(lines.joined(separator: "  ")) == blocks(lines.joined(separator: "\n\n")))
  }

  @Test func theHeadlineOfAFlattenedPageIsAHeadline() {
    let analysis = NewsAnalyzer().analyze(lines.joined(separator: "  "))
    let quotation = analysis.quotations.first
    #expect(quotation?.rule == "quote.headline")
    #expect(quotation.flatMap { analysis.speaker(of: $0)?.name } == "모하늘")
  }

  @Test func slipsOfTheKeyboardAreNoParagraphs() {
    // Double blanks inside sentences, none behind a stop.
    let text = lines[2...].joined(separator: " ").replacing("섬마을 ", with: "섬마을  ").replacing("로봇 ", with: "로봇  ")
      .replacing("두 ", with: "두  ")
    #expect(blocks(text + " " + text).count == 1)
  }

  @Test func paragraphsOfAFlattenedPageStayApart() {
    let document = Document(lines.joined(separator: "  "))
    let text = ArticleReader().article(in: document).cleanText(of: document)
    #expect(text.split(separator: "\n\n").count == 4)
  }

  @Test func aTextWithLinesKeepsThem() {
    let text = lines.joined(separator: "\n").replacing(". ", with: ".  ")
    #expect(blocks(text).count == lines.count)
  }
}
