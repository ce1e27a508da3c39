/// Standard pronunciation (표준 발음법), written in Hangul, with the articles applied and the choices left open.
///
/// ```swift
/// let pronouncer = Pronouncer()
/// pronouncer.pronounce("독립문").text          // "동님문"
/// pronouncer.pronounce("독립문").steps.map(\.article)      // [19, 18, 18]
/// pronouncer.readings(of: "금융").map(\.text)  // ["금늉", "그뮹"]: the dictionary allows both
/// ```
///
/// Chapters 4 to 7 are applied inside each eojeol (chapter 2's 다만 clauses come as choices). What the letters do not
/// decide (compounds, stem or noun) is looked up in tables; where both are possible both come back from `readings`.
///
/// Chapter 3, the length of vowels (제6, 7항), is left undecided by design: Hangul does not write it, 눈 (eye) and 눈ː (snow)
/// are spelled alike, and few speakers still tell them apart. A reading never holds the mark ː, and says nothing about
/// length by its absence.
///
/// Anything but Hangul syllables passes through. Linear.
public struct Pronouncer: Hashable, Sendable {
  /// Whether words are spoken in one breath: "옷 한 벌" → "오탄벌". Spaces between Hangul words fall away then.
  public var joinsWords: Bool
  /// Whether consonants are tensed (제23–28항); romanization leaves that out.
  package var tenses = true
  /// Whether 사이시옷 is sounded as ㄷ (낻까) first; romanization writes it so.
  package var soundsSaisiot = false

  /// Words are sounded one by one unless they are to be joined.
  public init(joinsWords: Bool = false) { self.joinsWords = joinsWords }

  /// The pronunciation of `text`, with the trace of the articles.
  public func pronounce(_ text: String) -> Pronunciation { Utterance(text, self).render(flipping: []) }

  /// All pronunciations that the spelling leaves open, the preferred one first; at most `limit`.
  ///
  /// Each further one differs in one choice; the last, where there is room, in all of them.
  public func readings(of text: String, limit: Int = 8) -> [Pronunciation] {
    let utterance = Utterance(text, self)
    var result = [utterance.render(flipping: [])]
    let count = utterance.choices.count
    let flips = (0..<min(count, 4 * max(limit, 0))).map { Set([$0]) } + (count > 1 ? [Set(0..<count)] : [])
    for flip in flips where result.count < limit {
      let reading = utterance.render(flipping: flip)
      if !result.contains(where: { $0.text == reading.text }) { result.append(reading) }
    }
    return result
  }

  /// The places that the spelling leaves open.
  public func choices(in text: String) -> [PronunciationChoice] { Utterance(text, self).choices.map(\.choice) }
}
