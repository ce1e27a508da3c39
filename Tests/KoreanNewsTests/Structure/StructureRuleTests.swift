import KoreanNews
import TestSupport
import Testing

@Suite struct StructureRuleTests {
  @Test(arguments: ArticleCases.all.cases)
  func pageIsReadAsWritten(_ item: ArticleCases.Case) {
    let (text, pieces) = ArticleCases.page(item)
    let document = Document(text)
    let article = ArticleReader().article(in: document)
    for piece in pieces {
      #expect(kind(of: piece.range, in: article) == piece.kind, "\(document[piece.range])")
    }
    #expect(article.blocks.contains { $0.reason.rawValue == item.rule }, "no block by \(item.rule)")
    guard let facts = item.facts else { return }
    if let title = facts.title { #expect(article.title.map { String(document[$0]) } == title) }
    if let publisher = facts.publisher { #expect(article.publisher == publisher) }
    if let published = facts.published { #expect(article.published == published) }
    if let reporters = facts.reporters { #expect(article.reporters.map { [$0.name, $0.email] } == reporters) }
  }

  /// The kind of the blocks that hold most of a range.
  private func kind(of range: TextRange, in article: Article) -> String? {
    var held: [String: Int] = [:]
    for block in article.blocks {
      let shared = min(block.range.upperBound, range.upperBound) - max(block.range.lowerBound, range.lowerBound)
      if shared > 0 { held[block.kind.rawValue, default: 0] += shared }
    }
    return held.max { $0.value < $1.value }?.key
  }

  @Test func everyRuleHasACaseOfItsName() {
    let tested = Set(ArticleCases.all.cases.map(\.rule))
    // A line equal to the caller's title needs a caller: see ArticleReaderTests.
    let missing = StructureRule.allCases.map(\.rawValue).filter { !tested.contains($0) && $0 != "title.given" }
    #expect(missing == [])
    #expect(tested.isSubset(of: Set(StructureRule.allCases.map(\.rawValue))))
    #expect(ArticleCases.all.cases.count >= 80)
  }

  @Test(arguments: StructureRule.allCases)
  func ruleIsExplainedByExample(_ rule: StructureRule) {
    #expect(rule.summary.hasSuffix("."))
    #expect(!rule.summary.contains("\n"))
    #expect(!rule.example.isEmpty)
  }

  @Test func caseNamesAreUnique() {
    let names = ArticleCases.all.cases.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
