/// One way to read a text aloud, written in Hangul.
public struct Pronunciation: Hashable, Sendable {
  /// The reading: "먹는" → "멍는".
  public let text: String
  /// The articles of 표준 발음법 that were applied, in the order of the text.
  public let steps: [Step]

  /// One change and the article behind it.
  public struct Step: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The number of the article of 표준 발음법 (2017 wording): 18 for 제18항.
    public let article: Int
    /// The syllable of the text, counted in syllables from its beginning, at whose end (or in which) it happens.
    public let syllable: Int
    /// What stood there: "ㄱㄴ".
    public let before: String
    /// What is said: "ㅇㄴ".
    public let after: String

    /// "제18항 ㄱㄴ→ㅇㄴ"
    public var description: String { "제\(article)항 \(before)→\(after)" }
  }
}

/// What a reading rests on where the spelling does not decide.
public struct PronunciationChoice: Hashable, Sendable {
  /// Why both are possible.
  public enum Reason: String, Hashable, Sendable, Codable {
    /// The dictionary allows both (금융 [금늉/그뮹], 김밥, 맛있다).
    case dictionary
    /// A word may begin inside the eojeol: 국민윤리 [궁민뉼리/궁미뉼리] (제29항).
    case compound
    /// A verb's stem or a noun: 신고 [신꼬/신고], 감기.
    case stemOrNoun
    /// 의 not at the beginning of a word: [의/이] (제5항 다만 4).
    case ui
    /// The particle 의: [의/에] (제5항 다만 4).
    case possessive
    /// ㅖ other than 예, 례: [ㅖ/ㅔ] (제5항 다만 2).
    case ye
    /// 사이시옷 before a plain consonant: [내까/낻까] (제30항).
    case saisiot
    /// 되어 [되어/되여] (제22항).
    case glide
  }
  /// Why the spelling does not decide.
  public let reason: Reason
  /// The syllable of the text that it concerns.
  public let syllable: Int
}
