import KoreanText

/// Settles where somebody belongs and what they are called, once the article's organisations are known: party and firm
/// in brackets, office after a genitive, `회사` and `협회` for the body that the article has named.
struct Affiliations {
  let reader: NounPhraseReader
  let aliases: OrganizationAliases
  /// The organisation that the article is about.
  let main: String?

  /// Organisation and title as the article means them.
  ///
  /// - Parameter actor: the body that the text last spoke of, for `이 단체`.
  func settled(_ affiliation: String?, _ title: String?, actor: String? = nil) -> (affiliation: String?, title: String?)
  {
    var affiliation = affiliation
    var title = title
    if let whole = title {
      let (rest, bracket) = Self.parted(whole)
      if let bracket, !rest.isEmpty, !Self.isOffice(bracket) {
        // 변호사(법무법인 온새), 의원(솔빛당); a field of study is neither: 교수(유통학)
        title = rest
        if isBody(bracket) { affiliation = bracket }
      }
    }
    if let whole = title, let at = whole.firstRange(of: "의 ") {
      // 보스턴 다이내믹스의 창업자
      let owner = String(whole[..<at.lowerBound])
      title = String(whole[at.upperBound...])
      affiliation = owner
    }
    return (affiliation.flatMap { organization($0, actor) }, title)
  }

  /// `국회 노동위원회 소속` without the last word, `협회` as the article's association; `nil` for what is no organisation.
  private func organization(_ text: String, _ actor: String?) -> String? {
    var words = text.split(separator: " ").map { $0.trimmedToWord }.filter { !$0.isEmpty }
    if let cut = words.lastIndex(where: Self.endsClause) { words.removeSubrange(...cut) }
    while let last = words.last, words.count > 1, ["소속", "출신", "측"].contains(last) { words.removeLast() }
    // 사용자 모임 ‘도토리숲’: what kind of body it is stands before the name.
    if words.count > 1, let last = text.split(separator: " ").last, let first = last.first, "‘'\"“".contains(first) {
      words = [words[words.count - 1]]
    }
    words = words.map(Self.withoutBracket)
    guard let last = words.last else { return nil }
    if words.count == 1 {
      if last.count == 1 && last.isHangul || Self.isNoBody(last) { return nil }
      if Self.standIns.contains(last) { return actor ?? main }
    }
    return aliases.name(for: words.joined(separator: " "))
  }

  /// `한국인터넷진흥원(KISA)`: the short form is another name of the same body.
  private static func withoutBracket(_ word: String) -> String {
    guard word.hasSuffix(")"), let open = word.firstIndex(of: "("), open > word.startIndex else { return word }
    return String(word[..<open])
  }

  /// `11년차`, `사용자`, `그러자`
  private static func isNoBody(_ word: String) -> Bool {
    if let first = word.unicodeScalars.first, first.value &- 0x30 < 10, word.hasSuffix("차") || word.hasSuffix("기") {
      return true
    }
    return QuoteLexicon.linkingAdverbs[word] != nil || QuoteLexicon.nonSpeakers.contains(word)
      || QuoteLexicon.places.contains(word) || ["그러자", "이에", "전화"].contains(word)
      || QuoteLexicon.sourceNouns[word] == "generic"
  }

  /// Words for the organisation that the article is about.
  static let standIns: Set<String> = ["회사", "당사", "자사", "사측", "업체", "기업", "단체", "기관"]

  /// `익명을 요구한`, `전직`: what stands before is no part of the name.
  private static func endsClause(_ word: String) -> Bool {
    ["요구한", "요청한", "않은", "꺼린", "원한", "전직", "현직", "한", "다른", "또", "어느", "이", "해당"].contains(word)
  }

  private func isBody(_ bracket: String) -> Bool {
    bracket.hasSuffix("당") && bracket.count >= 3 || Self.bodyPrefixes.contains(where: bracket.hasPrefix)
      || reader.isOrganization(bracket)
      || reader.isOrganization(bracket.split(separator: " ").last.map(String.init) ?? "")
  }

  static let bodyPrefixes = ["법무법인", "회계법인", "특허법인", "노무법인", "주식회사", "재단법인", "사단법인", "의료법인", "법률사무소"]

  /// `CTO`, `부사장`, `글로벌투자책임자`
  private static func isOffice(_ bracket: String) -> Bool {
    bracket.unicodeScalars.allSatisfy(\.isASCII)
      || bracket.split(whereSeparator: { " ·,/".contains($0) }).contains {
        QuoteLexicon.titleSuffix(of: String($0)) != nil
      }
  }

  /// A title and what stands in brackets at its end.
  private static func parted(_ title: String) -> (rest: String, bracket: String?) {
    guard title.hasSuffix(")"), let open = title.lastIndex(of: "(") else { return (title, nil) }
    let inside = title[title.index(after: open)...].dropLast()
    return (String(title[..<open]), inside.isEmpty ? nil : String(inside))
  }
}

extension Substring {
  /// Without bullets and marks on either side.
  fileprivate var trimmedToWord: String {
    var word = self
    func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber || character == "&" }
    while let first = word.first, !isPart(first), first != "㈜" { word = word.dropFirst() }
    while let last = word.last, !isPart(last), last != ")", last != "+" { word = word.dropLast() }
    return String(word)
  }
}
