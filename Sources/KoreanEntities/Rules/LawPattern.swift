import KoreanText

/// Laws by how their names end: `전기통신사업법`, `소비자 보호에 관한 법률` after a mark or in one eojeol.
struct LawPattern {
  let text: PatternText

  func matches() -> [Candidate] {
    var result: [Candidate] = []
    var index = text.bounds.lowerBound
    while index < text.bounds.upperBound {
      guard text.isWordCharacter(index), !text.isWordCharacter(index - 1) else {
        index += 1
        continue
      }
      var end = index
      while text.isWordCharacter(end) { end += 1 }
      if let upper = lawEnd(index, end) { result.append(Candidate(index, upper, .civilization, "entity.law", 0.8)) }
      index = end
    }
    return result
  }

  /// Where a name that ends with 법 stops inside the eojeol `[lower, upper)`: at its end or before a particle or 개정안.
  private func lawEnd(_ lower: Int, _ upper: Int) -> Int? {
    for end in stride(from: upper, to: lower + 3, by: -1) where text[end - 1] == 0xBC95 {  // 법
      guard end == upper || text.isWordEnd(end) || text.has("개정", at: end) || text.has("상", at: end) else { continue }
      guard WordLists.suffixes.length(of: "law-trap", in: text.text, lower, end) == 0 else { return nil }
      return end
    }
    return nil
  }
}
