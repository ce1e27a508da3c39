import CommandSupport
import KoreanNews
import TestSupport
import Testing

/// Our own articles against what people say is in them, and against what the code did when a reviewer last looked.
@Suite struct FixtureTests {
  /// Scores only go up; `swift run workbench scores` writes a new baseline, and the commit that lowers one says why.
  @Test func scoresDoNotFall() throws {
    let baseline = try Workbench.baseline(root: PackageFolder.path)
    #expect(baseline.members?.isEmpty == false, "no Fixtures/Scores/baseline.json")
    let (articles, total) = try Workbench.scores(root: PackageFolder.path)
    #expect(articles.count >= 12)
    #expect(total.losses(against: baseline) == [])
    // A board that misses a figure of the baseline has not been measured.
    for member in baseline.members ?? [] { #expect(total[member.key].wanted > 0, "\(member.key) is not measured") }
  }

  /// `swift run workbench snapshots` records; the diff is for a reviewer. A recording run is no pass.
  @Test func snapshotsAreUpToDate() throws {
    let outdated = try Workbench.snapshots(root: PackageFolder.path, isCheck: true)
    #expect(outdated == [], "behaviour changed: run `swift run workbench snapshots` and read the diff")
  }

  @Test func everyArticleKeepsTheInvariants() throws {
    for slug in try Workbench.articles(root: PackageFolder.path) {
      guard let bytes = PackageFolder.bytes(of: "Fixtures/Articles/\(slug)/gold.json") else { continue }
      let text = try #require(try JSONValue(bytes)["text"]?.string)
      #expect(Invariants.problems(in: NewsAnalyzer().analyze(text)) == [], "in \(slug)")
    }
  }

  @Test func aScoreIsPerfectOnlyWhereEverythingIsRight() throws {
    let text = "“좋다”고 했다.\n끝"
    let json = """
      {"text":"\(text.split(separator: "\n").joined(separator: "\\n"))",
       "article":{"title":"없는 제목","body_lines":[0,1]},
       "quotes":[{"start":1,"end":3,"kind":"direct","speaker":null,"cue":null}],"entities":[],"sentences":[[0,9],[10,11]]}
      """
    let gold = try GoldArticle(name: "t", json: try JSONValue(json))
    let document = Document(gold.text)
    var analysis = NewsAnalyzer().analyze(document)
    analysis.article = Article(
      blocks: AnnotationLayer([
        ArticleBlock(range: document.range, kind: .body, reason: "t", confidence: 1)
      ]))
    analysis.sentences = AnnotationLayer([Sentence(range: TextRange(0, 23), rule: "t", confidence: 1)])
    analysis.quotations = AnnotationLayer([
      Quotation(range: TextRange(0, 12), content: TextRange(3, 9), kind: .direct, rule: "t", confidence: 1),
      Quotation(range: TextRange(24, 27), content: TextRange(24, 27), kind: .direct, rule: "t", confidence: 1),
    ])
    analysis.speakers = [nil, nil]
    analysis.entities = AnnotationLayer()
    let board = ArticleScorer.score(gold, analysis)
    #expect(board["direct"] == Figure(right: 1, given: 2, wanted: 1))
    #expect(board["speaker"] == Figure(right: 1, given: 1, wanted: 1))
    #expect(board["sentences"] == Figure(right: 1, given: 1, wanted: 2))
    #expect(board["body kept"].value == 1)
    #expect(board["metadata"].value == 0)
    #expect(board["sentences not lost"] == Figure(right: 2, given: 2, wanted: 2))
  }

  @Test func lossesAreNamed() throws {
    var board = Scoreboard()
    board["cue"] = Figure(right: 1, given: 2, wanted: 2)
    #expect(board.losses(against: try JSONValue(#"{"cue":0.6}"#)) == ["cue: 0.6000 → 0.5000"])
    #expect(board.losses(against: try JSONValue(#"{"cue":0.5,"speaker":1}"#)) == [])
    #expect(try JSONValue(board.json)["cue"]?.double == 0.5)
  }
}
