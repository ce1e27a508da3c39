import KoreanText

/// Cuts the lines of a page into pieces where something else may begin inside a line: an inline byline, a glued caption,
/// a copyright tail. A cut decides nothing; pieces that turn out to be body are joined again.
struct LineCutter {
  let view: ScalarView
  let shape: NameShape
  let datelines: DatelineScanner
  let bylines: BylineScanner
  let lexicon = ArticleLexicon.shared

  init(view: ScalarView) {
    self.view = view
    shape = NameShape(view: view)
    datelines = DatelineScanner(view: view)
    bylines = BylineScanner(view: view)
  }

  /// Where to cut the line `range`, ascending, bounds aside.
  func cuts(in range: Range<Int>) -> [Int] {
    guard range.count > 12, !isImage(range) else { return [] }
    var state = CutState(range: range)
    state.cuts = stampCuts(in: range)
    if let photo = pictureButtons(in: range) { state.cuts.append(photo) }
    if let credit = markedCaptionEnd(in: range) { state.cuts.append(credit) }
    state.anchors = Set(state.cuts)
    var index = range.lowerBound
    while index < range.upperBound { step(&index, &state) }
    closeRun(at: range.upperBound, &state)
    return Array(Set(state.cuts)).sorted().filter { $0 > range.lowerBound && $0 < range.upperBound }
  }

  /// What the walk along a line has seen.
  private struct CutState {
    let range: Range<Int>
    var cuts: [Int] = []
    /// Cuts made before the walk (stamps): a run of furniture words may start there.
    var anchors: Set<Int> = []
    /// The end of the last sentence, closers included.
    var lastStop: Int?
    /// The end of the last address or cut in the tail.
    var lastTail = 0
    var isQuoted = false
    /// A copyright note was passed: what follows is the page's foot.
    var isFoot = false
    // A run of furniture words with nothing but blanks and bars between.
    var runStart: Int?
    var runEnd = 0
    var runTokens = 0
    var runStrength = 0
  }

  private func step(_ index: inout Int, _ state: inout CutState) {
    let range = state.range
    let scalar = view.scalars[index]
    if view.isBlank(index) {
      index += 1
      return
    }
    if Glyph.isDoubleQuote(scalar) { state.isQuoted = scalar == 0x201C || scalar == 0x22 && !state.isQuoted }
    if Glyph.isStop(scalar), let end = sentenceEnd(at: index, in: range, isQuoted: state.isQuoted) {
      state.lastStop = end
      for position in index..<end where Glyph.isDoubleQuote(view[position]) { state.isQuoted = false }
      if !state.isQuoted, let next = firstWord(from: end, in: range), opensTail(at: next, in: range) {
        state.cuts.append(next)
      }
      state.runStart = nil
      index = end
      return
    }
    if furnitureRun(&index, &state) { return }
    if index > range.lowerBound {
      if scalar == 0x3D, state.lastStop == nil, isStrippedDateline(at: index, in: range) {
        state.cuts += [index, index + 1]
      } else if Glyph.isBracketOpener(scalar) {
        if let cut = bracketCut(at: index, in: range, &state) {
          state.cuts += cut
          index = max(index + 1, cut.last ?? 0)
          return
        }
      } else if !state.isFoot, isCopyrightHead(scalar), state.lastStop != nil || range.count > 200,
        isCopyright(at: index, in: range)
      {
        state.cuts.append(start(ofTail: index, in: range, state))
        state.isFoot = true
      } else if let email = shape.email(at: index, upTo: range.upperBound) {
        state.lastTail = email.upperBound
        index = email.upperBound
        return
      }
    } else if isCopyright(at: index, in: range)
      || Glyph.isBracketOpener(scalar) && isCopyright(at: index + 1, in: range)
    {
      state.isFoot = true
    }
    index += 1
  }

