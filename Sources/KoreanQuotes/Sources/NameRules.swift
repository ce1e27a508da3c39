import KoreanText

/// Whether a word may be a person's name.
enum NameRules {
  /// A Korean name with its surname: three syllables as a rule, two, or four with a surname of two.
  ///
  /// - Parameter beforeTitle: a title follows, so that a rare surname counts as well.
  static func isKoreanName(_ word: String, beforeTitle: Bool = false) -> Bool {
    guard word.isHangul, (2...4).contains(word.count), !QuoteLexicon.nonNames.contains(word) else { return false }
    let isCompound = word.count >= 3 && compoundSurnames.contains(String(word.prefix(2)))
    if word.count == 4, !isCompound { return false }
    let surname = String(word.prefix(1))
    let isListed =
      QuoteLexicon.commonSurnames.contains(surname)
      || beforeTitle && word.count == 3 && QuoteLexicon.surnames.contains(surname)
    guard isCompound || isListed else { return false }
    // 부품사, 양판점: a rare surname does not make a name of a common noun.
    // 석상에, 무산과, 마치고: a particle or an ending, no name.
    if let last = word.last, "에을를는고과와의며던게께가".contains(last), word.count == 3, !word.hasSuffix("가을"),
      !word.hasSuffix("노을")
    {
      return false
    }
    if !isCompound, !QuoteLexicon.commonSurnames.contains(surname), let last = word.last, "사점체부처청단국업소원장".contains(last)
    {
      return false
    }
    if QuoteLexicon.titles[word] != nil || QuoteLexicon.sourceNouns[word] != nil { return false }
    if QuoteLexicon.organizationAliases[word] != nil || QuoteLexicon.nonSpeakers.contains(word) { return false }
    return true
  }

  /// Whether the word has the sounds of a foreign name: `르`, `스`, `베` … stand in few Korean words for people.
  static func looksForeign(_ word: String) -> Bool {
    word.isHangul
      && word.unicodeScalars.contains { scalar in
        let index = scalar.value - 0xAC00
        let vowel = index / 28 % 21
        let leading = index / 588
        let trailing = index % 28
        if vowel == 18, trailing == 0, ![0, 2, 6, 11].contains(leading) { return true }  // 르 스 트 크 … (but 그, 느)
        if vowel == 5, leading != 12, leading != 9 || trailing != 0 { return true }  // 베 테 케 렌 (but 제, 세)
        if vowel == 7 { return leading == 9 }  // 셰
        if vowel == 15 { return leading == 11 || leading == 15 }  // 웨, 퀘
        return leading == 15 && vowel != 10 || leading == 16 && trailing != 0 && vowel == 20  // ㅋ, 틴 틸 …
      }
  }

  private static let compoundSurnames: Set<String> = ["남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방"]

  /// Whether the word is a surname by itself, as before a title.
  static func isSurname(_ word: String) -> Bool { QuoteLexicon.surnames.contains(word) }

  /// Determiners that look like surnames before a title: `한 관계자`, `전 대표`.
  static let determiners: Set<String> = [
    "한", "이", "전", "현", "신", "구", "두", "세", "네", "양", "각", "총", "주", "부", "어느", "그", "모", "초대", "당시",
  ]

  /// The letters of unnamed people: `A`, `ㄱ`.
  static func isLetter(_ word: String) -> Bool {
    word.unicodeScalars.count == 1
      && word.unicodeScalars.allSatisfy { (0x41...0x5A).contains($0.value) || (0x3131...0x314E).contains($0.value) }
  }
}
