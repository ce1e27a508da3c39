import KoreanText

/// What tells a caption: its opening, its credit, its pose.
struct CaptionShape {
  let view: ScalarView
  let shape: NameShape
  let lexicon = ArticleLexicon.shared

  init(view: ScalarView) {
    self.view = view
    shape = NameShape(view: view)
  }

  /// Whether the words of `range` (what stands in brackets, or after the last stop) credit a picture:
  /// `사진=홍길동 기자`, `한빛전자 제공`, `=연합뉴스`, `한빛전자 인스타그램`, `연합뉴스`.
  func isCredit(_ range: Range<Int>) -> Bool {
    let range = trimmed(range)
    guard !range.isEmpty, range.count <= 40 else { return false }
    if range.contains(where: {
      Glyph.isStop(view[$0]) && !Glyph.isDigit(view[$0 + 1]) && $0 + 1 < range.upperBound
        && !Glyph.isLatin(view[$0 + 1])
    }) {
      return false
    }
    let first = view[range.lowerBound]
    if first == 0x3D || first == 0xFF1D { return range.count >= 3 }
    if first == 0x24D2 || first == 0xA9 { return range.count <= 24 }
    if let lead = lexicon.words(.captionLead).longest(in: view, at: range.lowerBound, upTo: range.upperBound) {
      let last = view[lead.end - 1]
      if last == 0x3D || last == 0x3A || last == 0x2F || last == 0x7C || last == 0x24D2 { return true }
      if lead.end < range.upperBound, !Glyph.isHangul(view[lead.end]) { return true }
    }
    if let photo = lexicon.words(.photoCredit).longest(in: view, at: range.lowerBound, upTo: range.upperBound),
      let sign = nextWordless(photo.end, range.upperBound),
      sign == 0x3D || sign == 0x2F || sign == 0x3A || sign == 0x7C || sign == 0x24D2 || sign == 0xA9 || sign == 0x3163
        || Glyph.isMiddleDot(sign) && view[range.lowerBound] == 0xC0AC
    {
      return true
    }
    guard range.count <= 28 else { return false }
    if let credit = lexicon.words(.captionCredit).isSuffix(of: range, in: view),
      credit.lowerBound == range.lowerBound || !Glyph.isHangul(view[credit.lowerBound - 1])
    {
      return true
    }
    if shape.isPublisher(range) { return true }
    // 사진 한빛전자, 로이터=연합뉴스, AP 연합뉴스
    if let sign = range.first(where: { view[$0] == 0x3D || view[$0] == 0x2F }) {
      return shape.isPublisher(trimmed(sign + 1..<range.upperBound))
        || shape.isPublisher(trimmed(range.lowerBound..<sign))
    }
    return false
  }

  /// The credit at the end of `range`: in brackets, after a slash, or after the last stop.
  func trailingCredit(of range: Range<Int>) -> Range<Int>? {
    let range = trimmed(range)
    guard range.count > 6 else { return nil }
    let last = view[range.upperBound - 1]
    if last == 0x29 || last == 0x5D || last == 0x3E || last == 0x3011 {
      var open = range.upperBound - 2
      while open > range.lowerBound, range.upperBound - open < 48, Glyph.closer(of: view[open]) != last { open -= 1 }
      if Glyph.closer(of: view[open]) == last, isCredit(open + 1..<range.upperBound - 1) {
        return open..<range.upperBound
      }
    }
    // After the last stop or slash.
    var index = range.upperBound - 1
    while index > range.lowerBound, range.upperBound - index < 34 {
      let scalar = view[index]
      if scalar == 0x2F || scalar == 0x24D2 || scalar == 0xA9 {
        let credit = index + 1..<range.upperBound
        if isCredit(credit) || isPhotographer(credit) { return index..<range.upperBound }
      }
      if scalar == 0x2E, view[index - 1] != 0x2E, index < range.upperBound - 1, !Glyph.isDigit(view[index + 1]) {
        let credit = index + 1..<range.upperBound
        return isCredit(credit) || isPhotographer(credit) ? credit : nil
      }
      index -= 1
    }
    // 한빛전자 사옥 전경 사진=한빛전자, … 한빛전자 제공 with no stop before it.
    index = max(range.lowerBound + 1, range.upperBound - 30)
    while index < range.upperBound {
      if view.isBlank(index - 1) || Glyph.isBracketOpener(view[index - 1]),
        let lead = lexicon.words(.photoCredit).longest(in: view, at: index, upTo: range.upperBound),
        let sign = nextWordless(lead.end, range.upperBound),
        sign == 0x3D || sign == 0x3A || sign == 0x7C || sign == 0x24D2
      {
        return index..<range.upperBound
      }
      index += 1
    }
    return nil
  }

  /// `홍길동 기자` behind a picture.
  private func isPhotographer(_ range: Range<Int>) -> Bool {
    let signature = BylineScanner(view: view).signature(in: range)
    return (signature.hasRole || signature.isPictureCredit) && signature.leftover <= 4 && signature.strayEmails.isEmpty
      && signature.names.allSatisfy { $0.email == nil }
  }

  func opensLikeCaption(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound,
      Glyph.isBracketOpener(view[start]) || Glyph.isMarker(view[start]) || view.isBlank(start)
    { start += 1 }
    guard let lead = lexicon.words(.captionLead).longest(in: view, at: start, upTo: range.upperBound) else {
      return false
    }
    return !Glyph.isHangul(view[lead.end]) || !Glyph.isHangul(view[lead.end - 1])
  }

  /// `… 발표하고 있다`, `… 전경`.
  func endsInPose(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, Glyph.isStop(view[end - 1]) || view.isBlank(end - 1) || Glyph.isCloser(view[end - 1])
    { end -= 1 }
    return lexicon.words(.captionPose).isSuffix(of: range.lowerBound..<end, in: view) != nil
  }

  private func nextWordless(_ index: Int, _ limit: Int) -> UInt32? {
    var index = index
    while index < limit, view.isBlank(index) { index += 1 }
    return index < limit ? view[index] : nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, view.isBlank(lower) { lower += 1 }
    while upper > lower, view.isBlank(upper - 1) { upper -= 1 }
    return lower..<upper
  }
}
