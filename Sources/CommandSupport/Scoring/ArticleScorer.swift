import KoreanNews

/// Compares what the analyzer finds in an article with what people say is there.
package struct ArticleScorer {
  private let gold: GoldArticle
  private let analysis: Analysis
  private let offsets: OffsetTable
  private var board = Scoreboard()

  package static func score(_ gold: GoldArticle, _ analysis: Analysis) -> Scoreboard {
    var scorer = ArticleScorer(gold, analysis)
    scorer.structure()
    scorer.metadata()
    scorer.sentences()
    scorer.quotations()
    scorer.entities()
    return scorer.board
  }

  private init(_ gold: GoldArticle, _ analysis: Analysis) {
    self.gold = gold
    self.analysis = analysis
    offsets = OffsetTable(analysis.document)
  }

  private func scalars(_ range: TextRange) -> Range<Int> { offsets.offsets(of: range, in: .scalar) }

  private func blocks(_ kinds: ArticleBlock.Kind...) -> [Range<Int>] {
    analysis.article.blocks.filter { kinds.contains($0.kind) }.map { scalars($0.range) }
  }

  private func isSpace(_ index: Int) -> Bool { gold.scalars[index].properties.isWhitespace }

  /// Furniture taken out, body kept, other lines under their kind. Counts characters but white space, then lines.
  private mutating func structure() {
    let kept = gold.mask(blocks(.title, .subtitle, .subhead, .body, .caption))
    let body = gold.mask(blocks(.body))
    let noise = gold.mask("boilerplate", "boilerplate_lines", "meta_lines", "inline_boilerplate")
    let heads = gold.mask("subheads", "subhead_lines")
    let bodyLines = gold.mask("body_lines")
    let aside = gold.mask("byline_spans", "inline_subheads", "inline_captions", "inline_boilerplate")
    var removed = Figure()
    var keeping = Figure()
    for index in gold.scalars.indices where !isSpace(index) {
      if noise[index], !heads[index] { removed.count(!kept[index]) }
      if bodyLines[index], !aside[index] { keeping.count(body[index]) }
    }
    board["noise removed"] = removed
    board["body kept"] = keeping
    var lost = Figure()
    for sentence in gold.sentences {
      let inside = sentence.count { body.indices.contains($0) && body[$0] }
      lost.count(Double(inside) >= 0.9 * Double(sentence.count))
    }
    board["sentences not lost"] = lost
    var kinds = Figure()
    let wanted: [(regions: [String], kinds: Set<ArticleBlock.Kind>)] = [
      (["title_lines"], [.title]),
      (["subheads", "subhead_lines", "inline_subheads"], [.subtitle, .subhead, .title]),
      (["captions", "caption_lines", "inline_captions"], [.caption]),
    ]
    for (regions, accepted) in wanted {
      for range in regions.flatMap({ gold.regions[$0] ?? [] }) { kinds.count(mostCommonKind(in: range, accepted)) }
    }
    board["other blocks"] = kinds
  }

  private func mostCommonKind(in range: Range<Int>, _ accepted: Set<ArticleBlock.Kind>) -> Bool {
    var held: [ArticleBlock.Kind: Int] = [:]
    for block in analysis.article.blocks {
      held[block.kind, default: 0] += scalars(block.range).clamped(to: range).count
    }
    let best = ArticleBlock.Kind.allCases.max { held[$0, default: 0] < held[$1, default: 0] }
    return best.map { held[$0, default: 0] > 0 && accepted.contains($0) } ?? false
  }

  private mutating func metadata() {
    let article = analysis.article
    var figure = Figure()
    func same(_ wanted: String?, _ got: String?) {
      if let wanted { figure.count(GoldArticle.comparable(got ?? "") == wanted) }
    }
    same(gold.title, article.title.map { String(analysis.document[$0]) })
    same(gold.publisher, article.publisher)
    same(gold.published, article.published.map { String($0.prefix(10)) })
    if !gold.reporters.isEmpty {
      let reporters = article.reporters.map { GoldArticle.comparable($0.name) + " " + ($0.email ?? "") }.sorted()
      figure.count(reporters == gold.reporters)
    }
    board["metadata"] = figure
  }

  /// Exact ranges.
  private mutating func sentences() {
    guard !gold.sentences.isEmpty else { return }
    let wanted = Set(gold.sentences)
    let bylines = gold.mask("byline_spans")
    let given = Set(
      analysis.sentences.map { sentence -> Range<Int> in
        let range = scalars(sentence.range)
        // A first sentence that also holds its byline counts as right.
        let start = range.first { !bylines[$0] && !isSpace($0) } ?? range.lowerBound
        return start..<range.upperBound
      })
    board["sentences"] = Figure(right: wanted.intersection(given).count, given: given.count, wanted: wanted.count)
  }

  private mutating func quotations() {
    let given = analysis.quotations.indices.map { (scalars(analysis.quotations[$0].content), $0) }
    func found(_ kind: Quotation.Kind) -> [(range: Range<Int>, index: Int)] {
      given.filter { analysis.quotations[$0.1].kind == kind }.map { (range: $0.0, index: $0.1) }
    }
    func wanted(_ kind: String) -> [GoldArticle.Quote] { gold.quotes.filter { $0.kind == kind } }
    for (kind, name) in [(Quotation.Kind.direct, "direct"), (.emphasis, "emphasis")] {
      let ranges = Set(found(kind).map(\.range))
      let right = Set(wanted(name).map(\.range)).intersection(ranges)
      board[name] = Figure(right: right.count, given: found(kind).count, wanted: wanted(name).count)
    }
    var free = found(.indirect)
    var right = 0
    for quote in wanted("indirect") {
      guard let place = free.firstIndex(where: { Self.overlap($0.range, quote.range) >= 0.8 }) else { continue }
      free.remove(at: place)
      right += 1
    }
    let excused = free.count { candidate in gold.borderline.contains { $0.overlaps(candidate.range) } }
    board["indirect"] = Figure(
      right: right, given: found(.indirect).count - excused, wanted: wanted("indirect").count)
    sources(wanted("direct"), found(.direct))
  }

  /// Speakers and cues of the direct quotations that were found exactly.
  private mutating func sources(_ wanted: [GoldArticle.Quote], _ found: [(range: Range<Int>, index: Int)]) {
    var speakers = Figure()
    var affiliations = Figure()
    var titles = Figure()
    var cues = Figure()
    for quote in wanted {
      guard let match = found.first(where: { $0.range == quote.range }) else { continue }
      let speaker = analysis.speakers.indices.contains(match.index) ? analysis.speakers[match.index] : nil
      let key = GoldArticle.comparable
      speakers.count(speaker.map { key($0.name) } == quote.speaker)
      if quote.speaker != nil, speaker != nil {
        if quote.affiliation != nil || speaker?.affiliation != nil {
          affiliations.count(speaker?.affiliation.map(key) == quote.affiliation)
        }
        if quote.title != nil || speaker?.title != nil { titles.count(speaker?.title.map(key) == quote.title) }
      }
      cues.count(analysis.quotations[match.index].cue.map { scalars($0.range) } == quote.cue)
    }
    board["speaker"] = speakers
    board["affiliation"] = affiliations
    board["speaker title"] = titles
    board["cue"] = cues
  }

  /// Exact range and label, in the lines that are the article; bylines aside.
  private mutating func entities() {
    let inside = gold.mask(
      "title_lines", "body_lines", "captions", "caption_lines", "subheads", "subhead_lines")
    let bylines = gold.mask("byline_spans")
    func counts(_ range: Range<Int>) -> Bool {
      !range.isEmpty && range.allSatisfy { inside.indices.contains($0) && inside[$0] } && !bylines[range.lowerBound]
    }
    struct Key: Hashable {
      let range: Range<Int>
      let label: String
    }
    let wanted = gold.entities.filter { counts($0.range) }
    var given: [Key: String?] = [:]
    for entity in analysis.entities where counts(scalars(entity.range)) {
      given[Key(range: scalars(entity.range), label: entity.label.rawValue)] = entity.canonicalName
    }
    var right = 0
    var names = Figure()
    for entity in wanted {
      guard let name = given[Key(range: entity.range, label: entity.label)] else { continue }
      right += 1
      if let wanted = entity.name { names.count(name.map(GoldArticle.comparable) == wanted) }
    }
    board["entities"] = Figure(right: right, given: given.count, wanted: wanted.count)
    board["canonical names"] = names
  }

  /// Intersection over union.
  private static func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let shared = left.clamped(to: right).count
    return shared == 0 ? 0 : Double(shared) / Double(left.count + right.count - shared)
  }
}
