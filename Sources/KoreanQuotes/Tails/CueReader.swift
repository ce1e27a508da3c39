import KoreanText

/// What the text after a closing mark says about the words before it.
struct Reporting: Hashable {
  let tail: Tail
  /// Reporting predicate or noun, in dictionary form.
  var lemma: String?
  /// Where the cue ends.
  var end: Int
  /// Whether a reporting verb or noun was found (not the particle alone).
  var isReported: Bool
  /// The noun of `라는 지적`, where the tail is adnominal.
  var noun: String?
  /// `이같이 말했다` after the tail: it licenses an earlier quotation too.
  var proform: Range<Int>?
  /// `“…”고 말했다고 전했다`: somebody else passes it on.
  var isRelayed = false
  /// `“…”던 실장`, `“…”고 말하는 대표`: who spoke follows.
  var modifiesPerson = false
  /// The words between the tail and the end, for a subject that stands there.
  var words: [Eojeol] = []
}

/// Reads the reporting words after a closing mark.
struct CueReader {
  let view: ScalarView

  /// How far behind the closing mark reporting words are looked for, in scalars: a sentence is rarely longer, and
  /// without a bound a page without stops would be read once for every quotation.
  static let reach = 600

  /// - Parameter limit: where the sentence, or the text before the next quotation, ends.
  func reporting(at index: Int, before limit: Int) -> Reporting? {
    let tails = TailReader(view: view)
    if let tail = tails.tail(at: index, before: limit) { return reporting(tail, before: limit) }
    return demand(at: index, before: limit)
  }

  private func reporting(_ tail: Tail, before limit: Int) -> Reporting? {
    let stop = sentenceEnd(from: tail.range.upperBound, before: limit)
    let words = view.eojeols(in: tail.range.upperBound..<stop)
    let predicates = PredicateReader(view: view)
    var result = Reporting(tail: tail, lemma: nil, end: tail.range.upperBound, isReported: false, words: words)
    switch tail.kind {
    case .quote, .bare:
      if let predicate = predicates.first(in: words, from: 0, within: 9) {
        result.take(predicate)
      } else if let last = words.last, words.count <= 4, view.isSentenceEnd(stop) {
        // `라고 나와 있다`: no listed verb, but the sentence ends at once.
        result.end = last.range.upperBound - last.text.trailingStopCount
        result.isReported = true
      }
    case .link:
      if let proform = words.firstIndex(where: { QuoteLexicon.linkingAdverbs[$0.bare] == "proform" }), proform <= 2,
        let predicate = predicates.first(in: words, from: proform + 1, within: 4)
      {
        result.proform = words[proform].range.lowerBound..<predicate.end
        result.isReported = true
        result.lemma = predicate.lemma
      } else if view.isSentenceEnd(stop), let predicate = predicates.first(in: words, from: 0, within: 6),
        predicate.eojeols.upperBound == words.count - 1
      {
        result.take(predicate)
      }
    case .adnominal:
      readAdnominal(words, stop, &result)
    }
    return result
  }

  /// `라는 지적이 나온다`, `이라는 게 김 대표의 설명이다`, `는 의견을 보이고 있다`.
  private func readAdnominal(_ words: [Eojeol], _ stop: Int, _ result: inout Reporting) {
    if result.tail.particle.hasSuffix("던") {
      result.modifiesPerson = true
      result.isReported = true
      return
    }
    guard let head = words.firstIndex(where: { Self.noun(in: $0) != nil }), head <= 4 else {
      // `라는 젊은 여성의 목소리가 들려온다`: a finite clause reported by something else.
      if let last = words.last, words.count <= 7, view.isSentenceEnd(stop) {
        result.end = last.range.upperBound - last.text.trailingStopCount
      }
      return
    }
    var noun = Self.noun(in: words[head])
    var end = head
    if noun == "게" || noun == "것" {
      // -라는 게 A의 설명이다: the noun that counts is the predicate.
      if let later = words.indices.dropFirst(head + 1).first(where: {
        Self.noun(in: words[$0]).map { $0 != "것" && $0 != "게" } == true
      }) {
        noun = Self.noun(in: words[later])
        end = later
      }
    }
    result.noun = noun
    result.lemma = noun
    result.isReported = QuoteLexicon.reportingNouns[noun ?? ""] != nil
    let predicates = PredicateReader(view: view)
    if let predicate = predicates.first(in: words, from: head, within: 6) {
      result.end = predicate.end
      if predicate.eojeols.upperBound > head { result.lemma = predicate.lemma }
    } else if let last = words.last, words.count - end <= 5, view.isSentenceEnd(stop) {
      result.end = last.range.upperBound - last.text.trailingStopCount
    } else {
      result.end = words[end].range.upperBound - words[end].text.trailingStopCount
    }
  }

