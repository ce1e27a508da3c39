import KoreanText

extension PageReader {
  /// Finds where the article's running text begins and ends: the heaviest stretch of prose between the hard ends of the
  /// page (rankings, comments, copyright), and what resumes it.
  mutating func findCore() {
    let ends = pieces.indices.filter { isHardEnd(pieces[$0]) }
    var segments: [Range<Int>] = []
    var start = 0
    for end in ends + [pieces.count] {
      if start < end { segments.append(start..<end) }
      start = end + 1
    }
    let found = segments.map { heaviest(in: $0) }
    guard let best = found.indices.max(by: { found[$0].weight < found[$1].weight }), found[best].weight > 0 else { return }
    var core = found[best].range
    let weight = found[best].weight
    for index in core where pieces[index].isProse { overlap.insert(pieces[index].range) }

    // What stands before and after it and continues it.
    for index in pieces.indices[core.upperBound...] where resumes(index, from: core, weight: weight) {
      core = core.lowerBound..<index + 1
    }
    for index in pieces.indices[..<core.lowerBound].reversed() where resumes(index, from: core, weight: weight) {
      core = index..<core.upperBound
    }
    self.core = core
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
      let full = 6 + Double(min(piece.length, 240)) / 12
      return piece.plainStops + piece.politeStops > 0 || piece.length >= 90 ? full : full / 2
    }
    if piece.phraseStrength == 3 { return -8 }
    if piece.coverage >= 0.8, piece.tokenStrength >= 1 { return piece.tokenStrength >= 2 ? -6 : -4 }
    if piece.hasImage { return -1 }
    if piece.length <= 3 { return -1 }
    return -2.5
  }

  /// Whether a prose piece outside `core` belongs to it: no list or comment box lies between, or it is plainly about the same.
  private func resumes(_ index: Int, from core: Range<Int>, weight: Double) -> Bool {
    let piece = pieces[index]
    guard piece.isProse, !piece.endsInEllipsis, isFurniture(piece, level: 2) == nil else { return false }
    let gap = index < core.lowerBound ? index + 1..<core.lowerBound : core.upperBound..<index
    var barrier = 0
    for position in gap {
      let between = pieces[position]
      if isHardEnd(between) {
        let isFinal = between.phraseClass == .copyright || between.phraseClass == .footer || between.classes & FurnitureClass.comments.bit != 0
        barrier += isFinal ? 3 : 2
      } else if let main = between.mainClass, between.coverage >= 0.8, between.tokenStrength >= 2 {
        barrier = max(barrier, main == .related || main == .newsletter || main == .ad ? 1 : barrier)
      } else if between.hasImage {
        continue
      }
    }
    let about = overlap.share(of: piece.range)
    switch barrier {
    case 0: return gap.count <= 3 || about >= 0.2 || (piece.plainStops > 0 && piece.length >= 60)
    case 1: return piece.plainStops > 0 && piece.length >= 30 && about >= 0.25
    case 2: return piece.plainStops > 0 && piece.length >= 50 && about >= 0.4
    default: return piece.plainStops > 1 && piece.length >= 80 && about >= 0.5
    }
  }
}
