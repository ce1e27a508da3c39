import CHangulKernels
import TestSupport
import Testing

@testable import Hangul

/// Compares scalars, never strings: to Swift's `==` a decomposed syllable equals a composed one.
@Suite struct HangulNormalizerTests {
  private func composed(_ scalars: [UInt32]) -> [UInt32] {
    scalarValues(HangulNormalizer(.composed).normalized(utf8(scalars)))
  }

  private func decomposed(_ scalars: [UInt32]) -> [UInt32] {
    scalarValues(HangulNormalizer(.decomposed).normalized(utf8(scalars)))
  }

  @Test(
    arguments: [
      ([0x1100, 0x1161], [0xAC00]),
      ([0x1100, 0x1161, 0x11A8], [0xAC01]),
      ([0x1112, 0x1175, 0x11C2], [0xD7A3]),
      ([0xAC00, 0x11A8], [0xAC01]),
      // U+11A7 is not a trailing consonant.
      ([0xAC00, 0x11A7], [0xAC00, 0x11A7]),
      ([0x1100, 0x1161, 0x11A7], [0xAC00, 0x11A7]),
      // The vowel filler composes with nothing.
      ([0x1100, 0x1160, 0x11A8], [0x1100, 0x1160, 0x11A8]),
      ([0x115F, 0x1161], [0x115F, 0x1161]),
      // A syllable with a trailing consonant takes no second one.
      ([0xAC01, 0x11A8], [0xAC01, 0x11A8]),
      ([0x1100, 0x1161, 0x11A8, 0x11A8], [0xAC01, 0x11A8]),
      ([0xAC00, 0x11A8, 0x11A8], [0xAC01, 0x11A8]),
      // Old jamo do not compose, and take nothing away from the syllable before.
      ([0x1100, 0x1161, 0x11C3], [0xAC00, 0x11C3]),
      ([0x1100, 0x1161, 0xD7CB], [0xAC00, 0xD7CB]),
      ([0x1100, 0x1176, 0x11A8], [0x1100, 0x1176, 0x11A8]),
      ([0x1113, 0x1161], [0x1113, 0x1161]),
      ([0x1100, 0x1100, 0x1161], [0x1100, 0xAC00]),
      ([0xAC00, 0x1161], [0xAC00, 0x1161]),
      ([0x1100, 0x1161, 0x1161], [0xAC00, 0x1161]),
      // A mark in between blocks composition; so does everything else.
      ([0xAC00, 0x302E, 0x11A8], [0xAC00, 0x302E, 0x11A8]),
      ([0x1100, 0x20, 0x1161], [0x1100, 0x20, 0x1161]),
      // Not ours: other scripts, compatibility jamo.
      ([0x65, 0x301, 0x10D0, 0x1E9B, 0x3131, 0x314F], [0x65, 0x301, 0x10D0, 0x1E9B, 0x3131, 0x314F]),
      ([0x41, 0x1100], [0x41, 0x1100]),
      ([], []),
    ] as [([UInt32], [UInt32])])
  func composes(_ source: [UInt32], _ expected: [UInt32]) {
    #expect(composed(source) == expected)
    // The same in the middle of a longer text, where the kernel takes its fast lane.
    let around: [UInt32] = Array("앞 text 글 ".unicodeScalars.map(\.value))
    let after: [UInt32] = Array(" 뒤따르는 긴 문장".unicodeScalars.map(\.value))
    #expect(composed(around + source + after) == around + expected + after)
    #expect(HangulNormalizer(.composed).isNormalized(utf8(source)) == (source == expected))
  }

  @Test func decomposes() {
    #expect(decomposed([0xAC00]) == [0x1100, 0x1161])
    #expect(decomposed([0xD7A3, 0x21]) == [0x1112, 0x1175, 0x11C2, 0x21])
    #expect(decomposed([0xABFF, 0xD7A4, 0x1F600]) == [0xABFF, 0xD7A4, 0x1F600])
    #expect(HangulNormalizer(.decomposed).isNormalized(utf8([0x1100, 0x1161, 0xD7B0])))
    #expect(!HangulNormalizer(.decomposed).isNormalized(utf8([0x41, 0xAC00])))
  }

