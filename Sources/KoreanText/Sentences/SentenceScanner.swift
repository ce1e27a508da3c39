/// Finds the ends of sentences in one stretch of text (a line), left to right in one pass.
struct SentenceScanner {
  let text: SentenceText
  let lexicon: SentenceLexicon
  /// Outermost pairs of marks, in order.
  let enclosures: [Enclosure]
  let exceptions: SentenceExceptions

  /// Where the present sentence starts.
  var start: Int
  /// The index of the first enclosure ahead.
  var next = 0
  /// Where the last sentence of the stretch ends.
  let contentEnd: Int
  /// Up to here Latin runs are known to be no address.
  var plainUntil = 0

  init(
    _ text: SentenceText, lexicon: SentenceLexicon, enclosures: [Enclosure], exceptions: SentenceExceptions
  ) {
    self.text = text
    self.lexicon = lexicon
    self.enclosures = enclosures
    self.exceptions = exceptions
    start = text.skipBlanks(text.lower)
    contentEnd = text.skipBlanksBack(text.upper)
  }

  /// A place where a sentence ends, and why.
  struct Boundary {
    var end: Int
    var rule: SentenceRule
    var confidence: Double
  }

  /// Calls `emit` with each sentence; the last one ends with the stretch and gets `lastRule`.
  mutating func run(lastRule: SentenceRule, emit: (Int, Int, SentenceRule, Double) -> Void) {
    var index = start
    var nextOpen = enclosures.first?.open ?? Int.max
    while true {
      index = lexicon.skipPlain(text.scalars, from: index, to: min(nextOpen, text.upper))
      guard index < text.upper else { break }
      let scalar = text.scalars[index]
      var boundary: Boundary?
      if index >= nextOpen {
        let enclosure = enclosures[next]
        next += 1
        boundary = afterEnclosure(enclosure)
        index = boundary?.end ?? enclosure.close + 1
      } else if TextClass.isBlank(scalar) {
        boundary = atBlank(index)
        index = boundary?.end ?? text.skipBlanks(index)
      } else if TextClass.isLatin(scalar) || TextClass.isDigit(scalar) {
        index = skipAddress(index)
      } else if let run = stopRun(at: index) {
        boundary = atStop(run)
        index = boundary?.end ?? run.end
      } else if let end = emoticon(at: index) {
        boundary = atEmoticon(index, end)
        index = boundary?.end ?? end
      } else {
        index += 1
      }
      if let boundary, boundary.end < text.upper, !exceptions.forbid(text, boundary.end) {
        emit(start, boundary.end, boundary.rule, boundary.confidence)
        start = text.skipBlanks(boundary.end)
        index = start
      }
      while next < enclosures.count, enclosures[next].open < index { next += 1 }
      nextOpen = next < enclosures.count ? enclosures[next].open : Int.max
    }
    if start < contentEnd { emit(start, contentEnd, lastRule, 1) }
  }

  /// The enclosure that closes right before `index`, with a bracket: 갔다(웃음).
  private func bracket(before index: Int) -> Enclosure? {
    guard next > 0, enclosures[next - 1].close == index - 1, !enclosures[next - 1].isQuotation else { return nil }
    return enclosures[next - 1]
  }

  /// How the word before `index` ends, a bracket behind it set aside.
  func ending(before index: Int) -> EndingClass {
    guard index > start else { return .none }
    if let bracket = bracket(before: index), bracket.open > start {
      // 갔다(웃음) ends like 갔다; 한가온(33) ends like a name, whatever its last syllable.
      return lexicon.ending(text, before: bracket.open) == .final ? .final : .none
    }
    return lexicon.ending(text, before: index)
  }

  /// The classes of the word at `index`.
  func followers(at index: Int) -> FollowerClass { lexicon.followers(text, at: index) }

  /// Where the word before `index` starts.
  private func wordStart(before index: Int) -> Int {
    var lower = index
    while lower > start, index - lower < 12, TextClass.isWord(text[lower - 1]) { lower -= 1 }
    return lower
  }

