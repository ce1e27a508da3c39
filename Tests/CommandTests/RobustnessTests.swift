import CommandSupport
import KoreanNews
import TestSupport
import Testing

/// Nothing that comes in makes the tools fall over.
@Suite struct RobustnessTests {
  static let formats: [OutputFormat] = [.text, .json, .conll, .brat, .jsonld, .html, .markdown]

  /// Any bytes, as a file and as a line of a batch, give a record or an error in JSON.
  @Test func randomBytesGiveARecordOrAnError() throws {
    var texts = TextGenerator(seed: 99)
    var engine = Engine(task: .analyze, format: .jsonl)
    engine.isList = true
    for number in 0..<testCount(600, soak: 10_000) {
      let bytes = texts.bytes()
      for kind in [Item.Kind.document(path: "x"), .line(number)] {
        let outcome = engine.outcome(of: Item(kind, bytes))
        let record = try JSONValue(outcome.output)
        #expect((record["error"] == nil) == !outcome.hasFailed, "\(bytes)")
      }
    }
  }

  /// Random bytes inside a record's text, so that they reach the analysis.
  @Test func randomTextsGoThroughEveryFormat() throws {
    var texts = TextGenerator(seed: 31)
    for text in texts.take(60, soak: 2_000) {
      for format in Self.formats {
        let engine = Engine(task: .analyze, format: format)
        let outcome = engine.outcome(of: Request(text: text, id: "t"), line: nil)
        #expect(!outcome.hasFailed)
        #expect(String(validating: outcome.output, as: UTF8.self) != nil)
        if [.json, .jsonld].contains(format) { _ = try JSONValue(outcome.output) }
      }
    }
  }

  /// Every prefix of the longest article is an article: half a sentence, an open mark, a cut-off byline.
  @Test func everyPrefixOfTheLongestArticleIsAnalyzed() throws {
    let files = PackageFolder.files(under: "Fixtures/Articles").filter { $0.hasSuffix("/article.txt") }
    let texts = files.compactMap { PackageFolder.bytes(of: $0) }.compactMap { String(validating: $0, as: UTF8.self) }
    let longest = try #require(texts.max { $0.utf8.count < $1.utf8.count })
    let scalars = Array(longest.unicodeScalars)
    let analyzer = NewsAnalyzer()
    let step = TestEnvironment.isSoak ? 1 : 61
    for count in stride(from: 0, through: scalars.count, by: step) {
      var prefix = String.UnicodeScalarView()
      prefix.append(contentsOf: scalars[..<count])
      #expect(Invariants.problems(in: analyzer.analyze(String(prefix))) == [], "prefix of \(count)")
    }
  }

  /// A long line, deep nesting and a wall of marks take time in proportion, not more.
  @Test(arguments: ["“", "(", "‘", "\"", "다. ", "가", "ᄀ", "[", "ⓒ", "\n", "라고 했다 ", "😀", "1조 "])
  func repetitionDoesNotHang(piece: String) {
    let text = String(repeating: piece, count: testCount(2_000, soak: 50_000))
    #expect(Invariants.problems(in: NewsAnalyzer().analyze(text)) == [])
  }
}