  @Test func everySyllableThereAndBack() {
    for scalar in UInt32(0xAC00)...0xD7A3 {
      let bytes = utf8([scalar])
      let apart = HangulNormalizer(.decomposed).normalized(bytes)
      #expect(scalarValues(apart) == ReferenceHangul.decompose([scalar]))
      #expect(HangulNormalizer(.composed).normalized(apart) == bytes)
    }
  }

  @Test func unchangedTextComesBackAsTheSameArray() {
    let bytes = Array("그대로 두는 글, plain text.".utf8)
    let back = HangulNormalizer(.composed).normalized(bytes)
    let same = bytes.withUnsafeBufferPointer { a in back.withUnsafeBufferPointer { a.baseAddress == $0.baseAddress } }
    #expect(same)
    #expect(HangulNormalizer(.composed).mapped(bytes).map.isIdentity)
  }

  @Test func illFormedBytesPassThrough() {
    for bytes: [UInt8] in [
      [0xE1], [0xE1, 0x84], [0xE1, 0x84, 0x80, 0xE1], [0xE1, 0x84, 0x80, 0xE1, 0x85], [0xEA, 0xB0], [0xED],
      [0xFF, 0xE1, 0x86, 0xA8, 0xC0], [0xEA, 0xB0, 0x80, 0xE1, 0x86], [0xED, 0xA0, 0x80],
      [0xE1, 0x84, 0x20, 0xE1, 0x85, 0xA1],
    ] {
      #expect(HangulNormalizer(.composed).normalized(bytes) == bytes)
      let apart = HangulNormalizer(.decomposed).normalized(bytes)
      #expect(HangulNormalizer(.composed).normalized(apart) == bytes)
    }
  }

  @Test func randomTextAgreesWithTheReference() {
    var random = SplitMix(seed: 20)
    for _ in 0..<testCount(4_000, soak: 400_000) {
      let scalars = random.hangulScalars(upTo: 24)
      let bytes = utf8(scalars)
      let composedScalars = ReferenceHangul.compose(scalars)
      let decomposedScalars = ReferenceHangul.decompose(scalars)
      #expect(composed(scalars) == composedScalars)
      #expect(decomposed(scalars) == decomposedScalars)
      #expect(HangulNormalizer(.composed).isNormalized(bytes) == (composedScalars == scalars))
      for form in HangulNormalizer.Form.allCases {
        let normalizer = HangulNormalizer(form)
        let mapped = normalizer.mapped(bytes)
        #expect(mapped.utf8 == normalizer.normalized(bytes))
        expectSound(mapped, of: bytes) { normalizer.normalized($0) }
        // Idempotent, byte for byte.
        #expect(normalizer.normalized(mapped.utf8) == mapped.utf8)
      }
    }
  }

  /// Texts long enough for the kernels' blocks, mostly of the usual kind, with something odd here and there.
  @Test func longTextAgreesWithTheReference() {
    var random = SplitMix(seed: 64)
    for round in 0..<testCount(150, soak: 20_000) {
      var scalars: [UInt32] = []
      let isDecomposed = round % 2 == 0
      while scalars.count < 300 + random.below(900) {
        let syllable = 0xAC00 + UInt32(random.below(11_172))
        switch random.below(40) {
        case 0 where round % 3 > 0: scalars += random.hangulScalars(upTo: 3)
        case 1: scalars += (0..<random.below(40)).map { _ in 0x20 + UInt32(random.below(95)) }
        case 2:
          scalars += [[0x201C, 0xE9, 0x1F600, 0x4E00][random.below(4)]].filter { _ in !isDecomposed || round % 4 == 0 }
        case 3...12: scalars.append(0x20)
        default: scalars += isDecomposed ? ReferenceHangul.decompose([syllable]) : [syllable]
        }
      }
      let bytes = utf8(scalars)
      #expect(composed(scalars) == ReferenceHangul.compose(scalars))
      #expect(decomposed(scalars) == ReferenceHangul.decompose(scalars))
      for form in HangulNormalizer.Form.allCases {
        let normalizer = HangulNormalizer(form)
        let mapped = normalizer.mapped(bytes)
        #expect(mapped.utf8 == normalizer.normalized(bytes))
        expectSound(mapped, of: bytes) { normalizer.normalized($0) }
        var source = 0
        var result = 0
        for unit in mapped.map.units {
          #expect(mapped.map.result(of: source..<source + unit.source) == result..<result + unit.result)
          source += unit.source
          result += unit.result
        }
      }
    }
  }

