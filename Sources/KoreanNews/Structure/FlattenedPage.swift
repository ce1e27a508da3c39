import KoreanText

/// A page that lost its line breaks: where blank lines were, runs of blanks are left.
///
///     제목 "따옴표"   기자 = 본문 첫 문장.  둘째 문단이 이어진다.
///                  ^                    ^
struct FlattenedPage {
  let view: ScalarView

  private static let shortestPage = 300
  /// Paragraphs that end in a stop before a run of blanks.
  private static let fewestRuns = 3

  /// Where lines ended, ascending; empty where the text still has its lines, or where its double blanks are slips of
  /// the keyboard rather than paragraph breaks. Linear.
  func lineEnds() -> [Int] {
    var lower = 0
    var upper = view.count
    while lower < upper, view.isBlank(lower) { lower += 1 }
    while upper > lower, view.isBlank(upper - 1) { upper -= 1 }
    guard upper - lower >= Self.shortestPage else { return [] }
    var ends: [Int] = []
    var runsAfterSentences = 0
    var sentences = 0
    var isOpen = false
    var lineStart = lower
    var index = lower
    while index < upper {
      guard view.isBlank(index) else {
        if view[index] == 0x201C { isOpen = true } else if view[index] == 0x201D { isOpen = false }
        index += 1
        continue
      }
      let start = index
      while view.isBlank(index) {
        if view[index] == 0x0A { return [] }
        index += 1
      }
      let isStop = endsSentence(start)
      if isStop { sentences += 1 }
      guard index - start >= 2 else { continue }
      if isStop { runsAfterSentences += 1 }
      // In a sentence, or in somebody's words, a run is a slip.
      if isStop
        ? !isOpen
        : ends.isEmpty && sentences == 0 || Glyph.isBullet(view[index]) || Glyph.isMarker(view[index])
          || opensLine(lineStart, start)
      {
        ends.append(start)
        lineStart = index
        isOpen = false
      }
    }
    guard runsAfterSentences >= Self.fewestRuns else { return [] }
    // Somebody who types two blanks after every stop makes no paragraphs.
    return runsAfterSentences * 10 >= sentences * 9 && sentences >= 2 * Self.fewestRuns ? [] : ends
  }

  /// Whether a stop stands before `index`, closing marks skipped.
  private func endsSentence(_ index: Int) -> Bool {
    var last = index - 1
    while last > 0, Glyph.isCloser(view[last]) { last -= 1 }
    return last >= 0 && Glyph.isStop(view[last])
  }

  /// Whether what stands between two runs is a line of its own: a bullet's, a date's, a short heading's that ends in no particle.
  private func opensLine(_ start: Int, _ end: Int) -> Bool {
    if Glyph.isBullet(view[start]) || Glyph.isMarker(view[start]) { return true }
    return end - start <= 50 && end > start && !Self.particles.contains(view[end - 1])
  }

  private static let particles = ScalarSet("은는이가을를에의로와과도고며서게한할된")
}
