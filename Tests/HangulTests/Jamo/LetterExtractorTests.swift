import TestSupport
import Testing

@testable import Hangul

@Suite struct LetterExtractorTests {
  /// Texts of single scalars have a way of their own, which may make no difference.
  @Test(arguments: JamoPosition.allCases, [false, true])
  func bothWaysAgree(_ position: JamoPosition, _ keepsOthers: Bool) {
    var random = SplitMix(seed: 31)
    let extractor = LetterExtractor(position, keepsOthers: keepsOthers)
    for _ in 0..<testCount(300, soak: 30_000) {
      let scalars = (0...random.below(30)).map { _ -> UInt32 in
        switch random.below(5) {
        case 0: 0x20 + UInt32(random.below(95))
        case 1: [0x3131, 0x314F, 0x3164, 0xFFA1, 0xFFC2, 0x3000, 0xA0, 0xE9, 0x4E00, 0x1F600, 0x2028][random.below(11)]
        default: 0xAC00 + UInt32(random.below(11_172))
        }
      }
      var bytes = utf8(scalars)
      if random.below(9) == 0 { bytes[random.below(bytes.count)] = 0xEA }
      // The damage may make a jamo: EA A5 xx.
      if SyllableBlock.areSingleScalars(bytes) || bytes.count < 3 {
        #expect(extractor.mappedByScalars(bytes) == extractor.mappedByBlocks(bytes))
      }
      expectSound(extractor.mapped(bytes), of: bytes)
    }
  }

  @Test func jamoAndToneMarksGoByBlocks() {
    for scalar: UInt32 in [0x1100, 0x11FF, 0x302E, 0x302F, 0xA960, 0xA97C, 0xD7B0, 0xD7C6, 0xD7FB] {
      #expect(!SyllableBlock.areSingleScalars(utf8([0xAC00, scalar, 0x41, 0x41])))
      #expect(!SyllableBlock.areSingleScalars(utf8([0xAC00, scalar])))
    }
    #expect(SyllableBlock.areSingleScalars(Array("가힣 text 漢字 ㄱㅏ “따옴표”".utf8)))
    #expect(LetterExtractor().extracted("한\u{302E}글\u{1112}\u{119E}\u{11AB}") == "ㅎㄱㅎ")
  }
}
