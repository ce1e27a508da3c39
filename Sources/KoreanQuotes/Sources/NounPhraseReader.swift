import KoreanText

/// Reads the noun phrase that ends at a word, from right to left: title, unit, organisation, name.
struct NounPhraseReader {
  let view: ScalarView

  /// What earlier reading of the article knows: full names and organisations.
  let knowledge: Knowledge

  struct Knowledge {
    /// Names that stand with a title somewhere in the article.
    var people: Set<String> = []
    /// The last words of foreign names, to the whole: `넬슨` → `잭 넬슨`.
    var lastNames: [String: String] = [:]
    /// Surname and title of everybody, for the determiners that look like surnames: `이위원장`.
    var offices: Set<String> = []
    /// Persons given from outside: believed only where a title stands behind the name.
    var hintedPeople: Set<String> = []
    /// Organisations given from outside (entities), by their text.
    var organizations: Set<String> = []
  }

  /// The source whose head is `stem`, the word at `head` without its particle.
  func source(in words: [Eojeol], head: Int, stem: String) -> Source? {
    let word = words[head]
    let start = word.range.lowerBound
    // Brackets at the end belong to the phrase: 의원(과방위), 총괄(전무).
    let end = start + scalarLength(of: word, stem: stem)
    if Self.pronouns.contains(stem) {
      return Source(kind: .pronoun, name: stem, mention: start..<end, phrase: start..<end)
    }
    let previous = head > 0 && !words[head - 1].endsWithComma ? words[head - 1].bare : nil
    let isKnownSurname = previous.map { knowledge.offices.contains($0 + stem) } ?? false
    if let previous, !isKnownSurname, ["두", "세", "네", "양"].contains(previous), QuoteLexicon.titles[stem] != nil {
      return Source(kind: .pronoun, name: "양측", mention: start..<end, phrase: words[head - 1].range.lowerBound..<end)
    }
    if let previous, ["이", "해당", "같은", "그"].contains(previous), head > 0,
      !(isKnownSurname && QuoteLexicon.titles[stem] != nil)
    {
      let phrase = words[head - 1].range.lowerBound..<end
      if let noun = QuoteLexicon.sourceSuffix(of: stem), stem == noun {
        let kind: Source.Kind = QuoteLexicon.sourceNouns[noun] == "document" ? .document : .pronoun
        return Source(kind: kind, name: stem, mention: phrase, phrase: phrase)
      }
      if QuoteLexicon.titles[stem] != nil { return Source(kind: .pronoun, name: stem, mention: phrase, phrase: phrase) }
      if ["회사", "업체", "기업", "기관", "단체", "매체"].contains(stem) {
        return Source(kind: .pronoun, name: stem, mention: phrase, phrase: phrase)
      }
    }
    if QuoteLexicon.sourceNouns[stem] == "anaphor" {
      return Source(kind: .pronoun, name: stem, mention: start..<end, phrase: start..<end)
    }
    if stem == "측", head > 0 { return side(words, head - 1, words[head - 1].bare) }
    if stem.hasSuffix("측"), stem.count > 1 { return side(words, head, String(stem.dropLast())) }
    if QuoteLexicon.sourceNouns[stem] == "document" {
      return Source(kind: .document, name: stem, mention: start..<end, phrase: start..<end)
    }
    if let source = withSsi(words, head, stem) { return source }
    // 내일미래연구원: a body, not a researcher.
    if stem.hasSuffix("연구원"), stem.count >= 6 || knowledge.organizations.contains(stem),
      QuoteLexicon.titles[stem] == nil
    {
      return organization(words, head, stem, end)
    }
    if let title = QuoteLexicon.titleSuffix(of: stem), let source = titled(words, head, stem, title, end) {
      return source
    }
    if let noun = QuoteLexicon.sourceSuffix(of: stem), ["generic", "kin"].contains(QuoteLexicon.sourceNouns[noun]) {
      return generic(words, head, stem, noun, end)
    }
    if let source = bareName(words, head, stem, end) { return source }
    return organization(words, head, stem, end)
  }

  static let pronouns: Set<String> = ["재판부", "그", "그녀", "그들", "이들", "본인", "그분", "양측", "양사"]

  /// How many scalars of the word the stem takes, brackets included.
  func scalarLength(of word: Eojeol, stem: String) -> Int {
    // The particle follows the last bracket or letter: the stem ends where the particle begins.
    let particle = word.bare.count - stem.count
    return word.range.count - max(0, particle)
  }
}

extension Eojeol {
  /// Where the word ends without brackets and particle-like genitive: the end of a name.
  var nameEnd: Int {
    let length = bracketed.isEmpty ? range.count : bare.unicodeScalars.count
    return range.lowerBound + length
  }
}

extension String {
  var withoutGenitive: String { hasSuffix("의") && count > 1 ? String(dropLast()) : self }
}
