import TestSupport
import Testing

@testable import Hangul

@Suite struct DisassemblyTests {
  @Test(arguments: [
    (JamoForm.compatibility, DisassemblyDepth.positional, "값이 왜 까다로워?", "ㄱㅏㅄㅇㅣ ㅇㅙ ㄲㅏㄷㅏㄹㅗㅇㅝ?"),
    (.compatibility, .clusters, "값이 왜 까다로워?", "ㄱㅏㅂㅅㅇㅣ ㅇㅗㅐ ㄲㅏㄷㅏㄹㅗㅇㅜㅓ?"),
    (.compatibility, .strokes, "값이 왜 까다로워?", "ㄱㅏㅂㅅㅇㅣ ㅇㅗㅏㅣ ㄱㄱㅏㄷㅏㄹㅗㅇㅜㅓ?"),
    (.halfwidth, .positional, "값A", "ﾡￂﾴA"),
    (.halfwidth, .strokes, "까ㅐ", "ﾡﾡￂￂￜ"),
    (.compatibility, .clusters, "ㄵㅘ", "ㄴㅈㅗㅏ"),
    (.compatibility, .positional, "ㄵㅘ", "ㄵㅘ"),
    (.compatibility, .positional, "\u{1112}\u{1161}\u{11AB}ﾻ", "ㅎㅏㄴㅋ"),
    (.compatibility, .positional, "大 é 🙂 \u{3164}", "大 é 🙂 \u{3164}"),
    (.compatibility, .positional, "\u{1112}\u{119E}\u{11AB}", "ㅎㆍㄴ"),
    // No compatibility jamo for ᄓ: its parts.
    (.compatibility, .positional, "\u{1113}\u{1161}", "ㄴㄱㅏ"),
  ])
  func takesApart(_ form: JamoForm, _ depth: DisassemblyDepth, _ source: String, _ expected: String) {
    let disassembler = Disassembler(form: form, depth: depth)
    #expect(scalarValues(disassembler.disassembled(source)) == scalarValues(expected))
    let mapped = disassembler.mapped(source)
    #expect(scalarValues(mapped.string) == scalarValues(expected))
    expectSound(mapped, of: Array(source.utf8)) { disassembler.disassembled($0) }
  }

  @Test func conjoiningIsNFD() {
    var random = SplitMix(seed: 3)
    let disassembler = Disassembler(form: .conjoining)
    for _ in 0..<testCount(1_000, soak: 100_000) {
      let bytes = utf8(random.hangulScalars(upTo: 16))
      #expect(disassembler.disassembled(bytes) == HangulNormalizer(.decomposed).normalized(bytes))
    }
    #expect(
      scalarValues(Disassembler(form: .conjoining, depth: .clusters).disassembled("값과"))
        == [0x1100, 0x1161, 0x11B8, 0x11BA, 0x1100, 0x1169, 0x1161])
    #expect(
      scalarValues(Disassembler(form: .conjoining, depth: .strokes).disassembled("까ㅋ")) == [
        0x1100, 0x1100, 0x1161, 0x314B,
      ])
  }

  @Test(arguments: JamoForm.allCases, DisassemblyDepth.allCases)
  func everySyllableComesBack(_ form: JamoForm, _ depth: DisassemblyDepth) {
    let disassembler = Disassembler(form: form, depth: depth)
    let assembler = Assembler(rule: form == .conjoining ? .conjoining : .dubeolsik, depth: depth)
    for scalar in UInt32(0xAC00)...0xD7A3 {
      let bytes = utf8([scalar])
      #expect(assembler.assembled(disassembler.disassembled(bytes)) == bytes)
    }
  }

  @Test func groupsHaveSourceRanges() {
    let groups = Disassembler(depth: .clusters).groups(in: "값 \u{1112}\u{119E}\u{11AB}\u{302E}a")
    #expect(groups.map(\.range) == [0..<3, 3..<4, 4..<16, 16..<17])
    #expect(
      groups.map { $0.letters.map(\.value) } == [
        scalarValues("ㄱㅏㅂㅅ"), [0x20], scalarValues("ㅎㆍㄴ\u{302E}"), [0x61],
      ])
  }

  @Test func illFormedBytesPassThrough() {
    for bytes: [UInt8] in [[0xEA], [0xEA, 0xB0], [0xFF, 0x80], [0xE3, 0x84], [0xE1, 0x84, 0xE1, 0x84]] {
      #expect(Disassembler().disassembled(bytes) == bytes)
      #expect(Assembler().assembled(bytes) == bytes)
      #expect(SyllableBlock.blocks(in: bytes).last?.range.upperBound == bytes.count)
    }
  }
}
