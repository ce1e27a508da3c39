import KoreanText

/// A line of the page, or a piece cut out of one, with what can be seen of it alone.
struct PageLine: Sendable {
  /// Scalars of the piece, trimmed.
  var range: Range<Int>
  /// The line of the page it belongs to; pieces of one line share it.
  var line: Int
  var blankLinesBefore = 0
  /// White space before the first piece of the line.
  var indent = 0

  // Shape.
  /// Scalars that are not blank.
  var length = 0
  var hangul = 0
  var digits = 0
  var latin = 0
  /// Words between blanks.
  var eojeols = 0
  /// Words that end in a particle or an ending that only running text has.
  var particles = 0
  /// Sentence ends of any style, and those of the written style (…다.).
  var stops = 0
  var plainStops = 0
  var politeStops = 0
  /// Sentence ends with the next paragraph straight after them.
  var gluedStops = 0
  var endsInStop = false
  var endsInEllipsis = false
  /// Ends in 다 with no stop: a headline, or a paragraph that lost its stop.
  var endsInDa = false
  var separators = 0
  var quotes = 0
  var hasImage = false
  /// Opens with ▶ ☞ ※ ◎: pages point elsewhere so.
  var opensWithPointer = false
  var hasURL = false
  var hasEmail = false
  var hashTags = 0

  // Furniture words.
  var coverable = 0
  var covered = 0
  /// Furniture words found.
  var tokens = 0
  /// Scalars covered by words of each class, strongest class first.
  var mainClass: FurnitureClass?
  var classes: UInt32 = 0
  var tokenStrength = 0
  /// A phrase that tells furniture wherever it stands.
  var phraseClass: FurnitureClass?
  var phraseStrength = 0
  var phraseLength = 0

  var coverage: Double { coverable == 0 ? 0 : Double(covered) / Double(coverable) }

  /// Digits, signs and units only: a counter, a price, a rank.
  var isNumeric: Bool { length > 0 && coverable == 0 && hangul + latin == 0 }

  /// Running text: sentences, or a long line built like one.
  var isProse: Bool {
    if hasImage || opensWithPointer && plainStops == 0 { return false }
    if stops > 0 && length >= 12 && (endsInStop || stops >= 2 || length >= 40) { return particles > 0 || stops >= 2 }
    if endsInDa && length >= 45 && particles >= 4 { return true }
    return length >= 90 && hangul * 2 > length && eojeols >= 12 && particles * 5 >= eojeols && separators * 12 < length
  }
}
