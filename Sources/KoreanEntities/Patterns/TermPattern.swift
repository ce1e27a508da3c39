import KoreanLexicon

/// The closed list of computing terms: `생성형 AI 모델`, `거대언어모델`, `GPU`.
struct TermPattern {
  let text: PatternText

  /// The longest term at `start`; spaces inside a term are optional.
  func term(at start: Int) -> Candidate? {
    guard let end = Self.terms.longest(in: text.text, at: start, before: text.bounds.upperBound)?.end else {
      return nil
    }
    if text.isLatin(start), text.isLatin(start - 1) || text.isDigit(start - 1) { return nil }
    if text.isLatin(end - 1), text.isLatin(end) || text.isDigit(end) { return nil }
    if text.isLatin(end - 1) {
      // AI화하다 is a verb; AI부문 is a unit's name.
      for tail: StaticString in ["화하", "화된", "화됐", "화해", "화한", "부문", "본부", "사업부", "연구소", "연구원", "센터"]
      where text.has(tail, at: end) { return nil }
    }
    return Candidate(start, end, .term, "entity.term", 0.9)
  }

  /// modifier? core head? and the plain terms, each with and without spaces.
  static let terms: WordList = {
    let rows = WordTable(EntityTermsTable.tsv).rows
    func words(_ kind: String) -> [String] { rows.filter { $0["kind"] == kind }.map(\.word) }
    var surfaces: [String] = []
    for core in words("core") {
      for modifier in [""] + words("modifier") {
        for head in [""] + words("head") {
          surfaces += spellings([modifier, core, head].filter { !$0.isEmpty })
        }
      }
    }
    for term in words("term") {
      let parts = term.split(separator: " ").map(String.init)
      surfaces += spellings(parts)
      // 거대언어모델 is also written 거대 언어 모델.
      if let last = parts.last, last.hasSuffix("모델"), last.count > 2 {
        surfaces += spellings(parts.dropLast() + [String(last.dropLast(2)), "모델"])
      }
    }
    return WordList(surfaces.map { ListedWord(surface: $0, kind: "term", value: "") })
  }()

  /// All ways to join words with or without a space.
  private static func spellings(_ words: [String]) -> [String] {
    guard let first = words.first else { return [] }
    return words.dropFirst().reduce([first]) { forms, word in forms.flatMap { [$0 + word, $0 + " " + word] } }
  }
}
