import KoreanText
import Testing

@testable import KoreanEntities

/// `surface/label` of what a tagger finds.
func found(_ text: String, _ options: EntityTagger.Options = news()) -> [String] {
  let document = Document(text)
  return EntityTagger(options: options).entities(in: document).map { "\(document[$0.range])/\($0.label)" }
}

func news(published: String? = nil, model: EntityModel? = .shipped) -> EntityTagger.Options {
  var options = EntityTagger.Options()
  options.guideline = .news
  options.published = published
  options.model = model
  return options
}

@Suite struct TaggerTests {
  @Test func shippedModelLoads() {
    #expect(EntityModel.shipped?.labels.count == 10)
  }

  @Test func findsTheExampleOfTheDocumentation() {
    #expect(
      found("김가람 대표는 30일 서울에서 매출 3조원을 발표했다.") == ["김가람/PS", "대표/CV", "30일/DT", "서울/LC", "3조원/QT"])
  }

  @Test func offsetsHoldInDecomposedTextAndCarriageReturns() {
    let decomposed = "\u{1100}\u{1175}\u{11B7}\u{1100}\u{1161}\u{1105}\u{1161}\u{11B7} 대표는 30일\r\n3조원을"
    let document = Document(decomposed)
    let entities = EntityTagger(options: news()).entities(in: document)
    #expect(entities.contains { document[$0.range] == "30일" && $0.label == .date })
    #expect(entities.contains { document[$0.range] == "3조원" && $0.label == .quantity })
  }

  @Test(arguments: [
    "", " ", "\n\n", ".", "0", "ᄀ", "가", "\u{0}", "👩‍👩‍👧‍👦 3명", "((((", String(repeating: "1", count: 400), "1/1/1/",
    "~~1~2~", "제", "올", "지난",
  ])
  func isTotal(_ text: String) {
    for guideline in [EntityTagger.Guideline.general, .news] {
      var options = news()
      options.guideline = guideline
      let document = Document(text)
      var end = 0
      for entity in EntityTagger(options: options).entities(in: document) {
        #expect(entity.range.lowerBound >= end && entity.range.upperBound <= document.range.upperBound)
        #expect(!entity.range.isEmpty)
        end = entity.range.upperBound
      }
    }
  }

  @Test func ownNamesAreStrongerThanTheModel() throws {
    var options = news()
    options.dictionaries = [try EntityDictionary(tsv: "surface\tlabel\tcanonical name\n서울\tOG\t서울 주식회사\n누리\tAF\t\n")]
    let document = Document("김가람 대표는 30일 서울에서 누리를 썼다. 누리집은 아니다.")
    let entities = EntityTagger(options: options).entities(in: document)
    let names = entities.map { "\(document[$0.range])/\($0.label)/\($0.canonicalName ?? "")" }
    #expect(names.contains("서울/OG/서울 주식회사"))
    #expect(names.filter { $0 == "누리/AF/" }.count == 1)
  }

  @Test(arguments: [
    ("장애가 부산·대구로 번졌다.", "대구/LC"), ("배달 앱 ‘대구로’가 문을 열었다.", "대구로/AF"),
  ])
  func aPlaceWithItsParticleIsNoService(_ text: String, _ expected: String) {
    let document = Document(text)
    let entities = EntityTagger(options: news()).entities(in: document)
    #expect(entities.contains { "\(document[$0.range])/\($0.label)" == expected })
  }

  @Test func ofTwoDictionariesTheFirstHolds() throws {
    var options = news()
    options.dictionaries = [
      try EntityDictionary(tsv: "surface\tlabel\n누리 마당\tAF\n"),
      try EntityDictionary(tsv: "surface\tlabel\n누리\tOG\n마당 장터\tOG\n"),
    ]
    let document = Document("새 누리 마당 장터에 누리가 온다.")
    let entities = EntityTagger(options: options).entities(in: document)
    #expect(entities.map { "\(document[$0.range])/\($0.label)" } == ["누리 마당/AF", "누리/OG"])
  }

  @Test func aRowWithoutALabelIsRefusedWithItsLine() {
    #expect(
      throws: EntityDictionary.ParseError(line: 2, reason: "a row needs a surface and a label, separated by a tab")
    ) {
      try EntityDictionary(tsv: "가나\tOG\n다라\n")
    }
  }
}