  /// The reporting noun that heads an eojeol: `지적` in `지적이`, `설명` in `설명이다.`
  static func noun(in word: Eojeol) -> String? {
    let text = word.bare.droppingStops
    for length in stride(from: min(4, text.count), to: 0, by: -1) {
      let head = String(text.prefix(length))
      guard QuoteLexicon.reportingNouns[head] != nil else { continue }
      let rest = String(text.dropFirst(length))
      if rest.isEmpty || Self.nounEndings.contains(where: { rest == $0 || (rest.hasPrefix($0) && $0.count > 1) }) {
        return head
      }
    }
    return nil
  }

  private static let nounEndings = [
    "이", "가", "을", "를", "은", "는", "도", "에", "과", "와", "으로", "로", "이다", "이었다", "이라고", "이며", "이지만", "이고", "이어서", "만", "의",
    "까지",
    "다", "였다", "지만",
  ]

  /// `“…할 것”을 요청했다`: an object governed by a verb of demand.
  private func demand(at index: Int, before limit: Int) -> Reporting? {
    guard view[index] == 0xC744 || view[index] == 0xB97C else { return nil }  // 을, 를
    let stop = sentenceEnd(from: index + 1, before: limit)
    let words = view.eojeols(in: (index + 1)..<stop)
    guard view.isBlank(index + 1), let predicate = PredicateReader(view: view).first(in: words, from: 0, within: 3),
      Self.demands.contains(predicate.lemma)
    else { return nil }
    let tail = Tail(particle: view.string(index, index + 1), kind: .quote, range: index..<(index + 1))
    return Reporting(tail: tail, lemma: predicate.lemma, end: predicate.end, isReported: true, words: words)
  }

  private static let demands: Set<String> = [
    "요청하다", "요구하다", "촉구하다", "호소하다", "당부하다", "주문하다", "제안하다", "권고하다", "건의하다", "부탁하다", "지시하다",
  ]

  /// The end of the sentence that goes on at `index`, at most at `limit`: a stop before a space or a new sentence.
  func sentenceEnd(from index: Int, before limit: Int) -> Int {
    var position = index
    while position < limit {
      let scalar = view[position]
      if scalar == 0x0A { return position }
      if scalar == 0x2E || scalar == 0x21 || scalar == 0x3F {
        let next = view[position + 1]
        let isNumber = view[position - 1] &- 0x30 < 10 && next &- 0x30 < 10
        let isWord = (view[position - 1] | 0x20) &- 0x61 < 26 && (next | 0x20) &- 0x61 < 26
        if !isNumber, !isWord { return position }
      }
      position += 1
    }
    return limit
  }
}

extension Reporting {
  fileprivate mutating func take(_ predicate: Predicate) {
    lemma = predicate.lemma
    end = predicate.end
    isReported = true
    let last = words.indices.contains(predicate.eojeols.upperBound) ? words[predicate.eojeols.upperBound].bare : ""
    modifiesPerson =
      !predicate.isFinal && predicate.eojeols.upperBound + 1 < words.count
      && (last.hasSuffix("는") || last.hasSuffix("던") || last.hasSuffix("온") || last.hasSuffix("한"))
      && !["뒤", "후", "데", "바", "것", "것으로", "다음"].contains(words[predicate.eojeols.upperBound + 1].bare)
    isRelayed =
      words.indices.contains(predicate.eojeols.upperBound) && words[predicate.eojeols.upperBound].bare.hasSuffix("다고")
  }
}

extension ScalarView {
  /// Whether a sentence ends at `index`: at a stop, a line feed or the end of the text.
  func isSentenceEnd(_ index: Int) -> Bool {
    index >= count || [0x2E, 0x21, 0x3F, 0x0A].contains(self[index])
  }
}
