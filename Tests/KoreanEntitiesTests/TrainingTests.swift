import KoreanText
import TestSupport
import Testing

@testable import EntityTraining
@testable import KoreanEntities

@Suite struct TrainingTests {
  private static let corpus = """
    # made up
    [누리전자|OG]는 [30일|DT] [서울|LC]에서 [새벽2|AF]를 공개했다.
    [김가람|PS] [상무|CV]는 [누리전자|OG]의 [AI|TM] 전략을 설명했다.
    [한빛통신|OG]은 [3조원|QT]을 들여 [부산|LC]에 공장을 짓는다.
    [박새벽|PS] [대표|CV]가 [한빛통신|OG]을 떠났다.
    값이 \\[내렸다\\]고 했다.
    """

  private func texts() throws -> [LabelledText] { try CorpusMarkup.texts(Array(Self.corpus.utf8), file: "made-up.txt") }

  private func model() throws -> [UInt8] {
    var settings = EntityTrainer.Settings()
    settings.epochs = 12
    settings.bucketBits = 11
    settings.minimumCount = 1
    settings.dropout = 0
    let source = EntityTrainer.Source(name: "made up", texts: try texts())
    return EntityTrainer(settings: settings).train(
      [source], dictionary: DictionaryMaker().graph(), names: DictionaryMaker().names(), provenance: "made up"
    ) { _ in }
  }

  @Test func markupIsRead() throws {
    let texts = try texts()
    #expect(texts.count == 5)
    #expect(texts[0].text == "누리전자는 30일 서울에서 새벽2를 공개했다.")
    #expect(texts[0].marks.map(\.label) == ["OG", "DT", "LC", "AF"])
    #expect(texts[4].text == "값이 [내렸다]고 했다.")
  }

  @Test(arguments: ["[가|XX]", "[가", "가]", "가|나", "[|OG]", "[ 가|OG]", "[가|OG|나|다]", "[[가|OG]|OG]", "가\\"])
  func brokenMarkupIsRefusedWithItsLine(_ line: String) {
    #expect(throws: LabelledDataError.self) { try CorpusMarkup.texts(Array(("# a\n" + line).utf8), file: "x.txt") }
  }

  @Test func theCheckFindsDoublesAndSkeletons() throws {
    let lines = (1...4).map { "[누리\($0)|OG]는 [\($0)일|DT] 쉬었다." } + ["[누리1|OG]는 [1일|DT] 쉬었다.", "[누리1|PS]이 왔다."]
    let check = CorpusCheck(try CorpusMarkup.texts(Array(lines.joined(separator: "\n").utf8), file: "x.txt"))
    #expect(check.faults.contains { $0.contains("same sentence") })
    #expect(check.faults.contains { $0.contains("one skeleton") })
    #expect(check.conflicts.contains { $0.hasPrefix("누리1: OG") })
  }

  @Test func ourCorpusHasNoFaults() throws {
    for file in PackageFolder.files(under: "Fixtures/Corpus") where file.hasSuffix(".txt") {
      let check = CorpusCheck(try CorpusMarkup.texts(PackageFolder.bytes(of: file) ?? [], file: file))
      #expect(check.faults == [])
    }
  }

  @Test func trainingTwiceGivesTheSameBytes() throws {
    #expect(try model() == model())
  }

  private func marks(_ text: String, _ tagger: EntityTagger) -> [LabelledText.Mark] {
    let document = Document(text)
    let offsets = OffsetTable(document)
    return tagger.entities(in: document).map { entity in
      let range = offsets.offsets(of: entity.range, in: .scalar)
      return .init(lower: range.lowerBound, upper: range.upperBound, label: entity.label.rawValue)
    }
  }

  private func alone(_ bytes: [UInt8]) throws -> EntityTagger {
    var options = EntityTagger.Options()
    options.model = try EntityModel(bytes: bytes)
    options.guideline = .news
    options.isModelAlone = true
    return EntityTagger(options: options)
  }

  @Test func aModelKnowsWhatItWasTrainedOn() throws {
    let tagger = try alone(try model())
    for item in try texts() {
      #expect(marks(item.text, tagger) == item.marks.map { .init(lower: $0.lower, upper: $0.upper, label: $0.label) })
    }
  }

  @Test func goingOnFromAModelLearnsTheNewAndKeepsTheOld() throws {
    let base = try EntityModel(bytes: try model())
    let lines = "[아침꽃|AF]을 [누리의료원|OG]에 들였다.\n[저녁별|AF]은 [가온의료원|OG]이 쓴다."
    let more = try CorpusMarkup.texts(Array(lines.utf8), file: "domain.txt")
    var settings = EntityTrainer.Settings()
    settings.epochs = 20
    settings.dropout = 0
    let trainer = EntityTrainer(settings: settings)
    let bytes = trainer.train(from: base, [.init(name: "domain", texts: more)], provenance: "domain") { _ in }
    #expect(bytes == trainer.train(from: base, [.init(name: "domain", texts: more)], provenance: "domain") { _ in })
    let tagger = try alone(bytes)
    for item in more + [try texts()[3]] { #expect(marks(item.text, tagger) == item.marks) }
  }

  @Test func copiesHaveOtherNamesAndTheParticleThatFits() throws {
    let item = try texts()[2]
    let maker = NameMaker([("가나라", "OG"), ("나라마", "OG"), ("라마바", "OG"), ("마바사", "OG"), ("한빛통신", "OG")])
    let substitution = NameSubstitution(maker: maker)
    var seed = Seed(state: 3)
    var changed = 0
    for _ in 0..<20 {
      guard let copy = substitution.copy(of: item, using: &seed) else { continue }
      let scalars = Array(copy.text.unicodeScalars)
      #expect(copy.marks.map(\.label) == item.marks.map(\.label))
      let name = String(String.UnicodeScalarView(scalars[copy.marks[0].lower..<copy.marks[0].upper]))
      guard name != "한빛통신" else { continue }
      changed += 1
      let hasCoda = ((scalars[copy.marks[0].upper - 1].value - 0xAC00) % 28) != 0
      #expect(scalars[copy.marks[0].upper] == (hasCoda ? "은" : "는"))
      #expect(copy.text.hasSuffix(" 들여 부산에 공장을 짓는다."))
    }
    #expect(changed > 5)
  }

  @Test func gazetteersAreWellFormed() throws {
    var maker = DictionaryMaker()
    var count = 0
    for file in PackageFolder.files(under: "Sources/KoreanLexicon/Tables") where file.contains("/gazetteer-") {
      let bytes = PackageFolder.bytes(of: file) ?? []
      try maker.addGazetteer(bytes, file: file)
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
      #expect(lines.first == "surface\tlabel\tname\tclass\tprovenance")
      #expect(lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 5 })
      #expect(Set(lines).count == lines.count)
      count += lines.count - 1
    }
    #expect(count > 6000)
  }

  @Test func scoresCountExactSpansAndLabels() {
    var score = EntityScore()
    let gold = [LabelledText.Mark(lower: 0, upper: 2, label: "OG"), .init(lower: 3, upper: 5, label: "PS")]
    score.add(gold: gold, predicted: [gold[0], .init(lower: 3, upper: 5, label: "LC")])
    #expect(score.micro().right == 1 && score.micro().gold == 2 && score.micro().predicted == 2)
    #expect(score.micro(["OG"]).f1 == 1)
  }
}
