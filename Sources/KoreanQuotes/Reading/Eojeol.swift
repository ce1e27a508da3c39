import KoreanText

/// A word between spaces, its bracketed parts kept with it: `총괄(전무)은`, `GIO(글로벌 투자책임자)는`.
struct Eojeol: Hashable {
  /// Scalar indices.
  let range: Range<Int>
  /// The word as it stands.
  let text: String
  /// The word without its brackets and what they hold.
  let bare: String
  /// What the brackets hold.
  let bracketed: [String]
  /// The closing comma, where there is one, is not part of `text`.
  let endsWithComma: Bool
}

extension ScalarView {
  /// The eojeols of a stretch that holds no line feed; `isMasked` scalars (quotations) count as spaces. Linear.
  func eojeols(in bounds: Range<Int>, masking masked: [Range<Int>] = []) -> [Eojeol] {
    var result: [Eojeol] = []
    var mask = masked[...]
    var start: Int?
    var depth = 0
    var index = bounds.lowerBound
    func close(_ upper: Int) {
      if let lower = start { result.append(eojeol(lower..<upper)) }
      start = nil
      depth = 0
    }
    while index < bounds.upperBound {
      while let first = mask.first, first.upperBound <= index { mask = mask.dropFirst() }
      if let first = mask.first, first.contains(index) {
        close(index)
        index = min(first.upperBound, bounds.upperBound)
        continue
      }
      let scalar = self[index]
      // Double marks part words like spaces: 없습니다."하도연
      if isBlank(index) && (depth == 0 || scalar == 0x0A) || Self.doubleMarks.contains(scalar) {
        close(index)
      } else {
        if start == nil { start = index }
        if scalar == 0x28 { depth += closesBracket(after: index, before: bounds.upperBound) ? 1 : 0 }
        if scalar == 0x29 { depth = max(0, depth - 1) }
        if depth == 0, let start, endsPhrase(at: index, of: start) { close(index + 1) }
      }
      index += 1
    }
    close(bounds.upperBound)
    return result
  }

  private static let doubleMarks: Set<UInt32> = [0x22, 0x201C, 0x201D, 0xFF02, 0x201E]

  /// Headlines join phrases without a space: after an ellipsis, and after `CTO·`.
  private func endsPhrase(at index: Int, of start: Int) -> Bool {
    switch self[index] {
    case 0x2026, 0x22EF: true
    case 0x2E:
      self[index - 1] == 0x2E && self[index - 2] == 0x2E && self[index + 1] != 0x2E
        || [0xB2E4, 0xC694, 0xAE4C].contains(self[index - 1]) && self[index + 1] &- 0xAC00 < 11_172
    case 0xB7, 0x30FB, 0x318D: QuoteLexicon.titles[string(start, index)] != nil
    default: false
    }
  }

  /// Whether an opening bracket finds its partner soon: an unbalanced one must not glue a whole line together.
  private func closesBracket(after index: Int, before limit: Int) -> Bool {
    var position = index + 1
    while position < min(limit, index + 40) {
      if self[position] == 0x29 { return true }
      if self[position] == 0x0A { return false }
      position += 1
    }
    return false
  }

  private func eojeol(_ range: Range<Int>) -> Eojeol {
    var upper = range.upperBound
    var comma = false
    while upper > range.lowerBound + 1, self[upper - 1] == 0x2C || self[upper - 1] == 0x3001 {
      upper -= 1
      comma = true
    }
    var bare: [UInt32] = []
    var inside: [UInt32] = []
    var bracketed: [String] = []
    var depth = 0
    for index in range.lowerBound..<upper {
      switch self[index] {
      case 0x28: depth += 1
      case 0x29 where depth > 0:
        depth -= 1
        if depth == 0 {
          bracketed.append(String(scalars: inside))
          inside = []
        }
      case let scalar:
        if depth > 0 { inside.append(scalar) } else { bare.append(scalar) }
      }
    }
    return Eojeol(
      range: range.lowerBound..<upper, text: string(range.lowerBound, upper), bare: String(scalars: bare),
      bracketed: bracketed, endsWithComma: comma)
  }
}

extension ScalarView {
  /// The first place of a word within a stretch.
  func find(_ word: String, in bounds: Range<Int>) -> Int? {
    let wanted = word.unicodeScalars.map(\.value)
    guard let first = wanted.first, bounds.count >= wanted.count else { return nil }
    for index in bounds.lowerBound...(bounds.upperBound - wanted.count) where self[index] == first {
      if scalars[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
    }
    return nil
  }

  /// What stands in round brackets within a stretch, where it is more than a word.
  func brackets(in bounds: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var open: Int?
    for index in bounds {
      if self[index] == 0x28 { open = index + 1 }
      if self[index] == 0x29, let start = open {
        if (start..<index).contains(where: { self[$0] == 0x20 }), index - start <= 60 { result.append(start..<index) }
        open = nil
      }
    }
    return result
  }
}

extension String {
  init(scalars: some Sequence<UInt32>) {
    var view = String.UnicodeScalarView()
    for value in scalars { view.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    self.init(view)
  }

  /// The trailing consonant of the last syllable (0 for none); `nil` where the word does not end in a syllable.
  var trailing: Int? {
    guard let last = unicodeScalars.last?.value, last &- 0xAC00 < 11_172 else { return nil }
    return Int((last - 0xAC00) % 28)
  }

  /// The run of syllables at the end of the word.
  var hangulTail: String {
    var tail = unicodeScalars[...]
    var start = tail.endIndex
    while let last = tail.popLast(), last.value &- 0xAC00 < 11_172 { start = tail.endIndex }
    return String(unicodeScalars[start...])
  }

  var isHangul: Bool { !isEmpty && unicodeScalars.allSatisfy { $0.value &- 0xAC00 < 11_172 } }
}