  /// Runs of furniture words are cut out where they open the line, follow a stamp, or stand in the foot: the head and foot of
  /// a page that lost its line breaks. Elsewhere such words are words of the text.
  private func furnitureRun(_ index: inout Int, _ state: inout CutState) -> Bool {
    let range = state.range
    guard range.count >= 80, state.lastStop == nil || state.isFoot else { return false }
    let scalar = view[index]
    if Glyph.isDigit(scalar) || scalar == 0x7C || scalar == 0x3E || scalar == 0x2B || scalar == 0x2D,
      state.runStart != nil
    {
      index += 1
      return true
    }
    let isStart = index == range.lowerBound || !Glyph.isWord(view[index - 1])
    if isStart,
      let match = lexicon.tokens.longest(
        in: view, at: index, upTo: range.upperBound,
        where: { $0 == range.upperBound || !Glyph.isWord(view[$0]) || Glyph.isDigit(view[$0]) })
    {
      let listHead: UInt32 =
        FurnitureClass.related.bit | FurnitureClass.ranking.bit | FurnitureClass.footer.bit
        | FurnitureClass.comments.bit
      if state.isFoot, match.value & listHead != 0, ArticleLexicon.strength(of: match.value) >= 2 {
        state.cuts.append(index)
      }
      if state.runStart == nil {
        let isAnchored =
          index - range.lowerBound <= 16 || state.isFoot || state.anchors.contains { $0 <= index && index - $0 <= 12 }
        guard isAnchored else { return false }
        state.runStart = index
        state.runTokens = 0
        state.runStrength = 0
      }
      state.runTokens += 1
      state.runStrength = max(state.runStrength, ArticleLexicon.strength(of: match.value))
      state.runEnd = match.end
      index = match.end
      return true
    }
    if Glyph.isWord(scalar) || Glyph.isBracketOpener(scalar) || Glyph.isDoubleQuote(scalar) {
      closeRun(at: index, &state)
    }
    return false
  }

  private func closeRun(at index: Int, _ state: inout CutState) {
    guard let start = state.runStart else { return }
    if state.runTokens >= 3, state.runStrength >= 2 { state.cuts += [start, index] }
    state.runStart = nil
  }

  /// `▲ … 사진=한빛전자`, `▲ … 한빛전자 제공` with the paragraph behind it on the same line.
  private func markedCaptionEnd(in range: Range<Int>) -> Int? {
    guard [0x25B2, 0x25B3, 0x25BC, 0x25BD].contains(view[range.lowerBound]), range.count > 60 else { return nil }
    var index = range.lowerBound + 1
    var lastStop: Int?
    let limit = min(range.upperBound, range.lowerBound + 180)
    while index < limit {
      if view[index] == 0x2E, Glyph.isHangul(view[index - 1]) { lastStop = index }
      if let stop = lastStop, index - stop <= 30, view.isBlank(index - 1),
        let credit = lexicon.words(.captionCredit).longest(
          in: view, at: index, upTo: limit, where: { view.isBlank($0) })
      {
        return credit.end
      }
      index += 1
    }
    return nil
  }

  /// The end of the sentence whose stop is at `index`: after Hangul or a closing mark, not inside a number or a quotation's tail.
  private func sentenceEnd(at index: Int, in range: Range<Int>, isQuoted: Bool) -> Int? {
    guard view[index] == 0x2E || view[index] == 0x3F || view[index] == 0x21 else { return nil }
    // … and ... join the halves of a headline; a headline's ? and ! do not end it either.
    if view[index] == 0x2E, view[index + 1] == 0x2E || view[index - 1] == 0x2E { return nil }
    if view[index] != 0x2E, range.count <= 60 { return nil }
    var before = index - 1
    while before > range.lowerBound, Glyph.isCloser(view[before]) { before -= 1 }
    guard before >= range.lowerBound, Glyph.isHangul(view[before]) else { return nil }
    var end = index + 1
    while end < range.upperBound, Glyph.isStop(view[end]) { end += 1 }
    // A straight mark after the stop closes only what is open: in glued text it opens the next paragraph.
    while end < range.upperBound, Glyph.isCloser(view[end]), isQuoted || view[end] != 0x22 { end += 1 }
    return end
  }

