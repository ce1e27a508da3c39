import KoreanText

extension PageReader {
  /// Decides whether this is a page with furniture, and whether it is news.
  mutating func weighEvidence() {
    var page = 0
    var news = givenTitle.isEmpty ? 0 : 3
    var classes: UInt32 = 0
    var proseLines = 0
    var plainLines = 0
    var plainStops = 0
    var politeStops = 0
    // Of long paragraphs alone: a page's notices are short.
    var longPlain = 0
    var longPolite = 0
    for piece in pieces {
      if piece.isProse {
        proseLines += 1
        if piece.plainStops > 0 { plainLines += 1 }
        plainStops += piece.plainStops
        politeStops += piece.politeStops
        if piece.length >= 50 {
          longPlain += piece.plainStops
          longPolite += piece.politeStops
        }
        if datelines.dateline(at: piece.range.lowerBound, upTo: piece.range.upperBound) != nil { news += 3 }
        continue
      }
      if isFurniture(piece, level: 2) != nil {
        let isNewClass = piece.mainClass.map { classes & $0.bit == 0 } ?? true
        page += piece.phraseStrength == 3 ? 3 : isNewClass ? 2 : 1
        if let main = piece.mainClass { classes |= main.bit }
      }
      if piece.hasImage { page += 1 }
      if isCue(piece) { news += 2 }
      if piece.length <= 80, isBylineLine(piece) != nil { news += 2 }
      if stampLine(piece) != nil { news += 1 }
    }
    if plainStops - politeStops >= 4, proseLines <= 2 { news += 2 }
    if plainLines >= 2, plainLines * 10 >= proseLines * 6 { news += 2 }
    isPlainPage = longPlain > 2 * longPolite
    isPage = page >= 3
    isNews = news >= 2
  }

  /// Furniture by the words of the line alone. `level` 3: whatever the text; 2: on a page; 1: in a run of furniture.
  func isFurniture(_ piece: PageLine, level: Int) -> (rule: StructureRule, confidence: Double)? {
    if let kind = piece.phraseClass, piece.phraseStrength >= max(2, level),
      !isPlainProse(piece) || piece.phraseLength * 4 >= piece.length
    {
      if kind != .copyright || piece.length <= 320 { return (StructureRule(kind), 0.95) }
    }
    if piece.hasImage { return nil }
    if piece.hashTags >= 2, piece.hashTags * 10 >= piece.eojeols * 7 { return (.hashtags, 0.95) }
    if level <= 2, isBreadcrumb(piece) { return (.breadcrumb, 0.75) }
    if piece.coverable > 0, piece.coverage >= 0.8, piece.tokenStrength >= level, let kind = piece.mainClass,
      kind != .cue, !piece.endsInStop
    {
      // One short word may be a whole post (좋아요): on its own it takes a page to be a button.
      if level <= 2 { return (StructureRule(kind), piece.tokenStrength >= 2 ? 0.9 : 0.7) }
    }
    if level <= 2, piece.hasURL || isBareDomain(piece), piece.eojeols <= 2, !piece.hasImage,
      piece.hangul * 2 < piece.length
    {
      return (.link, 0.8)
    }
    guard level <= 1 else { return nil }
    if piece.isNumeric { return (.numbers, 0.7) }
    if isCopyrightMark(piece) { return (.copyright, 0.8) }
    if piece.separators >= 2, !piece.isProse, piece.separators * 14 >= piece.length { return (.menu, 0.7) }
    if piece.tokens >= 2, piece.coverage >= 0.45, piece.tokenStrength >= 2, piece.length <= 60, !piece.endsInStop,
      let kind = piece.mainClass
    {
      return (StructureRule(kind), 0.6)
    }
    if piece.coverable > 0, piece.coverage >= 0.6, piece.tokenStrength >= 1, piece.length <= 60,
      let kind = piece.mainClass
    {
      return (StructureRule(kind), 0.6)
    }
    return nil
  }

  /// Sentences in the written style: what furniture hardly ever has.
  func isPlainProse(_ piece: PageLine) -> Bool {
    piece.isProse && (piece.plainStops > 0 && piece.politeStops <= piece.plainStops || piece.length >= 120)
  }

