import KoreanText

/// A stretch of text that is somebody's words, or that stands in quotation marks for another reason.
public struct Quotation: Annotation {
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Words of a person or organisation in quotation marks.
    case direct
    /// Reported speech without marks, with a quotative clause and a reporting predicate.
    case indirect
    /// A term, title, name or slogan in marks that nobody utters.
    case emphasis
  }

  /// The quotation with its marks; equal to ``content`` where there are none.
  public let range: TextRange
  /// The words themselves, marks excluded.
  public let content: TextRange
  public let kind: Kind
  /// Who says it and how that was found; `nil` for emphasis.
  public var attribution: Attribution?
  /// The reporting words: from the quotative particle to the end of the reporting predicate.
  public var cue: Cue?
  /// The index, in the same layer, of the quotation that this one goes on from.
  public var continues: Int?
  public let rule: RuleID
  public var confidence: Double
  /// The quotative particle behind the closing mark, as written: `고`, `이라며`.
  public var tail: TextRange?
  /// Who was looked at as the speaker, in the order of the text; the one without a refusal was taken.
  public var candidates: [SpeakerCandidate]

  public init(
    range: TextRange, content: TextRange, kind: Kind, attribution: Attribution? = nil, cue: Cue? = nil,
    continues: Int? = nil, rule: RuleID, confidence: Double, tail: TextRange? = nil,
    candidates: [SpeakerCandidate] = []
  ) {
    self.range = range
    self.content = content
    self.kind = kind
    self.attribution = attribution
    self.cue = cue
    self.continues = continues
    self.rule = rule
    self.confidence = confidence
    self.tail = tail
    self.candidates = candidates
  }
}

/// The reporting words of a quotation, such as `고 강조했다`.
public struct Cue: Annotation {
  public let range: TextRange
  /// The reporting verb or noun in dictionary form (`강조하다`, `설명`); `nil` for a particle alone.
  public let lemma: String?

  public init(range: TextRange, lemma: String?) {
    self.range = range
    self.lemma = lemma
  }
}

/// How the source of a quotation was found.
public struct Attribution: Hashable, Sendable {
  public enum Basis: String, Hashable, Sendable, Codable {
    /// Named in the same sentence.
    case named
    /// Through a pronoun (`그는`) or another anaphor (`이 관계자는`).
    case pronoun
    /// No subject: the speaker of the quotation before.
    case elided
    /// A lead or pull quotation, resolved by a later sentence.
    case lead
    /// A quotation in a headline or sub-heading.
    case headline
    /// A tail or a layout calls for a speaker and none was found.
    case none
  }

  public let basis: Basis
  /// The nearest expression that names the speaker, never the pronoun.
  public let mention: TextRange?
  public let rule: RuleID

  public init(basis: Basis, mention: TextRange?, rule: RuleID) {
    self.basis = basis
    self.mention = mention
    self.rule = rule
  }
}
