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
    var afterSentences = 0
    var index = lower
    while index < upper {
      guard view.isBlank(index) else {
        index += 1
        continue
      }
      let start = index
      while view.isBlank(index) {
        if view[index] == 0x0A { return [] }
        index += 1
      }
      guard index - start >= 2 else { continue }
      ends.append(start)
      if endsSentence(start) { afterSentences += 1 }
    }
    return afterSentences >= Self.fewestRuns ? ends : []
  }

  /// Whether a stop stands before `index`, closing marks skipped.
  private func endsSentence(_ index: Int) -> Bool {
    var last = index - 1
    while last > 0, Glyph.isCloser(view[last]) { last -= 1 }
    return last >= 0 && Glyph.isStop(view[last])
  }
}
