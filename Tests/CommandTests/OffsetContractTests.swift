import CommandSupport
import KoreanNews
import TestSupport
import Testing

/// Offsets slice the text as it was given, in all three units, however it was stored.
@Suite struct OffsetContractTests {
  static let article = """
    누리소프트, ‘가온 칩’ 공개…“내년 양산” 🚀
    [누리일보 한가온 기자 hangaon@example.com] 입력 2024.09.12 18:15
    누리소프트는 12일 서울 강남구에서 새 칩을 공개했다. 이서준 누리소프트 대표는 “내년 5000억원을 투자하겠다 😀”고 말했다.
    이 대표는 이어 “직원 120명을 뽑을 것”이라고 덧붙였다. 새벽클라우드 관계자는 "지난달 25일 계약했다"고 전했다.
    ⓒ 누리일보 무단 전재 및 재배포 금지
    """

  static let forms: [(name: String, text: String)] = [
    ("NFC", article),
    ("NFD", TextGenerator.decomposed(article)),
    ("CRLF", article.split(separator: "\n").joined(separator: "\r\n") + "\r\n"),
    ("CR", article.split(separator: "\n").joined(separator: "\r")),
    ("BOM", "\u{FEFF}" + article),
    (
      "NFD, CRLF and BOM",
      "\u{FEFF}" + TextGenerator.decomposed(article.split(separator: "\n").joined(separator: "\r\n"))
    ),
    ("emoji", "😀👨‍👩‍👧🇰🇷 " + article),
  ]

  /// A text cut by offsets in one unit.
  struct Slicer {
    let text: String
    let unit: OffsetUnit

    func count() -> Int {
      switch unit {
      case .scalar: text.unicodeScalars.count
      case .utf8: text.utf8.count
      case .utf16: text.utf16.count
      }
    }

    func slice(_ range: Range<Int>) -> String? {
      guard range.upperBound <= count() else { return nil }
      switch unit {
      case .scalar:
        var view = String.UnicodeScalarView()
        view.append(contentsOf: Array(text.unicodeScalars)[range])
        return String(view)
      case .utf8: return String(validating: Array(text.utf8)[range], as: UTF8.self)
      case .utf16: return String(validating: Array(text.utf16)[range], as: UTF16.self)
      }
    }
  }

  static let cases = forms.flatMap { form in OffsetUnit.allCases.map { (form.name, $0) } }

  @Test(arguments: cases) func offsetsSliceTheTextAsGiven(form: String, unit: OffsetUnit) throws {
    let text = try #require(Self.forms.first { $0.name == form }).text
    var engine = Engine(task: .analyze, format: .json)
    engine.unit = unit
    let record = try JSONValue(engine.outcome(of: Item(.document(path: nil), Array(text.utf8))).output)
    #expect(record["offset_unit"]?.string == unit.rawValue)
    let slicer = Slicer(text: text, unit: unit)
    var checked = 0
    func check(_ range: JSONValue?, _ wanted: JSONValue?) throws {
      guard let wanted = wanted?.string else { return }
      let slice = slicer.slice(try #require(range?.range))
      // Strings compare by canonical equivalence; offsets are exact only where the scalars are.
      #expect(slice.map { Array($0.unicodeScalars) } == Array(wanted.unicodeScalars))
      checked += 1
    }
    try check(record["article"]?["title"]?["range"], record["article"]?["title"]?["text"])
    for quote in try #require(record["quotes"]?.array) {
      try check(quote["range"], quote["text"])
      try check(quote["cue"]?["range"], quote["cue"]?["text"])
      try check(quote["speaker"]?["mention"], quote["speaker"]?["mention_text"])
    }
    for entity in try #require(record["entities"]?.array) { try check(entity["range"], entity["text"]) }
    #expect(checked >= 8, "too little was found to say much")
  }

  /// However the text is stored, the same is found at the same places.
  @Test(arguments: ["NFD", "CRLF", "CR", "BOM", "NFD, CRLF and BOM"])
  func storageDoesNotChangeWhatIsFound(form: String) throws {
    let text = try #require(Self.forms.first { $0.name == form }).text
    let plain = NewsAnalyzer().analyze(Self.article)
    let stored = NewsAnalyzer().analyze(text)
    #expect(Invariants.problems(in: stored) == [])
    /// Composed, so that NFD compares.
    func words(_ analysis: Analysis) -> [String] {
      analysis.quotations.map { "\($0.kind) \(analysis.document[$0.content])" }
        + analysis.entities.map { "\($0.label) \(analysis.document[$0.range])" }
        + analysis.sentences.map { "\(analysis.document[$0.range])" }
        + analysis.speakers.map { $0?.name ?? "-" }
        + analysis.article.blocks.filter { $0.reason != "block.invisible" }.map {
          "\($0.kind) \(analysis.document[$0.range])"
        }
    }
    // `==` on strings is canonical equivalence, which is what is meant here.
    #expect(words(stored) == words(plain))
  }
}
