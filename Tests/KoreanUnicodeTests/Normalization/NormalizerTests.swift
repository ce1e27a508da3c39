import Hangul
import TestSupport
import Testing

@testable import KoreanUnicode

@Suite struct NormalizerTests {
  private static let unicodeForms: [Normalizer.Form] = [.nfc, .nfd, .nfkc, .nfkd]

  /// ICU over the whole text at once.
  private func icu(_ utf8: [UInt8], _ form: Normalizer.Form) -> [UInt8] {
    var result: [UInt8] = []
    utf8.withUnsafeBufferPointer { ICUNormalization(form).append($0, to: &result) }
    return result
  }

  @Test func randomTextAgreesWithICU() {
    var random = SplitMix(seed: 15)
    for round in 0..<testCount(3_000, soak: 1_000_000) {
      let bytes = utf8(random.scalars(upTo: round % 50 == 0 ? 200 : 14))
      for form in Self.unicodeForms {
        let normalizer = Normalizer(form)
        let expected = icu(bytes, form)
        let result = normalizer.normalized(bytes)
        #expect(result == expected, "\(form): \(bytes)")
        #expect(normalizer.isNormalized(bytes) == (expected == bytes), "\(form): \(bytes)")
        if round % 4 == 0 {
          let mapped = normalizer.mapped(bytes)
          #expect(mapped.utf8 == expected)
          expectSound(mapped, of: bytes)
        }
      }
    }
  }

  @Test func streamsAgreeWithTheWhole() {
    var random = SplitMix(seed: 16)
    for _ in 0..<testCount(600, soak: 60_000) {
      let bytes = utf8(random.scalars(upTo: 30))
      for form in Normalizer.Form.allCases {
        var stream = NormalizationStream(form)
        var output: [UInt8] = []
        var start = 0
        while start < bytes.count {
          let end = min(bytes.count, start + 1 + random.below(7))
          stream.push(Array(bytes[start..<end]), to: &output)
          start = end
        }
        stream.finish(&output)
        #expect(output == Normalizer(form).normalized(bytes), "\(form): \(bytes)")
      }
    }
  }

  @Test func longTextIsCutWhereItMay() {
    // Longer than the blocks that the scan works in, in one script that ICU must do alone and in mixtures.
    let devanagari = utf8((0..<40_000).map { [0x915, 0x93C, 0x94D, 0x958][$0 % 4] })
    let marks = utf8([0x61] + Array(repeating: 0x301, count: 30_000))
    let trailing = utf8([0x1100, 0x1161] + Array(repeating: 0x11A8, count: 30_000) + [0x301])
    let mixed = utf8((0..<30_000).map { [0x1112, 0x1161, 0x11AB, 0x20, 0x65, 0x301, 0xAE00, 0x201C][$0 % 8] })
    for bytes in [devanagari, marks, trailing, mixed] {
      for form in Self.unicodeForms {
        #expect(Normalizer(form).normalized(bytes) == icu(bytes, form))
        #expect(Normalizer(form).mapped(bytes).utf8 == icu(bytes, form))
      }
    }
  }

  @Test func illFormedBytesPassThrough() {
    let cases: [[UInt8]] = [
      [0xFF], [0x65, 0xCC], [0xCC, 0x81, 0xFF, 0xCC, 0x81], [0xED, 0xA0, 0x80], [0xEA, 0xB0], [0xF0, 0x9F],
      [0x65, 0xFF, 0xCC, 0x81], [0xE1, 0x84, 0x92, 0xFF, 0xE1, 0x85, 0xA1],
    ]
    for bytes in cases {
      #expect(Normalizer(.nfc).normalized(bytes) == bytes)
      #expect(Normalizer(.nfd).normalized(bytes) == bytes)
    }
    #expect(Normalizer(.nfd).normalized([0xC3, 0xA9, 0xFF]) == [0x65, 0xCC, 0x81, 0xFF])
  }

  @Test(arguments: [
    ("ＡＩ　ﾻﾻ", "AI ㅋㅋ"), ("㈜ ㎏ ㎡ ① … ½ ㅋㅋㅋ ㅎㅏㄴ", "㈜ ㎏ ㎡ ① … ½ ㅋㅋㅋ ㅎㅏㄴ"), ("\u{1112}\u{1161}\u{11AB}", "한"),
    ("ｶﾞ", "ガ"), ("￦１００", "₩100"), ("e\u{301}", "é"), ("\u{A0}", "\u{A0}"), ("～（）", "~()"),
  ])
  func koreanForm(_ source: String, _ expected: String) {
    let mapped = Normalizer(.korean).mapped(source)
    #expect(mapped.utf8 == Array(expected.utf8))
    expectSound(mapped, of: Array(source.utf8))
    #expect(Normalizer(.korean).isNormalized(expected))
    #expect(Normalizer(.korean).isNormalized(source) == (Array(source.utf8) == Array(expected.utf8)))
  }

  @Test func unchangedTextComesBackAsTheSameArray() {
    let bytes = Array("“그대로” 두는 글 🙂 é 大".utf8)
    for form in [Normalizer.Form.nfc, .korean] {
      let back = Normalizer(form).normalized(bytes)
      let same = bytes.withUnsafeBufferPointer { a in back.withUnsafeBufferPointer { a.baseAddress == $0.baseAddress } }
      #expect(same)
    }
  }

  @Test func plainCharactersKeepTheirPromise() {
    for form in Self.unicodeForms {
      let plain = Normalizer(form).plain
      for scalar in UInt32(1)...0xFFFF where scalar & 0xF800 != 0xD800 && plain.contains(scalar) {
        let bytes = utf8([scalar])
        #expect(icu(bytes, form) == bytes)
        #expect(scalar < 0x80 || icu(utf8([0x65, scalar]), form) == utf8([0x65, scalar]))
      }
    }
  }
}
