import KoreanNews
import Testing

/// Why somebody speaks and somebody else does not.
@Suite struct SpeakerCandidateTests {
  private func candidates(_ text: String, quotation position: Int = 0) throws -> [String] {
    var options = NewsAnalyzer.Options()
    options.isPlain = true
    let analysis = NewsAnalyzer(options: options).analyze(text)
    try #require(analysis.quotations.count > position)
    return analysis.quotations[position].candidates.map { "\($0.name) \($0.refusal?.rawValue ?? "taken")" }
  }

  @Test func aTopicCountsBeforeASubject() throws {
    let found = try candidates("도하람 바다소프트 대표는 정부가 말이 없자 “기다리겠다”고 말했다.")
    #expect(found.contains("도하람 taken"))
    #expect(found.contains("정부 outranked") || found.contains("정부 embedded"), "\(found)")
  }

  @Test func aWordThatIsNoSourceIsRefused() throws {
    let found = try candidates("점유율이 오르자 도하람 바다소프트 대표가 “기다리겠다”고 말했다.")
    #expect(found == ["점유율 outranked", "도하람 taken"] || found == ["점유율 no-source", "도하람 taken"], "\(found)")
  }

  @Test func whoSpokeBeforeIsRefusedWhereTheSentenceHasItsOwnSubject() throws {
    let found = try candidates(
      "도하람 바다소프트 대표는 “기다리겠다”고 말했다. 마이든 하늘전자 상무는 “먼저 가겠다”고 밝혔다.", quotation: 1)
    #expect(found.contains("도하람 own-subject"), "\(found)")
    #expect(found.contains("마이든 taken"), "\(found)")
  }

  @Test func whoSpokeBeforeIsTakenWhereThereIsNoSubject() throws {
    let found = try candidates("도하람 바다소프트 대표는 “기다리겠다”고 말했다. 이어 “먼저 가겠다”고 밝혔다.", quotation: 1)
    #expect(found == ["도하람 taken"])
  }

  @Test func onlyOneCandidateIsTaken() throws {
    var options = NewsAnalyzer.Options()
    options.isPlain = false
    let analysis = NewsAnalyzer(options: options).analyze(
      """
      바다소프트 "내년 상장"…하늘전자 "지켜보겠다"

      도하람 바다소프트 대표는 20일 “내년에는 상장하겠다”고 말했다.

      마이든 하늘전자 상무는 “지켜보겠다”며 “우리 길을 가겠다”고 했다. 그러면서 “서두르지 않는다”고 덧붙였다.
      """)
    #expect(analysis.quotations.count == 6)
    for quotation in analysis.quotations {
      #expect(quotation.candidates.count { $0.refusal == nil } == (analysis.speaker(of: quotation) == nil ? 0 : 1))
    }
  }
}
