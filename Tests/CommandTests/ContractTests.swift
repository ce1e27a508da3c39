import CommandSupport
import KoreanNews
import TestSupport
import Testing

/// Every field of the contract is there, in its order, with a value of its kind.
@Suite struct ContractTests {
  /// An analysis that has one of everything.
  static let analysis: Analysis = {
    let text = "제목\n“좋다”고 한 대표는 지난달 25일 5000억원을 썼다고 말했다.\n끝"
    let document = Document(text)
    func range(_ part: String) -> TextRange {
      let lower = text.utf8.count - (text.ranges(of: part).first.map { text[$0.lowerBound...].utf8.count } ?? 0)
      return TextRange(lower, lower + part.utf8.count)
    }
    var analysis = NewsAnalyzer().analyze(document)
    analysis.article.title = range("제목")
    analysis.article.publisher = "누리일보"
    analysis.article.published = "2024-09-12"
    analysis.article.reporters = [Reporter(name: "한가온", email: nil)]
    analysis.quotations = AnnotationLayer([
      Quotation(
        range: range("“좋다”"), content: range("좋다"), kind: .direct,
        attribution: Attribution(basis: .named, mention: range("한 대표"), rule: "speaker.subject"),
        cue: Cue(range: range("고 말했다"), lemma: "말하다"), rule: "quote.tail", confidence: 0.93),
      Quotation(
        range: range("5000억원을 썼다"), content: range("5000억원을 썼다"), kind: .emphasis, rule: "quote.term",
        confidence: 0.5),
    ])
    analysis.speakers = [
      Speaker(name: "한가온", mention: range("한 대표"), affiliation: "누리소프트", title: nil, person: 0), nil,
    ]
    analysis.entities = AnnotationLayer([
      Entity(
        range: range("지난달 25일"), label: .date, value: .temporal(TemporalValue(type: .date, iso: "2024-08-25")),
        rule: "date.relative", confidence: 0.97),
      Entity(
        range: range("5000억원"), label: .quantity,
        value: .quantity(
          QuantityValue(number: "500000000000", unit: "KRW", isApproximate: false, isUnitInferred: false)),
        rule: "quantity.money", confidence: 1),
    ])
    analysis.people = [
      Person(name: "한가온", affiliation: "누리소프트", title: nil, mentions: [range("한 대표")], quotations: [0])
    ]
    return analysis
  }()

  static func record(
    _ fields: [ResultField] = ResultField.allCases, explains: Bool = false
  ) throws -> JSONValue {
    var json = JSONWriter()
    AnalysisRecord(analysis, unit: .scalar, explains: explains)
      .write(fields, for: Request(text: "", id: "a"), to: &json)
    return try JSONValue(json.bytes)
  }

  private func keys(_ value: JSONValue?) -> [String] { value?.members?.map(\.key) ?? [] }

  @Test func theRecordHasItsFieldsInOrder() throws {
    let record = try Self.record()
    #expect(
      keys(record) == [
        "id", "schema_version", "offset_unit", "article", "paragraphs", "sentences", "quotes", "entities", "people",
      ])
    #expect(record["id"] == .string("a"))
    #expect(record["schema_version"] == .number("1"))
    #expect(keys(record["article"]) == ["title", "publisher", "published", "reporters", "blocks"])
    #expect(keys(record["article"]?["title"]) == ["range", "text"])
    #expect(keys(record["article"]?["reporters"]?[0]) == ["name", "email"])
    #expect(record["article"]?["reporters"]?[0]?["email"] == .null)
    #expect(keys(record["article"]?["blocks"]?[0]) == ["kind", "range", "reason"])
  }

  @Test func aQuotationHasItsFields() throws {
    let quotes = try Self.record()["quotes"]
    let names = [
      "id", "range", "kind", "text", "speaker", "cue", "continues", "attribution", "rule", "confidence",
    ]
    #expect(keys(quotes?[0]) == names)
    #expect(keys(quotes?[1]) == names)
    #expect(quotes?[0]?["id"] == .string("q1"))
    #expect(quotes?[0]?["range"]?.range == 4..<6)
    #expect(
      keys(quotes?[0]?["speaker"]) == ["name", "mention", "mention_text", "affiliation", "title", "person"])
    #expect(quotes?[0]?["speaker"]?["person"] == .string("p1"))
    #expect(quotes?[0]?["speaker"]?["mention_text"] == .string("한 대표"))
    #expect(quotes?[0]?["speaker"]?["title"] == .null)
    #expect(keys(quotes?[0]?["cue"]) == ["range", "text", "lemma"])
    #expect(quotes?[0]?["attribution"] == .string("named"))
    #expect(quotes?[0]?["confidence"] == .number("0.93"))
    for name in ["speaker", "cue", "continues", "attribution"] { #expect(quotes?[1]?[name] == .null) }
    #expect(quotes?[1]?["kind"] == .string("emphasis"))
  }

  @Test func anEntityHasItsFields() throws {
    let entities = try Self.record()["entities"]
    #expect(keys(entities?[0]) == ["range", "label", "text", "name", "value", "rule", "confidence"])
    #expect(entities?[0]?["name"] == .null)
    #expect(keys(entities?[0]?["value"]) == ["type", "iso"])
    #expect(keys(entities?[1]?["value"]) == ["number", "unit", "approximate", "unit_inferred"])
    #expect(entities?[1]?["value"]?["number"] == .number("500000000000"))
    #expect(entities?[1]?["value"]?["approximate"] == .bool(false))
  }

  @Test func aPersonHasItsFields() throws {
    let people = try Self.record()["people"]
    #expect(keys(people?[0]) == ["id", "name", "affiliation", "title", "mentions", "quotes"])
    #expect(people?[0]?["id"] == .string("p1"))
    #expect(people?[0]?["quotes"]?[0] == .string("q1"))
    #expect(people?[0]?["mentions"]?[0]?.range == 9..<13)
  }

  @Test func explainAddsTheRulesOfSentences() throws {
    let record = try Self.record([.sentences], explains: true)
    #expect(keys(record) == ["id", "schema_version", "offset_unit", "sentences", "rules"])
    #expect(record["rules"]?.array?.count == record["sentences"]?.array?.count)
  }

  @Test func lowConfidenceIsLeftOutAndTheRestRenumbered() {
    let kept = Self.analysis.keeping(confidenceFrom: 0.9)
    #expect(kept.quotations.count == 1)
    #expect(kept.speakers.count == 1)
    #expect(Self.analysis.keeping(confidenceFrom: 0.98).people.first?.quotations == [])
    #expect(Self.analysis.keeping(confidenceFrom: 0.98).entities.count == 1)
    #expect(Self.analysis.keeping(confidenceFrom: 0).quotations.count == 2)
  }

  @Test(arguments: ["analyze", "clean", "sentences", "quotes", "entities"])
  func everyCommandGivesItsFields(command: String) throws {
    let wanted: [String: [String]] = [
      "analyze": ["article", "paragraphs", "sentences", "quotes", "entities", "people"], "clean": ["article"],
      "sentences": ["sentences"], "quotes": ["quotes"], "entities": ["entities"],
    ]
    let run = try Tool.run("gisa \(command) --format jsonl", input: OffsetContractTests.article.utf8)
    let record = try JSONValue(run.outputBytes)
    #expect(keys(record) == ["id", "schema_version", "offset_unit"] + (wanted[command] ?? []))
    #expect(record["id"] == .null)
  }
}
