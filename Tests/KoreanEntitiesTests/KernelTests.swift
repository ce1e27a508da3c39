import KoreanText
import TestSupport
import Testing

@testable import KoreanEntities

/// The kernel with wide instructions and the plain one give the same numbers.
@Suite struct KernelTests {
  @Test func wideAndPlainAgree() throws {
    let model = try #require(EntityModel.shipped)
    let graphs = model.dictionary.map { [$0] } ?? []
    var features = SequenceFeatures()
    var tagged = 0
    for file in PackageFolder.files(under: "Fixtures/Articles") where file.hasSuffix("article.txt") {
      let text = String(decoding: PackageFolder.bytes(of: file) ?? [], as: UTF8.self).unicodeScalars.map(\.value)
      text.withUnsafeBufferPointer { text in
        for piece in Sequences.pieces(of: text, 0..<text.count) {
          features.load(text, piece, graphs: graphs, candidates: [], domain: 1)
          let count = piece.count
          func tags(_ scores: UnsafeMutablePointer<LabelScores>, isPlain: Bool) -> [UInt8] {
            model.decoder.decode(scores, count: count, work: features.work, into: features.labels, isPlain: isPlain)
            return Array(UnsafeBufferPointer(start: features.labels, count: count))
          }
          let plain = features.plainScores(with: model.table)
          let plainScores = (0..<count).map { plain[$0] }
          let plainTags = tags(plain, isPlain: true)
          let wide = features.scores(with: model.table)
          #expect((0..<count).allSatisfy { wide[$0] == plainScores[$0] })
          #expect(tags(wide, isPlain: false) == plainTags)
          tagged += plainTags.count { $0 != 0 }
        }
      }
    }
    #expect(tagged > 1000)
  }

  @Test func theBestPathIsFound() {
    // Two labels; scores that only a path through inside can get.
    var weights = [Int16](repeating: 0, count: LabelDecoder.rowCount * 16)
    weights[16 * 16 + 1] = 5
    let decoder = LabelDecoder(
      weights: weights.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8 & 0xFF)] }, labelCount: 2)
    var features = SequenceFeatures()
    let text: [UInt32] = [0xAC00, 0xB098, 0xB2E4]
    text.withUnsafeBufferPointer { features.load($0, 0..<3, graphs: [], candidates: [], domain: 0) }
    let scores = features.scores(with: FeatureTable.empty)
    for place in 0..<3 { scores[place] = LabelScores() }
    scores[0].begin[1] = 4
    scores[1].inside[1] = 3
    scores[1].begin[2] = 6
    scores[2].begin[0] = 2
    decoder.decode(scores, count: 3, work: features.work, into: features.labels)
    #expect(Array(UnsafeBufferPointer(start: features.labels, count: 3)) == [2, 3, 0])
  }
}
