/// How a word ends when it is read aloud: what a particle after it has to know.
///
/// ```swift
/// WordEnding(of: "책").sound          // .consonant
/// WordEnding(of: "서울").sound        // .rieul
/// WordEnding(of: "10").sound          // .consonant  (십)
/// WordEnding(of: "iPhone").sound      // .consonant  (아이폰)
/// WordEnding(of: "네이버(NAVER)").sound // .vowel: a gloss in brackets is not read
/// WordEnding(of: "😀").sound          // nil: nobody can say
/// ```
///
/// Linear in the length of the last word; what stands before it is not read.
public struct WordEnding: Hashable, Sendable {
  /// The three cases that Korean particles tell apart.
  public enum Sound: String, Hashable, Sendable, Codable {
    /// No trailing consonant: 나무, 3 (삼 is not; 4, 사, is), API.
    case vowel
    /// The trailing consonant ㄹ, which counts as a vowel before 으로: 서울, 1, Google.
    case rieul
    /// Any other trailing consonant.
    case consonant
  }

  /// Where the answer comes from, from certain to guessed.
  public enum Basis: String, Hashable, Sendable, Codable {
    /// A Hangul syllable, or the name of a jamo (ㄱ 기역).
    case hangul, jamo
    /// Digits read as a Sino-Korean number, a date or a time.
    case digits
    /// A unit or a symbol with a Korean name: 10km (킬로미터), 3% (퍼센트).
    case unit, symbol
    /// Hanja, by its reading.
    case hanja
    /// Kana or Greek letters.
    case kana, greek
    /// A Latin word of the table of known words: iPhone (아이폰).
    case table
    /// Capitals read letter by letter: SK (에스케이).
    case letters
    /// A Latin word judged by its English spelling.
    case spelling
    /// Nothing to go by.
    case unknown
  }

  /// `nil` where the word gives nothing to go by: an empty text, an emoji.
  public let sound: Sound?
  /// Where the answer comes from.
  public let basis: Basis
  /// 0…1: 1 for Hangul, 0 where `sound` is `nil`, in between for what was judged by spelling.
  public let confidence: Double
  /// The last part as it was read aloud, where it is not spelled in Hangul: "10" → "십", "SK" → "케이".
  public let reading: String?
  /// The trailing consonant, 0 for none, in Unicode order (4 is ㄴ, 8 is ㄹ); `nil` where unknown.
  package let trailing: Int?

  /// The ending of `word`, which may be a phrase: its last word counts.
  ///
  /// Closing quotation marks, punctuation, white space and a gloss in brackets at the end are passed over:
  /// "책"…, 「책」…, 국제통화기금(IMF)….
  public init(of word: some StringProtocol) {
    self = EndingReader.ending(of: WordScalars.folded(word))
  }

  package init(trailing: Int, basis: Basis, confidence: Double, reading: String?) {
    self.trailing = trailing
    sound = trailing == 0 ? .vowel : trailing == 8 ? .rieul : .consonant
    self.basis = basis
    self.confidence = confidence
    self.reading = reading
  }

  /// The ending of something read aloud as `reading`, which ends in a Hangul syllable.
  package init?(reading: String, basis: Basis, confidence: Double) {
    guard let last = reading.unicodeScalars.last, let trailing = Syllable.trailing(last.value) else { return nil }
    self.init(trailing: trailing, basis: basis, confidence: confidence, reading: reading)
  }

  package static let unknown = WordEnding()

  private init() {
    sound = nil
    trailing = nil
    basis = .unknown
    confidence = 0
    reading = nil
  }
}
