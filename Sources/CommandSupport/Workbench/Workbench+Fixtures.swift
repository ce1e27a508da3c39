import KoreanNews
import KoreanUnicode

extension Workbench {
  /// The slugs of `Fixtures/Articles`.
  package static func articles(root: String) throws -> [String] {
    try System.files(in: root + "/Fixtures/Articles").filter {
      System.isDirectory(root + "/Fixtures/Articles/" + $0)
    }
  }

  /// Writes `snapshot.txt` beside every article, or with `isCheck` only says which are out of date.
  /// A snapshot records present behaviour for a reviewer; gold says what is right, and no tool writes it.
  package static func snapshots(root: String, isCheck: Bool) throws -> [String] {
    var changed: [String] = []
    for slug in try articles(root: root) {
      let folder = root + "/Fixtures/Articles/" + slug
      let bytes = try System.contents(of: folder + "/article.txt")
      let text = try TextDecoder().decode(bytes).text
      let snapshot = Array(AnalysisDump.text(of: NewsAnalyzer().analyze(text)).utf8)
      let path = folder + "/snapshot.txt"
      if (try? System.contents(of: path)) == snapshot { continue }
      changed.append(slug)
      if !isCheck { try System.replace(path, with: snapshot) }
    }
    return changed
  }

  /// The scores of every article under `Fixtures/Articles`, and of all together.
  package static func scores(root: String) throws -> (articles: [(name: String, board: Scoreboard)], total: Scoreboard)
  {
    var articles: [(name: String, board: Scoreboard)] = []
    var total = Scoreboard()
    for slug in try Self.articles(root: root) {
      let path = root + "/Fixtures/Articles/\(slug)/gold.json"
      guard let bytes = try? System.contents(of: path) else { continue }
      let gold = try GoldArticle(name: slug, json: try JSONValue(bytes))
      let board = ArticleScorer.score(gold, NewsAnalyzer().analyze(gold.text))
      articles.append((slug, board))
      total.add(board)
    }
    return (articles, total)
  }

  /// `Fixtures/Scores/baseline.json`, an empty object where there is none.
  package static func baseline(root: String) throws -> JSONValue {
    guard let bytes = try? System.contents(of: root + "/Fixtures/Scores/baseline.json") else { return .object([]) }
    return try JSONValue(bytes)
  }

  package static func writeBaseline(_ board: Scoreboard, root: String) throws {
    try System.makeDirectory(root + "/Fixtures/Scores")
    try System.replace(root + "/Fixtures/Scores/baseline.json", with: board.json)
  }
}
