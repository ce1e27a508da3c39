import KoreanText

/// Names of our own lists where they stand free: at the start of a word, with the word's end or a particle after them.
struct ListedNames {
  let graph: WordGraph
  let names: NameRows?

  func matches(in text: PatternText) -> [Candidate] {
    var result: [Candidate] = []
    var index = text.bounds.lowerBound
    while index < text.bounds.upperBound {
      guard text.isWordCharacter(index), !text.isWordCharacter(index - 1) || changesScript(index, text),
        let match = longest(at: index, text)
      else {
        index += 1
        continue
      }
      result.append(match)
      index = match.upper
    }
    return result
  }

  private func changesScript(_ index: Int, _ text: PatternText) -> Bool {
    text.isHangul(index) != text.isHangul(index - 1) && !text.isDigit(index - 1)
  }

  private func longest(at index: Int, _ text: PatternText) -> Candidate? {
    var best: Candidate?
    graph.forEachWord(in: text.text, at: index, before: text.bounds.upperBound) { end, payload in
      guard let label = DictionaryClass(rawValue: payload).listedLabel, isFree(end, text) else { return }
      best = Candidate(index, end, label, "entity.listed", 0.9)
    }
    guard var best else { return nil }
    best.canonicalName = names?.canonicalName(of: text.string(best.lower..<best.upper), label: best.label.rawValue)
    return best
  }

  private func isFree(_ end: Int, _ text: PatternText) -> Bool {
    if text.isLatin(end - 1) { return !text.isLatin(end) && !text.isDigit(end) }
    if text.isDigit(end - 1) { return !text.isLatin(end) && !text.isDigit(end) }
    return text.isWordEnd(end)
  }
}
