// Generated from the examples in Sources/Hangul by `workbench examples`. Do not edit.

import TestSupport
import Testing

@testable import Hangul

@Suite struct DocExamples {
  @Test func cleaner1() throws {
    #expect(same(Cleaner([.quotes, .middleDots]).cleaned("‘가ㆍ나’"), "'가·나'"))
    #expect(same(Cleaner([.repeats]).cleaned("ㅋㅋㅋㅋㅋㅋ 100000"), "ㅋㅋㅋ 100000"))
    #expect(same(Cleaner([.invisibles]).mapped("가\u{200B}나").map.source(of: 3..<6), 6..<9))
  }

  @Test func widthFolding1() throws {
    #expect(same(WidthFolder().folded("ＡＩ　ﾻﾻ ㈜ ㎏ ½"), "AI ㅋㅋ ㈜ ㎏ ½"))
  }

  @Test func hangulInspector1() throws {
    #expect(same(HangulInspector().warnings(in: "\u{11A8}가").map(\.kind), [.strayJamo]))
    #expect(same(HangulInspector().warnings(in: "가\u{1100}\u{1161}").map(\.kind), [.mixedForms]))
    #expect(same(HangulInspector().isClean("한글"), true))
  }

  @Test func jamoDistance1() throws {
    #expect(same(JamoDistance().between("한글", "항글"), 1))
    #expect(same(JamoDistance().between("값", "갑"), 1))
    #expect(same(JamoDistance(depth: .clusters).between("값", "가"), 2))
    #expect(same((JamoDistance().similarity("한글", "항글") * 100).rounded(), 83))
  }

  @Test func kSX1001Syllables1() throws {
    #expect(same(HangulSyllable("한")?.isInKSX1001, true))
    #expect(same(HangulSyllable("똠")?.isInKSX1001, false))
  }

  @Test func manuscriptLayout1() throws {
    #expect(same(ManuscriptLayout("안녕하세요.").lines, 1))
    #expect(same(ManuscriptLayout("안녕하세요.").sheets, 1))
  }

  @Test func textCounts1() throws {
    let counts = TextCounts("안녕 세상! ㅋㅋ")
    #expect(same(counts.syllables, 4))
    #expect(same(counts.letters, 2))
    #expect(same(counts.eojeol, 3))
    #expect(same(counts.graphemes, 9))
  }

  @Test func hanja1() throws {
    #expect(same(Hanja.hangul(for: "大韓民國의 女子 六人"), "대한민국의 여자 육인"))
    #expect(same(Hanja.glossed("大韓"), "大韓(대한)"))
    #expect(same(Hanja.hangul(for: "十月 龜裂"), "시월 균열"))
  }

  @Test func assembler1() throws {
    #expect(same(Assembler().assembled("ㅇㅏㄴㄴㅕㅇ"), "안녕"))
    #expect(same(Assembler().assembled("ㄷㅏㄹㄱㅏㄹ"), "달갈"))
    #expect(same(Assembler(depth: .strokes).assembled("ㄱㄱㅏㅣ"), "깨"))
    #expect(same(Assembler(rule: .conjoining).assembled("\u{1112}\u{1161}\u{11AB}"), "한"))
  }

  @Test func disassembler1() throws {
    #expect(same(Disassembler().disassembled("값이 싸다"), "ㄱㅏㅄㅇㅣ ㅆㅏㄷㅏ"))
    #expect(same(Disassembler(depth: .clusters).disassembled("값"), "ㄱㅏㅂㅅ"))
    #expect(same(Disassembler(form: .halfwidth, depth: .strokes).disassembled("까"), "ﾡﾡￂ"))
    #expect(same(Disassembler(form: .conjoining).disassembled("한"), "\u{1112}\u{1161}\u{11AB}"))
  }

  @Test func disassembler2() throws {
    let groups = Disassembler(depth: .clusters).groups(in: "값 a")
    #expect(same(groups.map(\.range), [0..<3, 3..<4, 4..<5]))
    #expect(same(groups[0].letters, ["ㄱ", "ㅏ", "ㅂ", "ㅅ"]))
  }

  @Test func hangulSyllable1() throws {
    let syllable = HangulSyllable("값")
    #expect(same(syllable?.leading, "ㄱ"))
    #expect(same(syllable?.trailing, "ㅄ"))
    #expect(same(HangulSyllable("ㄱ"), nil))
  }

  @Test func jamo1() throws {
    #expect(same(Jamo.syllable(leading: "ㅎ", vowel: "ㅏ", trailing: "ㄴ"), "한"))
    #expect(same(Jamo.compatibility("\u{11AB}"), "ㄴ"))
    #expect(same(Jamo.conjoining("ㄴ", at: .trailing), "\u{11AB}"))
    #expect(same(Jamo.components("ㅄ", at: .clusters), ["ㅂ", "ㅅ"]))
  }