  /// The equals sign of a dateline whose bracket a crawler dropped: blanks on both sides, a headline before, prose after.
  private func isStrippedDateline(at index: Int, in range: Range<Int>) -> Bool {
    index - range.lowerBound < 160 && range.upperBound - index > 60 && view.isBlank(index - 1)
      && view.isBlank(index + 1)
      && view.isBlank(index - 2)
  }

  /// Round date stamps that share their line with something else: the kicker after `date 2025-08-14`, the title before 입력 ….
  private func stampCuts(in range: Range<Int>) -> [Int] {
    let stamps = StampFinder(view: view).stamps(in: range, upTo: 8)
    guard let first = stamps.first, let last = stamps.last else { return [] }
    var cuts: [Int] = []
    let leads = first.start <= range.lowerBound + 1
    if leads || first.stamp.role != .bare && first.stamp.hour != nil {
      if !leads { cuts.append(first.start) }
      let end = last.stamp.range.upperBound
      if end < range.upperBound, view.isBlank(end) { cuts.append(end) }
    }
    return cuts
  }

  /// Where the buttons of a picture begin at the end of its caption: … 제공 | AD 원본보기 아이콘.
  private func pictureButtons(in range: Range<Int>) -> Int? {
    var index = max(range.lowerBound + 1, range.upperBound - 40)
    while index < range.upperBound {
      if view.isBlank(index - 1), !view.isBlank(index) {
        var position = index
        var classes: UInt32 = 0
        while let match = lexicon.tokens.longest(
          in: view, at: position, upTo: range.upperBound, where: { $0 == range.upperBound || !Glyph.isWord(view[$0]) })
        {
          classes |= match.value
          position = firstWord(from: match.end, in: range) ?? range.upperBound
          if position == range.upperBound { break }
        }
        if position == range.upperBound, classes & FurnitureClass.photo.bit != 0,
          ArticleLexicon.strength(of: classes) >= 2
        {
          return index
        }
      }
      index += 1
    }
    return nil
  }

  /// Whether a Markdown image opens or closes the line: its text is not cut.
  private func isImage(_ range: Range<Int>) -> Bool {
    view[range.lowerBound] == 0x21 && view[range.lowerBound + 1] == 0x5B
  }

  private func firstWord(from index: Int, in range: Range<Int>) -> Int? {
    var index = index
    while index < range.upperBound, view.isBlank(index) { index += 1 }
    return index < range.upperBound ? index : nil
  }

  /// Whether something that is no sentence may open at `index`, just after a sentence.
  private func opensTail(at index: Int, in range: Range<Int>) -> Bool {
    let scalar = view[index]
    if Glyph.isMarker(scalar) || scalar == 0x24D2 || scalar == 0xA9 { return true }
    if scalar == 0x2F {
      // A credit after a slash: …말했다. /홍길동 기자
      return range.upperBound - index < 40
    }
    if Glyph.isBracketOpener(scalar) || scalar == 0x23 { return false }
    if shape.email(at: index, upTo: range.upperBound) != nil { return true }
    // 홍길동 기자 (hong@example.com): a signature within the next words, and nothing but a signature.
    let window = index..<min(range.upperBound, index + 34)
    let rest = signatureEnd(of: window)
    if let rest {
      let signature = bylines.signature(in: index..<rest)
      if signature.hasRole || signature.names.contains(where: { $0.email != nil }), signature.leftover == 0 {
        return true
      }
    }
    if let word = lexicon.words(.captionLead).longest(in: view, at: index, upTo: range.upperBound),
      word.end < range.upperBound,
      view[word.end - 1] == 0x3D || view[word.end - 1] == 0x3A
    {
      return true
    }
    // The last few words of a line: 연합뉴스, 한빛전자 제공, 네이버 인스타그램.
    if range.upperBound - index <= 30, !Glyph.isStop(view[range.upperBound - 1]) { return true }
    return lexicon.phrases.longest(in: view, at: index, upTo: range.upperBound) != nil
  }

