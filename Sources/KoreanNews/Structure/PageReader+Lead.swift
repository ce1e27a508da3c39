import KoreanText

extension PageReader {
  /// Reads what stands above the body: title, decks, date, byline, captions, and the page's head.
  mutating func readLead() {
    let end = core?.lowerBound ?? pieces.count
    guard end > 0 else { return }
    // A page's head shows furniture above the article; furniture below it alone leaves the head as pasted.
    hasPageHead =
      isPage && (0..<end).contains { isFurniture(pieces[$0], level: 1) != nil || pieces[$0].hasImage && core != nil }
    chooseTitle(before: end)
    let start = title ?? 0
    let lastFurniture = (0..<end).last { isFurniture(pieces[$0], level: hasPageHead ? 1 : 2) != nil } ?? -1
    for index in 0..<end where verdicts[index].kind != .title {
      readLeadPiece(index, isAboveTitle: title != nil && index < start, isNear: index > lastFurniture)
    }
    if title == nil, hasPageHead, core != nil { sweepHead(upTo: end) }
    markCopies(of: title)
  }

  private mutating func readLeadPiece(_ index: Int, isAboveTitle: Bool, isNear: Bool) {
    let piece = pieces[index]
    if isEqualsSign(piece) { return set(index, .byline, .bylineDateline, 0.8) }
    if isCue(piece) { return set(index, .boilerplate, .cue, 0.95) }
    if isInterviewLabel(piece) { return set(index, .subhead, .subheadInterview, 0.9) }
    if let found = stampLine(piece) {
      let isOwn = !isAboveTitle || found.contains { $0.stamp.role != .bare }
      return isOwn ? set(index, .meta, .metaDate, 0.95) : set(index, .boilerplate, .pageDate, 0.7)
    }
    if isIssueLine(piece) { return set(index, .meta, .metaIssue, 0.8) }
    if hasPageHead || isAboveTitle, isYearlessDate(piece) { return set(index, .boilerplate, .pageDate, 0.8) }
    if isBylineLine(piece) != nil { return set(index, .byline, .bylineLine, 0.9) }
    if let furniture = isFurniture(piece, level: hasPageHead ? 1 : 2),
      hasPageHead || piece.phraseStrength == 3 || piece.tokenStrength >= 2
    {
      return set(index, .boilerplate, furniture.rule, furniture.confidence)
    }
    if piece.hasImage { return readImage(index, isInside: !isAboveTitle && title != nil || !hasPageHead) }
    if shape.isPublisher(piece.range) { return set(index, .meta, .metaPublisher, 0.7) }
    if isCaption(index) != nil, !isAboveTitle { return set(index, .caption, isCaption(index) ?? .captionCredit, 0.8) }
    if isAboveTitle {
      if hasPageHead || piece.length < 40 {
        set(index, .boilerplate, .before, hasPageHead ? 0.75 : 0.5)
      } else {
        set(index, .body, .bodyKept, 0.4)
      }
      return
    }
    if piece.isProse { return set(index, .body, .bodyKept, 0.4) }
    guard isNews else { return set(index, .body, .bodyKept, 0.5) }
    // Below the title: decks. On a page they touch the body or speak of it.
    let isUnderTitle = title.map { title in
      index - title <= 3 && (title..<index).allSatisfy { verdicts[$0].kind == .title || verdicts[$0].kind == .subtitle }
    }
    if isDeckLike(piece), !hasPageHead || isNear || isUnderTitle == true || overlap.share(of: piece.range) >= 0.3 {
      let isKicker = title == nil && index > 0 && pieces[index - 1].line == piece.line
      return set(index, .subtitle, isKicker ? .subtitleKicker : .subtitleDeck, hasPageHead ? 0.7 : 0.8)
    }
    if hasPageHead { return set(index, .boilerplate, .before, 0.55) }
    set(index, .body, .bodyKept, 0.4)
  }

  /// No title was found on a page: lines above its furniture are the page's head, not the article's.
  private mutating func sweepHead(upTo end: Int) {
    guard let last = (0..<end).last(where: { verdicts[$0].kind == .boilerplate }) else { return }
    for index in 0..<last where verdicts[index].kind == .subtitle && overlap.share(of: pieces[index].range) < 0.3 {
      set(index, .boilerplate, .before, 0.6)
    }
  }

  // MARK: Title