  /// A kernel that stops at once gives back the word it was to go on with, wherever that is to stand.
  @Test func theOpenWordIsGivenBack() {
    let source = utf8([UInt32](repeating: 0x11A8, count: 40))
    var target = [UInt8](repeating: 0, count: 200)
    for level in 0...2 {
      _ = kt_limit_instructions(Int32(level))
      var words = [UInt16](repeating: 0xFFFF, count: 200)
      let progress = kt_compose(source, Int64(source.count), &target, &words, 7)
      #expect(progress.read == 0 && progress.words == 1 && words[0] == 7)
    }
    _ = kt_limit_instructions(2)
  }

  /// Other tests may run meanwhile: to them it makes no difference.
  @Test func allInstructionSetsAgree() {
    var random = SplitMix(seed: 66)
    defer { _ = kt_limit_instructions(2) }
    for round in 0..<testCount(120, soak: 20_000) {
      var scalars: [UInt32] = []
      while scalars.count < 100 + random.below(400) {
        switch random.below(round % 5 == 0 ? 3 : 12) {
        case 0: scalars += random.hangulScalars(upTo: 3)
        case 1: scalars += (0..<random.below(90)).map { _ in 0x20 + UInt32(random.below(95)) }
        case 2: scalars += [[0, 0x201C, 0xE9, 0x1F600, 0x4E00, 0xABFF, 0xD7A4][random.below(7)]]
        default: scalars.append(0xAC00 + UInt32(random.below(11_172)))
        }
      }
      var bytes = utf8(round % 2 == 0 ? ReferenceHangul.decompose(scalars) : scalars)
      if round % 7 == 0 { bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.below(256)) }
      for form in HangulNormalizer.Form.allCases {
        let results = (0...2).map { level -> [MappedText] in
          _ = kt_limit_instructions(Int32(level))
          let mapped = HangulNormalizer(form).mapped(bytes)
          return [mapped, MappedText(utf8: HangulNormalizer(form).normalized(bytes), map: mapped.map)]
        }
        #expect(results[0][0].utf8 == results[0][1].utf8)
        #expect(results[1] == results[0] && results[2] == results[0])
        expectSound(results[2][0], of: bytes) { HangulNormalizer(form).normalized($0) }
      }
    }
  }

  @Test func damagedBlocksPassThrough() {
    var random = SplitMix(seed: 65)
    for form in HangulNormalizer.Form.allCases {
      let normalizer = HangulNormalizer(form)
      for _ in 0..<testCount(200, soak: 20_000) {
        let scalars = (0..<60).flatMap { _ -> [UInt32] in [0x20, 0xAC00 + UInt32(random.below(11_172))] }
        let clean = utf8(form == .composed ? ReferenceHangul.decompose(scalars) : scalars)
        var bytes = clean
        for _ in 0...random.below(3) { bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.below(256)) }
        let result = normalizer.normalized(bytes)
        // Piece by piece, cut where nothing reaches across: at the spaces.
        let pieces = bytes.split(separator: 0x20, omittingEmptySubsequences: false).map { piece -> [UInt8] in
          normalizer.normalized(Array(piece))
        }
        let joined: [UInt8] = Array(pieces.joined(separator: [0x20]))
        #expect(result == joined)
        expectSound(normalizer.mapped(bytes), of: bytes)
      }
    }
  }

  @Test func mapsComposeOverARoundTrip() {
    let text = "\u{1112}\u{1161}\u{11AB}글 a\u{AC00}\u{11A8}!"
    let there = HangulNormalizer(.composed).mapped(text)
    let back = there.then(HangulNormalizer(.decomposed).mapped)
    #expect(back.string.unicodeScalars.count == 3 + 3 + 2 + 3 + 1)
    #expect(back.map.sourceCount == text.utf8.count)
    #expect(back.map.source(of: back.utf8.count - 1..<back.utf8.count) == text.utf8.count - 1..<text.utf8.count)
    #expect(back.map.source(of: 0..<9) == 0..<9)
  }
}
