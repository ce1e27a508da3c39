/// Korean in Latin letters.
///
/// ```swift
/// Romanizer().romanized("독립문")                                  // "dongnimmun"
/// Romanizer(style: .name).romanized("홍길동")                      // "Hong Gildong"
/// Romanizer(style: .place).romanized("충청북도")                   // "Chungcheongbuk-do"
/// Romanizer(style: .letters).romanized("값")                      // "gabs"
/// Romanizer(.mccuneReischauer).romanized("한글")                   // "han'gŭl"
/// Romanizer(.yale).romanized("한국어")                             // "hankwuk.e"
/// ```
///
/// What is not Hangul stays as it is. Linear.
public struct Romanizer: Hashable, Sendable {
  /// The system of romanization.
  public enum System: String, Hashable, Sendable, CaseIterable, Codable {
    /// 국어의 로마자 표기법 (2000), by sound.
    case revised
    /// McCune–Reischauer (1939), by sound.
    case mccuneReischauer = "mccune-reischauer"
    /// Yale, by letters.
    case yale
  }

  /// What is romanized, which decides on capitals, hyphens and sound changes.
  public enum Style: String, Hashable, Sendable, CaseIterable, Codable {
    /// Running text: sounds of each word, in lower case.
    case text
    /// Names of persons: surname, space, given name without sound changes between its syllables (제3장 제4항).
    case name
    /// Names of places: capitals, and a hyphen before 도 시 군 구 읍 면 리 동 가 (제3장 제5, 6항).
    case place
    /// Letter by letter, so that the spelling can be restored (제3장 제8항).
    case letters
  }

  /// The system of romanization.
  public var system: System
  /// What is romanized.
  public var style: Style
  /// Hyphens where two readings are possible (Jung-ang, Hae-undae; 제3장 제2항) and between the syllables of a given name.
  public var hyphenates: Bool
  /// Surnames as most of their bearers write them (Kim, Lee, Park) rather than by the rule (Gim, I, Bak).
  public var usesCustomarySurnames: Bool

  /// A romanizer; running text by the Revised system unless told otherwise.
  public init(
    _ system: System = .revised, style: Style = .text, hyphenates: Bool = false, usesCustomarySurnames: Bool = false
  ) {
    self.system = system
    self.style = style
    self.hyphenates = hyphenates
    self.usesCustomarySurnames = usesCustomarySurnames
  }

  /// `text` with its Hangul in Latin letters.
  public func romanized(_ text: String) -> String {
    switch (system, style) {
    case (.yale, .name): return RomanizedNames(self).name(text)
    case (.yale, _): return Yale.romanized(text)
    case (.revised, .letters): return LetterTranscription.romanized(text)
    case (_, .name): return RomanizedNames(self).name(text)
    case (_, .place): return RomanizedNames(self).place(text)
    default: return sounds(text)
    }
  }

  /// By sound, in lower case.
  func sounds(_ text: String) -> String {
    SoundTranscription(system == .mccuneReischauer ? .mccuneReischauer : .revised, hyphenates: hyphenates).romanized(
      text)
  }
}
