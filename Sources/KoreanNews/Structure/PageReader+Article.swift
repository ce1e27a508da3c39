import KoreanText

extension PageReader {
  /// Turns the verdicts into blocks and reads off the article's particulars.
  func article() -> Article {
    let splitter = BodySplitter(view: view, datelines: datelines, vocabulary: overlap)
    var blocks: [ArticleBlock] = []
    var particulars = Particulars(view: view)
    var openLine = -1
    var hasClosed = false
    for (index, piece) in pieces.enumerated() {
      let verdict = verdicts[index]
      if verdict.rule.endsParticulars, let core, index >= core.upperBound {
        hasClosed = true
      }
      let split = splitter.split(
        piece, verdict: verdict, opensGluedArticle: index == core?.lowerBound && piece.gluedStops >= 3)
      if let dateline = split.dateline { particulars.add(dateline) }
      if !hasClosed || verdict.kind == .meta { particulars.read(piece, verdict, in: self, isClosed: hasClosed) }
      particulars.readPublisher(piece, verdict, in: self)
      for part in split.parts {
        let range = view.range(part.range)
        if part.kind == .body, openLine == piece.line, let last = blocks.last, last.kind == .body {
          // Pieces of one line that are all body were never apart.
          blocks[blocks.count - 1] = ArticleBlock(
            range: TextRange(last.range.lowerBound, range.upperBound), kind: .body, reason: last.reason,
            confidence: max(last.confidence, part.confidence))
        } else {
          blocks.append(ArticleBlock(range: range, kind: part.kind, reason: part.rule.id, confidence: part.confidence))
        }
        openLine = piece.line
      }
    }
    var article = Article(
      title: title.map { view.range(pieces[$0].range) }, publisher: particulars.publisher,
      published: particulars.published, reporters: particulars.reporters, blocks: AnnotationLayer(blocks))
    article.isFlattened = isFlattened
    return article
  }
}

/// What the blocks say about the article: who, where, when.
struct Particulars {
  let view: ScalarView
  private var names: [(name: String, email: String?)] = []
  private var stamp: DateStamp?
  private var publisherText: String?
  private var publisherRank = 0

  init(view: ScalarView) { self.view = view }

  var publisher: String? { publisherText }
  var published: String? { stamp?.iso }
  var reporters: [Reporter] { names.map { Reporter(name: $0.name, email: $0.email) } }

  mutating func add(_ dateline: Dateline) {
    add(dateline.names)
    if let publisher = dateline.publisher { setPublisher(publisher, rank: 5) }
  }

  mutating func read(_ piece: PageLine, _ verdict: PageReader.Verdict, in reader: PageReader, isClosed: Bool) {
    switch verdict.kind {
    case .byline:
      if let signoff = reader.signoffName(piece) {
        add([.init(range: signoff.name)])
        if let publisher = signoff.publisher { setPublisher(publisher, rank: 4) }
        return
      }
      let signature = reader.bylines.signature(in: piece.range)
      add(signature.names)
      if names.count == 1, names[0].email == nil, let email = signature.strayEmails.first {
        names[0].email = view.string(email)
      }
      if let publisher = signature.publisher { setPublisher(publisher, rank: 3) }
    case .meta:
      let signature = reader.bylines.signature(in: piece.range)
      if signature.hasRole, !isClosed { add(signature.names) }
      for found in reader.stamps.stamps(in: piece.range, upTo: 4) where !isClosed || found.stamp.role == .published {
        if stamp == nil || rank(found.stamp) > rank(stamp) { stamp = found.stamp }
      }
    default: break
    }
  }

  /// Papers are named in copyright lines and alone on a line, beside datelines.
  mutating func readPublisher(_ piece: PageLine, _ verdict: PageReader.Verdict, in reader: PageReader) {
    switch verdict.rule {
    case .copyright:
      if publisherRank < 3, let name = copyrightHolder(in: piece.range, reader.shape) { setPublisher(name, rank: 3) }
    case .metaPublisher, .source:
      setPublisher(piece.range, rank: 1)
    case .repeatedTitle:
      if let name = siteName(in: piece.range, reader.shape) { setPublisher(name, rank: 2) }
    default: break
    }
  }