  private func isBareDomain(_ piece: PageLine) -> Bool {
    piece.eojeols == 1 && piece.hangul == 0 && piece.latin >= 6
      && (view[piece.range.lowerBound] | 0x20) == 0x77 && (view[piece.range.lowerBound + 1] | 0x20) == 0x77
  }

  /// `ⓒ 한빛일보` alone on its line.
  func isCopyrightMark(_ piece: PageLine) -> Bool {
    var start = piece.range.lowerBound
    if Glyph.isBracketOpener(view[start]) { start += 1 }
    return Glyph.fold(view[start]) == 0x24D2 && piece.length <= 40
  }

  /// `영상취재 : 김하늘 / 영상편집 : 이바다`: labels of the crew and names, nothing else.
  func isCredits(_ piece: PageLine) -> Bool {
    guard piece.length <= 80, !piece.isProse, piece.stops == 0 else { return false }
    let words = bylines.creditWords(in: piece.range)
    return
      (words.labels >= 2 && words.others <= words.labels || words.labels == 1 && words.names >= 1 && words.others == 0)
      && piece.range.contains { view[$0] == 0x3A || view[$0] == 0x3D || view[$0] == 0x7C || view[$0] == 0x2F }
  }

  private func isBreadcrumb(_ piece: PageLine) -> Bool {
    guard piece.length <= 60, piece.separators >= 1, !piece.isProse else { return false }
    let arrows = piece.range.lazy.filter { view[$0] == 0x3E || view[$0] == 0x203A || view[$0] == 0xBB }.count
    return arrows >= 1 && piece.covered > 0
  }

  /// `【 앵커멘트 】`, `[앵커]`, `<기자>`: a word of broadcast scripts alone in brackets.
  func isCue(_ piece: PageLine) -> Bool {
    guard piece.length <= 12, let close = Glyph.closer(of: view[piece.range.lowerBound]),
      view[piece.range.upperBound - 1] == close
    else { return false }
    let inside = datelines.trimmed(piece.range.lowerBound + 1..<piece.range.upperBound - 1)
    let lexicon = ArticleLexicon.shared
    return lexicon.words(.scriptCue).longest(in: view, at: inside.lowerBound, upTo: inside.upperBound)?.end
      == inside.upperBound
  }

  /// The signature, if the piece is nothing but one.
  func isBylineLine(_ piece: PageLine) -> Signature? {
    guard piece.length <= 110, !piece.hasImage, !isInterviewLabel(piece), piece.stops == 0 || piece.hasEmail,
      piece.hangul > 0 || piece.hasEmail
    else { return nil }
    let signature = bylines.signature(in: piece.range)
    let signs =
      signature.hasRole && !signature.names.isEmpty || signature.names.contains { $0.email != nil }
      || !signature.strayEmails.isEmpty || signature.isPictureCredit
    if let dateline = datelines.dateline(at: piece.range.lowerBound, upTo: piece.range.upperBound),
      piece.range.upperBound - dateline.range.upperBound >= 6
    {
      return nil  // a tag before a deck
    }
    guard signs, signature.leftover <= 4 || signature.leftover * 4 <= piece.length else { return nil }
    return signature
  }

  /// The stamps, if the piece is nothing but dates, their words, furniture and a byline.
  func stampLine(_ piece: PageLine) -> [StampFinder.Found]? {
    guard piece.digits >= 6, piece.length <= 140, !piece.isProse else { return nil }
    let found = stamps.stamps(in: piece.range, upTo: 4)
    guard let first = found.first else { return nil }
    // Word scalars outside the stamps and outside furniture words.
    var explained = 0
    for item in found {
      explained +=
        (item.start..<item.stamp.range.upperBound).lazy.filter { Glyph.isWord(view[$0]) && !Glyph.isDigit(view[$0]) }
        .count
    }
    var left = piece.coverable - explained - piece.covered
    if left > 6 {
      let rest = [
        piece.range.lowerBound..<first.start, (found.last?.stamp.range.upperBound ?? 0)..<piece.range.upperBound,
      ]
      for range in rest where range.count >= 2 {
        let signature = bylines.signature(in: range)
        if signature.hasRole || !signature.strayEmails.isEmpty { left -= range.count }
      }
    }
    return left <= 6 ? found : nil
  }
}
