import TestSupport
import Testing

@testable import Hangul

@Suite struct AssemblyTests {
  @Test(arguments: [
    ("ㅇㅏㄴㄴㅕㅇ", "안녕"), ("ㄷㅏㄹㄱㅏㄹ", "달갈"), ("ㄱㅏㅂㅅㅣ", "갑시"), ("ㄱㅏㅄㅣ", "갑시"), ("ㄱㅏㄲㅏ", "가까"),
    ("ㄱㅏㅃㅏ", "가빠"), ("ㄱㅏㅃ", "가ㅃ"), ("ㅋㅋㅋ", "ㅋㅋㅋ"), ("ㄱㅅㄱㅅ", "ㄳㄳ"), ("ㅈㅅㅏ", "ㅈ사"), ("ㄱㅅㅏ", "ㄱ사"),
    ("ㅗㅐㅗㅐ", "ㅙㅙ"), ("ㅈㅗㅗㅐ", "조ㅙ"), ("ㅣㅗㅐ", "ㅣㅙ"), ("ㄱㅏ!ㄴㅏ", "가!나"), ("다ㅋㅋ", "다ㅋㅋ"), ("ﾷￂﾤ hello", "안 hello"),
    ("ㅏㄱ", "ㅏㄱ"), ("ㄱㄱㅏ", "ㄱ가"), ("ㄱㅏㄱㄱㅏ", "각가"), ("\u{1112}\u{1161}ㄴ", "하ㄴ"), ("ㅃㅞㄹㄱㅞㄹㄱㅂ", "쀌궭ㅂ"),
    ("ㆍㄱㅏ", "ㆍ가"), ("", ""),
  ])
  func dubeolsik(_ source: String, _ expected: String) {
    let mapped = Assembler().mapped(source)
    #expect(scalarValues(mapped.string) == scalarValues(expected))
    expectSound(mapped, of: Array(source.utf8))
  }

  @Test func depths() {
    #expect(Assembler(depth: .strokes).assembled("ㄱㄱㅏㅣ") == "깨")
    #expect(Assembler(depth: .strokes).assembled("ㅇㅗㅏㅣ") == "왜")
    #expect(Assembler(depth: .positional).assembled("ㄱㅏㅂㅅ") == "갑ㅅ")
    #expect(Assembler(depth: .positional).assembled("ㄱㅏㄳㅏ") == "갃ㅏ")
    #expect(Assembler(depth: .positional).assembled("ㄱㅏㄱㅏ") == "가가")
  }

  @Test func continuesSyllables() {
    let assembler = Assembler(continuesSyllables: true)
    #expect(assembler.assembled("좋아합닏ㅏ") == "좋아합니다")
    #expect(assembler.assembled("합ㅅ") == "핪")
    #expect(assembler.assembled("합ㄲ") == "합ㄲ")
    #expect(assembler.assembled("왅ㅓ") == "완저")
    #expect(assembler.assembled("고ㅏㄱ") == "곽")
    #expect(assembler.assembled("깎ㅏ") == "까까")
    #expect(assembler.assembled("글과 글") == "글과 글")
    #expect(assembler.mapped("글과 글").map.isIdentity)
  }

