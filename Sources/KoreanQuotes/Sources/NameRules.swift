import KoreanText

/// Whether a word may be a person's name.
enum NameRules {
  /// A Korean name with its surname: three syllables as a rule, two, or four with a surname of two.
  static func isKoreanName(_ word: String) -> Bool {
    guard word.isHangul, (2...4).contains(word.count), !QuoteLexicon.nonNames.contains(word) else { return false }
    let compound = word.count >= 3 && QuoteLexicon.surnames.contains(String(word.prefix(2))) && word.prefix(2).count == 2
    if word.count == 4 { return compound && compoundSurnames.contains(String(word.prefix(2))) }
    guard QuoteLexicon.commonSurnames.contains(String(word.prefix(1))) else { return false }
    if QuoteLexicon.titles[word] != nil || QuoteLexicon.sourceNouns[word] != nil { return false }
    if QuoteLexicon.organizationAliases[word] != nil || QuoteLexicon.nonSpeakers.contains(word) { return false }
    return true
  }

  private static let compoundSurnames: Set<String> = ["남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방"]

  /// Whether the word is a surname by itself, as before a title.
  static func isSurname(_ word: String) -> Bool { QuoteLexicon.surnames.contains(word) }

  /// Determiners that look like surnames before a title: `한 관계자`, `전 대표`.
  static let determiners: Set<String> = ["한", "이", "전", "현", "신", "구", "두", "세", "네", "양", "각", "총", "주", "부", "어느", "그", "모", "초대", "당시"]

  /// The letters of unnamed people: `A`, `B`, `김모`.
  static func isLetter(_ word: String) -> Bool {
    word.count == 1 && word.unicodeScalars.allSatisfy { ("A"..."Z").contains(Character($0)) }
  }
}
