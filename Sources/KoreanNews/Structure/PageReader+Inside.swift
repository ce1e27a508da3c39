import KoreanText

extension PageReader {
  /// Reads the pieces between the first and the last of the body.
  mutating func readInside() {
    guard let core else { return }
    var list: StructureRule?  // a heading of related articles was passed and no prose since
    for index in core {
      let piece = pieces[index]
      if verdicts[index].kind == .boilerplate { continue }  // a copy of the title
      if piece.isProse { list = nil }
      readInsidePiece(index, &list)
    }
    demoteSubheadRuns(in: core)
  }

  private mutating func readInsidePiece(_ index: Int, _ list: inout StructureRule?) {
    let piece = pieces[index]
    if isEqualsSign(piece) { return set(index, .byline, .bylineDateline, 0.8) }
    if isCue(piece) { return set(index, .boilerplate, .cue, 0.95) }
    if piece.hasImage { return readImage(index, isInside: true) }
    if let furniture = isFurniture(piece, level: 2) {
      if !isPlainProse(piece) {
        if furniture.rule == .related || furniture.rule == .ranking { list = .inside }
        return set(index, .boilerplate, furniture.rule, furniture.confidence)
      }
    }
    if isInterviewLabel(piece) { return set(index, .subhead, .subheadInterview, 0.9) }
    if isCredits(piece), isNews { return set(index, .byline, .bylineCredits, 0.8) }
    if isNews || isPage, let rule = isCaption(index) {
      return set(index, .caption, rule, 0.8)
    }
    if isSignoff(piece) { return set(index, .byline, .bylineSignoff, 0.85) }
    if piece.isProse { return set(index, .body, .bodyProse, isPlainProse(piece) ? 0.95 : 0.85) }
    if isBylineLine(piece) != nil { return set(index, .byline, .bylineLine, 0.85) }
    if stampLine(piece) != nil, isPage || isNews { return set(index, .meta, .metaDate, 0.8) }
    if isPage, piece.isNumeric { return set(index, .boilerplate, .numbers, 0.6) }
    if shape.isPublisher(piece.range), piece.length >= 3 { return set(index, .boilerplate, .source, 0.7) }
    let first = view[piece.range.lowerBound]
    if let list, isDeckLike(piece) || Glyph.isBullet(first) { return set(index, .boilerplate, list, 0.75) }
    if isPromo(piece, isInside: true) { return set(index, .boilerplate, .promo, 0.75) }
    guard isNews else { return set(index, .body, .bodyKept, 0.5) }
    if Glyph.isMarker(first), isDeckLike(piece), piece.length <= 60, markers(in: piece) == 1, !piece.endsInStop,
      Self.headingMarks.contains(first) || leadsToProse(index) && !hasSibling(index)
    {
      return set(index, .subhead, .subheadMark, 0.9)
    }
    if isBareSubhead(index) { return set(index, .subhead, .subheadBare, 0.7) }
    set(index, .body, .bodyKept, 0.5)
  }

  private func markers(in piece: PageLine) -> Int { piece.range.lazy.filter { Glyph.isMarker(view[$0]) }.count }

  /// ▶ ☞ ※ before something that is no sentence of the article.
  func isPromo(_ piece: PageLine, isInside: Bool) -> Bool {
    let first = view[piece.range.lowerBound]
    guard Glyph.isPointer(first) else { return false }
    guard !isPlainProse(piece), piece.length <= 120 else { return false }
    return !isInside || piece.hasURL || piece.hasEmail || piece.phraseClass != nil
      || piece.tokens > 0 && piece.tokenStrength >= 2
  }

  /// `▶ 인터뷰 : 김하늘 / 한빛전자 연구원`
  func isInterviewLabel(_ piece: PageLine) -> Bool {
    var start = piece.range.lowerBound
    while start < piece.range.upperBound, !Glyph.isWord(view[start]) { start += 1 }
    guard
      let word = ArticleLexicon.shared.words(.interview).longest(in: view, at: start, upTo: piece.range.upperBound),
      piece.length <= 60
    else { return false }
    var next = word.end
    while next < piece.range.upperBound, view.isBlank(next) || view[next] == 0x5D || view[next] == 0x3011 { next += 1 }
    return view[next] == 0x3A || start > piece.range.lowerBound && view[piece.range.lowerBound] == 0x25B6
  }

  /// `한빛뉴스 홍길동입니다.`: a paper and a name, nothing more.
  func isSignoff(_ piece: PageLine) -> Bool { signoffName(piece) != nil }

  func signoffName(_ piece: PageLine) -> (name: Range<Int>, publisher: Range<Int>?)? {
    guard piece.length <= 30, piece.eojeols >= 2 else { return nil }
    var end = piece.range.upperBound
    while end > piece.range.lowerBound, !Glyph.isHangul(view[end - 1]) { end -= 1 }
    // 입니다, 이었습니다, 였습니다
    guard view[end - 1] == 0xB2E4, view[end - 2] == 0xB2C8 else { return nil }
    var start = end
    while start > piece.range.lowerBound, !view.isBlank(start - 1) { start -= 1 }
    let word = start..<end
    for tail in [3, 5, 4] where word.count > tail + 1 {
      let name = start..<end - tail
      let ending = view[name.upperBound]
      guard ending == 0xC785 || ending == 0xC774 || ending == 0xC600, shape.isPersonName(name) else { continue }
      let before = datelines.trimmed(piece.range.lowerBound..<start)
      let words = bylines.signature(in: before)
      if let publisher = words.publisher { return (name, publisher) }
      if shape.isPublisher(before) { return (name, before) }
    }
    return nil
  }