  private func rank(_ stamp: DateStamp?) -> Int {
    guard let stamp else { return -1 }
    switch stamp.role {
    case .published: return 3
    case .bare: return 2
    case .updated: return 1
    }
  }

  private mutating func add(_ found: [Signature.Name]) {
    for item in found {
      let name = view.string(item.range)
      let email = item.email.map { view.string($0) }
      if let known = names.firstIndex(where: { $0.name == name }) {
        if names[known].email == nil { names[known].email = email }
      } else {
        names.append((name, email))
      }
    }
  }

  private mutating func setPublisher(_ range: Range<Int>, rank: Int) {
    guard rank > publisherRank else { return }
    var range = range
    // MBN뉴스 signs for MBN.
    if rank == 4, range.count > 3,
      let suffix = ArticleLexicon.shared.words(.publisherSignoff).isSuffix(of: range, in: view),
      (range.lowerBound..<suffix.lowerBound).allSatisfy({ Glyph.isLatin(view[$0]) })
    {
      range = range.lowerBound..<suffix.lowerBound
    } else if rank == 4, range.count > 2,
      let head = ArticleLexicon.shared.publisherNames.longest(in: view, at: range.lowerBound, upTo: range.upperBound),
      head.end < range.upperBound
    {
      range = range.lowerBound..<head.end
    }
    publisherRank = rank
    publisherText = view.string(range)
  }

  /// The name in `ⓒ 한빛일보(www.example.com)`, `저작권자 ⓒ 한빛일보, 무단 전재 …`: one that ends like a paper's, or whatever
  /// stands after the sign.
  private func copyrightHolder(in range: Range<Int>, _ shape: NameShape) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard Glyph.isWord(view[index]), index == range.lowerBound || !Glyph.isWord(view[index - 1]) else {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, Glyph.isWord(view[end]) { end += 1 }
      if shape.isPublisher(index..<end), !isGeneric(index..<end) { return index..<end }
      index = end
    }
    guard
      let sign = range.first(where: {
        Glyph.fold(view[$0]) == 0x24D2 || view[$0] == 0x63 && view[$0 + 1] == 0x29 && view[$0 - 1] == 0x28
      })
    else { return nil }
    var lower = sign + 1
    while lower < range.upperBound, !Glyph.isWord(view[lower]) { lower += 1 }
    var upper = lower
    while upper < range.upperBound, Glyph.isWord(view[upper]) || view[upper] == 0x26 || view[upper] == 0xB7 {
      upper += 1
    }
    guard (2...14).contains(upper - lower), (lower..<upper).contains(where: { Glyph.isHangul(view[$0]) }),
      !Glyph.isDigit(view[lower]), upper >= range.upperBound || !endsInParticle(upper),
      ArticleLexicon.shared.phrases.longest(in: view, at: lower, upTo: range.upperBound) == nil
    else { return nil }
    return lower..<upper
  }

  /// 투자가를 위한 …: a word of a slogan, not a name.
  private func endsInParticle(_ end: Int) -> Bool {
    view.isBlank(end) && [0xB97C, 0xC744, 0xC758, 0xB294, 0xC740, 0xAC00].contains(view[end - 1])
  }

  private func isGeneric(_ range: Range<Int>) -> Bool {
    range.count <= 3
      && ArticleLexicon.shared.publisherSuffixes.longest(in: view, at: range.lowerBound, upTo: range.upperBound)?.end
        == range.upperBound
  }

  /// The name after the last `:`, `|` or `-` of an HTML title.
  private func siteName(in range: Range<Int>, _ shape: NameShape) -> Range<Int>? {
    guard
      let sign = range.last(where: {
        view[$0] == 0x3A || view[$0] == 0x7C || view[$0] == 0x2D || view[$0] == 0x2013 || view[$0] == 0xFF5C
      })
    else { return nil }
    var lower = sign + 1
    while lower < range.upperBound, view.isBlank(lower) { lower += 1 }
    let name = lower..<range.upperBound
    return shape.isPublisher(name) ? name : nil
  }
}