  @Test func jamo2() throws {
    #expect(same(Jamo.joined(["ㅂ", "ㅅ"]), "ㅄ"))
    #expect(same(Jamo.joined(["ㄷ", "ㄷ"]), "ㄸ"))
    #expect(same(Jamo.joined(["ㅡ", "ㄷ"]), nil))
  }

  @Test func jamo3() throws {
    #expect(same(Jamo.syllable(leading: "ㄱ", vowel: "ㅏ"), "가"))
    #expect(same(Jamo.syllable(leading: "ㄱ", vowel: "ㅏ", trailing: "ㅃ"), nil))
  }

  @Test func jamoConverter1() throws {
    #expect(same(JamoConverter(to: .compatibility).converted("ﾻﾻﾻ"), "ㅋㅋㅋ"))
    #expect(same(JamoConverter(to: .conjoining).converted("ㅎㅏㄴ"), "\u{1112}\u{1161}\u{11AB}"))
  }

  @Test func letterExtractor1() throws {
    #expect(same(LetterExtractor(.leading).extracted("띄어 쓰기"), "ㄸㅇ ㅆㄱ"))
    #expect(same(LetterExtractor(.leading).extracted("네이버123"), "ㄴㅇㅂ"))
    #expect(same(LetterExtractor(.leading, keepsOthers: true).extracted("네이버123"), "ㄴㅇㅂ123"))
    #expect(same(LetterExtractor(.trailing).extracted("값"), "ㅄ"))
  }

  @Test func josaNotation1() throws {
    #expect(same(Josa("으로부터/로부터")?.attached(to: "동굴"), "동굴로부터"))
    #expect(same(Josa("에서"), nil))
  }

  @Test func josa1() throws {
    #expect(same(Josa.topic.attached(to: "책"), "책은"))
    #expect(same(Josa.instrument.attached(to: "서울"), "서울로"))
    #expect(same(Josa("이/가")?.attached(to: "GPU"), "GPU가"))
    #expect(same(Josa("을/를")?.attached(to: "3%"), "3%를"))
  }

  @Test func josaPlaceholders1() throws {
    #expect(same(Josa.resolvingPlaceholders(in: "사과은(는) 책을(를) 서울(으)로"), "사과는 책을 서울로"))
    #expect(same(Josa.resolvingPlaceholders(in: "{name}은(는)"), "{name}은(는)"))
  }

  @Test func wordEnding1() throws {
    #expect(same(WordEnding(of: "책").sound, .consonant))
    #expect(same(WordEnding(of: "서울").sound, .rieul))
    #expect(same(WordEnding(of: "10").sound, .consonant))
    #expect(same(WordEnding(of: "iPhone").sound, .consonant))
    #expect(same(WordEnding(of: "네이버(NAVER)").sound, .vowel))
    #expect(same(WordEnding(of: "😀").sound, nil))
  }

  @Test func hangulTypist1() throws {
    var typist = HangulTypist(.dubeolsik)
    for key in "ekfr".unicodeScalars { typist.press(key) }
    #expect(same(typist.text, "닭"))
    typist.press("k")
    #expect(same(typist.text, "달가"))
    typist.backspace()
    #expect(same(typist.text, "달ㄱ"))
  }

  @Test func hangulTypist2() throws {
    var typist = HangulTypist(continuing: "값이")
    typist.backspace()
    #expect(same(typist.text, "값ㅇ"))
  }

  @Test func keyboardLayout1() throws {
    #expect(same(KeyboardLayout.dubeolsik.letter(for: "r"), "ㄱ"))
    #expect(same(KeyboardLayout.sebeolsik390.letter(for: "x"), "ㄱ"))
    #expect(same(KeyboardLayout(named: "sebeolsik-final")?.name, "sebeolsik-final"))
  }

  @Test func retyper1() throws {
    #expect(same(Retyper(.qwertyToHangul).retyped("dkssud"), "안녕"))
    #expect(same(Retyper(.hangulToQwerty).retyped("ㅗ디ㅣㅐ"), "hello"))
    #expect(same(Retyper(.qwertyToHangul, layout: .sebeolsik390).retyped("jfs"), "안"))
  }

  @Test func hangulNormalizer1() throws {
    #expect(same(HangulNormalizer(.composed).normalized("\u{1112}\u{1161}\u{11AB}"), "한"))
    #expect(same(HangulNormalizer(.decomposed).normalized("한"), "\u{1112}\u{1161}\u{11AB}"))
  }

  @Test func hangulNormalizer2() throws {
    #expect(same(HangulNormalizer(.composed).isNormalized(Array("각".utf8)), true))
  }

  @Test func hangulNormalizer3() throws {
    #expect(same(HangulNormalizer(.composed).mapped("가\u{11A8}!").map.source(of: 3..<4), 6..<7))
  }

