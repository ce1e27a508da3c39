import KoreanText

extension PageReader {
  /// Finds where the article's running text begins and ends: the heaviest stretch of prose between the hard ends of the
  /// page (rankings, comments, copyright), and what resumes it.
  mutating func findCore() {
    let barriers = barriers()
    let ends = pieces.indices.filter { barriers[$0] >= .byline }
    var segments: [Range<Int>] = []
    var start = 0
    for end in ends + [pieces.count] {
      if start < end { segments.append(start..<end) }
      start = end + 1
    }
    let found = segments.map { heaviest(in: $0) }
    guard let best = found.indices.max(by: { found[$0].weight < found[$1].weight }), found[best].weight > 0 else {
      return
    }
    var core = found[best].range
    for index in core where pieces[index].isProse { overlap.insert(pieces[index].range) }
    trimHead(of: &core)

    // What stands after and before it and continues it.
    var barrier = Barrier.none
    var gap = 0
    for index in pieces.indices[core.upperBound...] {
      let piece = pieces[index]
      if piece.isProse, resumes(piece, after: barrier, gap: gap) {
        core = core.lowerBound..<index + 1
        barrier = .none
        gap = 0
      } else {
        barrier = max(barrier, barriers[index])
        gap += 1
      }
    }
    barrier = .none
    gap = 0
    for index in pieces.indices[..<core.lowerBound].reversed() {
      let piece = pieces[index]
      if piece.isProse, precedes(piece, before: barrier, gap: gap) || barrier <= .box && opensArticle(index) {
        core = index..<core.upperBound
        barrier = .none
        gap = 0
      } else {
        barrier = max(barrier, barriers[index])
        gap += 1
      }
    }
    // A broadcast script begins at its first cue.
    if let cue = pieces[..<core.lowerBound].firstIndex(where: isCue),
      !pieces[cue..<core.lowerBound].contains(where: { isHardEnd($0) })
    {
      core = cue..<core.upperBound
    }
    self.core = core.lowerBound..<endOfBlock(from: core.upperBound)
  }

  /// Lists and lone lines that stand between the last prose and the reporter's byline are the article's still.
  private func endOfBlock(from start: Int) -> Int {
    var index = start
    while index < pieces.count, index - start < 40 {
      let piece = pieces[index]
      if !piece.isProse, piece.length <= 80, isBylineLine(piece) != nil { return index }
      if piece.hasImage {
        index += 1
        continue
      }
      if isFurniture(piece, level: 1) != nil || isHardEnd(piece) || piece.opensWithPointer { return start }
      index += 1
    }
    return start
  }

  /// A line after which a page rarely goes on with the article.
  func isHardEnd(_ piece: PageLine) -> Bool {
    if isPlainProse(piece), piece.phraseLength * 4 < piece.length { return false }
    if piece.phraseStrength == 3, let kind = piece.phraseClass {
      return kind == .copyright || kind == .comments || kind == .footer || kind == .portal
    }
    guard piece.coverable > 0, piece.coverage >= 0.8, piece.tokenStrength >= 2, !piece.endsInStop else { return false }
    switch piece.mainClass {
    case .ranking: return true
    case .comments: return isCommentHeading(piece)
    case .footer: return piece.eojeols >= 2
    default: return false
    }
  }

  /// Names comments outright (댓글), not only a button of theirs (등록).
  private func isCommentHeading(_ piece: PageLine) -> Bool {
    piece.range.contains { view[$0] == 0xB313 && view[$0 + 1] == 0xAE00 }
  }

  /// The stretch with the greatest sum of weights (Kadane), in one pass.
  private func heaviest(in range: Range<Int>) -> (range: Range<Int>, weight: Double) {
    var best = (range: range.lowerBound..<range.lowerBound, weight: 0.0)
    var sum = 0.0
    var start = range.lowerBound
    for index in range {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += weight(of: pieces[index])
      if sum > best.weight { best = (start..<index + 1, sum) }
    }
    return best
  }

  private func weight(of piece: PageLine) -> Double {
    if piece.isProse {
      if piece.endsInEllipsis { return 2 }
      if !isPlainProse(piece), piece.phraseStrength >= 2 { return -4 }
      if isForeign(piece) { return -1 }
      let full = 6 + Double(min(piece.length, 240)) / 12
      return piece.plainStops + piece.politeStops > 0 || piece.length >= 90 ? full : full / 2
    }
    if piece.phraseStrength == 3 { return -8 }
    if piece.coverage >= 0.8, piece.tokenStrength >= 1 { return piece.tokenStrength >= 2 ? -6 : -4 }
    if piece.hasImage { return -1 }
    if piece.length <= 3 { return -1 }
    return -2.5
  }

