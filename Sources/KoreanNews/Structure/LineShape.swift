import KoreanText

/// Measures one piece of a line; linear in it.
struct LineShaper {
  let view: ScalarView
  let lexicon = ArticleLexicon.shared

  func shaped(_ range: Range<Int>, line: Int) -> PageLine {
    var result = PageLine(range: range, line: line)
    measureShape(&result)
    measureFurniture(&result)
    return result
  }

  private func measureShape(_ piece: inout PageLine) {
    let range = piece.range
    var wordStart = range.lowerBound
    var opensImage = false
    for index in range {
      let scalar = view.scalars[index]
      if view.isBlank(index) {
        endWord(wordStart..<index, &piece)
        wordStart = index + 1
        continue
      }
      piece.length += 1
      if Glyph.isHangul(scalar) {
        piece.hangul += 1
      } else if Glyph.isDigit(scalar) {
        piece.digits += 1
      } else if Glyph.isLatin(scalar) {
        piece.latin += 1
      } else {
        switch scalar {
        case 0x7C, 0x2F, 0x3E, 0xFF5C, 0x203A, 0x3163: piece.separators += 1
        case 0x40 where index > range.lowerBound && Glyph.isWord(view[index - 1]) && Glyph.isLatin(view[index + 1]):
          piece.hasEmail = true
        case 0x3A where view[index + 1] == 0x2F && view[index + 2] == 0x2F: piece.hasURL = true
        case 0x21 where view[index + 1] == 0x5B: opensImage = true
        case 0x5D where opensImage && view[index + 1] == 0x28: piece.hasImage = true  // ![alt](
        case 0x22, 0x201C, 0x201D, 0x27, 0x2018, 0x2019: piece.quotes += 1
        default: if Glyph.isStop(scalar) { countStop(at: index, in: range, &piece) }
        }
      }
    }
    endWord(wordStart..<range.upperBound, &piece)
    measureEnd(&piece)
    piece.opensWithPointer = Glyph.isPointer(view[range.lowerBound])
  }

  private func countStop(at index: Int, in range: Range<Int>, _ piece: inout PageLine) {
    var before = index - 1
    while before > range.lowerBound, Glyph.isCloser(view[before]) { before -= 1 }
    guard before >= range.lowerBound, Glyph.isHangul(view[before]) else { return }
    var after = index + 1
    while after < range.upperBound, Glyph.isCloser(view[after]) { after += 1 }
    let isDa = view[before] == 0xB2E4
    let isFree = after >= range.upperBound || view.isBlank(after) || (isDa && !Glyph.isDigit(view[after]))
    guard isFree, view[index] != 0x2026, view[index] != 0x22EF else { return }
    if view[index] == 0x2E, view[index + 1] == 0x2E || view[index - 1] == 0x2E { return }
    piece.stops += 1
    if after < range.upperBound, !view.isBlank(after) { piece.gluedStops += 1 }
    if isDa {
      // 니다 is the polite style of broadcasts and letters.
      if view[before - 1] == 0xB2C8 { piece.politeStops += 1 } else { piece.plainStops += 1 }
    } else if view[before] == 0xC694 || view[before] == 0xC8E0 {
      piece.politeStops += 1
    }
  }

  private func measureEnd(_ piece: inout PageLine) {
    var last = piece.range.upperBound - 1
    while last > piece.range.lowerBound, Glyph.isCloser(view[last]) { last -= 1 }
    let scalar = view[last]
    if scalar == 0x2026 || scalar == 0x22EF || (scalar == 0x2E && view[last - 1] == 0x2E) {
      piece.endsInEllipsis = last == piece.range.upperBound - 1
    } else if Glyph.isStop(scalar) {
      var before = last - 1
      while before > piece.range.lowerBound, Glyph.isCloser(view[before]) || Glyph.isStop(view[before]) { before -= 1 }
      piece.endsInStop = Glyph.isHangul(view[before])
    } else {
      piece.endsInDa = scalar == 0xB2E4
    }
  }

  private func endWord(_ word: Range<Int>, _ piece: inout PageLine) {
    guard !word.isEmpty else { return }
    piece.eojeols += 1
    if view[word.lowerBound] == 0x23, word.count > 1 { piece.hashTags += 1 }
    var last = word.upperBound - 1
    while last > word.lowerBound, !Glyph.isWord(view[last]) { last -= 1 }
    if word.count > 1, Self.particles.contains(view[last]) { piece.particles += 1 }
  }

  /// Last syllables of words in running text: particles (은 는 이 가 을 를 에 의 로 도 와 과 서 만 께) and
  /// endings (고 며 면 다 한 된 할 해 게 지 던 인 어 여 아).
  private static let particles = ScalarSet("은는이가을를에의로도와과서만고며면다한된할해게지던인어여아")

  // MARK: Furniture words

  private func measureFurniture(_ piece: inout PageLine) {
    let range = piece.range
    var byClass = [Int](repeating: 0, count: FurnitureClass.allCases.count)
    var index = range.lowerBound
    var covered = 0
    var coverable = 0
    while index < range.upperBound {
      let scalar = view.scalars[index]
      if view.isBlank(index) {
        index += 1
        continue
      }
      phrase(at: index, &piece)
      let isStart = index == range.lowerBound || isBoundary(index)
      if isStart,
        let match = lexicon.tokens.longest(
          in: view, at: index, upTo: range.upperBound, where: { $0 == range.upperBound || isBoundary($0) })
      {
        var width = 0
        for position in index..<match.end where Glyph.isWord(view[position]) {
          if !Glyph.isDigit(view[position]) { width += 1 }
          if position > index { phrase(at: position, &piece) }
        }
        covered += width
        piece.tokens += 1
        coverable += width
        piece.classes |= match.value & 0xFF_FFFF
        for (position, _) in FurnitureClass.allCases.enumerated() where match.value & (1 << UInt32(position)) != 0 {
          byClass[position] += width + 1
        }
        piece.tokenStrength = max(piece.tokenStrength, ArticleLexicon.strength(of: match.value))
        index = match.end
        continue
      }
      if Glyph.isWord(scalar), !Glyph.isDigit(scalar) { coverable += 1 }
      index += 1
    }
    piece.covered = covered
    piece.coverable = coverable
    if let best = byClass.indices.max(by: { byClass[$0] < byClass[$1] }), byClass[best] > 0 {
      // Of classes that cover alike the later one is the more telling.
      let last = byClass.indices.last { byClass[$0] == byClass[best] } ?? best
      piece.mainClass = FurnitureClass.allCases[last]
    }
  }

  private func phrase(at index: Int, _ piece: inout PageLine) {
    guard let match = lexicon.phrases.longest(in: view, at: index, upTo: piece.range.upperBound) else { return }
    let strength = ArticleLexicon.strength(of: match.value)
    piece.phraseLength += match.end - index
    guard strength > piece.phraseStrength || piece.phraseClass == nil else { return }
    piece.phraseStrength = strength
    piece.phraseClass = FurnitureClass.allCases.first { match.value & $0.bit != 0 }
  }

  /// Whether a token may begin or end at `index`: a change of class, or anything that is no word.
  private func isBoundary(_ index: Int) -> Bool {
    let left = view[index - 1]
    let right = view[index]
    if !Glyph.isWord(left) || !Glyph.isWord(right) { return true }
    if Glyph.isDigit(left) != Glyph.isDigit(right) { return true }
    // 경제IT is two words; AI로 is one with its particle.
    return Glyph.isHangul(left) && !Glyph.isHangul(right)
  }
}