  @Test func byPosition() {
    #expect(scalarValues(Assembler(rule: .conjoining).assembled("\u{1112}\u{1161}\u{11B8}\u{11BA}")) == [0xD56A])
    let positional = Assembler(rule: .conjoining, depth: .positional)
    #expect(scalarValues(positional.assembled("\u{1112}\u{1161}\u{11B8}\u{11BA}")) == [0xD569, 0x11BA])
    // Old clusters join, too: ᄇ + ᄉ + ᄀ is ᄢ.
    #expect(
      scalarValues(Assembler(rule: .conjoining).assembled("\u{1107}\u{1109}\u{1100}\u{119E}")) == [0x1122, 0x119E])
    // Other blocks stay out of it.
    #expect(Assembler(rule: .conjoining).assembled("ㅎㅏㄴ") == "ㅎㅏㄴ")
  }

  @Test func mapsLettersToSyllables() {
    let mapped = Assembler().mapped("ㄷㅏㄹㄱㅏ!")
    #expect(mapped.string == "달가!")
    #expect(mapped.map.source(of: 0..<3) == 0..<9)
    #expect(mapped.map.source(of: 3..<6) == 9..<15)
    #expect(mapped.map.source(of: 6..<7) == 15..<16)
  }

  @Test func randomLettersKeepTheirOrder() {
    // Taking the result apart gives the letters back, whatever the grouping.
    var random = SplitMix(seed: 11)
    let keys = Disassembler(depth: .clusters)
    for _ in 0..<testCount(2_000, soak: 200_000) {
      let letters = (0..<random.below(20)).map { _ in 0x3131 + UInt32(random.below(51)) }
      let bytes = utf8(letters)
      let mapped = Assembler().mapped(bytes)
      #expect(keys.disassembled(mapped.utf8) == keys.disassembled(bytes))
      expectSound(mapped, of: bytes)
    }
  }

  @Test func convertsBetweenBlocks() {
    #expect(JamoConverter(to: .compatibility).converted("ﾻﾻ ᄒ\u{11AB}") == "ㅋㅋ ㅎㄴ")
    #expect(
      scalarValues(JamoConverter(to: .conjoining).converted("ㅎㅏㄴㄱㅡㄹ")) == [
        0x1112, 0x1161, 0x11AB, 0x1100, 0x1173, 0x11AF,
      ])
    #expect(scalarValues(JamoConverter(to: .halfwidth).converted("ㅎㅏ\u{3164}가")) == [0xFFBE, 0xFFC2, 0xFFA0, 0xAC00])
    #expect(scalarValues(JamoConverter(to: .halfwidth).converted("ㆍ")) == [0x318D])
    #expect(scalarValues(JamoConverter(to: .conjoining).converted("ㅋㅋ")) == [0x110F, 0x110F])
    for scalar in UInt32(0x3131)...0x3163 {
      let letter = String(Character(Unicode.Scalar(scalar) ?? " "))
      let narrow = JamoConverter(to: .halfwidth).converted(letter)
      #expect(scalarValues(narrow) != [scalar])
      #expect(scalarValues(JamoConverter(to: .compatibility).converted(narrow)) == [scalar])
      let conjoining = JamoConverter(to: .conjoining).converted(letter)
      #expect(scalarValues(JamoConverter(to: .compatibility).converted(conjoining)) == [scalar])
    }
  }

  @Test(arguments: [
    (JamoPosition.leading, false, "띄어 쓰기", "ㄸㅇ ㅆㄱ"), (.leading, false, "네이버123", "ㄴㅇㅂ"),
    (.leading, true, "네이버123", "ㄴㅇㅂ123"),
    (.leading, false, "ㄴㅈㅏ", "ㄴㅈ"), (.leading, false, "\u{1112}\u{1161}\u{11AB}글", "ㅎㄱ"),
    (.vowel, false, "사과 띄어", "ㅏㅘ ㅢㅓ"),
    (.trailing, false, "값사람", "ㅄㅁ"), (.trailing, false, "ㄸㄴ", ""), (.leading, false, "\u{1112}\u{119E}\u{11AB}", "ㅎ"),
  ])
  func extractsLetters(_ position: JamoPosition, _ keeps: Bool, _ source: String, _ expected: String) {
    let mapped = LetterExtractor(position, keepsOthers: keeps).mapped(source)
    #expect(scalarValues(mapped.string) == scalarValues(expected))
    expectSound(mapped, of: Array(source.utf8))
  }

  @Test func factsAboutLetters() {
    #expect(Jamo.syllable(leading: "ㅎ", vowel: "ㅏ", trailing: "ㄴ") == "한")
    #expect(Jamo.syllable(leading: "ㄱ", vowel: "ㅏ", trailing: "ㅃ") == nil)
    #expect(Jamo.syllable(leading: "a", vowel: "ㅏ") == nil)
    #expect(Jamo.joined(["ㅂ", "ㅅ"]) == "ㅄ")
    #expect(Jamo.joined(["ㄷ", "ㄷ"]) == "ㄸ")
    #expect(Jamo.joined(["ㅡ", "ㄷ"]) == nil)
    #expect(Jamo.joined(["ㄹ", "ㄹ"]) == nil)
    #expect(!Jamo.canBe(.leading, "ㄳ"))
    #expect(!Jamo.canBe(.trailing, "ㄸ"))
    #expect(!Jamo.canBe(.leading, "가"))
    #expect(Jamo.form(of: "\u{A960}") == .conjoining)
    #expect(Jamo.form(of: "가") == nil)
    #expect(HangulSyllable("값")?.trailing == "ㅄ")
    #expect(HangulSyllable("가")?.trailing == nil)
    #expect(HangulSyllable(leadingIndex: 18, vowelIndex: 20, trailingIndex: 27)?.scalar == "힣")
    #expect(HangulSyllable(leadingIndex: 19, vowelIndex: 0) == nil)
  }
}
