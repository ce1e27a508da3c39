/// How long a text is, in the units that Korean is measured in.
///
///     let counts = TextCounts("안녕 세상! ㅋㅋ")
///     counts.syllables      // 4
///     counts.letters        // 2
///     counts.eojeol         // 3
///     counts.graphemes      // 9
///
/// A decomposed syllable counts as one syllable, as does one of Old Hangul. Linear.
public struct TextCounts: Hashable, Sendable, Codable {
  /// Syllable blocks, modern and old.
  public let syllables: Int
  /// Letters that stand by themselves.
  public let letters: Int
  /// Stretches between white space.
  public let eojeol: Int
  /// What a reader sees as characters (UAX #29), line ends included.
  public let graphemes: Int
  /// Graphemes that are not white space.
  public let graphemesWithoutSpaces: Int
  /// Unicode scalars, what Python counts.
  public let scalars: Int
  /// Bytes in UTF-8.
  public let utf8Bytes: Int
  /// Bytes in CP949, the count of many forms: one for ASCII, two for everything else.
  public let doubleByteLength: Int
  /// Lines; a line feed at the very end begins no new one.
  public let lines: Int
  /// Lines and sheets of manuscript paper.
  public let manuscript: ManuscriptLayout

  /// Counts everything in one go. Linear.
  public init(_ text: String) {
    var syllables = 0
    var letters = 0
    for block in SyllableBlock.blocks(in: text) {
      switch block.kind {
      case .modern, .old: syllables += 1
      case .letter, .stray: letters += 1
      case .other: break
      }
    }
    self.syllables = syllables
    self.letters = letters
    var eojeol = 0
    var graphemes = 0
    var visible = 0
    var lines = text.isEmpty ? 0 : 1
    var isInside = false
    var endsWithBreak = false
    for character in text {
      graphemes += 1
      let isSpace = character.isWhitespace
      if !isSpace { visible += 1 }
      if !isSpace, !isInside { eojeol += 1 }
      isInside = !isSpace
      endsWithBreak = character.isNewline
      if character.isNewline { lines += 1 }
    }
    self.eojeol = eojeol
    self.graphemes = graphemes
    graphemesWithoutSpaces = visible
    self.lines = endsWithBreak ? lines - 1 : lines
    scalars = text.unicodeScalars.count
    utf8Bytes = text.utf8.count
    doubleByteLength = HangulNormalizer(.composed).normalized(text).unicodeScalars.reduce(0) {
      $0 + ($1.isASCII ? 1 : 2)
    }
    manuscript = ManuscriptLayout(text)
  }
}
