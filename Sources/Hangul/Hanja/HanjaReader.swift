/// Reads one run of Hanja: the longest word of the table at each place, else character by character.
struct HanjaReader {
  private(set) var reading: [UInt32] = []
  private(set) var confidence = 1.0

  /// `before` is the scalar in front of the run, 0 at the beginning of the text.
  init(_ run: [UInt32], after before: UInt32) {
    let table = HanjaTable.shared
    // 10年 십 년: behind a digit no word begins; a lone character behind Hangul belongs to it (그女).
    let initial = Marks.digit(before) == nil && !(run.count == 1 && Syllable.contains(before))
    reading.reserveCapacity(run.count)
    var index = 0
    while index < run.count {
      if let (word, length) = longest(run, at: index, table), initial || index > 0 {
        reading += word
        index += length
        continue
      }
      if index == 0 || index >= 2, initial || index > 0, index + 1 < run.count,
        table.startsWord(run[index], run[index + 1]),
        let first = table.main(run[index]), let second = table.main(run[index + 1])
      {
        let start = InitialSoundLaw.initial(first)
        reading += [start, InitialSoundLaw.afterVowel(second, previous: start)]
        index += 2
        continue
      }
      appendCharacter(run, index, initial, table)
      index += 1
    }
  }

  private func longest(_ run: [UInt32], at index: Int, _ table: HanjaTable) -> ([UInt32], Int)? {
    var length = min(HanjaTable.longestWord, run.count - index)
    while length > 1 {
      if let word = table.word(run[index..<index + length]) { return (word, length) }
      length -= 1
    }
    return nil
  }

  private mutating func appendCharacter(_ run: [UInt32], _ index: Int, _ initial: Bool, _ table: HanjaTable) {
    let scalar = run[index]
    guard var sound = sound(run, index, table) else {
      reading.append(scalar)
      confidence = 0
      return
    }
    confidence = min(confidence, table.other(scalar).isEmpty ? 0.9 : 0.6)
    if index == 0, initial {
      // 金 before a name of two characters that is no word: 김 (金哲洙 김철수).
      if scalar == 0x91D1, run.count == 3, !table.startsWord(scalar, run[1]) { sound = 0xAE40 }
      sound = InitialSoundLaw.initial(sound)
    } else if let previous = reading.last {
      sound = InitialSoundLaw.afterVowel(sound, previous: previous)
    }
    reading.append(sound)
  }

  /// 十 百 千 萬 億 兆
  private static let numeralPlaces: Set<UInt32> = [0x5341, 0x767E, 0x5343, 0x842C, 0x4E07, 0x5104, 0x5146]

  private func sound(_ run: [UInt32], _ index: Int, _ table: HanjaTable) -> UInt32? {
    switch run[index] {
    case 0x3007: return 0xC601  // 〇 영
    case 0x3005:  // 々 repeats
      return index > 0 ? table.main(run[index - 1]) : nil
    case 0x516D where index > 0 && Self.numeralPlaces.contains(run[index - 1]): return 0xC721  // 六百六十六 육백육십육
    case 0x4E0D:  // 不: 부 before ㄷ and ㅈ (부동산, 부정), 불 elsewhere
      if index + 1 < run.count, let next = table.main(run[index + 1]), [3, 12].contains((next - 0xAC00) / 588) {
        return 0xBD80
      }
      return 0xBD88
    default: return table.main(run[index])
    }
  }
}
