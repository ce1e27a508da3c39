/// A particle (or ending) with two forms, chosen by the sound that the word before it ends in.
///
/// ```swift
/// Josa.topic.attached(to: "책")          // "책은"
/// Josa.instrument.attached(to: "서울")   // "서울로": ㄹ counts as a vowel before 으로
/// Josa("이/가")?.attached(to: "GPU")     // "GPU가"
/// Josa("을/를")?.attached(to: "3%")      // "3%를"
/// ```
///
/// 표준국어대사전 gives the two forms of each particle as separate entries (은/는, 이/가 …); which one follows
/// is decided by the sound, not the spelling, so a foreign word is read in Korean first (see `WordEnding`).
public struct Josa: Hashable, Sendable {
  /// The form after a consonant: 은, 이, 을, 으로.
  public let afterConsonant: String
  /// The form after a vowel: 는, 가, 를, 로.
  public let afterVowel: String
  /// The trailing consonants that take the vowel's form.
  package let like: VowelLike

  package enum VowelLike: Hashable, Sendable {
    case none
    /// ㄹ: 서울로.
    case rieul
    /// ㄴ: 비율, 반환율 against 공격률 (한글 맞춤법 제11항).
    case nieun
  }

  /// A particle with two forms of your own.
  ///
  /// `rieulAsVowel` makes ㄹ take the vowel's form, as in 으로/로.
  public init(afterConsonant: String, afterVowel: String, rieulAsVowel: Bool = false) {
    self.init(afterConsonant, afterVowel, rieulAsVowel ? .rieul : .none)
  }

  package init(_ afterConsonant: String, _ afterVowel: String, _ like: VowelLike = .none) {
    self.afterConsonant = afterConsonant
    self.afterVowel = afterVowel
    self.like = like
  }

  /// Whether ㄹ takes the form of a vowel: true of 으로/로 and all that begin with it.
  public var rieulAsVowel: Bool { like == .rieul }

  /// 은/는: 책은, 나무는.
  public static let topic = Josa("은", "는")
  /// 이/가: 책이, 나무가.
  public static let subject = Josa("이", "가")
  /// 을/를: 책을, 나무를.
  public static let object = Josa("을", "를")
  /// 과/와: 책과, 나무와.
  public static let with = Josa("과", "와")
  /// 으로/로: 책으로, 나무로, 서울로.
  public static let instrument = Josa("으로", "로", .rieul)
  /// 이에요/예요: 책이에요, 나무예요 (표준어 규정 제26항: 이에요 and its short form 예요).
  public static let copulaPolite = Josa("이에요", "예요")
  /// 아/야: 길동아, 철수야.
  public static let vocative = Josa("아", "야")
  /// 이랑/랑: 책이랑, 나무랑.
  public static let together = Josa("이랑", "랑")
  /// 이나/나: 책이나, 나무나.
  public static let or = Josa("이나", "나")
  /// 이란/란: 책이란, 나무란.
  public static let definition = Josa("이란", "란")
  /// 이라/라: 책이라, 나무라.
  public static let quotedCopula = Josa("이라", "라")

  /// The form after `word`: "은" after "책", "는" after "나무".
  ///
  /// Where nobody can say (an empty text, an emoji) both forms come back in the usual notation: "은(는)", "(으)로".
  public func form(after word: some StringProtocol) -> String { choice(after: word).form }

  /// The form after `word` together with what the choice rests on.
  public func choice(after word: some StringProtocol) -> Choice {
    let ending = WordEnding(of: word)
    return Choice(form: form(after: ending), ending: ending)
  }

  /// A chosen form and the reason for it.
  public struct Choice: Hashable, Sendable {
    /// The form to write.
    public let form: String
    /// What the word ends in, where that is known from, and how sure it is.
    public let ending: WordEnding
    /// 0…1, as `ending.confidence`.
    public var confidence: Double { ending.confidence }
  }

  /// The form after an ending that is known already.
  public func form(after ending: WordEnding) -> String {
    guard let sound = ending.sound else { return bothForms }
    switch sound {
    case .vowel: return afterVowel
    case .rieul: return like == .rieul ? afterVowel : afterConsonant
    case .consonant: return like == .nieun && ending.trailing == 4 ? afterVowel : afterConsonant
    }
  }

  /// `word` with the right form behind it: "책" → "책은".
  ///
  /// The word itself is kept as it is, byte for byte; after a decomposed word (NFD) the particle is decomposed too,
  /// so that a text keeps one form. White space at the end stays behind the particle's place: "책 " → "책은 ".
  /// A text without any visible character comes back unchanged.
  public func attached(to word: String) -> String {
    let blanks = word.unicodeScalars.reversed().prefix { $0.properties.isWhitespace }.count
    let end = word.unicodeScalars.index(word.unicodeScalars.endIndex, offsetBy: -blanks)
    guard end > word.startIndex else { return word }
    let chosen = form(after: word[..<end])
    return word[..<end] + (WordScalars.endsDecomposed(word) ? WordScalars.decomposed(chosen) : chosen) + word[end...]
  }

  /// Both forms in the usual notation: 은(는), (으)로, (이)나, 이에요(예요).
  public var bothForms: String {
    if afterConsonant.hasSuffix(afterVowel), afterConsonant.utf8.count == afterVowel.utf8.count + 3 {
      return "(" + afterConsonant.prefix(1) + ")" + afterVowel
    }
    return afterConsonant + "(" + afterVowel + ")"
  }
}
