import KoreanText

/// All patterns over one stretch of text.
struct PatternTagger {
  let text: PatternText
  let published: CalendarDate?
  /// Titles without a name beside them, too: not where the patterns are features of the model.
  var isExtended = false

  /// The candidates, disjoint and in order: at each place the longest wins, dates before quantities.
  func candidates() -> [Candidate] {
    let dates = DatePattern(text: text, published: published)
    let times = TimePattern(text: text)
    let quantities = QuantityPattern(text: text)
    let terms = TermPattern(text: text)
    let names = NamePattern(text: text)
    var result: [Candidate] = []
    var index = text.bounds.lowerBound
    while index < text.bounds.upperBound {
      let scalar = text[index]
      if scalar == 0x20 || scalar == 0x2E || scalar == 0x2C {
        index += 1
        continue
      }
      var best: Candidate?
      func offer(_ candidate: Candidate?) {
        guard let candidate, candidate.upper > candidate.lower else { return }
        if let current = best, current.upper >= candidate.upper { return }
        best = candidate
      }
      offer(dates.date(at: index))
      offer(dates.duration(at: index))
      offer(times.time(at: index))
      offer(times.duration(at: index))
      if text.isDigit(index) { offer(quantities.digits(at: index)) } else { offer(quantities.words(at: index)) }
      offer(terms.term(at: index))
      let people = best == nil ? names.personWithTitle(at: index) : []
      if !people.isEmpty {
        result += people
        index = people.last?.upper ?? index + 1
        continue
      }
      offer(names.country(at: index))
      if isExtended { offer(names.strongTitle(at: index)) }
      guard var found = best else {
        index += 1
        continue
      }
      if let last = result.last, found.lower < last.upper { found.lower = last.upper }
      result.append(found)
      index = max(found.upper, index + 1)
    }
    return result
  }
}
