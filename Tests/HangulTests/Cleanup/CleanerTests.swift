import Testing

@testable import Hangul

@Suite struct CleanerTests {
  @Test(arguments: [
    (CleanupPolicy.quotes, "‘가’ “나” „다‟ `라´ 「마」", "'가' \"나\" \"다\" '라' 「마」"),
    (.dashes, "가‐나–다−라—마―바", "가-나-다-라—마—바"),
    (.middleDots, "가·나ㆍ다・라‧마･바", "가·나·다·라·마·바"),
    (.middleDots, "ㅎㆍㄴ", "ㅎㆍㄴ"),
    (.ellipses, "가... 나…… 다⋯ 라.. 마. 바....", "가… 나… 다… 라.. 마. 바…"),
    (.invisibles, "\u{FEFF}가\u{200B}나\u{AD}다\u{200E}라", "가나다라"),
    (.invisibles, "👨\u{200D}👩\u{200D}👧 가\u{200D}나", "👨\u{200D}👩\u{200D}👧 가나"),
    (
      .invisibles, "가\u{3164}나 \u{3164}ㅏ \u{115F}\u{1161} \u{115F} \u{1100}\u{1160}\u{11A8}",
      "가나 \u{3164}ㅏ \u{115F}\u{1161}  \u{1100}\u{1160}\u{11A8}"
    ),
    (.spaces, "가\u{A0}나\u{3000}다\u{2009}라\t마  바", "가 나 다 라\t마  바"),
    (.repeats, "ㅋㅋㅋㅋㅋ ㅠㅠㅠㅠ!!!!! 100000 aaaaa 하하하하하", "ㅋㅋㅋ ㅠㅠㅠ!!! 100000 aaaaa 하하하하하"),
    (.width, "ＡＩ　ﾻﾻ ㈜ ㎏", "AI ㅋㅋ ㈜ ㎏"),
  ])
  func eachPolicyByItself(_ policy: CleanupPolicy, _ source: String, _ expected: String) {
    let cleaner = Cleaner([policy])
    let mapped = cleaner.mapped(source)
    #expect(scalarValues(mapped.string) == scalarValues(expected))
    expectSound(mapped, of: Array(source.utf8))
    #expect(cleaner.mapped(mapped.utf8).utf8 == mapped.utf8)
    // The other policies leave it alone.
    if policy != .invisibles, policy != .width {
      let others = Cleaner(
        Set(CleanupPolicy.allCases).subtracting([policy, .width, .spaces, .quotes, .ellipses, .repeats]))
      if [.quotes, .repeats].contains(policy) { #expect(others.mapped(source).map.isIdentity) }
    }
  }

  @Test func allTogether() {
    let cleaner = Cleaner(Set(CleanupPolicy.allCases), repeatLimit: 2)
    #expect(cleaner.cleaned("“ＡＩ”\u{A0}ﾻﾻﾻﾻ．．． ５５５") == "\"AI\" ㅋㅋ… 555")
    #expect(Cleaner([]).cleaned("“그대로”…") == "“그대로”…")
    let bytes: [UInt8] = [0xFF, 0xE2, 0x80, 0x41]
    #expect(cleaner.mapped(bytes).utf8 == bytes)
  }

  @Test func cleaningIsIdempotent() {
    var random = SplitMix(seed: 5)
    let alphabet = "가ㅋㅋㅋㆍ·….⋯‘“`―-\u{200B}\u{200D}\u{3164}\u{115F}\u{1160}\u{1161}\u{11A8}！．ﾻ\u{FFA0}!!~5a \u{A0}"
      .unicodeScalars.map(\.value)
    for _ in 0..<2_000 {
      let bytes = utf8((0..<random.below(14)).map { _ in alphabet[random.below(alphabet.count)] })
      let cleaner = Cleaner(Set(CleanupPolicy.allCases.filter { _ in random.below(3) > 0 }))
      let once = cleaner.mapped(bytes)
      expectSound(once, of: bytes)
      if !cleaner.policies.contains(.invisibles) { #expect(cleaner.mapped(once.utf8).utf8 == once.utf8) }
    }
  }
}
