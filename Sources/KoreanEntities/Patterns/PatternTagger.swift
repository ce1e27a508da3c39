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
    let anywhere = isExtended ? PatternStarts.anywhere : PatternStarts.anywhere.subtracting(.title)
    // A word for a date or a time does not begin inside another word.
    let insideWord = anywhere.subtracting([.date, .time])
    var result: [Candidate] = []
    var index = text.bounds.lowerBound
    while index < text.bounds.upperBound {
      let scalar = text[index]
      let starts = PatternStarts.of(scalar)
      let isHangul = starts.contains(.hangul)
      let opens = isHangul && !text.isHangul(index - 1)
      guard opens || !starts.isDisjoint(with: isHangul ? insideWord : anywhere) else {
        index += 1
        continue
      }
      var best: Candidate?
      func offer(_ candidate: Candidate?) {
        guard let candidate, candidate.upper > candidate.lower else { return }
        if let current = best, current.upper >= candidate.upper { return }
        best = candidate
      }
      if starts.contains(.date) { offer(dates.date(at: index)) }
      if starts.contains(.number) { offer(dates.duration(at: index)) }
      if starts.contains(.time) { offer(times.time(at: index)) }
      if starts.contains(.number) { offer(times.duration(at: index)) }
      if starts.contains(.digit) {
        offer(quantities.digits(at: index))
      } else if starts.contains(.amount), opens {
        offer(quantities.words(at: index))
      }
      if starts.contains(.term) { offer(terms.term(at: index)) }
      let people = best == nil && opens ? names.personWithTitle(at: index) : []
      if !people.isEmpty {
        result += people
        index = people.last?.upper ?? index + 1
        continue
      }
      if starts.contains(.country) { offer(names.country(at: index)) }
      if isExtended, starts.contains(.title) { offer(names.strongTitle(at: index)) }
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
