import KoreanText

/// What follows a closing mark: the quotative particle that makes words into speech.
struct Tail: Hashable {
  /// `고`, `이라며`, `라는`, and after a verb stem left outside the marks `한다며`.
  let particle: String
  let kind: Kind
  /// Scalar indices.
  let range: Range<Int>

  enum Kind: String {
    /// `고`, `라고`: a reporting verb follows.
    case quote
    /// `며`, `라면서`: another clause follows.
    case link
    /// `는`, `라는`: a noun follows.
    case adnominal
    /// `…”라 했다`
    case bare
  }
}

struct TailReader {
  let view: ScalarView

  /// The tail that begins at `index`, one space before it tolerated (a common slip).
  func tail(at index: Int, before limit: Int) -> Tail? {
    var start = index
    var spaced = false
    if start < limit, view.isBlank(start), view[start] != 0x0A {
      start += 1
      spaced = true
    }
    let end = wordEnd(from: start, before: limit)
    guard end > start else { return nil }
    let word = view.string(start, end)
    // Whole word first; then a particle written together with its verb (`고말했다`).
    if let kind = QuoteLexicon.particles[word].flatMap(Tail.Kind.init), !spaced || word != "는" {
      if spaced, kind == .adnominal, !word.hasPrefix("라"), !word.hasPrefix("이") { return nil }
      return Tail(particle: word, kind: kind, range: start..<end)
    }
    if spaced { return nil }
    // A stem outside the marks: `말아야”한다며`.
    for ending in ["다며", "다면서", "다고", "라며", "라고", "자며", "자고", "다는"]
    where word.hasSuffix(ending) && word.count > ending.count {
      if let kind = QuoteLexicon.particles[ending].flatMap(Tail.Kind.init), word.count <= 6 {
        return Tail(particle: word, kind: kind, range: start..<end)
      }
    }
    for length in stride(from: min(5, word.count - 1), to: 0, by: -1) {
      let head = String(word.prefix(length))
      let rest = String(word.dropFirst(length))
      if let kind = QuoteLexicon.particles[head].flatMap(Tail.Kind.init), kind == .quote || kind == .bare,
        PredicateReader(view: view).begins(rest)
      {
        return Tail(particle: head, kind: kind, range: start..<(start + length))
      }
    }
    return nil
  }

  /// Whether a particle that only follows speech stands at `index`.
  func hasQuotativeTail(at index: Int, before limit: Int) -> Bool {
    guard let tail = tail(at: index, before: limit) else { return false }
    // A bare 는 or 란 may as well be a topic particle; after a space, only what nothing else can be.
    if tail.particle == "는" || tail.particle == "란" || tail.particle == "단" || tail.particle == "지만" { return false }
    if tail.range.lowerBound > index { return tail.kind == .quote || tail.kind == .link }
    return true
  }

  /// In words whose closing mark is missing: where they end, before a quotative particle that leads to a reporting verb.
  ///
  /// `“곧 내놓겠다고 말했다.` gives the offset before 고, `“곧 내놓겠다 고 말했다.` the one before the space.
  func bareTail(in bounds: Range<Int>) -> Int? {
    let words = view.eojeols(in: bounds.lowerBound..<min(bounds.upperBound, bounds.lowerBound + 600))
    let predicates = PredicateReader(view: view)
    for (index, word) in words.enumerated() {
      let text = word.text
      guard index > 0 || text.count > 2 else { continue }
      let next = index + 1 < words.count
      // The mark became a space: the particle stands alone.
      if index > 0, let kind = QuoteLexicon.particles[text], kind == "link" || kind == "quote", text != "하고" {
        if kind == "link" || next && predicates.first(in: words, from: index + 1, within: 6) != nil {
          return words[index - 1].range.upperBound
        }
      }
      for (ending, cut) in Self.fused where text.hasSuffix(ending) {
        guard ending.hasSuffix("며") || ending.hasSuffix("면서") ? word.range.upperBound >= bounds.upperBound - 2 : next,
          let hit = predicates.first(in: words, from: index + 1, within: 4)
            ?? (ending.hasSuffix("고") ? nil : fusedAnchor),
          hit.end > 0 || ending.hasSuffix("며") || ending.hasSuffix("면서")
        else { continue }
        return word.range.upperBound - cut
      }
    }
    return nil
  }

  /// Stands for "no predicate needed".
  private var fusedAnchor: Predicate? { Predicate(lemma: "", eojeols: 0...0, end: 0, isFinal: false) }

  /// Endings and how many scalars of them are the particle's.
  private static let fused: [(String, Int)] = [
    ("이라고", 3), ("다고", 1), ("라고", 2), ("자고", 1), ("냐고", 1), ("까라고", 2), ("다며", 1), ("이라며", 3), ("다면서", 2), ("라면서", 3),
    ("라며", 2),
  ]

  /// In words whose opening mark is missing: where speech begins, after the subject of its reporting clause.
  func bareOpening(in bounds: Range<Int>) -> Int? {
    // Only within the last sentence: speech without its opener is not followed further back.
    var lower = bounds.upperBound
    var seen = 0
    while lower > bounds.lowerBound, seen < 400 {
      if view[lower - 1] == 0x0A { break }
      if view[lower - 1] == 0x2E, lower < bounds.upperBound, view.isBlank(lower), view[lower - 2] == 0xB2E4 { break }
      lower -= 1
      seen += 1
    }
    let words = view.eojeols(in: lower..<bounds.upperBound)
    for (index, word) in words.enumerated().dropLast() where index < 12 {
      guard word.bare.hasSuffix("은") || word.bare.hasSuffix("는") || QuoteLexicon.linkingAdverbs[word.bare] == "continue"
      else { continue }
      // A double space is where a mark stood.
      let next = words[index + 1].range.lowerBound
      if next - word.range.upperBound > 1 || index + 2 < words.count { return next }
    }
    return nil
  }

  private func wordEnd(from start: Int, before limit: Int) -> Int {
    var end = start
    while end < limit, end < start + 24 {
      let scalar = view[end]
      guard scalar &- 0xAC00 < 11_172 else { break }
      end += 1
    }
    return end
  }
}
