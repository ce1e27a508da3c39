import KoreanText

/// Joins what labelling rules hold to be one name.
///
///     미국 + 상무부 → OG      한국 + 정부 → OG      프랑스 + 파리 → LC      서울 강남구 + 한빛타워 그랜드볼룸 → LC
struct NeighbourRule {
  let text: PatternText

  func apply(to entities: [Candidate]) -> [Candidate] {
    var result: [Candidate] = []
    for var next in entities.flatMap(parts) {
      if let last = result.last, next.lower - last.upper == 1, text.isSpace(last.upper), let joined = join(last, next) {
        result[result.count - 1] = joined
        continue
      }
      if next.lower < (result.last?.upper ?? 0) { continue }
      if next.label == .location || next.label == .person, let body = body(after: next) { next = body }
      if next.label == .location { next.upper = venue(after: next.upper) }
      if next.label == .organization { next.upper = consortium(after: unit(of: next)) }
      if next.label == .artifact { next.upper = modelNumber(after: next.upper) }
      result.append(next)
    }
    // What was extended may now run over what follows.
    var clean: [Candidate] = []
    for entity in result where entity.lower >= (clean.last?.upper ?? 0) { clean.append(entity) }
    return clean
  }

  /// `美누리전자` is a country and a company; a bracket that opens in a name and closes after it is no part of it.
  private func parts(_ entity: Candidate) -> [Candidate] {
    var entity = entity
    guard entity.rule == "entity.model" else { return [entity] }
    if let open = (entity.lower..<entity.upper).first(where: { text[$0] == 0x28 }), open > entity.lower,
      !(open..<entity.upper).contains(where: { text[$0] == 0x29 })
    {
      entity.upper = open
    }
    // 파트너십 has no 파트너 in it.
    if entity.label == .civilization, text.isHangul(entity.upper), !text.isWordEnd(entity.upper),
      NamePattern(text: text).isTitleAlone(entity.lower, entity.upper)
    {
      return []
    }
    guard entity.label == .organization || entity.label == .artifact, entity.upper - entity.lower > 2,
      text.isHangul(entity.lower + 1), let country = NamePattern(text: text).country(at: entity.lower),
      country.upper == entity.lower + 1, text.isHan(entity.lower)
    else { return [entity] }
    entity.lower += 1
    return [country, entity]
  }

  private func join(_ left: Candidate, _ right: Candidate) -> Candidate? {
    var joined = left
    joined.upper = right.upper
    joined.rule = "entity.joined"
    joined.canonicalName = nil
    joined.value = nil
    // 총괄 상무: stacked titles are one.
    if left.label == .civilization, right.label == .civilization,
      NamePattern(text: text).title(at: left.lower) == right.upper
    {
      return joined
    }
    if left.label == .location, right.label == .location {
      joined.upper = venue(after: right.upper)
      return joined
    }
    if left.label == .location || left.label == .organization, right.label == .organization,
      isPublic(right), left.label == .location || isGovernment(right)
    {
      joined.label = .organization
      joined.upper = unit(of: joined)
      return joined
    }
    return nil
  }

  private func isPublic(_ candidate: Candidate) -> Bool {
    WordLists.suffixes.length(of: "public", in: text.text, candidate.lower, candidate.upper) > 0
  }

  private func isGovernment(_ candidate: Candidate) -> Bool {
    text.string(candidate.lower..<candidate.upper).hasSuffix("행정부")
  }

  /// 한국 정부, 트럼프 행정부: the word after the name, where no entity was found in it.
  private func body(after name: Candidate) -> Candidate? {
    guard text.isSpace(name.upper) else { return nil }
    let end = text.endOfHangul(name.upper + 1)
    for stop in stride(from: end, to: name.upper + 2, by: -1) where stop == end || text.isWordEnd(stop) {
      let length = WordLists.suffixes.length(of: "public", in: text.text, name.upper + 1, stop)
      guard length > 0, length == stop - name.upper - 1 else { continue }
      if name.label == .person, !["정부", "행정부"].contains(text.string(name.upper + 1..<stop)) { continue }
      return Candidate(name.lower, stop, .organization, "entity.body", 0.8)
    }
    return nil
  }

  /// 그랜드 볼룸 after a place: up to two eojeols, the last of which is a kind of venue.
  private func venue(after upper: Int) -> Int {
    var start = upper
    for _ in 0..<2 {
      guard text.isSpace(start), text.isWordCharacter(start + 1) else { return upper }
      var end = start + 1
      while text.isWordCharacter(end) { end += 1 }
      if (start + 2...end).contains(where: { WordLists.nonNames.contains(text.text, start + 1, $0) }) { return upper }
      for stop in stride(from: end, to: start + 1, by: -1) where stop == end || text.isWordEnd(stop) {
        let length = WordLists.suffixes.length(of: "venue", in: text.text, start + 1, stop)
        if length > 1 || length == 1 && stop - start > 3 { return stop }
      }
      start = end
    }
    return upper
  }

  /// 상무부 산업보안국, 한빛대 산학협력단: a public body or a university and its unit.
  private func unit(of body: Candidate) -> Int {
    let upper = body.upper
    guard text.isSpace(upper),
      isPublic(body) || WordLists.suffixes.length(of: "body", in: text.text, body.lower, upper) > 0
    else { return upper }
    var end = upper + 1
    while text.isWordCharacter(end) { end += 1 }
    for stop in stride(from: end, to: upper + 3, by: -1) where stop == end || text.isWordEnd(stop) {
      if WordLists.suffixes.length(of: "unit", in: text.text, upper + 1, stop) > 0 { return stop }
    }
    return upper
  }

  /// RX 7900 XTX, W7900: up to three words of capitals and digits after a product.
  private func modelNumber(after upper: Int) -> Int {
    var result = upper
    var start = upper
    for _ in 0..<3 {
      guard text.isSpace(start) else { break }
      var end = start + 1
      var hasDigit = false
      while text.isDigit(end) || text[end] &- 0x41 < 26 || text[end] == 0x2F && end > start + 1 && text.isLatin(end + 1)
      {
        if text.isDigit(end) { hasDigit = true }
        end += 1
      }
      guard end > start + 1, !text.isHangul(end) || text.isWordEnd(end) else { break }
      guard hasDigit || result > upper else { break }
      // A number with a unit is an amount.
      if text.isDigit(end - 1), text.isHangul(end),
        WordLists.counters.longest(in: text.text, at: end, before: text.bounds.upperBound) != nil
      {
        break
      }
      result = end
      start = end
    }
    return result
  }

  private func consortium(after upper: Int) -> Int {
    guard let end = text.skip("컨소시엄", at: upper, allowingSpace: true), text.isWordEnd(end) else { return upper }
    return end
  }
}
