import Testing

@testable import Hangul

@Suite struct KeyboardTests {
  @Test(arguments: [
    ("dkssud", "안녕"), ("ekfrkf", "달갈"), ("ABC", "뮻"), ("vm론트", "프론트"), ("RㅏㄱEㅜrl", "깍뚜기"), ("ㅇPdml", "예의"),
    ("1qkr2dlf", "1박2일"), ("", ""), ("dho", "왜"), ("rkqtl", "갑시"),
  ])
  func dubeolsikToHangul(_ keys: String, _ text: String) {
    let mapped = Retyper(.qwertyToHangul).mapped(keys)
    #expect(mapped.string == text)
    expectSound(mapped, of: Array(keys.utf8))
  }

  @Test(arguments: [
    ("뮻", "abc"), ("ㅙㅜㅎ 햐ㅣ애ㅜㅎ", "hong gildong"), ("쨰ㅉ", "WOW"), ("FE개발!", "FEroqkf!"), ("과궈긔", "rhkrnjrml"),
    ("\u{1100}\u{1161}\u{11B9}", "rkqt"), ("ﾡￂ", "rk"), ("ㄳ", "rt"),
  ])
  func dubeolsikToQwerty(_ text: String, _ keys: String) {
    #expect(Retyper(.hangulToQwerty).retyped(text) == keys)
  }

  // Keys pressed for each, checked by hand against the layout charts.
  @Test(arguments: [
    ("mfskgw", "한글"), ("jfshea", "안녕"), ("k/fshd", "관니"), ("kkf", "까"), ("lfw", "잘"), ("B", "!"), ("ufwx", "닭"),
    ("J5", "4ㅠ"),
    ("k9ds", "귄"), ("jd2", "있"), ("htF", "넊"), ("mfSu", "핞ㄷ"), ("xk", "ㄱㄱ"),
  ])
  func sebeolsik390(_ keys: String, _ text: String) {
    #expect(Retyper(.qwertyToHangul, layout: .sebeolsik390).retyped(keys) == text)
  }

  @Test(arguments: [
    ("mfskgw", "한글"), ("ufw@", "달ㄺ"), ("uf@", "닭"), ("jfE", "앉"), ("JKL", "123"), ("htV", "넋"), ("kGs", "걘"),
    ("(N)", "'-~"), ("jfs.", "안."),
  ])
  func sebeolsikFinal(_ keys: String, _ text: String) {
    #expect(Retyper(.qwertyToHangul, layout: .sebeolsikFinal).retyped(keys) == text)
  }

  @Test(arguments: KeyboardLayout.all)
  func everySyllableIsTyped(_ layout: KeyboardLayout) {
    let back = Retyper(.hangulToQwerty, layout: layout)
    let there = Retyper(.qwertyToHangul, layout: layout)
    let syllables = utf8((UInt32(0xAC00)...0xD7A3).flatMap { [$0, 0x0A] })
    #expect(there.mapped(back.mapped(syllables).utf8).utf8 == syllables)
  }

  @Test func symbolsGoBackToTheirKeys() {
    #expect(Retyper(.hangulToQwerty, layout: .sebeolsik390).retyped("안 4!") == "jfs JB")
    #expect(Retyper(.hangulToQwerty, layout: .sebeolsikFinal).retyped("1·※.") == "J\"~.")
  }

  @Test func typistTakesBackKeyByKey() {
    var typist = HangulTypist()
    for key in "ekfrk".unicodeScalars { typist.press(key) }
    #expect(typist.text == "달가")
    var seen: [String] = []
    for _ in 0..<6 {
      typist.backspace()
      seen.append(typist.text)
    }
    #expect(seen == ["달ㄱ", "달", "다", "ㄷ", "", ""])
  }

  @Test(arguments: [
    ("안녕하세요 값", "안녕하세요 갑"), ("값이", "값ㅇ"), ("끓다", "끓ㄷ"), ("전화", "전호"), ("신세계", "신세ㄱ"), ("깎", "까"), ("끓", "끌"), ("", ""),
    ("a", ""),
    ("ㄳ", ""),
  ])
  func backspaceInFinishedText(_ text: String, _ expected: String) {
    var typist = HangulTypist(continuing: text)
    typist.backspace()
    #expect(typist.text == expected)
  }

  @Test func typistGoesOn() {
    var typist = HangulTypist(continuing: "합닏")
    typist.press("k")
    #expect(typist.text == "합니다")
    typist.press("!")
    #expect(typist.committed == "합니다!")
    var sebeolsik = HangulTypist(.sebeolsik390)
    for key in "k/f".unicodeScalars { sebeolsik.press(key) }
    #expect(sebeolsik.composing == "과")
    sebeolsik.backspace()
    #expect(sebeolsik.text == "고")
    sebeolsik.press("B")
    #expect(sebeolsik.text == "고!")
  }
}
