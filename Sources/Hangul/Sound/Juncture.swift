/// What is known about the place between two syllables beyond their letters.
struct Juncture: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// The letters decide.
    case plain
    /// Nothing but the plain sounds: no tensing, no insertion.
    case quiet
    /// A word begins: a trailing consonant is neutralized before it moves (제15항).
    case word
    /// ㄴ is inserted (제29, 30항).
    case insertion
    /// The next consonant is tensed.
    case tense
    /// ㄴㄹ is said [ㄴㄴ] (제20항 다만).
    case nasal
    /// 사이시옷 before a plain consonant (제30항).
    case saisiot
  }
  var kind: Kind = .plain
  /// The article that the kind follows.
  var article = 0
  /// The other kind that is allowed here, and why.
  var other: Kind?
  var reason: PronunciationChoice.Reason = .dictionary
  /// Found in the word table: rules of thumb keep away.
  var isFixed = false
}
