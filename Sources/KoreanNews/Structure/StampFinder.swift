import KoreanText

/// Finds date stamps with the words before them: `입력 2024-09-12 18:15`, `기사승인 2024.09.12`.
struct StampFinder {
  let view: ScalarView
  let lexicon = ArticleLexicon.shared

  struct Found {
    var stamp: DateStamp
    /// Where its word (입력, 수정 …) begins, or the stamp itself.
    var start: Int
  }

  /// The stamps of `range`, at most `most` of them; linear.
  func stamps(in range: Range<Int>, upTo most: Int) -> [Found] {
    let scanner = DateScanner(view: view, limit: range.upperBound)
    var result: [Found] = []
    var index = range.lowerBound
    var word: (start: Int, end: Int, role: DateStamp.Role)?
    while index < range.upperBound, result.count < most {
      if Glyph.isDigit(view[index]), var stamp = scanner.stamp(at: index) {
        var start = index
        if let word, isJoined(word.end..<index) {
          stamp.role = word.role
          start = word.start
        }
        if word == nil, let role = roleAfter(stamp.range.upperBound, in: range) {
          stamp.role = role.role
          stamp.range = stamp.range.lowerBound..<role.end
        }
        result.append(Found(stamp: stamp, start: start))
        index = stamp.range.upperBound
        word = nil
        continue
      }
      if index == range.lowerBound || !Glyph.isWord(view[index - 1]) || word?.end == index {
        if let match = lexicon.words(.dateUpdated).longest(in: view, at: index, upTo: range.upperBound) {
          word = (index, match.end, .updated)
          index = match.end
          continue
        }
        if let match = lexicon.words(.datePublished).longest(in: view, at: index, upTo: range.upperBound) {
          word = (index, match.end, .published)
          index = match.end
          continue
        }
      }
      index += 1
    }
    return result
  }

  /// `2026/04/19 14:30 송고`: the word after the stamp, where no other stamp follows it.
  private func roleAfter(_ index: Int, in range: Range<Int>) -> (role: DateStamp.Role, end: Int)? {
    var start = index
    while start < range.upperBound, view.isBlank(start) { start += 1 }
    let scanned: (DateStamp.Role, Int)?
    if let match = lexicon.words(.dateUpdated).longest(in: view, at: start, upTo: range.upperBound) {
      scanned = (.updated, match.end)
    } else if let match = lexicon.words(.datePublished).longest(in: view, at: start, upTo: range.upperBound) {
      scanned = (.published, match.end)
    } else {
      scanned = nil
    }
    guard let (role, end) = scanned, !Glyph.isWord(view[end]) else { return nil }
    var next = end
    while next < range.upperBound, !Glyph.isWord(view[next]) { next += 1 }
    return Glyph.isDigit(view[next]) && next < range.upperBound ? nil : (role, end)
  }

  /// Only blanks and signs between a word and its stamp.
  private func isJoined(_ range: Range<Int>) -> Bool {
    range.count <= 6 && !range.contains { Glyph.isWord(view[$0]) }
  }
}
