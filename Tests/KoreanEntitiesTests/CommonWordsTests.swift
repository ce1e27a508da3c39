import Testing

@testable import EntityTraining
@testable import KoreanEntities

@Suite struct CommonWordsTests {
  private func texts(_ lines: String) throws -> [LabelledText] {
    try CorpusMarkup.texts(Array(lines.utf8), file: "made-up.txt")
  }

  /// The stems of a text and what is known of them.
  private func known(_ text: String, _ stems: StemCounts) -> [Commonness] {
    var features = SequenceFeatures()
    var result: [Commonness] = []
    text.unicodeScalars.map(\.value).withUnsafeBufferPointer { text in
      features.load(text, 0..<text.count, graphs: [], candidates: [], domain: 0)
      features.markKnownWords { hash, stem in
        let found = stems.commonness(of: hash)
        if stem != nil { result.append(found) }
        return found
      }
    }
    return result
  }

  @Test func aWordIsCommonThatStandsOutsideNamesTwice() throws {
    let texts = try texts("공장을 [누리|OG]가 짓는다.\n공장이 섰다.\n[누리|OG]는 문을 닫았다.\n누리를 보았다.\n")
    let stems = StemCounts([EntityTrainer.Source(name: "made up", texts: texts)])
    #expect(known("공장에서 누리는 웃었다", stems) == [.common, .unknown, .unknown])
  }

  @Test func aWordThatIsTrainedOnDoesNotCountItself() throws {
    let texts = try texts("공장을 샀다.\n공장이 섰다.\n")
    let stems = StemCounts([EntityTrainer.Source(name: "made up", texts: texts)])
    var hashes: [UInt64] = []
    var features = SequenceFeatures()
    "공장도".unicodeScalars.map(\.value).withUnsafeBufferPointer { text in
      features.load(text, 0..<text.count, graphs: [], candidates: [], domain: 0)
      features.forEachStem { hashes.append($1) }
    }
    #expect(hashes.map { stems.commonness(of: $0) } == [.common])
    #expect(hashes.map { stems.commonness(of: $0, less: 1) } == [.unknown])
  }

  @Test func theFilterHasAllThatWentIn() throws {
    let hashes = (0..<5000).map { FeatureHash.mix(UInt64($0)) }
    let block = ByteBlock(CommonWords.bytes(hashes, bits: 16))
    let words = try #require(CommonWords(block.bytes))
    #expect(hashes.allSatisfy { words.contains($0) })
    let strangers = (5000..<10_000).map { FeatureHash.mix(UInt64($0)) }
    #expect(strangers.count { words.contains($0) } < 200)
  }

  @Test(arguments: [0, 4, 24, 100])
  func aFilterOfAnotherSizeIsRefused(_ size: Int) {
    let block = ByteBlock([UInt8](repeating: 0, count: size))
    #expect(CommonWords(block.bytes) == nil)
  }
}

@Suite struct UnlistedNamesTests {
  @Test func countsNamesThatStandInNoText() throws {
    let seen = try CorpusMarkup.texts(Array("[누리|OG]가 왔다.".utf8), file: "seen.txt")
    let gold = try CorpusMarkup.texts(
      Array("[누리|OG]와 [가람새|OG], [나래별|PS]은 [3일|DT] [두물리|LC]로 갔다.".utf8), file: "gold.txt")
    var names = UnlistedNames(model: nil, seen: seen)
    names.add(gold[0], predicted: Array(gold[0].marks.prefix(2)))
    #expect(names.report == "names in no list: recall 1/3 = .333; PS 0/1, OG 1/1, LC 0/1, AF 0/0")
  }
}
