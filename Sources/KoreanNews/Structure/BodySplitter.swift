import KoreanText

/// Takes apart a piece that is body or deck: the dateline before it, the sub-head fused to its first sentence.
struct BodySplitter {
  let view: ScalarView
  let datelines: DatelineScanner
  let vocabulary: WordOverlap
  let lexicon = ArticleLexicon.shared
  private static let headingMarks: Set<UInt32> = [
    0x25A0, 0x25A1, 0x25C6, 0x25C7, 0x25B2, 0x25B3, 0x25CF, 0x25CB, 0x25B6,
  ]

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

  func split(_ piece: PageLine, verdict: PageReader.Verdict, opensGluedArticle: Bool) -> Result {
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
    let isMarked = Self.headingMarks.contains(view[rest.lowerBound])
    if verdict.kind == .body, isMarked || opensGluedArticle, let cut = gluedSubhead(in: rest, isMarked: isMarked) {
      result.parts.append(Part(range: rest.lowerBound..<cut, kind: .subhead, rule: .subheadGlued, confidence: 0.6))
      rest = datelines.trimmed(cut..<rest.upperBound)
    }
    result.parts.append(Part(range: rest, kind: verdict.kind, rule: verdict.rule, confidence: verdict.confidence))
    return result
  }

  /// The end of a heading that lost the line break after it: a headline's last word, and straight after it a word that opens
  /// sentences or words of this article.
  private func gluedSubhead(in range: Range<Int>, isMarked: Bool) -> Int? {
    guard range.count > 24 else { return nil }
    let limit = min(range.upperBound - 1, range.lowerBound + 75)
    var index = range.lowerBound + 4
    var best: (end: Int, score: Int)?
    while index < limit {
      if Glyph.isStop(view[index]), view[index] != 0x2026, view[index + 1] != 0x2E, view[index - 1] != 0x2E { break }
      if Glyph.isWord(view[index - 1]), Glyph.isWord(view[index]), !Glyph.isDigit(view[index]),
        !Glyph.isDigit(view[index - 1])
      {
        let score = score(ofCut: index, in: range)
        if score > best?.score ?? 0 { best = (index, score) }
      }
      index += 1
    }
    guard let best, best.score >= (isMarked ? 3 : 4) else { return nil }
    // Without a mark it takes the … that joins the halves of a headline.
    if !isMarked, !(range.lowerBound..<best.end).contains(where: isEllipsis) { return nil }
    return best.end
  }

  private func isEllipsis(_ index: Int) -> Bool {
    view[index] == 0x2026 || view[index] == 0x22EF || view[index] == 0x2E && view[index + 1] == 0x2E
  }

  /// How well the text divides at `index`, inside a word.
  private func score(ofCut index: Int, in range: Range<Int>) -> Int {
    var wordStart = index
    while wordStart > range.lowerBound, Glyph.isWord(view[wordStart - 1]) { wordStart -= 1 }
    var score = 0
    if lexicon.words(.headlineEnd).isSuffix(of: wordStart..<index, in: view, within: 4) != nil { score += 2 }
    let changesScript = Glyph.isHangul(view[index - 1]) != Glyph.isHangul(view[index])
    var wordEnd = index
    while wordEnd < range.upperBound, Glyph.isWord(view[wordEnd]) { wordEnd += 1 }
    guard wordEnd - index >= 2 || wordEnd < range.upperBound && view.isBlank(wordEnd) else { return 0 }
    if lexicon.words(.sentenceStart).longest(in: view, at: index, upTo: wordEnd) != nil {
      score += 2
    } else if vocabulary.opensWord(index) {
      score += changesScript ? 1 : 2
    } else if Glyph.isLatin(view[index]), changesScript {
      score += 1
    } else if score > 0, changesScript {
      score += 1
    }
    return score
  }
}
