import Hangul

/// The surface forms of a Korean verb, from its dictionary form.
///
/// Only what a reporting clause needs: the bases that endings attach to, and which endings may follow each.
/// The irregular classes are those of 한글 맞춤법 제18항; a verb's class follows from its stem, except for
/// the few ㄷ- and ㅅ-irregular stems, which are listed.
package struct Conjugation: Sendable {
  package enum Base: UInt8, Sendable {
    /// `말했`, before `다 고 으며 지만 던 습니다 …`
    case past
    /// `말하`, before `고 며 면서 는 자 지 …`
    case stem
    /// `말해`, alone or before `서 왔 줬 …`
    case infinitive
    /// `말한`, the past adnominal
    case adnominal
    /// `말할`
    case prospective
    /// `말한다`, `말합니다`
    case present
    /// `말함`
    case nominal
  }

  package struct Form: Hashable, Sendable {
    package let text: String
    package let base: Base
  }

  package let forms: [Form]

  /// - Parameter lemma: the dictionary form; in a phrase (`운을 떼다`) the last word is conjugated.
  package init(_ lemma: String) {
    guard lemma.last == "다" else {
      forms = []
      return
    }
    let stem = Array(lemma.unicodeScalars.map(\.value).dropLast())
    guard let last = stem.last, Syllable.contains(last) else {
      forms = []
      return
    }
    var result: [Form] = []
    func add(_ scalars: [UInt32], _ base: Base) { result.append(Form(text: String(scalars), base: base)) }
    for infinitive in Self.infinitives(of: stem) {
      add(infinitive, .infinitive)
      if let past = infinitive.addingTrailing(20) { add(past, .past) }
    }
    add(stem, .stem)
    let open = Syllable.trailing(last) == 0
    let liquid = Syllable.trailing(last) == 8
    let vowelStem = liquid ? stem.droppingTrailing() : stem
    if open || liquid {
      if let form = vowelStem.addingTrailing(4) {
        add(form, .adnominal)
        add(form + [0xB2E4], .present)  // -ㄴ다
      }
      if let form = vowelStem.addingTrailing(8) { add(form, .prospective) }
      if let form = vowelStem.addingTrailing(17) { add(form + [0xB2C8], .present) }  // -ㅂ니
      if let form = vowelStem.addingTrailing(16) { add(form, .nominal) }
    } else {
      let soft = Self.softened(stem)
      add(soft + [0xC740], .adnominal)  // -은
      add(soft + [0xC744], .prospective)  // -을
      add(stem + [0xB294, 0xB2E4], .present)  // -는다
      add(stem + [0xC2B5, 0xB2C8], .present)  // -습니
      add(soft + [0xC74C], .nominal)  // -음
    }
    // The honorific -(으)시-.
    let honorific = (open || liquid ? vowelStem : Self.softened(stem) + [0xC73C]) + [0xC2DC]
    add(honorific, .stem)
    add(Array(honorific.dropLast()) + [0xC168], .past)  // -셨
    forms = result
  }

  /// Stems whose final consonant changes before a vowel (제18항 2, 5).
  private static let changing: [String: String] = ["묻": "물", "되묻": "되물", "깨닫": "깨달", "긋": "그", "잇": "이", "짓": "지"]

  private static func softened(_ stem: [UInt32]) -> [UInt32] {
    for (from, to) in changing {
      let ending = from.unicodeScalars.map(\.value)
      if stem.count >= ending.count, Array(stem.suffix(ending.count)) == ending {
        return stem.dropLast(ending.count) + to.unicodeScalars.map(\.value)
      }
    }
    return stem
  }

  /// The -아/-어 forms, contracted and full.
  private static func infinitives(of stem: [UInt32]) -> [[UInt32]] {
    guard let last = stem.last else { return [] }
    let head = Array(stem.dropLast())
    let index = last - 0xAC00
    let vowel = index / 28 % 21
    let leading = index / 588
    func syllable(_ vowel: UInt32) -> UInt32 { 0xAC00 + (leading * 21 + vowel) * 28 }
    if last == 0xD558 { return [head + [0xD574], head + [0xD558, 0xC5EC]] }  // 하 → 해, 하여
    if last == 0xB418 { return [head + [0xB3FC], head + [0xB418, 0xC5B4]] }  // 되 → 돼, 되어
    if index % 28 != 0 {
      let soft = softened(stem)
      var result = [soft + [vowel == 0 || vowel == 8 ? 0xC544 : 0xC5B4]]
      if last == 0xB193 { result.append(head + [0xB194]) }  // 놓 → 놔
      return result
    }
    switch vowel {
    case 0, 4, 1, 5: return [stem]  // ㅏ ㅓ ㅐ ㅔ: 가 → 가, 드러내 → 드러내
    case 8: return [head + [syllable(9)], stem + [0xC544]]  // ㅗ → ㅘ
    case 13: return [head + [syllable(14)], stem + [0xC5B4]]  // ㅜ → ㅝ
    case 20: return [head + [syllable(6)], stem + [0xC5B4]]  // ㅣ → ㅕ
    case 18:  // ㅡ drops: 쓰 → 써, 모으 → 모아
      let previous = head.last.map { ($0 &- 0xAC00) / 28 % 21 }
      return [head + [syllable(previous == 0 || previous == 8 ? 0 : 4)]]
    default: return [stem + [0xC5B4]]
    }
  }
}

extension String {
  init(_ scalars: [UInt32]) {
    var view = String.UnicodeScalarView()
    for value in scalars { view.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    self.init(view)
  }
}

extension [UInt32] {
  /// The word with a trailing consonant on its last, open syllable; `nil` where that is not one.
  fileprivate func addingTrailing(_ consonant: UInt32) -> [UInt32]? {
    guard let last, Syllable.trailing(last) == 0 else { return nil }
    return dropLast() + [last + consonant]
  }

  fileprivate func droppingTrailing() -> [UInt32] {
    guard let last, let trailing = Syllable.trailing(last) else { return self }
    return dropLast() + [last - UInt32(trailing)]
  }
}
