import KoreanText

/// A sentence of a paragraph as the speaker rules read it: quotations inside count as one word each.
struct SpokenSentence {
  let bounds: Range<Int>
  /// Indices, in the paragraph, of the speech that opens in it (outermost only).
  let speech: [Int]
}

extension ReadParagraph {
  /// The speech of the paragraph that stands in no other speech.
  var outermostSpeech: [Int] {
    spoken.indices.filter { spoken[$0].verdict.kind == .direct && spoken[$0].span.depth == 0 }
  }

  /// Sentences by the stops outside double marks; linear.
  func sentences(in view: ScalarView) -> [SpokenSentence] {
    var result: [SpokenSentence] = []
    let speech = outermostSpeech
    var marked = spoken.filter { $0.span.kind == .double && $0.span.depth == 0 }.map(\.span.outer)[...]
    var pending = speech[...]
    var start = bounds.lowerBound
    func close(_ end: Int) {
      var inside: [Int] = []
      while let first = pending.first, spoken[first].span.outer.lowerBound < end {
        inside.append(first)
        pending = pending.dropFirst()
      }
      if end > start { result.append(SpokenSentence(bounds: start..<end, speech: inside)) }
      start = end
    }
    var index = bounds.lowerBound
    while index < bounds.upperBound {
      if let first = marked.first, index == first.lowerBound {
        index = first.upperBound
        marked = marked.dropFirst()
        continue
      }
      if view.endsSentence(at: index) {
        close(index + 1)
      }
      index += 1
    }
    close(bounds.upperBound)
    return result
  }
}

extension ScalarView {
  /// Whether the stop at `index` ends a sentence: not one inside a number, a domain or an abbreviation.
  func endsSentence(at index: Int) -> Bool {
    let scalar = self[index]
    guard scalar == 0x2E || scalar == 0x21 || scalar == 0x3F else { return false }
    let before = self[index - 1]
    let after = self[index + 1]
    if before &- 0x30 < 10, after &- 0x30 < 10 || after != 0x20 { return false }
    if (before | 0x20) &- 0x61 < 26, (after | 0x20) &- 0x61 < 26 || after &- 0x30 < 10 { return false }
    if before &- 0x30 < 10, scalar == 0x2E, after == 0x20, self[index + 2] &- 0x30 < 10 { return false }
    return after != 0x2E
  }
}