  private mutating func chooseTitle(before end: Int) {
    var best: (index: Int, score: Double)?
    var distance = 0.0
    if !givenTitle.isEmpty, let given = (0..<end).last(where: { titleKey(pieces[$0].range) == givenTitle }) {
      title = given
      return set(given, .title, .titleGiven, 1)
    }
    if !hasPageHead,
      let first = (0..<end).first(where: {
        isDeckLike(pieces[$0]) && isFurniture(pieces[$0], level: 2) == nil && !isIssueLine(pieces[$0])
          && stampLine(pieces[$0]) == nil && isBylineLine(pieces[$0]) == nil
      })
    {
      // Pasted text opens with its title; a kicker beside the date is none.
      guard titleScore(first, distance: 0, end: end) != nil, isNews, core != nil else { return }
      title = first
      return set(first, .title, .titleFirst, 0.9)
    }
    for index in (0..<end).reversed() {
      let piece = pieces[index]
      guard let score = titleScore(index, distance: distance, end: end) else { continue }
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
      if isDeckLike(piece) { distance += 1 }
    }
    guard var best else { return }
    best.index = topOfCluster(from: best.index, end: end)
    // Of copies the undamaged one nearest to the body.
    let key = titleKey(pieces[best.index].range)
    for index in best.index..<end
    where isDeckLike(pieces[index]) && pieces[index].length >= pieces[best.index].length
      && titleKey(pieces[index].range) == key
    {
      best.index = index
    }
    // On a page the title has to earn its place.
    guard best.score >= 1.0 else { return }
    title = best.index
    set(best.index, .title, .titlePage, 0.85)
  }

  /// Decks share as many words with the body as the title: of the headline-like lines that stand together it is the first.
  private func topOfCluster(from start: Int, end: Int) -> Int {
    var top = start
    var index = start - 1
    let key = titleKey(pieces[start].range)
    while index >= 0, start - index <= 10 {
      let piece = pieces[index]
      guard isDeckLike(piece), isFurniture(piece, level: 1) == nil, !shape.isPublisher(piece.range),
        titleKey(piece.range) != key
      else { break }
      if piece.eojeols >= 3, piece.length >= 10,
        overlap.share(of: piece.range) >= (piece.length >= 16 && piece.eojeols >= 4 ? 0.35 : 0.5),
        !addressesReader(piece),
        titleScore(index, distance: 0, end: end) != nil
      {
        top = index
      }
      index -= 1
    }
    return top
  }

  /// Ends politely outside quotation marks: 읽어 주세요, 드립니다.
  private func addressesReader(_ piece: PageLine) -> Bool {
    var last = piece.range.upperBound - 1
    while last > piece.range.lowerBound, Glyph.isStop(view[last]) { last -= 1 }
    return view[last] == 0xC694 || view[last] == 0xB2E4 && view[last - 1] == 0xB2C8
  }

  private func titleScore(_ index: Int, distance: Double, end: Int) -> Double? {
    let piece = pieces[index]
    guard isDeckLike(piece), piece.length >= 6, piece.length <= 90 else { return nil }
    // A kicker.
    if index > 0, pieces[index - 1].line == piece.line, index == 1, stampLine(pieces[0]) != nil { return nil }
    guard isBylineLine(piece) == nil, stampLine(piece) == nil, !shape.isPublisher(piece.range), !isIssueLine(piece),
      isCaption(index) == nil
    else { return nil }
    let first = view[piece.range.lowerBound]
    var score = 0.0
    if let furniture = isFurniture(piece, level: 1) {
      if piece.tokenStrength >= 2 && piece.coverage >= 0.8 || piece.phraseStrength >= 2 || furniture.rule == .breadcrumb
        || piece.separators > 1
      {
        return nil
      }
      score -= 1.5
    }
    if Glyph.isBullet(first) || Glyph.isMarker(first) { score -= 2 }
    score += 4 * overlap.share(of: piece.range)
    if index == 0 { score += pieces.count > 1 && isFurniture(pieces[1], level: 1) != nil ? 0.3 : 1 }
    if addressesReader(piece) { score -= 1.5 }
    // A date or byline soon after, nothing but furniture between.
    for next in index + 1..<min(end, index + 6) where next < end {
      if stampLine(pieces[next]) != nil || isBylineLine(pieces[next]) != nil {
        score += 2
        break
      }
      if isFurniture(pieces[next], level: 1) == nil, !isDeckLike(pieces[next]) { break }
    }
    if index > 0 {
      if isFurniture(pieces[index - 1], level: 1) != nil || pieces[index - 1].hasImage { score += 0.7 }
    }
    if piece.range.contains(where: {
      view[$0] == 0x2026 || view[$0] == 0x22EF || Glyph.isDoubleQuote(view[$0]) || view[$0] == 0x2C
    }) {
      score += 0.4
    }
    if piece.eojeols < 3 { score -= piece.eojeols == 1 ? 3 : 1 }
    return score - min(distance, 12) * 0.12
  }

