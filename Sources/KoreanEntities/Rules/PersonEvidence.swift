import KoreanText

/// Whether something speaks for a person besides the model: a title, a listed name, the shape of a Korean name.
struct PersonEvidence {
  let text: PatternText
  let dictionary: WordGraph?

  /// `later` is what follows `after`.
  func holds(for candidate: Candidate, before: Candidate?, after: Candidate?, later: Candidate? = nil) -> Bool {
    let (lower, upper) = (candidate.lower, candidate.upper)
    if candidate.rule != "entity.model" { return true }
    if WordLists.nonPersons.contains(text.text, lower, upper) || WordLists.nonNames.contains(text.text, lower, upper) {
      return false
    }
    if let after, after.label == .civilization, after.lower - upper <= 1 { return true }
    // 고든 매키 누리소프트 부사장
    if let after, let later, after.label == .organization, later.label == .civilization, after.lower - upper <= 1,
      later.lower - after.upper <= 1
    {
      return true
    }
    if let before, before.label == .civilization, lower - before.upper == 1, text.isSpace(before.upper) { return true }
    if text.has("씨", at: upper) || text.has(" 씨", at: upper) || text.has(" 님", at: upper) { return true }
    if isKnown(lower, upper) { return upper - lower > 2 || text.isLatin(lower) }
    let length = upper - lower
    if length == 3, isHangul(lower, upper), WordLists.surnames.contains(text.text, lower, lower + 1) { return true }
    // A foreign name: each part known.
    var start = lower
    var parts = 0
    for index in lower...upper where index == upper || text.isSpace(index) || text[index] == 0xB7 {
      guard index > start, !WordLists.nonNames.contains(text.text, start, index),
        isKnown(start, index) || text[start] &- 0x41 < 26
      else { return false }
      parts += 1
      start = index + 1
    }
    return parts > 1
  }

  private func isHangul(_ lower: Int, _ upper: Int) -> Bool { (lower..<upper).allSatisfy { text.isHangul($0) } }

  private func isKnown(_ lower: Int, _ upper: Int) -> Bool {
    guard let payload = dictionary?.payload(of: text.text, lower, upper) else { return false }
    return DictionaryClass(rawValue: payload).contains(.person)
  }
}
