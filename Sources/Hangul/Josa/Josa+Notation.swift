extension Josa {
  /// A particle by its notation: "은/는", "는/은", "은(는)", "(으)로", or one of its forms alone, "는".
  ///
  /// Longer particles are known by their beginning: "으로서/로서", "은커녕/는커녕", "이라고/라고". A pair that
  /// is not in the list is taken where its first part is its second with 이 or 으 before it ("이며/며").
  /// `nil` for anything else ("에서/에서", "")
  ///
  /// ```swift
  /// Josa("으로부터/로부터")?.attached(to: "동굴")   // "동굴로부터"
  /// Josa("에서")                                   // nil: it has one form only, nothing to choose
  /// ```
  public init?(_ notation: String) {
    let text = WordScalars.string(WordScalars.folded(notation))
    if let found = Self.parsePair(text) ?? Self.parseBrackets(text) ?? Self.single[text] {
      self = found
    } else {
      return nil
    }
  }

  /// The pairs with a name of their own, the commoner first.
  package static let pairs: [Josa] = [
    topic, subject, object, with, instrument, copulaPolite, vocative, together, or, definition, quotedCopula,
    Josa("이여", "여"), Josa("이시여", "시여"), Josa("이야", "야"), Josa("이든", "든"), Josa("이며", "며"),
    Josa("이고", "고"), Josa("이니", "니"), Josa("이면", "면"), Josa("이지", "지"), Josa("이다", "다"),
    Josa("이나마", "나마"), Josa("이야말로", "야말로"), Josa("이라도", "라도"), Josa("이라고", "라고"),
    Josa("이라서", "라서"), Josa("이라는", "라는"), Josa("이라면", "라면"), Josa("이었다", "였다"), Josa("이었", "였"),
    Josa("이어요", "여요"), Josa("이어서", "여서"), Josa("이에", "예"), Josa("을랑", "를랑"), Josa("율", "률"),
    Josa("이네", "네"), Josa("이죠", "죠"), Josa("이던", "던"), Josa("이건", "건"), Josa("이거나", "거나"),
  ]

  /// One form alone names its pair: "는" → 은/는. Where two pairs share a form, the commoner one is meant (야: 아/야).
  private static let single: [String: Josa] = {
    var result: [String: Josa] = ["율": rate, "률": rate, "열": row, "렬": row]
    for pair in pairs where pair.afterConsonant != "율" {
      for form in [pair.afterConsonant, pair.afterVowel] where result[form] == nil { result[form] = pair }
    }
    for tail in ["서", "써", "부터", "는", "도", "만", "의"] {
      let pair = Josa("으로" + tail, "로" + tail, .rieul)
      result["으로" + tail] = pair
      result["로" + tail] = pair
    }
    return result
  }()

  /// 율/률: 율 after a vowel and ㄴ, 률 elsewhere (한글 맞춤법 제11항 다만: 비율, 선율, 합격률).
  public static let rate = Josa("률", "율", .nieun)
  /// 열/렬: 열 after a vowel and ㄴ, 렬 elsewhere (한글 맞춤법 제11항 다만: 나열, 분열, 행렬).
  public static let row = Josa("렬", "열", .nieun)

  private static func parsePair(_ text: String) -> Josa? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return pair(parts[0], parts[1]) ?? pair(parts[1], parts[0])
  }

  /// A pair written consonant's form first.
  private static func pair(_ first: String, _ second: String) -> Josa? {
    switch (first, second) {
    case ("률", "율"): return rate
    case ("렬", "열"): return row
    case ("율", "률"), ("열", "렬"): return nil
    default: break
    }
    for base in pairs where first.hasPrefix(base.afterConsonant) && second.hasPrefix(base.afterVowel) {
      let tail = first.dropFirst(base.afterConsonant.count)
      if tail == second.dropFirst(base.afterVowel.count) { return Josa(first, second, base.like) }
    }
    guard first.count == second.count + 1, first.hasSuffix(second) else { return nil }
    if first.hasPrefix("으") { return Josa(first, second, second.hasPrefix("로") ? .rieul : .none) }
    return first.hasPrefix("이") ? Josa(first, second) : nil
  }

  /// "은(는)", "이에요(예요)", "(으)로", "(이)랑".
  private static func parseBrackets(_ text: String) -> Josa? {
    guard let open = text.firstIndex(of: "("), let close = text.firstIndex(of: ")"), open < close else { return nil }
    let head = String(text[..<open]), inside = String(text[text.index(after: open)..<close])
    let tail = String(text[text.index(after: close)...])
    if head.isEmpty, !tail.isEmpty { return pair(inside + tail, tail) }
    return pair(head + tail, inside + tail) ?? pair(inside + tail, head + tail)
  }
}
