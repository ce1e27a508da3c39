import KoreanText

/// A user's own names, effective at once and stronger than the model.
///
///     let dictionary = try EntityDictionary(tsv: "씨앗랩\tOG\t씨앗랩 주식회사\n")
///     var options = EntityTagger.Options()
///     options.dictionaries = [dictionary]
///
/// A row is `surface⇥label⇥canonical name`, more columns are passed over; empty lines, lines that start with `#` and a
/// header line `surface⇥…` too. A name is found where an eojeol or a run of one script starts, and where the eojeol ends
/// with it or goes on with a particle; the longest name wins.
public struct EntityDictionary: Sendable {
  /// Why a dictionary was refused.
  public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
    public let line: Int
    public let reason: String
    public var description: String { "line \(line): \(reason)" }
  }

  private let list: WordList

  public init(tsv: String) throws(ParseError) {
    var rows: [ListedWord] = []
    var number = 0
    for line in tsv.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("surface\t") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 2, !fields[0].isEmpty, !fields[1].isEmpty else {
        throw ParseError(line: number, reason: "a row needs a surface and a label, separated by a tab")
      }
      // The text is read with decomposed Hangul folded; so are the names.
      let surface = ScalarView(Document(fields[0]))
      rows.append(
        ListedWord(
          surface: surface.string(0, surface.count), kind: fields[1], value: fields.count > 2 ? fields[2] : ""))
    }
    list = WordList(rows)
  }

  func matches(in text: PatternText) -> [Candidate] {
    var result: [Candidate] = []
    var index = text.bounds.lowerBound
    while index < text.bounds.upperBound {
      if startsName(index, text), let match = longest(at: index, text) {
        result.append(match)
        index = match.upper
      } else {
        index += 1
      }
    }
    return result
  }

  private func longest(at index: Int, _ text: PatternText) -> Candidate? {
    var best: Candidate?
    list.forEach(in: text.text, at: index, before: text.bounds.upperBound) { end, rows in
      guard let row = rows.first, !continues(end, text) else { return }
      best = Candidate(
        index, end, EntityLabel(rawValue: row.kind), "entity.dictionary", 0.99,
        canonicalName: row.value.isEmpty || row.value == row.surface ? nil : row.value)
    }
    return best
  }

  private func startsName(_ index: Int, _ text: PatternText) -> Bool {
    if text.isHangul(index) { return !text.isHangul(index - 1) }
    if text.isLatin(index) { return !text.isLatin(index - 1) }
    if text.isDigit(index) { return !text.isDigit(index - 1) }
    return !text.isSpace(index)
  }

  private func continues(_ end: Int, _ text: PatternText) -> Bool {
    if text.isLatin(end - 1), text.isLatin(end) { return true }
    if text.isDigit(end - 1), text.isDigit(end) { return true }
    return !text.isWordEnd(end)
  }
}