  /// A line of a headline's length without a sentence's end, prose or a picture after it.
  private func isBareSubhead(_ index: Int) -> Bool {
    let piece = pieces[index]
    guard isDeckLike(piece), piece.length >= 5, piece.length <= 60, piece.eojeols >= 2, piece.stops == 0,
      !piece.endsInStop, !piece.endsInEllipsis
    else { return false }
    if piece.endsInDa, piece.length >= 22 { return false }
    // The rest of a line of prose is no heading.
    if index > 0, pieces[index - 1].line == piece.line { return false }
    let first = view[piece.range.lowerBound]
    if Glyph.isBullet(first) {
      // A list item, unless all of it is a quotation.
      var start = piece.range.lowerBound + 1
      while view.isBlank(start) { start += 1 }
      if !Glyph.isDoubleQuote(view[start]) { return false }
    }
    let last = view[piece.range.upperBound - 1]
    if last == 0x3A || last == 0x2C || last == 0x3B { return false }
    // A label with its value (일시: 3월 4일) is a list, not a heading.
    if piece.range.prefix(10).contains(where: { view[$0] == 0x3A }) { return false }
    return markers(in: piece) == 0 && leadsToProse(index)
  }

  /// ■ □ ◆ ◇ ● head sections; ▲ △ ○ ▷ are as often the items of a list.
  private static let headingMarks: Set<UInt32> = [0x25A0, 0x25A1, 0x25C6, 0x25C7, 0x25CF]

  /// The piece before or after opens with the same mark: the items of a list.
  private func hasSibling(_ index: Int) -> Bool {
    let first = view[pieces[index].range.lowerBound]
    return index > 0 && view[pieces[index - 1].range.lowerBound] == first
      || index + 1 < pieces.count && view[pieces[index + 1].range.lowerBound] == first
  }

  /// A paragraph follows, pictures and two more headings aside.
  private func leadsToProse(_ index: Int) -> Bool {
    guard let core else { return false }
    var next = index + 1
    while next < core.upperBound, next - index <= 8,
      pieces[next].hasImage || isDeckLike(pieces[next]) && markers(in: pieces[next]) == 0 && next - index <= 2
    {
      next += 1
    }
    return next < core.upperBound && pieces[next].isProse
  }

  /// Headings are few: where bare ones are as many as the paragraphs, or stand in rows, they are lines of a list.
  private mutating func demoteSubheadRuns(in core: Range<Int>) {
    var run = 0
    var bare: [Int] = []
    var prose = 0
    for index in core {
      if verdicts[index].rule == .subheadBare {
        run += 1
        bare.append(index)
        if run == 4 {
          for back in index - 3...index { set(back, .body, .bodyKept, 0.4) }
        } else if run > 4 {
          set(index, .body, .bodyKept, 0.4)
        }
      } else {
        run = 0
        if pieces[index].isProse { prose += 1 }
      }
    }
    if bare.count > max(2, prose) { for index in bare { set(index, .body, .bodyKept, 0.4) } }
  }

  /// `…들고 있다.`: what captions say of a picture.
  private func showsScene(_ piece: PageLine) -> Bool {
    var end = piece.range.upperBound
    while end > piece.range.lowerBound, Glyph.isStop(view[end - 1]) { end -= 1 }
    return piece.stops <= 1 && view[end - 1] == 0xB2E4 && view[end - 2] == 0xC788 && view[end - 4] == 0xACE0  // 고 있다
  }

  /// A credit that was cut from its line belongs to the caption before it: a short line of one or two sentences.
  mutating func joinCredits() {
    guard let core else { return }
    let lastProse = core.last { pieces[$0].isProse } ?? core.lowerBound
    // The first paragraph that is no caption, and everything before it.
    let firstProse = core.first { pieces[$0].isProse && pieces[$0].length > 140 } ?? core.lowerBound
    for index in 0..<core.upperBound where index > 0 && pieces[index].line == pieces[index - 1].line {
      let piece = pieces[index]
      let before = pieces[index - 1]
      guard verdicts[index].kind != .boilerplate || verdicts[index].rule == .before, piece.length <= 34 else {
        continue
      }
      let isPhotographer =
        view[piece.range.lowerBound] == 0x2F
        || (index <= firstProse || showsScene(before)) && isBylineLine(piece) != nil && !piece.hasEmail
      guard captions.isCredit(piece.range) || isPhotographer else { continue }
      let isWholeLine = index < 2 || pieces[index - 2].line != piece.line
      let isLast = index > lastProse
      if isWholeLine, before.length <= 140, before.stops <= 2,
        [.body, .subtitle, .subhead].contains(verdicts[index - 1].kind) || verdicts[index - 1].rule == .before,
        !isPhotographer || !isLast
      {
        set(index - 1, .caption, .captionCredit, 0.75)
        set(index, .caption, .captionCredit, 0.75)
      } else if isPhotographer || verdicts[index].kind == .body {
        set(index, isLast ? .byline : .caption, isLast ? .bylineTail : .captionCredit, 0.6)
      }
    }
  }
}
