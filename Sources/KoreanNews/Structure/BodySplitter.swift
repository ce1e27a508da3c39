import KoreanText

/// Takes apart a piece that is body or deck: the dateline before it, the sub-head fused to its first sentence.
struct BodySplitter {
  let view: ScalarView
  let datelines: DatelineScanner
  let lexicon = ArticleLexicon.shared

  struct Part {
    var range: Range<Int>
    var kind: ArticleBlock.Kind
    var rule: StructureRule
    var confidence: Double
  }

  struct Result {
    var parts: [Part] = []
    var dateline: Dateline?
  }

  func split(_ piece: PageLine, verdict: PageReader.Verdict) -> Result {
    var result = Result()
    var rest = piece.range
    let canSign = verdict.kind == .body || verdict.kind == .subtitle || verdict.kind == .subhead
    if canSign, let dateline = datelines.dateline(at: rest.lowerBound, upTo: rest.upperBound),
      dateline.range.upperBound <= rest.upperBound
    {
      result.dateline = dateline
      result.parts.append(
        Part(range: datelines.trimmed(dateline.range), kind: .byline, rule: dateline.rule, confidence: 0.95))
      rest = datelines.trimmed(dateline.range.upperBound..<rest.upperBound)
    }
    if rest.isEmpty { return result }
    if verdict.kind == .body, let cut = gluedSubhead(in: rest) {
      result.parts.append(Part(range: rest.lowerBound..<cut, kind: .subhead, rule: .subheadGlued, confidence: 0.6))
      rest = datelines.trimmed(cut..<rest.upperBound)
    }
    result.parts.append(Part(range: rest, kind: verdict.kind, rule: verdict.rule, confidence: verdict.confidence))
    return result
  }

  /// The end of a heading that lost the line break after it: it ends in a headline's last word, and the next word follows
  /// without a space.
  private func gluedSubhead(in range: Range<Int>) -> Int? {
    guard [0x25A0, 0x25A1, 0x25C6, 0x25C7, 0x25B2, 0x25B3, 0x25CF, 0x25CB, 0x25B6].contains(view[range.lowerBound]),
      range.count > 40
    else { return nil }
    let limit = min(range.upperBound - 1, range.lowerBound + 70)
    var index = range.lowerBound + 6
    var best: Int?
    while index < limit {
      if Glyph.isStop(view[index]), view.isBlank(index + 1) { break }
      if let end = headlineEnd(at: index, upTo: limit), isSentenceStart(at: end) {
        best = end
        break
      }
      index += 1
    }
    return best
  }

  /// A headline's last word at `index`, with a word straight after it.
  private func headlineEnd(at index: Int, upTo limit: Int) -> Int? {
    guard Glyph.isHangul(view[index]) else { return nil }
    return lexicon.words("headline-end").longest(in: view, at: index, upTo: limit) { end in
      end - index >= 2 && Glyph.isWord(view[end]) && !view.isBlank(end - 1)
    }?.end
  }

  /// A word that opens sentences, or a change of script: nothing a headline's last word could go on with.
  private func isSentenceStart(at index: Int) -> Bool {
    if Glyph.isLatin(view[index]) || Glyph.isDoubleQuote(view[index]) { return true }
    guard Glyph.isHangul(view[index]) else { return false }
    return lexicon.words("sentence-start").longest(in: view, at: index, upTo: view.count) != nil
  }
}
