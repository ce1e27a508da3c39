import KoreanLexicon
import KoreanText

/// A reporting predicate found in a run of eojeols: `강조했다`, `아쉬움을 토로했다`, `말한 바 있다`.
struct Predicate: Hashable {
  let lemma: String
  /// Indices of its first and last eojeol.
  let eojeols: ClosedRange<Int>
  /// Where it ends in the view, punctuation excluded.
  let end: Int
  /// Whether the clause goes on with another one: `말하며`, `언급한 뒤`.
  let isFinal: Bool
}

/// Finds reporting predicates by their conjugated forms.
struct PredicateReader {
  let view: ScalarView

  /// The first reporting predicate at or after eojeol `start`, not beginning after `limit` eojeols.
  func first(in words: [Eojeol], from start: Int, within limit: Int) -> Predicate? {
    var index = start
    while index < min(words.count, start + limit) {
      if let predicate = match(words, at: index, isAdjacent: index == start) { return predicate }
      if words[index].text.contains("\u{2E}") { return nil }
      index += 1
    }
    return nil
  }

  /// The predicate that begins at eojeol `index`, auxiliaries included.
  func match(_ words: [Eojeol], at index: Int, isAdjacent: Bool) -> Predicate? {
    // `아쉬움을 드러냈다`: a stance noun and a verb of showing, with at most two words between.
    if let noun = stanceNoun(words[index]), !noun.isEmpty {
      for next in index + 1..<min(words.count, index + 4) {
        if let hit = form(words[next].bare, in: QuoteLexicon.stanceVerbForms)
          ?? phrase(words, at: next, QuoteLexicon.stanceVerbForms)
        {
          return predicate(words, index...(next + hit.extra), "\(noun)\(object(of: noun)) \(hit.form.lemma)", hit)
        }
      }
    }
    if let hit = phrase(words, at: index, QuoteLexicon.verbForms) {
      return predicate(words, index...(index + hit.extra), hit.form.lemma, hit)
    }
    if let hit = form(words[index].bare, in: QuoteLexicon.verbForms), isAdjacent || !hit.form.isNear {
      return predicate(words, index...index, hit.form.lemma, hit)
    }
    return nil
  }

  /// Whether `word` starts with a reporting verb: `말했다`.
  func begins(_ word: String) -> Bool { form(word, in: QuoteLexicon.verbForms) != nil }

  private struct Hit {
    let form: QuoteLexicon.VerbForm
    /// What follows the base in its eojeol.
    let rest: String
    /// Eojeols beyond the first.
    let extra: Int
  }

  private func form(_ word: String, in table: [String: QuoteLexicon.VerbForm]) -> Hit? {
    let word = word.droppingStops
    var length = min(word.count, 8)
    while length > 0 {
      if let form = table[String(word.prefix(length))] {
        let rest = String(word.dropFirst(length))
        if Self.allows(rest, after: form.base) { return Hit(form: form, rest: rest, extra: 0) }
      }
      length -= 1
    }
    return nil
  }

  /// A form of several words: `말을 이었`, `선을 그었`.
  private func phrase(_ words: [Eojeol], at index: Int, _ table: [String: QuoteLexicon.VerbForm]) -> Hit? {
    for extra in [2, 1] where index + extra < words.count {
      let head = words[index..<(index + extra)].map(\.bare).joined(separator: " ")
      let last = words[index + extra].bare.droppingStops
      var length = last.count
      while length > 0 {
        if let form = table[head + " " + last.prefix(length)] {
          let rest = String(last.dropFirst(length))
          if Self.allows(rest, after: form.base) { return Hit(form: form, rest: rest, extra: extra) }
        }
        length -= 1
      }
    }
    return nil
  }

  private func stanceNoun(_ word: Eojeol) -> String? {
    for particle in ["을", "를", "도", "까지"] where word.bare.hasSuffix(particle) {
      let noun = String(word.bare.dropLast(particle.count))
      if QuoteLexicon.stanceNouns.contains(noun) { return noun }
    }
    return nil
  }

  private func object(of noun: String) -> String { noun.trailing == 0 ? "를" : "을" }