  /// Whether the word before `index` itself leads into what follows: 하지만, 음, 글쎄.
  func isLead(before index: Int) -> Bool {
    !followers(at: wordStart(before: index)).isDisjoint(with: [.conjunction, .starter, .interjection])
  }

  // MARK: a blank

  /// A word without a mark: a sentence ends after a final ending, unless the next word goes on.
  private func atBlank(_ index: Int) -> Boundary? {
    guard index > start else { return nil }
    let ending = ending(before: index)
    if ending == .connective || ending == .quotative { return nil }
    let follower = text.skipBlanks(index)
    if TextClass.stop(text[follower]) != .none { return nil }
    let word = followers(at: follower)
    if ending == .final {
      if let tail = spacedEmoticon(after: index) { return Boundary(end: tail, rule: .emoticon, confidence: 0.8) }
      guard word.isDisjoint(with: [.quotative, .quoteVerb, .particle, .afterEnding, .report]) else { return nil }
      if goesOn(word, before: index) { return nil }
      let end = remark(after: index) ?? index
      return Boundary(end: end, rule: .ending, confidence: 0.8)
    }
    let opens =
      (word.contains(.conjunction) && ending != .trailing)
      || (ending == .marked && word.contains(.pronoun) && isCasual(around: index))
      || (ending == .weak && word.contains(.starter))
    if opens, TextClass.isWord(text[index - 1]) || TextClass.isCloser(text[index - 1]), !isLead(before: index) {
      return Boundary(end: index, rule: .starter, confidence: 0.6)
    }
    guard let tail = spacedEmoticon(after: index), TextClass.isSyllable(text[index - 1]), !isLead(before: index),
      followers(at: text.skipBlanks(tail)).isDisjoint(with: .tail)
    else { return nil }
    return Boundary(end: tail, rule: .emoticon, confidence: 0.6)
  }

  /// Whether people chat here: no full stop anywhere near. Behind 어 and 라 (더불어, 아니라) a clause goes on all the same.
  private func isCasual(around index: Int) -> Bool {
    if text[index - 1] == 0xC5B4 || text[index - 1] == 0xB77C { return false }
    return !(max(text.lower, index - 200)..<min(contentEnd, index + 200)).contains { text.scalars[$0] == 0x2E }
  }

  /// Followers that go on only behind some endings.
  private func goesOn(_ word: FollowerClass, before index: Int) -> Bool {
    if word.contains(.transfer), isTransfer(before: index) { return true }
    let last = text[index - 1]
    if word.contains(.doubt), last == 0xAE4C || last == 0xAC8C { return true }  // 까 게
    return word.contains(.nominal) && TextClass.isSyllable(last) && (last - 0xAC00) % 28 == 16  // ㅁ
  }

  /// 갔다, 왔다, 들렀다: before 왔, 갔 the ending is a shortened -다가.
  private func isTransfer(before index: Int) -> Bool {
    guard text[index - 1] == 0xB2E4 else { return false }
    switch text[index - 2] {
    case 0xAC14, 0xC654, 0xB800, 0xB0AC, 0xACD4: return true  // 갔 왔 렀 났 곔
    default: return false
    }
  }

  // MARK: an emoticon

  private func atEmoticon(_ index: Int, _ first: Int) -> Boundary? {
    guard index > start else { return nil }
    var end = first
    while let more = emoticon(at: end) { end = more }
    let ending = ending(before: index)
    if !TextClass.isBlank(text[end]) {
      guard ending == .final, TextClass.isSyllable(text[end]), followers(at: end).isDisjoint(with: .tail) else {
        return nil
      }
      return Boundary(end: end, rule: .emoticon, confidence: 0.6)
    }
    if let spaced = spacedEmoticon(after: end) { end = spaced }
    guard followers(at: text.skipBlanks(end)).isDisjoint(with: .tail) else { return nil }
    switch ending {
    case .final, .weak, .marked, .trailing: return Boundary(end: end, rule: .emoticon, confidence: 0.8)
    case .none, .noun:
      guard TextClass.isSyllable(text[index - 1]), !isLead(before: index) else { return nil }
      return Boundary(end: end, rule: .emoticon, confidence: 0.5)
    case .connective, .quotative: return nil
    }
  }
}