  /// Copies of the title: the damaged one that opens the text is title too, the others repeat it (HTML title, share bar).
  private mutating func markCopies(of title: Int?) {
    guard let title else { return }
    let key = titleKey(pieces[title].range)
    guard key.count >= 6 else { return }
    for index in pieces.indices where index != title && verdicts[index].kind != .title {
      let piece = pieces[index]
      guard piece.length <= key.count * 3 + 40, !piece.isProse || piece.length <= key.count + 40 else { continue }
      let other = titleKey(piece.range)
      guard other.count >= key.count, other.starts(with: key) else { continue }
      let isInside = core.map { $0.contains(index) } ?? false
      if other.count == key.count, index == 0 {
        set(index, .title, .titleCopy, 0.8)
      } else if !isInside || other.count == key.count {
        set(index, .boilerplate, .repeatedTitle, 0.9)
      }
    }
  }

  // MARK: Shapes

  /// A headline or deck by its looks: words, no sentence, no list of parts, no address.
  func isDeckLike(_ piece: PageLine) -> Bool {
    guard !piece.isProse, !piece.hasImage, !piece.hasEmail, !piece.hasURL, piece.length >= 4, piece.length <= 100 else {
      return false
    }
    guard piece.hangul + piece.latin >= 4, piece.hangul * 3 >= piece.length || piece.hangul >= 8 else { return false }
    if piece.coverage >= 0.8, piece.tokenStrength >= 1 { return false }
    if piece.phraseStrength == 3 { return false }
    return !(piece.endsInStop && view[piece.range.upperBound - 1] == 0x2E)
  }

  /// `월간 한빛과학 2026년 9월호`, `제1203호`: the issue of a magazine.
  func isIssueLine(_ piece: PageLine) -> Bool {
    guard piece.length <= 30, piece.digits >= 1, piece.stops == 0, piece.quotes == 0,
      view[piece.range.upperBound - 1] == 0xD638
    else { return false }
    let before = view[piece.range.upperBound - 2]
    return before == 0xC6D4 || Glyph.isDigit(before)
  }

  func isEqualsSign(_ piece: PageLine) -> Bool { piece.length == 1 && view[piece.range.lowerBound] == 0x3D }

  /// `07.03 (수)`, `3월 4일 (월)`: a date without its year, alone.
  func isYearlessDate(_ piece: PageLine) -> Bool {
    piece.length <= 14 && piece.digits >= 2 && piece.digits <= 8 && piece.hangul <= 6 && piece.latin == 0
      && piece.range.contains { view[$0] == 0x2E || view[$0] == 0x2F || view[$0] == 0xC6D4 }
      && piece.range.allSatisfy { index in
        let scalar = view[index]
        return !Glyph.isHangul(scalar) || Self.dateSyllables.contains(scalar)
      }
  }

  private static let dateSyllables = ScalarSet("월화수목금토일요년오전후시분")

  mutating func readImage(_ index: Int, isInside: Bool) {
    let piece = pieces[index]
    // ![…](…): the words between the brackets.
    var open = piece.range.lowerBound
    while open < piece.range.upperBound, view[open] != 0x21 { open += 1 }
    var close = open
    while close < piece.range.upperBound, !(view[close] == 0x5D && view[close + 1] == 0x28) { close += 1 }
    let view = self.view
    let words = open + 2 < close ? (open + 2..<close).lazy.filter { Glyph.isHangul(view[$0]) }.count : 0
    if isInside, words >= 6 {
      set(index, .caption, .captionImage, 0.9)
    } else {
      set(index, .boilerplate, .image, isInside ? 0.7 : 0.85)
    }
  }

  /// The caption rule that the piece satisfies. Captions are short: a sentence or two.
  func isCaption(_ index: Int) -> StructureRule? {
    let piece = pieces[index]
    guard piece.length <= 200, piece.stops <= 3, !piece.hasImage else { return nil }
    let first = view[piece.range.lowerBound]
    let hasCredit = piece.length <= 170 && captions.trailingCredit(of: piece.range) != nil
    if captions.opensLikeCaption(piece.range) {
      let isLabel = piece.range.prefix(14).contains { [0x3D, 0x3A, 0x2F, 0x7C, 0x24D2, 0xA9].contains(view[$0]) }
      if isLabel || hasCredit || captions.endsInPose(piece.range) || !piece.isProse || opensWithOrder(piece) {
        return .captionLead
      }
    }
    if first == 0x25B2 || first == 0x25B3 || first == 0x25BC || first == 0x25BD {
      if hasCredit || captions.endsInPose(piece.range) { return .captionMark }
    }
    return hasCredit ? .captionCredit : nil
  }

  /// 왼쪽부터, 오른쪽에서: captions alone begin so.
  private func opensWithOrder(_ piece: PageLine) -> Bool {
    let start = piece.range.lowerBound
    return view[start + 1] == 0xCABD && (view[start] == 0xC67C || (view[start] == 0xB978))
  }
}