  /// A notice above the title may be heavy enough to open the stretch: where a headline about the rest follows and the notice
  /// is not about it, the article begins below.
  private mutating func trimHead(of core: inout Range<Int>) {
    for _ in 0..<3 {
      // Politely worded, as notices are: articles about several things have several beginnings of their own.
      guard let first = core.first(where: { pieces[$0].isProse }), pieces[first].plainStops == 0 else { return }
      let near = first + 1..<min(core.upperBound, first + 6)
      guard let headline = near.first(where: { isDeckLike(pieces[$0]) && pieces[$0].eojeols >= 3 }) else { return }
      var rest = WordOverlap(view: view)
      var proseLines = 0
      for index in headline..<core.upperBound where pieces[index].isProse {
        rest.insert(pieces[index].range)
        proseLines += 1
      }
      guard proseLines >= 3, rest.share(of: pieces[headline].range) >= 0.5, rest.share(of: pieces[first].range) < 0.3
      else { return }
      core = headline + 1..<core.upperBound
      overlap = rest
    }
  }

  /// What lies between two stretches of prose, by how surely it ends an article.
  enum Barrier: Int, Comparable {
    case none, box, byline, list, end
    static func < (left: Barrier, right: Barrier) -> Bool { left.rawValue < right.rawValue }
  }

  /// The barrier that each piece is. Of several bylines before a list or the page's foot the last one signs the article;
  /// the others stand under pictures, or over the text.
  private func barriers() -> [Barrier] {
    var result = pieces.map(barrierOf)
    var isSigned = false
    for index in result.indices.reversed() {
      if result[index] >= .list || result[index] == .box && pieces[index].mainClass == .related {
        isSigned = false
      } else if result[index] == .byline {
        if isSigned { result[index] = .none }
        isSigned = true
      }
    }
    return result
  }

  private func barrierOf(_ piece: PageLine) -> Barrier {
    if piece.length <= 30, isSignoff(piece) { return .byline }
    if isHardEnd(piece) { return piece.mainClass == .ranking && piece.phraseClass == nil ? .list : .end }
    if piece.isProse || view[piece.range.lowerBound] == 0x2F && !piece.hasEmail { return .none }
    if piece.length <= 80, isBylineLine(piece) != nil { return .byline }
    if let main = piece.mainClass, piece.coverage >= 0.8, piece.tokenStrength >= 2 {
      return main == .related || main == .newsletter || main == .ad || main == .comments ? .box : .none
    }
    return piece.phraseStrength == 3 ? .box : .none
  }

  /// Whether prose below the core belongs to it: nothing that ends an article lies between, or it is plainly about the same.
  private func resumes(_ piece: PageLine, after barrier: Barrier, gap: Int) -> Bool {
    guard !piece.endsInEllipsis, isFurniture(piece, level: 2) == nil else { return false }
    let about = overlap.share(of: piece.range)
    let isPlain = piece.plainStops > 0 || !isPlainPage && piece.politeStops > 0
    switch barrier {
    case .none:
      // Past a handful of loose lines on a page a comment may stand.
      let isFar = isPage && gap > 4
      if isForeign(piece) { return false }
      return gap <= 2 || about >= (isFar ? 0.45 : 0.3)
        || isPlain && piece.length >= 60 && about >= (isFar ? 0.25 : 0.15)
    case .box: return isPlain && piece.length >= 40 && about >= 0.2
    case .byline where gap <= 1: return isPlain && piece.length >= 60 && about >= 0.2
    case .byline, .list: return isPlain && piece.length >= 60 && about >= 0.4
    case .end: return piece.plainStops > 1 && piece.length >= 80 && about >= 0.5
    }
  }

  /// Above the core there are no paragraphs without need: teasers and notices stand there.
  private func precedes(_ piece: PageLine, before barrier: Barrier, gap: Int) -> Bool {
    guard !piece.endsInEllipsis, isFurniture(piece, level: 2) == nil else { return false }
    let about = overlap.share(of: piece.range)
    let isPlain = piece.plainStops > 0 || !isPlainPage && piece.politeStops > 0
    switch barrier {
    case .none: return gap <= 2 && about >= 0.2 && !isForeign(piece) || isPlain && about >= 0.35
    case .box: return isPlain && piece.length >= 40 && about >= 0.35
    case .byline, .list: return isPlain && piece.length >= 60 && about >= 0.45
    case .end: return false
    }
  }

  /// A long paragraph of the written style just below a date, a byline or a headline about the same: the first of the article,
  /// though a box stands between it and the rest.
  private func opensArticle(_ index: Int) -> Bool {
    let piece = pieces[index]
    guard piece.plainStops > 0, piece.length >= 40, !piece.endsInEllipsis else { return false }
    for above in (max(0, index - 4)..<index).reversed() {
      if stampLine(pieces[above]) != nil || isBylineLine(pieces[above]) != nil { return true }
      if isDeckLike(pieces[above]), pieces[above].eojeols >= 3, overlap.share(of: pieces[above].range) >= 0.5 {
        return true
      }
      if isFurniture(pieces[above], level: 1) == nil, !isDeckLike(pieces[above]) { return false }
    }
    return false
  }

  /// Polite sentences outside quotation marks in an article of the written style: a page speaks to its reader so.
  func isForeign(_ piece: PageLine) -> Bool {
    isPlainPage && piece.politeStops > 0 && piece.plainStops == 0 && piece.quotes == 0
  }
}
