/// Names of persons and places in Latin letters (로마자 표기법 제3장 제4–6항).
struct RomanizedNames {
  private let options: Romanizer

  init(_ options: Romanizer) { self.options = options }

  // MARK: Persons

  /// "홍길동" → "Hong Gildong", "남궁 민" → "Namgung Min". A text without Hangul comes back as it is.
  func name(_ text: String) -> String {
    let folded = WordScalars.string(WordScalars.folded(text))
    let parts = folded.split(separator: " ").map(String.init)
    guard parts.allSatisfy({ $0.unicodeScalars.allSatisfy { Syllable.contains($0.value) } }), !parts.isEmpty else {
      return capitalized(options.sounds(text))
    }
    if parts.count > 1 { return ([surname(parts[0])] + parts.dropFirst().map(given)).joined(separator: " ") }
    let scalars = Array(parts[0].unicodeScalars.map(\.value))
    let length = surnameLength(scalars)
    // 빛나, 세종: no surname to be seen.
    if scalars.count == 2, Self.customary[WordScalars.string(scalars[..<1])] == nil { return given(parts[0]) }
    let head = WordScalars.string(scalars[..<length])
    guard length < scalars.count else { return surname(head) }
    return surname(head) + " " + given(WordScalars.string(scalars[length...]))
  }

  private func surnameLength(_ scalars: [UInt32]) -> Int {
    scalars.count > 2 && Self.longSurnames.contains(WordScalars.string(scalars.prefix(2))) ? 2 : 1
  }

  private func surname(_ text: String) -> String {
    if options.usesCustomarySurnames, options.system == .revised, let customary = Self.customary[text] {
      return customary
    }
    return capitalized(syllables(text, separator: ""))
  }

  private func given(_ text: String) -> String {
    capitalized(syllables(text, separator: options.hyphenates ? "-" : ""))
  }

  /// Each syllable for itself: sound changes between them are not written (한복남 Han Boknam).
  private func syllables(_ text: String, separator: String) -> String {
    var plain = options
    plain.style = .text
    var result: [String] = []
    for scalar in text.unicodeScalars {
      var syllable = plain.romanized(String(Character(scalar)))
      // ㄹㄹ is ll even so (제2장 제2항 붙임 2).
      if separator.isEmpty, options.system == .revised, result.last?.hasSuffix("l") == true, syllable.hasPrefix("r") {
        syllable = "l" + syllable.dropFirst()
      }
      result.append(syllable)
    }
    return result.joined(separator: separator)
  }

  private static let rows = TableText.rows(RomanizationNamesTable.tsv)
  private static let longSurnames = Set(rows.filter { $0[1] == "surname" }.map { String($0[0]) })
  private static let customary = Dictionary(
    rows.filter { $0[1] == "customary" }.map { (String($0[0]), String($0[2])) }, uniquingKeysWith: { first, _ in first }
  )
  private static let whole = Set(rows.filter { $0[1] == "place" }.map { String($0[0]) })

  // MARK: Places

  /// "종로 2가" → "Jongno 2(i)-ga", "충청북도 청주시" → "Chungcheongbuk-do Cheongju-si", "독도" → "Dokdo".
  func place(_ text: String) -> String {
    let folded = WordScalars.string(WordScalars.folded(text))
    return folded.split(separator: " ", omittingEmptySubsequences: false).map { placeWord(String($0)) }.joined(
      separator: " ")
  }

  private func placeWord(_ word: String) -> String {
    if Self.whole.contains(word) { return capitalized(options.sounds(word)) }
    for unit in Self.longUnits where word.hasSuffix(unit) && word.count > unit.count {
      return capitalized(options.sounds(String(word.dropLast(unit.count)))) + "-" + options.sounds(unit)
    }
    guard let last = word.unicodeScalars.last, Self.units.contains(last.value) else {
      return capitalized(options.sounds(word))
    }
    let stem = String(word.dropLast()), unit = district(last)
    if let number = KoreanNumber(stem) { return "\(stem)(\(options.sounds(number.sino())))-\(unit)" }
    // 봉천1동: a number inside.
    let digits = stem.reversed().prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let number = KoreanNumber(String(digits.reversed())) {
      return capitalized(options.sounds(String(stem.dropLast(digits.count))))
        + " \(String(digits.reversed()))(\(options.sounds(number.sino())))-\(unit)"
    }
    guard stem.count >= 2 || Self.shortDistricts.contains(word) else { return capitalized(options.sounds(word)) }
    return capitalized(options.sounds(stem)) + "-" + unit
  }

  /// McCune–Reischauer writes the districts voiced even behind their hyphen: Kyŏnggi-do.
  private func district(_ scalar: Unicode.Scalar) -> String {
    let letters = options.sounds(String(Character(scalar)))
    guard options.system == .mccuneReischauer else { return letters }
    return ["t": "d", "k": "g", "p": "b"][letters.prefix(1)].map { $0 + letters.dropFirst() } ?? letters
  }

  private static let units: Set<UInt32> = Set("도시군구읍면리동가".unicodeScalars.map(\.value))
  private static let longUnits = ["특별자치도", "특별자치시", "특별시", "광역시"]
  private static let shortDistricts: Set<String> = ["중구", "동구", "서구", "남구", "북구"]

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
