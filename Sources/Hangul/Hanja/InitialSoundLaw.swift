/// 두음법칙: how a Sino-Korean syllable changes at the beginning of a word (한글 맞춤법 제10–12항).
package enum InitialSoundLaw {
  private static let yVowels: Set<UInt32> = [2, 3, 6, 7, 12, 17, 20]  // ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ

  /// The syllable as it is written at the beginning of a word.
  ///
  /// 녀 → 여 (제10항), 력 → 역 (제11항), 락 → 낙 (제12항); every other syllable as it is.
  package static func initial(_ syllable: UInt32) -> UInt32 {
    guard Syllable.contains(syllable) else { return syllable }
    let index = syllable - 0xAC00, leading = index / 588, vowel = index / 28 % 21
    switch leading {
    case 2 where yVowels.contains(vowel): return syllable + (11 - 2) * 588
    case 5: return yVowels.contains(vowel) ? syllable + (11 - 5) * 588 : syllable - (5 - 2) * 588
    default: return syllable
    }
  }

  /// 렬, 률 after a vowel or ㄴ are written 열, 율 (제11항 다만): 비율, 분열, but 합격률.
  package static func afterVowel(_ syllable: UInt32, previous: UInt32) -> UInt32 {
    guard syllable == 0xB82C || syllable == 0xB960, let trailing = Syllable.trailing(previous) else { return syllable }
    return trailing == 0 || trailing == 4 ? syllable + (11 - 5) * 588 : syllable
  }
}
