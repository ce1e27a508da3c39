import KoreanNews

/// An article with what people say is in it: `Fixtures/Articles/<slug>/gold.json` (its format: Fixtures/README.md).
/// Ranges count scalars.
package struct GoldArticle: Sendable {
  package struct Quote: Sendable {
    let range: Range<Int>
    let kind: String
    /// Without white space, composed; `nil` where nobody is named.
    let speaker: String?
    let affiliation: String?
    let title: String?
    let cue: Range<Int>?
  }

  package struct Entity: Sendable, Hashable {
    let range: Range<Int>
    let label: String
    let name: String?
  }

  package let name: String
  package let text: String
  let scalars: [Unicode.Scalar]
  let quotes: [Quote]
  let borderline: [Range<Int>]
  let entities: [Entity]
  let sentences: [Range<Int>]
  let title: String?
  let publisher: String?
  let published: String?
  let reporters: [String]
  /// The ranges of lines and of pieces inside lines, by the names of the gold format.
  let regions: [String: [Range<Int>]]

  package init(name: String, json: JSONValue) throws(JSONError) {
    guard let text = json["text"]?.string, let article = json["article"] else {
      throw JSONError("\(name): no text or no article", at: 0)
    }
    self.name = name
    self.text = text
    scalars = Array(text.unicodeScalars)
    let key = Self.comparable
    quotes = (json["quotes"]?.array ?? []).compactMap { quote in
      guard let range = Self.range(quote), let kind = quote["kind"]?.string else { return nil }
      let speaker = quote["speaker"]
      return Quote(
        range: range, kind: kind, speaker: speaker?["name"]?.string.map(key),
        affiliation: speaker?["affiliation"]?.string.map(key), title: speaker?["title"]?.string.map(key),
        cue: quote["cue"].flatMap(Self.range))
    }
    borderline = (json["borderline_not_quotes"]?.array ?? []).compactMap(Self.range)
    entities = (json["entities"]?.array ?? []).compactMap { entity in
      guard let range = Self.range(entity), let label = entity["label"]?.string else { return nil }
      return Entity(range: range, label: label, name: entity["name"]?.string.map(key))
    }
    sentences = (json["sentences"]?.array ?? []).compactMap(\.range)
    title = article["title"]?.string.map(key)
    publisher = article["publisher"]?.string.map(key)
    published = article["published"]?.string.map { String($0.prefix(10)) }
    reporters = (article["reporters"]?.array ?? []).map {
      key($0["name"]?.string ?? "") + " " + ($0["email"]?.string ?? "")
    }.sorted()
    var lines: [Range<Int>] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() where scalar == "\n" {
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<scalars.count)
    var regions: [String: [Range<Int>]] = [:]
    for member in article.members ?? [] {
      let values = member.value.array ?? []
      regions[member.key] = values.compactMap { value in
        value.range ?? value.integer.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
      }
    }
    self.regions = regions
  }

  private static func range(_ value: JSONValue) -> Range<Int>? {
    guard let start = value["start"]?.integer, let end = value["end"]?.integer, start <= end else { return nil }
    return start..<end
  }

  /// Names are compared without white space; Swift's `==` already takes NFC and NFD for equal.
  static func comparable(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  /// The scalars that lie in any of some regions.
  func mask(_ names: String...) -> [Bool] { mask(names.flatMap { regions[$0] ?? [] }) }

  func mask(_ ranges: [Range<Int>]) -> [Bool] {
    var mask = [Bool](repeating: false, count: scalars.count)
    for range in ranges { for index in range.clamped(to: 0..<mask.count) { mask[index] = true } }
    return mask
  }
}
