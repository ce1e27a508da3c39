import Hangul
import TestSupport
import Testing

@Suite struct RomanizerTests {
  @Test func goldenCases() throws {
    try check("romanization", atLeast: 200) { item in
      var romanizer = Romanizer(Romanizer.System(rawValue: item["system"] ?? "") ?? .revised)
      switch item["style"] {
      case "name": romanizer.style = .name
      case "name-hyphen": (romanizer.style, romanizer.hyphenates) = (.name, true)
      case "place": romanizer.style = .place
      case "letters": romanizer.style = .letters
      case "hyphen": romanizer.hyphenates = true
      default: break
      }
      return romanizer.romanized(item.input)
    }
  }

  @Test func customarySurnames() {
    let romanizer = Romanizer(style: .name, usesCustomarySurnames: true)
    #expect(romanizer.romanized("김나리") == "Kim Nari")
    #expect(Romanizer(style: .name).romanized("김나리") == "Gim Nari")
    #expect(Romanizer(style: .name).romanized("Tom") == "Tom")
  }

  @Test func doubledLettersAreDivided() {
    for (one, other) in [("옷소", "오쏘"), ("웢쟅", "워쨑"), ("긮퓈", "긔쀜"), ("있소", "잇쏘"), ("앜카", "아까")] {
      let romanizer = Romanizer(style: .letters)
      #expect(romanizer.romanized(one) != romanizer.romanized(other))
    }
    #expect(Romanizer(style: .letters).romanized("없었습니다") == "eobs-eoss-seubnida")
  }

  @Test func lettersTellSpellingsApart() {
    // Every two syllables have their own letters: the spelling can be restored.
    var seen: [String: String] = [:]
    var generator = SplitMix(seed: 8)
    for _ in 0..<testCount(4_000, soak: 200_000) {
      let word = String(
        String.UnicodeScalarView((0..<2).compactMap { _ in Unicode.Scalar(UInt32(0xAC00 + generator.below(11_172))) }))
      let letters = Romanizer(style: .letters).romanized(word)
      #expect(seen[letters] == nil || seen[letters] == word, "\(word) and \(seen[letters] ?? ""): \(letters)")
      seen[letters] = word
    }
  }

  @Test func decomposedTextReadsTheSame() {
    #expect(Romanizer().romanized("\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}") == "hanguk")
    #expect(
      Romanizer().romanized("") == "" && Romanizer(style: .name).romanized("") == ""
        && Romanizer(style: .place).romanized(" ") == " ")
  }
}
