import KoreanText

/// An expression that was looked at as the speaker of a quotation, and what became of it.
///
///     for candidate in quotation.candidates {
///       print(candidate.name, candidate.rule, candidate.refusal?.rawValue ?? "taken")
///     }
public struct SpeakerCandidate: Hashable, Sendable, Codable {
  /// Why an expression is not the speaker.
  public enum Refusal: String, Hashable, Sendable, Codable {
    /// A topic (은/는) counts before a subject (이/가), a nearer one before a farther one.
    case outranked
    /// It is the subject of a clause inside the sentence: `정부가 마련한 안을 …`.
    case embedded
    /// Neither a name nor a title, an organisation or a kind of source: `점유율은`.
    case noSource = "no-source"
    /// It stands for somebody whom the text has not named.
    case unresolved
    /// An organisation as a bare subject, too far from the quotation to be its source.
    case far
    /// The sentence has a subject of its own, so nobody is carried over.
    case ownSubject = "own-subject"
    /// Nothing in the sentence says that somebody goes on speaking: `안내문에는 “…”라고 적혀 있다`.
    case notCarried = "not-carried"
    /// Carried over only from the same or the paragraph before.
    case distant
    /// Its words in the body have less in common with the heading's.
    case lessOverlap = "less-overlap"
  }

  /// As written where it was refused, canonical for the one that was taken or could have been carried over.
  public let name: String
  /// Where it stands.
  public let range: TextRange
  /// The rule that proposed it.
  public let rule: RuleID
  /// `nil` for the one that was taken.
  public let refusal: Refusal?

  public init(name: String, range: TextRange, rule: RuleID, refusal: Refusal?) {
    self.name = name
    self.range = range
    self.rule = rule
    self.refusal = refusal
  }
}

/// A candidate on its way, in scalar indices.
struct CandidateNote {
  let name: String
  let range: Range<Int>
  let rule: RuleID
  var refusal: SpeakerCandidate.Refusal?
}

extension SpeechItem {
  /// The candidates with the one that was taken, in the order of the text.
  var verdicts: [CandidateNote] {
    guard let speaker else { return candidates.sorted { $0.range.lowerBound < $1.range.lowerBound } }
    let taken = CandidateNote(name: speaker.name, range: speaker.mention, rule: rule, refusal: nil)
    let refused = candidates.filter { $0.range != taken.range && $0.name != taken.name }
    return (refused + [taken]).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