  private func predicate(_ words: [Eojeol], _ range: ClosedRange<Int>, _ lemma: String, _ hit: Hit) -> Predicate {
    var last = range.upperBound
    var rest = hit.rest
    var base = hit.form.base
    // Auxiliaries: -ㄴ 바 있다, -ㄴ 것으로 전해졌다, -기도 했다, -고 있다, -아 왔다, -다고 한다.
    loop: while last + 1 < words.count, !words[last].endsWithComma, !words[last].text.hasSuffix(".") {
      let next = words[last + 1].bare.droppingStops
      let after = last + 2 < words.count ? words[last + 2].bare.droppingStops : ""
      let isAdnominal = (base == .adnominal || base == .stem && rest == "는") && (rest.isEmpty || rest == "는")
      switch true {
      case isAdnominal && next == "바" && (after.hasPrefix("있") || after.hasPrefix("없")): last += 2
      case isAdnominal && next == "것으로" && Self.hearsay.contains(where: after.hasPrefix): last += 2
      case rest.hasPrefix("기도") && (next.hasPrefix("했") || next.hasPrefix("한") || next.hasPrefix("하")): last += 1
      case (rest == "고"
        && (next.hasPrefix("있") || next.hasPrefix("나섰") || next.hasPrefix("나선") || next.hasPrefix("싶"))):
        last += 1
      case base == .infinitive && rest.isEmpty && Self.supports.contains(where: next.hasPrefix): last += 1
      case rest == "다고" && (next.hasPrefix("한다") || next.hasPrefix("했다")):
        last += 1
      default: break loop
      }
      rest = ""
      base = .past
    }
    let word = words[last]
    // 말했다고 전했다: the relaying is not part of the cue.
    let end = word.range.upperBound - word.text.trailingStopCount - (rest == "다고" ? 1 : 0)
    let text = word.bare.droppingStops
    return Predicate(
      lemma: lemma, eojeols: range.lowerBound...last, end: end,
      isFinal: text.hasSuffix("다") || text.hasSuffix("요") || text.hasSuffix("까") || text.hasSuffix("죠"))
  }

  /// Whole endings: `보고서는` is no form of 보다.
  private static let stemEndings: Set<String> = [
    "고", "고는", "고도", "며", "면서", "면서도", "으며", "으면서", "으면서도", "자마자", "는", "는데", "는지", "자", "자고", "지", "지만", "지는", "기",
    "기도", "기까지", "기는", "기로", "다", "던",
    "더니", "더라", "려고", "려는", "듯", "듯이", "죠", "네요", "습니다", "습니까", "거나", "고서", "니", "면",
  ]

  private static let hearsay = ["전해", "알려", "보인", "풀이", "나타", "확인", "파악", "보도", "해석"]
  private static let supports = ["왔", "온", "오고", "줬", "주었", "준", "보였", "있", "나갔", "놨", "놓"]

  /// Whether `rest` may follow a base.
  private static func allows(_ rest: String, after base: Conjugation.Base) -> Bool {
    if rest.isEmpty { return base != .stem && base != .past }
    switch base {
    case .past:
      return ["다", "고", "으", "지", "는", "던", "습", "음", "기", "을", "죠", "어", "더", "네", "자", "단"].contains {
        rest.hasPrefix($0)
      }
    case .stem:
      return Self.stemEndings.contains(rest)
    case .infinitive:
      return ["서", "왔", "온", "오", "줬", "주", "졌", "진", "지", "나갔", "요", "야", "도"].contains { rest.hasPrefix($0) }
    case .adnominal, .prospective: return ["것", "바", "뒤", "후", "다음", "데", "만큼"].contains { rest.hasPrefix($0) }
    case .present: return true
    case .nominal: return rest.hasPrefix("을") || rest.hasPrefix("에") || rest.hasPrefix("과")
    }
  }
}

extension String {
  /// The word without the full stops, commas and marks at its end.
  var droppingStops: String { String(dropLast(trailingStopCount)) }

  var trailingStopCount: Int {
    var count = 0
    for character in reversed() {
      guard ".,!?…·⋯\"'”’)]」』".contains(character) else { break }
      count += 1
    }
    return count
  }
}
