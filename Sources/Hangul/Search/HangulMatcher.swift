/// Finds words by their leading consonants or by syllables that are typed in part, as one types into a search box.
///
///     HangulMatcher("ㄴㅇㅂ").ranges(in: "이번 네이버 실적")        // [7..<16], bytes of 네이버
///     HangulMatcher("압구저").matches("압구정역")                    // true: 정 begins with 저
///     HangulMatcher("달ㄱ").matches("달걀")                          // true
///     HangulMatcher("닭").matches("달걀")                            // true: on the way from 달ㄱ to 달갸 one sees 닭
///
/// The rules, for each character of the query:
///
/// - a consonant matches every syllable that begins with it, and itself; ㄳ, which typing makes of ㄱㅅ, stands for both;
/// - a syllable matches itself; as the last one it also matches every syllable that begins with it (구 → 국; 갑 → 값;
///   고 → 과), and its last consonant may belong to the next syllable (닭 → 달걀);
/// - ASCII letters match without regard to case, every other character matches itself.
///
/// Text and query may be in either normalization form; ranges are bytes of the text as given. Matches do not overlap.
/// The time is that of text times query.
public struct HangulMatcher: Hashable, Sendable {
  /// Whether white space between the matched characters is skipped: "ㅅㅅㅈㅈ" then finds "삼성 전자".
  public let ignoresSpaces: Bool
  private let pattern: [Unit]

  /// An empty query matches nothing.
  public init(_ query: String, ignoresSpaces: Bool = false) {
    self.ignoresSpaces = ignoresSpaces
    let letters = JamoConverter(to: .compatibility).mapped(HangulNormalizer(.composed).normalized(Array(query.utf8)))
      .utf8
    var pattern: [Unit] = []
    for element in UTF8Scalars(letters) {
      if ignoresSpaces, Self.isSpace(element.value) { continue }
      if LetterRules.isLetter(element.value), !LetterRules.isVowel(element.value) {
        if LetterRules.leading(element.value) == nil, let (first, second) = LetterRules.split(element.value) {
          pattern.append(.consonant(first))
          pattern.append(.consonant(second))
        } else {
          pattern.append(.consonant(element.value))
        }
      } else if Syllable.contains(element.value) {
        pattern.append(.syllable(element.value))
      } else {
        pattern.append(.other(Self.folded(element.value)))
      }
    }
    if case .syllable(let last)? = pattern.last { pattern[pattern.count - 1] = .partial(last) }
    self.pattern = pattern
  }

  private enum Unit: Hashable, Sendable {
    case consonant(UInt32)
    case syllable(UInt32)
    case partial(UInt32)
    case other(UInt32)
  }

  /// A character of the text: a composed syllable, a letter or another scalar, with its bytes.
  private struct Character {
    var scalar: UInt32
    var range: Range<Int>
  }

  /// Whether the text has a match.
  public func matches(_ text: String) -> Bool { !find(in: Array(text.utf8), most: 1).isEmpty }

  /// The bytes of every match, from left to right.
  public func ranges(in text: String) -> [Range<Int>] { find(in: Array(text.utf8), most: .max) }

  /// The bytes of every match in a text given as UTF-8, from left to right.
  public func ranges(in utf8: [UInt8]) -> [Range<Int>] { find(in: utf8, most: .max) }

  private func find(in utf8: [UInt8], most: Int) -> [Range<Int>] {
    guard !pattern.isEmpty else { return [] }
    let composed = HangulNormalizer(.composed).mapped(utf8)
    var text: [Character] = []
    for element in UTF8Scalars(composed.utf8) {
      text.append(Character(scalar: HalfwidthJamo.compatibility(element.value) ?? element.value, range: element.range))
    }
    var found: [Range<Int>] = []
    var start = 0
    while start < text.count, found.count < most {
      if let end = match(text, from: start) {
        found.append(composed.map.source(of: text[start].range.lowerBound..<text[end - 1].range.upperBound))
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  /// The index behind a match that begins at `start`.
  private func match(_ text: [Character], from start: Int) -> Int? {
    var index = start
    for (place, unit) in pattern.enumerated() {
      if ignoresSpaces, place > 0 { while index < text.count, Self.isSpace(text[index].scalar) { index += 1 } }
      guard index < text.count else { return nil }
      let scalar = text[index].scalar
      switch unit {
      case .consonant(let letter): guard Self.begins(scalar, with: letter) else { return nil }
      case .syllable(let syllable): guard scalar == syllable else { return nil }
      case .other(let other): guard Self.folded(scalar) == other else { return nil }
      case .partial(let syllable):
        if Self.begins(scalar, withSyllable: syllable) { break }
        // The last consonant typed may go with the next syllable.
        guard let (rest, moved) = Self.withoutLastConsonant(syllable), scalar == rest, index + 1 < text.count,
          Self.begins(text[index + 1].scalar, with: moved)
        else { return nil }
        index += 1
      }
      index += 1
    }
    return index
  }

  private static func begins(_ scalar: UInt32, with consonant: UInt32) -> Bool {
    if scalar == consonant { return true }
    guard Syllable.contains(scalar) else { return false }
    return LetterRules.leading(consonant) == Int((scalar - 0xAC00) / 588)
  }

  /// Whether typing on can turn `syllable` into `scalar`.
  private static func begins(_ scalar: UInt32, withSyllable syllable: UInt32) -> Bool {
    if scalar == syllable { return true }
    guard Syllable.contains(scalar) else { return false }
    let typed = Assembler.keys(of: syllable)
    let whole = Assembler.keys(of: scalar)
    return whole.starts(with: typed)
  }

  private static func withoutLastConsonant(_ syllable: UInt32) -> (rest: UInt32, moved: UInt32)? {
    guard let trailing = Syllable.trailing(syllable), trailing > 0 else { return nil }
    let keys = Assembler.keys(of: syllable)
    guard let last = keys.last, LetterRules.leading(last) != nil else { return nil }
    var composer = SyllableComposer(depth: .clusters)
    for key in keys.dropLast() { composer.add(.init(scalar: key, range: 0..<0)) { _ in } }
    return (composer.current, last)
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0x3000 || scalar == 0xA0 || (0x09...0x0D).contains(scalar)
  }

  private static func folded(_ scalar: UInt32) -> UInt32 { (0x41...0x5A).contains(scalar) ? scalar | 0x20 : scalar }
}