  @Test func mappedText1() throws {
    let text = HangulNormalizer(.decomposed).mapped("가!")
    #expect(same(text.string.unicodeScalars.count, 3))
    #expect(same(text.map.source(of: 6..<7), 3..<4))
  }

  @Test func mappedText2() throws {
    let there = HangulNormalizer(.composed).mapped("\u{1112}\u{1161}")
    #expect(same(there.then(HangulNormalizer(.decomposed).mapped).map.source(of: 0..<6), 0..<6))
  }

  @Test func offsetMapBuilder1() throws {
    var builder = OffsetMap.Builder()
    builder.copy(3)
    builder.replace(3, with: 1)
    let map = builder.finish()
  }

  @Test func offsetMapUnits1() throws {
    #expect(same(HangulNormalizer(.decomposed).mapped("a가").map.edits, [.init(source: 1..<4, result: 1..<7)]))
  }

  @Test func offsetMap1() throws {
    let text = HangulNormalizer(.composed).mapped("\u{1112}\u{1161}\u{11AB} A")
    #expect(same(text.map.result(of: 0..<9), 0..<3))
    #expect(same(text.map.source(of: 0..<3), 0..<9))
    #expect(same(text.map.source(of: 4..<5), 10..<11))
  }

  @Test func counter1() throws {
    #expect(same(KoreanNumber(3).counted("년"), "삼 년"))
    #expect(same(KoreanNumber(3).counted("자"), "석 자"))
    #expect(same(KoreanNumber(1).counted("번째"), "첫 번째"))
    #expect(same(KoreanNumber("1.5")?.counted("배"), "일점오 배"))
  }

  @Test func koreanNumber1() throws {
    #expect(same(KoreanNumber("1234567890")?.sino(), "십이억 삼천사백오십육만 칠천팔백구십"))
    #expect(same(KoreanNumber("2024000000000")?.mixed(), "2조 240억"))
    #expect(same(KoreanNumber("21")?.counted("살"), "스물한 살"))
    #expect(same(KoreanNumber(hangul: "삼만 오천")?.digits, "35000"))
  }

  @Test func numeralParser1() throws {
    #expect(same(KoreanNumber(hangul: "만 이천삼백")?.digits, "12300"))
    #expect(same(KoreanNumber(hangul: "1조 2,000억")?.digits, "1200000000000"))
    #expect(same(KoreanNumber(hangul: "1.5억")?.digits, "150000000"))
    #expect(same(KoreanNumber(hangul: "스물셋")?.digits, "23"))
    #expect(same(KoreanNumber(hangul: "금 일백만원정")?.digits, "1000000"))
    #expect(same(KoreanNumber(hangul: "마이너스 삼점일사")?.digits, "-3.14"))
    #expect(same(KoreanNumber(hangul: "이공이사")?.digits, "2024"))
  }

  @Test func hanyangPUA1() throws {
    #expect(same(HanyangPUA.decoder.mapped("\u{E1A7}").string, "\u{1100}\u{119E}"))
    #expect(same(HanyangPUA.encoder.mapped("\u{1100}\u{119E}").string, "\u{E1A7}"))
  }

  @Test func syllableBlock1() throws {
    #expect(same(SyllableBlock.blocks(in: "ᄒᆞᆫ글!").map(\.kind), [.old, .modern, .other]))
  }

  @Test func romanizer1() throws {
    #expect(same(Romanizer().romanized("독립문"), "dongnimmun"))
    #expect(same(Romanizer(style: .name).romanized("홍길동"), "Hong Gildong"))
    #expect(same(Romanizer(style: .place).romanized("충청북도"), "Chungcheongbuk-do"))
    #expect(same(Romanizer(style: .letters).romanized("값"), "gabs"))
    #expect(same(Romanizer(.mccuneReischauer).romanized("한글"), "han'gŭl"))
    #expect(same(Romanizer(.yale).romanized("한국어"), "hankwuk.e"))
  }

  @Test func hangulMatcher1() throws {
    #expect(same(HangulMatcher("ㄴㅇㅂ").ranges(in: "이번 네이버 실적"), [7..<16]))
    #expect(same(HangulMatcher("압구저").matches("압구정역"), true))
    #expect(same(HangulMatcher("달ㄱ").matches("달걀"), true))
    #expect(same(HangulMatcher("닭").matches("달걀"), true))
  }

  @Test func pronouncer1() throws {
    let pronouncer = Pronouncer()
    #expect(same(pronouncer.pronounce("독립문").text, "동님문"))
    #expect(same(pronouncer.pronounce("독립문").steps.map(\.article), [19, 18, 18]))
    #expect(same(pronouncer.readings(of: "금융").map(\.text), ["금늉", "그뮹"]))
  }
}
