import KoreanText

extension PageReader {
  /// Reads what follows the body: the byline, then the page's foot.
  mutating func readTail() {
    guard let core else { return readBodiless() }
    var hasEnded = false
    var hasList = false  // a list or the page's foot was passed: names there sign something else
    for index in core.upperBound..<pieces.count where verdicts[index].rule != .repeatedTitle {
      let piece = pieces[index]
      let isSameLine = pieces[index - 1].line == piece.line
      if verdicts[index - 1].rule.endsParticulars { hasList = true }
      if hasEnded, !hasList, piece.hasEmail, let signature = isBylineLine(piece), signature.hasRole {
        set(index, .byline, .bylineLine, 0.8)
        continue
      }
      if !hasEnded {
        if isEqualsSign(piece) {
          set(index, .byline, .bylineDateline, 0.8)
          continue
        }
        if isCredits(piece) {
          set(index, .byline, .bylineCredits, 0.8)
          continue
        }
        if let signature = isBylineLine(piece) {
          let rule: StructureRule =
            isSameLine
            ? .bylineTail : signature.names.isEmpty && signature.isPictureCredit ? .bylineCredits : .bylineLine
          set(index, .byline, rule, 0.9)
          continue
        }
        if isSignoff(piece) {
          set(index, .byline, .bylineSignoff, 0.9)
          continue
        }
      }
      if stampLine(piece) != nil, !hasEnded || isPage {
        set(index, .meta, .metaDate, 0.85)
        continue
      }
      if isCopyrightMark(piece) {
        set(index, .boilerplate, .copyright, 0.85)
        hasEnded = true
        continue
      }
      if let furniture = isFurniture(piece, level: isPage || hasEnded ? 1 : 2),
        isPage || hasEnded || piece.phraseStrength == 3 || piece.tokenStrength >= 2 || furniture.rule == .hashtags
      {
        set(index, .boilerplate, furniture.rule, furniture.confidence)
        hasEnded = true
        continue
      }
      if piece.hasImage {
        readImage(index, isInside: !hasEnded && !isPage)
        continue
      }
      if !hasEnded, let rule = isCaption(index), !isSameLine {
        set(index, .caption, rule, 0.7)
        continue
      }
      if !hasEnded, isSameLine, captions.isCredit(piece.range) || view[piece.range.lowerBound] == 0x2F {
        let before = pieces[index - 1]
        if before.length <= 140, before.stops <= 2, captions.isCredit(piece.range), verdicts[index - 1].kind == .caption
        {
          set(index, .caption, .captionCredit, 0.7)
        } else {
          set(index, .byline, .bylineTail, 0.6)
        }
        continue
      }
      let first = view[piece.range.lowerBound]
      if isPromo(piece, isInside: !isPage && !hasEnded)
        || (first == 0x25CE || first == 0x25B6) && isSameLine && !isPlainProse(piece)
      {
        set(index, .boilerplate, .promo, 0.8)
        hasEnded = true
        continue
      }
      if isSameLine, !hasEnded, verdicts[index - 1].kind == .body {
        set(index, .body, .bodyProse, 0.8)  // the cut was for nothing
      } else if isPage || hasEnded {
        set(index, .boilerplate, .after, hasEnded ? 0.75 : 0.55)
        if !isSameLine { hasEnded = true }
      } else {
        set(index, .body, .bodyKept, 0.4)
      }
    }
  }

  /// No running text at all: only sure furniture is taken out.
  private mutating func readBodiless() {
    for index in pieces.indices where verdicts[index].kind == .body || verdicts[index].kind == .subtitle {
      if isPage, let furniture = isFurniture(pieces[index], level: 2) {
        set(index, .boilerplate, furniture.rule, furniture.confidence)
      } else {
        set(index, .body, .bodyKept, 0.4)
      }
    }
  }
}
