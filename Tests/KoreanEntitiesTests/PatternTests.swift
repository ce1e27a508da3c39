import KoreanText
import Testing

@testable import KoreanEntities

/// The patterns alone, without the model, on golden cases.
@Suite struct PatternTests {
  private func entities(_ text: String, published: String? = "2025-08-14") -> [(text: String, entity: Entity)] {
    let document = Document(text)
    return EntityTagger(options: news(published: published, model: nil)).entities(in: document).map {
      (String(document[$0.range]), $0)
    }
  }

  private func iso(_ text: String, published: String? = "2025-08-14") -> String? {
    for found in entities(text, published: published) {
      if case .temporal(let value) = found.entity.value { return value.iso }
    }
    return nil
  }

  @Test(arguments: [
    ("지난 11일 열렸다", "지난 11일"), ("올해 3월에", "올해 3월"), ("지난해 하반기부터", "지난해 하반기"), ("2016년 말까지", "2016년 말"),
    ("10월 중순께", "10월 중순"), ("1980~1990년대 게임", "1980~1990년대"), ("이날 오후", "이날"), ("오는 24일부터", "24일"),
    ("전분기 대비", "전분기"), ("올 1분기 매출", "올 1분기"), ("30년간 일했다", "30년간"), ("20년째 이어진", "20년째"), ("2주 뒤에", "2주 뒤"),
    ("2년 반 동안", "2년 반 동안"), ("한 달 간의", "한 달 간"), ("1년여 만에", "1년여"), ("2025-08-14 발표", "2025-08-14"),
    ("지난달 25일에", "지난달 25일"), ("다음 달 초", "다음 달 초"), ("12~14일 열린다", "12~14일"),
  ])
  func dates(text: String, span: String) {
    #expect(entities(text).first { $0.entity.label == .date }?.text == span)
  }

  @Test(arguments: ["최근 늘었다", "현재 상황", "매년 늘었다", "몇 년 전", "신청자에 한해 준다", "해마다"])
  func noDates(text: String) {
    #expect(entities(text).allSatisfy { $0.entity.label != .date })
  }

  @Test(arguments: [
    ("30일 발표했다", "2025-07-30"), ("지난 11일", "2025-08-11"), ("오는 24일", "2025-08-24"), ("올해 3월", "2025-03"),
    ("지난해 12월", "2024-12"),
    ("지난 12월", "2024-12"), ("2024년 6월 25일", "2024-06-25"), ("작년", "2024"), ("지난달 25일", "2025-07-25"),
    ("다음 달 3일", "2025-09-03"),
    ("전날", "2025-08-13"), ("올 1분기", "2025-01-01/2025-03-31"), ("지난해 하반기", "2024-07-01/2024-12-31"),
    ("직전 분기", "2025-04-01/2025-06-30"), ("6개월", "P6M"), ("1년6개월간", "P1Y6M"), ("이틀", "P2D"), ("2013년", "2013"),
    ("12~14일", "2025-08-12/2025-08-14"), ("오전 10시 30분", "T10:30"), ("오후 3시", "T15:00"), ("밤 12시", "T00:00"),
    ("90분간", "PT90M"),
    ("지난주", "2025-08-04/2025-08-10"),
  ])
  func valuesOfDates(text: String, value: String) {
    #expect(iso(text) == value)
  }

  @Test func withoutADayOfPublicationRelativeDatesStayOpen() {
    #expect(iso("지난해 12월", published: nil) == nil)
    #expect(iso("2024년 12월", published: nil) == "2024-12")
    #expect(iso("2024년 2월 30일", published: nil) == nil)
  }

  @Test(arguments: [
    ("매출 8조원을", "8조원", "8000000000000", "KRW"), ("2만7000명이", "2만7000명", "27000", "명"),
    ("1조1300억 원이", "1조1300억 원", "1130000000000", "KRW"), ("0.3%포인트 올랐다", "0.3%포인트", "0.3", "%p"),
    ("2.4조원", "2.4조원", "2400000000000", "KRW"), ("32억5000만달러", "32억5000만달러", "3250000000", "USD"),
    ("23%", "23%", "23", "%"),
    ("1,234개", "1,234개", "1234", "개"), ("1천416만원", "1천416만원", "14160000", "KRW"), ("두 번째", "두 번째", "2", "번째"),
    ("600GB/s", "600GB/s", "600", "GB/s"), ("3.5㎓ 대역", "3.5㎓", "3.5", "GHz"),
  ])
  func quantities(text: String, span: String, number: String, unit: String) {
    let found = entities(text).first { $0.entity.label == .quantity }
    #expect(found?.text == span)
    guard case .quantity(let value)? = found?.entity.value else {
      Issue.record("no value")
      return
    }
    #expect(value.number == number)
    #expect(value.unit == unit)
  }

  @Test(arguments: [
    ("200여 곳에", "200여 곳"), ("2조원대 매출", "2조원대"), ("10나노급 공정", "10나노급"), ("50~70% 싸다", "50~70%"),
    ("20만~30만원", "20만~30만원"),
    ("3·4·5·6위", "3·4·5·6위"), ("3분의 1", "3분의 1"), ("2개 팀이", "2개 팀"), ("두 기업이", "두 기업"), ("하나로 모았다", "하나"),
    ("한두 개", "한두 개"),
    ("이통 3사가", "3사"), ("약 3000만명", "3000만명"), ("2000만원가량을", "2000만원"),
  ])
  func quantitySpans(text: String, span: String) {
    #expect(entities(text).first { $0.entity.label == .quantity }?.text == span)
  }

  @Test(arguments: ["한 관계자는", "여러 개", "수십 개", "1회성 행사", "3차원 지도", "여러 명", "A100 칩", "첫 사례"])
  func noQuantities(text: String) {
    #expect(entities(text).allSatisfy { $0.entity.label != .quantity })
  }

  @Test(arguments: [
    ("생성형 AI 모델을", ["생성형 AI 모델"]), ("거대 언어 모델", ["거대 언어 모델"]), ("AI 검색 서비스", ["AI"]), ("소버린 AI시대", ["소버린 AI"]),
    ("AI화하다", []), ("GPU를", ["GPU"]), ("옴니모달리티", ["옴니모달리티"]), ("반도체 수율", []), ("AI부문", []),
  ])
  func terms(text: String, spans: [String]) {
    #expect(entities(text).filter { $0.entity.label == .term }.map(\.text) == spans)
  }

  @Test func peopleAndTitles() {
    let found = entities("유 상무는 김가람 총괄 상무와 한 관계자를 만났다").map { $0.text + "/" + $0.entity.label.rawValue }
    #expect(found == ["유/PS", "상무/CV", "김가람/PS", "총괄 상무/CV"])
  }

  @Test func countriesInARow() {
    let found = entities("미·중 갈등").map { ($0.text, $0.entity.canonicalName ?? "") }
    #expect(found.map(\.0) == ["미", "중"] && found.map(\.1) == ["미국", "중국"])
  }
}