  /// The end of the role word or address that a signature at the head of `window` runs to.
  private func signatureEnd(of window: Range<Int>) -> Int? {
    var index = window.lowerBound
    var end: Int?
    while index < window.upperBound {
      if Glyph.isStop(view[index]) { break }
      if let email = shape.email(at: index, upTo: window.upperBound + 60) { return email.upperBound }
      if let role = lexicon.words(.reporterCore).longest(in: view, at: index, upTo: window.upperBound) {
        if Glyph.isHangul(view[role.end]) { break }
        end = role.end
        index = role.end
        continue
      }
      index += 1
    }
    return end
  }

  /// Cuts at a bracket: before a dateline, round a picture credit, before a copyright note.
  private func bracketCut(at index: Int, in range: Range<Int>, _ state: inout CutState) -> [Int]? {
    let lastStop = state.lastStop
    if !state.isFoot, isCopyright(at: index + 1, in: range) {
      state.isFoot = true
      return [index]
    }
    if let dateline = datelines.dateline(at: index, upTo: range.upperBound), dateline.rule == .bylineDateline {
      let isTail = lastStop != nil && dateline.range.upperBound >= range.upperBound
      if lastStop == nil || isTail || lastStop.map({ firstWord(from: $0, in: range) == index }) == true {
        return [index]
      }
    }
    guard let close = Glyph.closer(of: view[index]) else { return nil }
    var end = index + 1
    while end < range.upperBound, end - index < 60, view[end] != close { end += 1 }
    guard end < range.upperBound, view[end] == close else { return nil }
    let isCredit = CaptionShape(view: view).isCredit(index + 1..<end)
    let isByline = isSignature(index + 1..<end)
    guard isCredit || isByline else { return nil }
    if isByline { return lastStop.map { firstWord(from: $0, in: range) == index } == true ? [index, end + 1] : nil }
    // A credit ends a caption: the caption began at the paragraph glued before it.
    let start = gluedStart(before: index, in: range)
    return (start.map { [$0] } ?? []) + [end + 1]
  }

  private func isSignature(_ range: Range<Int>) -> Bool {
    let signature = bylines.signature(in: range)
    return (signature.hasRole && !signature.names.isEmpty || !signature.strayEmails.isEmpty) && signature.leftover <= 4
  }

  /// The start of the paragraph that `index` lies in, where paragraphs were joined without a space: after `다.` and no blank.
  private func gluedStart(before index: Int, in range: Range<Int>) -> Int? {
    var position = index - 1
    var floor = max(range.lowerBound + 1, index - 200)
    if floor < range.lowerBound + 1 { floor = range.lowerBound + 1 }
    while position > floor {
      if view[position - 1] == 0x2E, Glyph.isHangul(view[position - 2]), Glyph.isWord(view[position]),
        !Glyph.isDigit(view[position])
      {
        return position
      }
      position -= 1
    }
    return nil
  }

  /// 저작권자, Copyright, ⓒ, 무단 전재 at `index`, brackets before it skipped.
  private func isCopyright(at index: Int, in range: Range<Int>) -> Bool {
    var index = index
    while index < range.upperBound, view.isBlank(index) { index += 1 }
    guard index < range.upperBound else { return false }
    if view[index] == 0x24D2 || view[index] == 0xA9 {
      return Glyph.isWord(view[index + 1]) || view.isBlank(index + 1)
    }
    guard let match = lexicon.phrases.longest(in: view, at: index, upTo: range.upperBound) else { return false }
    return match.value & FurnitureClass.copyright.bit != 0
  }

  /// ⓒ © C(opyright) 무(단) 저(작권).
  private func isCopyrightHead(_ scalar: UInt32) -> Bool {
    scalar == 0x24D2 || scalar == 0xA9 || scalar == 0x43 || scalar == 0x63 || scalar == 0xBB34 || scalar == 0xC800
  }

  /// A copyright note reaches back over the paper's name that opens it, to the last sentence or address.
  private func start(ofTail index: Int, in range: Range<Int>, _ state: CutState) -> Int {
    let floor = max(state.lastStop ?? range.lowerBound, state.lastTail)
    guard index - floor < 40, state.lastStop != nil || state.lastTail > 0 else { return index }
    return firstWord(from: floor, in: range) ?? index
  }
}
