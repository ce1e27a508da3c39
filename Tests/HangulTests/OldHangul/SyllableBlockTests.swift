import Testing

@testable import Hangul

@Suite struct SyllableBlockTests {
  @Test(arguments: [
    ("한글", [SyllableBlock.Kind.modern, .modern]),
    ("\u{1112}\u{1161}\u{11AB}", [.modern]),
    ("\u{1112}\u{119E}\u{11AB}", [.old]),
    ("가\u{11A8}", [.modern]), ("각\u{11A8}", [.old]), ("가\u{11C3}", [.old]),
    ("\u{1100}\u{1100}\u{1161}", [.old]), ("\u{1100}가", [.old]),
    ("\u{115F}\u{1161}\u{11AE}", [.old]), ("\u{1112}\u{1160}", [.old]),
    ("\u{1161}", [.stray]), ("\u{11A8}", [.stray]), ("\u{1100}", [.stray]),
    ("\u{1100} \u{1161}", [.stray, .other, .stray]),
    ("각\u{1161}", [.modern, .stray]),
    ("ㅋﾻa", [.letter, .letter, .other]),
    ("\u{1112}\u{119E}\u{11AB}\u{302E}글", [.old, .modern]), ("\u{302E}", [.other]), ("a\u{302E}", [.other, .other]),
  ])
  func delimits(_ text: String, _ kinds: [SyllableBlock.Kind]) {
    let blocks = SyllableBlock.blocks(in: text)
    #expect(blocks.map(\.kind) == kinds)
    var end = 0
    for block in blocks {
      #expect(block.range.lowerBound == end)
      end = block.range.upperBound
    }
    #expect(end == text.utf8.count)
  }

  @Test func carriesTheToneMark() {
    #expect(SyllableBlock.blocks(in: "\u{1112}\u{119E}\u{11AB}\u{302F}").first?.toneMark == "\u{302F}")
    #expect(SyllableBlock.blocks(in: "한").first?.toneMark == nil)
  }
}
