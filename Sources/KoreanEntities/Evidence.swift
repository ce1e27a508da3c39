import KoreanText

/// What is believed of a text before the model reads it: patterns, listed names, names in marks, laws.
///
/// The model sees these spans as features, in training as in use, and so learns how far each kind can be trusted.
struct Evidence {
  /// Disjoint and in order.
  let spans: [Candidate]
  /// The listed names alone.
  let names: [Candidate]

  init(
    text: PatternText, guideline: EntityTagger.Guideline, published: CalendarDate?, listed: ListedNames?
  ) {
    guard guideline == .news else {
      spans = PatternTagger(text: text, published: published).candidates()
      names = []
      return
    }
    let free = listed?.matches(in: text) ?? []
    let quoted = QuotedNames(text: text).matches()
    // A listed name that fills its marks keeps its label; one inside a longer name gives way.
    let listedRanges = Set(free.map { $0.lower..<$0.upper })
    let marked = quoted.filter { !listedRanges.contains($0.lower..<$0.upper) }
    let known = Self.overlay(Self.overlay(marked, on: free), on: LawPattern(text: text).matches())
    // A number or a term inside a listed name is part of it.
    let plain = PatternTagger(text: text, published: published, isExtended: true).candidates()
    spans = Self.overlay(known, on: plain)
    names = free
  }

  /// `upper` where it overlaps `lower`, both disjoint and in order; linear.
  static func overlay(_ upper: [Candidate], on lower: [Candidate]) -> [Candidate] {
    guard !upper.isEmpty else { return lower }
    var result: [Candidate] = []
    result.reserveCapacity(upper.count + lower.count)
    var next = 0
    for candidate in upper {
      while next < lower.count, lower[next].lower < candidate.upper {
        // What overlaps the candidate before this one went with it.
        if lower[next].upper <= candidate.lower { result.append(lower[next]) }
        next += 1
      }
      result.append(candidate)
    }
    return result + lower[next...]
  }
}
