import KoreanText

/// The vocabulary of the body, to tell the lines that are about it (title, decks) from those that are not (rankings).
struct WordOverlap {
  let view: ScalarView
  private var heads: Set<UInt64> = []

  init(view: ScalarView) { self.view = view }

  mutating func insert(_ range: Range<Int>) {
    forEachHead(in: range) { heads.insert($0) }
  }

  /// The share of a line's words whose first two scalars open a word of the body; 0 for a line of no words.
  func share(of range: Range<Int>) -> Double {
    var all = 0
    var known = 0
    forEachHead(in: range) {
      all += 1
      if heads.contains($0) { known += 1 }
    }
    return all == 0 ? 0 : Double(known) / Double(all)
  }

  /// Whether the two scalars at `index` open a word of the body.
  func opensWord(_ index: Int) -> Bool {
    heads.contains(UInt64(Glyph.fold(view[index])) << 32 | UInt64(Glyph.fold(view[index + 1])))
  }

  private func forEachHead(in range: Range<Int>, _ body: (UInt64) -> Void) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard Glyph.isWord(view[index]), index == range.lowerBound || !Glyph.isWord(view[index - 1]) else {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, Glyph.isWord(view[end]) { end += 1 }
      if end - index >= 2 {
        let head = UInt64(Glyph.fold(view[index])) << 32 | UInt64(Glyph.fold(view[index + 1]))
        if !Self.common.contains(head) { body(head) }
      }
      index = end
    }
  }

  /// Heads that every article has.
  private static let common: Set<UInt64> = Set(
    [
      "있다", "했다", "이날", "지난", "위해", "대한", "통해", "따르", "관련", "그러", "하지", "이라", "것으", "것이", "이번", "있는", "있을", "없다", "한다",
      "말했",
      "밝혔", "올해", "최근", "또한", "특히", "한편", "이어", "대해", "함께", "가장", "모두", "같은", "다른", "많은", "이후", "현재", "오는", "것은", "것을",
      "위한",
    ]
    .map { $0.unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) } })
}
