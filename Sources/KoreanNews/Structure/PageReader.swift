import KoreanText

/// Reads one page: pieces → evidence → where the article begins and ends → a verdict for every piece.
///
/// Each step is a file of its own. All of them are linear in the text.
struct PageReader {
  let view: ScalarView
  let shape: NameShape
  let captions: CaptionShape
  let datelines: DatelineScanner
  let bylines: BylineScanner
  let stamps: StampFinder
  let givenTitle: [UInt32]

  var pieces: [PageLine] = []
  /// Parallel to ``pieces``.
  var verdicts: [Verdict] = []
  var overlap: WordOverlap
  /// Furniture was seen: this is a page, not only an article.
  var isPage = false
  /// Furniture stands above the body.
  var hasPageHead = false
  /// Something was seen that only news has, or the prose is in the written style of news.
  var isNews = false
  /// The long prose is in the written style (…다.), not in the polite one (…습니다.).
  var isPlainPage = false
  /// Pieces from the first to the last of the body; `nil` where there is no prose.
  var core: Range<Int>?
  var title: Int?
  /// Where lines ended was worked out from runs of blanks.
  var hasLostLines = false

  struct Verdict: Sendable {
    var kind: ArticleBlock.Kind = .body
    var rule: StructureRule = .bodyKept
    var confidence = 0.5
  }

  init(view: ScalarView, title: String?) {
    self.view = view
    shape = NameShape(view: view)
    captions = CaptionShape(view: view)
    datelines = DatelineScanner(view: view)
    bylines = BylineScanner(view: view)
    stamps = StampFinder(view: view)
    overlap = WordOverlap(view: view)
    givenTitle = title.map { $0.unicodeScalars.map(\.value).compactMap(Self.titleScalar) } ?? []
  }

  mutating func read() -> Article {
    cutLines()
    weighEvidence()
    verdicts = pieces.map { _ in Verdict(kind: .body, rule: .bodyPlain, confidence: 0.6) }
    guard isPage || isNews || !givenTitle.isEmpty else { return article() }
    findCore()
    readLead()
    readInside()
    readTail()
    joinCredits()
    return article()
  }

  private mutating func cutLines() {
    let cutter = LineCutter(view: view)
    let shaper = LineShaper(view: view)
    var start = 0
    var line = 0
    var blankLines = 0
    var lost = FlattenedPage(view: view).lineEnds()[...]
    hasLostLines = !lost.isEmpty
    for index in 0...view.count {
      let isLost = index == lost.first
      if isLost { lost = lost.dropFirst() }
      guard isLost || index == view.count || view[index] == 0x0A else { continue }
      let range = datelines.trimmed(start..<index)
      if range.isEmpty {
        blankLines += 1
      } else {
        var lower = range.lowerBound
        var isFirst = true
        for cut in cutter.cuts(in: range) + [range.upperBound] {
          let piece = datelines.trimmed(lower..<cut)
          lower = cut
          if piece.isEmpty { continue }
          var shaped = shaper.shaped(piece, line: line)
          if isFirst {
            shaped.blankLinesBefore = blankLines
            shaped.indent = range.lowerBound - start
          }
          isFirst = false
          pieces.append(shaped)
        }
        blankLines = isLost ? 1 : 0
        line += 1
      }
      start = index + 1
    }
  }

  /// A page in one line, its paragraph breaks left as runs of blanks or not at all.
  var isFlattened: Bool {
    if hasLostLines { return true }
    guard isNews || isPage, let last = pieces.last, last.line == 0, view.count >= Self.shortestArticle else {
      return false
    }
    return verdicts.contains { $0.kind != .body }
  }

  /// In scalars; a shorter text of one line is a paragraph.
  private static let shortestArticle = 800

  /// Titles are compared by their letters alone: a copy may have lost a quotation mark.
  static func titleScalar(_ scalar: UInt32) -> UInt32? {
    Glyph.isWord(scalar) ? Glyph.fold(scalar) : nil
  }

  func titleKey(_ range: Range<Int>) -> [UInt32] { view.scalars[range].compactMap(Self.titleScalar) }

  mutating func set(_ index: Int, _ kind: ArticleBlock.Kind, _ rule: StructureRule, _ confidence: Double) {
    verdicts[index] = Verdict(kind: kind, rule: rule, confidence: confidence)
  }
}
