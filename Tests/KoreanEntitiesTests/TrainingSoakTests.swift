import Foundation
import KoreanText
import TestSupport
import Testing

@testable import EntityTraining
@testable import KoreanEntities

/// Trainings of full size; minutes, so only with KOREANTEXT_SOAK=1.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["KOREANTEXT_SOAK"] == "1", "KOREANTEXT_SOAK is not 1"))
struct TrainingSoakTests {
  private func corpus(_ folder: String) throws -> [LabelledText] {
    try PackageFolder.files(under: folder).filter { $0.hasSuffix(".txt") }.flatMap {
      try CorpusMarkup.texts(PackageFolder.bytes(of: $0) ?? [], file: $0)
    }
  }

  @Test func trainingOnTheWholeCorpusTwiceGivesTheSameBytes() throws {
    let texts = try corpus("Fixtures/Corpus").filter { !$0.id.contains("domain") }
    #expect(texts.count > 4000)
    func model() -> [UInt8] {
      var settings = EntityTrainer.Settings()
      settings.epochs = 2
      settings.finishingEpochs = 1
      var source = EntityTrainer.Source(name: "corpus", texts: texts)
      source.copies = 1
      return EntityTrainer(settings: settings).train(
        [source], dictionary: DictionaryMaker().graph(), names: DictionaryMaker().names(), provenance: "corpus"
      ) { _ in }
    }
    #expect(model() == model())
  }

  /// A domain of one's own: half of its sentences, learned on top of the shipped model, help with the other half.
  @Test(arguments: ["medical-ai", "space"])
  func aDomainIsLearned(_ domain: String) throws {
    let texts = try corpus("Fixtures/Corpus/domain").filter { $0.id.contains(domain) }
    #expect(texts.count >= 300)
    let shipped = try #require(EntityModel.shipped)
    let bytes = EntityTrainer().train(
      from: shipped, [.init(name: "domain", texts: texts.enumerated().filter { $0.offset % 2 == 0 }.map(\.element))],
      provenance: "domain"
    ) { _ in }
    func f1(_ model: EntityModel) -> Double {
      var options = EntityTagger.Options()
      options.model = model
      options.guideline = .news
      let tagger = EntityTagger(options: options)
      var score = EntityScore()
      for (number, item) in texts.enumerated() where number % 2 == 1 {
        let document = Document(item.text)
        let offsets = OffsetTable(document)
        score.add(
          gold: item.marks,
          predicted: tagger.entities(in: document).map { entity in
            let range = offsets.offsets(of: entity.range, in: .scalar)
            return .init(lower: range.lowerBound, upper: range.upperBound, label: entity.label.rawValue)
          })
      }
      return score.micro().f1
    }
    let (before, after) = (f1(shipped), f1(try EntityModel(bytes: bytes)))
    #expect(after >= before + 0.03, "\(before) → \(after)")
  }
}
