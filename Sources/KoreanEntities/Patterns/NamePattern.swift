import KoreanLexicon
import KoreanText

/// Persons before titles, titles, short names of countries.
struct NamePattern {
  let text: PatternText

  /// The title at `start`, stacked titles and modifiers included: `총괄 상무`, `대표이사 사장`, `CEO`.
  func title(at start: Int) -> Int? {
    guard !text.isLatin(start - 1), let end = listedTitle(at: start) else { return nil }
    var result = end
    while text.isSpace(result), let next = listedTitle(at: result + 1) {
      // 총괄 상무, 대표이사 사장: two titles in a row are one.
      result = next
    }
    return result
  }

  /// Whether a stretch is one listed title, whatever follows.
  func isTitleAlone(_ lower: Int, _ upper: Int) -> Bool {
    WordLists.titles.longest(in: text.text, at: lower, before: upper, kind: "title")?.end == upper
  }

  /// `인터뷰 : 김가람 / 연구원`: the name in a broadcast's label.
  private func labelled(_ start: Int, _ end: Int) -> Candidate? {
    guard text[start - 2] == 0x3A, (2...4).contains(end - start), text.isSpace(end),
      text[end + 1] == 0x2F || text[end + 1] == 0x7C,
      text.has("인터뷰", at: start - 6) || text.has("인터뷰", at: start - 5)
    else { return nil }
    return Candidate(start, end, .person, "entity.person.label", 0.85)
  }

  /// `여씨에게`: a surname and 씨. Not 엔씨, 아저씨.
  private func polite(_ start: Int, _ end: Int) -> Candidate? {
    guard end - start >= 2, text[start + 1] == 0xC528, WordLists.surnames.contains(text.text, start, start + 1),
      text.isWordEnd(start + 2),
      WordLists.titles.longest(in: text.text, at: start, before: start + 1, kind: "determiner") == nil
        || text[start] == 0xC5EC
    else { return nil }
    return Candidate(start, start + 1, .person, "entity.person.surname-ssi", 0.8)
  }

  /// A title that is nothing else, wherever it stands.
  func strongTitle(at start: Int) -> Candidate? {
    guard !text.isHangul(start - 1), !text.isDigit(start - 1), let end = title(at: start),
      WordLists.titles.longest(in: text.text, at: start, before: end, kind: "strong") != nil
    else { return nil }
    return Candidate(start, end, .civilization, "entity.title.strong", 0.85)
  }

  private func listedTitle(at start: Int) -> Int? {
    var found: Int?
    WordLists.titles.forEach(in: text.text, at: start, before: text.bounds.upperBound) { end, rows in
      if rows.contains(where: { $0.kind == "title" }), isTitleEnd(end) { found = end }
    }
    return found
  }

  private func isTitleEnd(_ end: Int) -> Bool {
    if text.isLatin(end - 1) { return !text.isLatin(end) && !text.isDigit(end) }
    return text.isWordEnd(end) && !(text[end] == 0xB4E4)  // 들: a group
  }

  /// `김필수 상무`: the name, and the title as a second entity; `유 상무` likewise.
  func personWithTitle(at start: Int) -> [Candidate] {
    guard text.isHangul(start), !text.isHangul(start - 1), !text.isLatin(start - 1), !text.isDigit(start - 1) else {
      return []
    }
    let end = text.endOfHangul(start)
    if let name = labelled(start, end) ?? polite(start, end) { return [name] }
    guard text.isSpace(end), end - start <= 5, let titleEnd = title(at: end + 1) else { return [] }
    let title = Candidate(end + 1, titleEnd, .civilization, "entity.title.after-name", 0.9)
    let length = end - start
    guard !WordLists.nonPersons.contains(text.text, start, end), !WordLists.nonNames.contains(text.text, start, end)
    else { return [] }
    let isSurname = WordLists.surnames.contains(text.text, start, end)
    if isSurname {
      guard WordLists.titles.longest(in: text.text, at: start, before: end, kind: "determiner")?.end != end else {
        return []
      }
      return [Candidate(start, end, .person, "entity.person.surname-title", 0.85), title]
    }
    let hasSurname =
      WordLists.surnames.contains(text.text, start, start + 1) && (length == 3 || length == 2)
      || WordLists.surnames.contains(text.text, start, min(end, start + 2)) && length == 4
    guard hasSurname, length >= 2,
      WordLists.titles.longest(in: text.text, at: start, before: end, kind: "title")?.end != end
    else { return [] }
    return [Candidate(start, end, .person, "entity.person.name-title", length == 3 ? 0.85 : 0.5), title]
  }

  /// `美`, `中` alone; `미·중` in a row.
  func country(at start: Int) -> Candidate? {
    guard let found = WordLists.countries.longest(in: text.text, at: start, before: start + 1),
      let row = found.rows.first
    else { return nil }
    if row.kind == "hanja" {
      guard !text.isHan(start - 1), !text.isHan(start + 1) else { return nil }
      return Candidate(start, start + 1, .location, "entity.country.hanja", 0.85, canonicalName: row.value)
    }
    let isDotBefore = text[start - 1] == 0xB7 && isCountry(start - 2) && !text.isHangul(start - 3)
    let isDotAfter = text[start + 1] == 0xB7 && isCountry(start + 2)
    guard isDotBefore || isDotAfter && !text.isHangul(start - 1) else { return nil }
    if isDotBefore, !isDotAfter, !text.isWordEnd(start + 1) { return nil }
    return Candidate(start, start + 1, .location, "entity.country.row", 0.8, canonicalName: row.value)
  }

  private func isCountry(_ index: Int) -> Bool {
    index >= text.bounds.lowerBound && index < text.bounds.upperBound
      && WordLists.countries.contains(text.text, index, index + 1)
  }
}
