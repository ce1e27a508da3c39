import Hangul
import KoreanNews

/// Compiles `hanja-readings.tsv` and `hanja-boundaries.tsv` from libhangul's `hanja.txt` and Unihan's kHangul, and says
/// which rows of `hanja-words.tsv`, which people keep, these lists do not bear out.
package struct HanjaSources {
  private typealias Scalars = [UInt32]

  /// The readings that libhangul gives a character, in its order; then Unihan's others.
  private var readings: [UInt32: [UInt32]] = [:]
  /// The readings that Unihan has for the Hanja of schools (kHangul class 0).
  private var schoolReadings: [UInt32: Set<UInt32>] = [:]
  /// The readings of each word.
  private var words: [Scalars: [Scalars]] = [:]
  /// How often a character is read so within words.
  private var uses: [UInt32: [UInt32: Int]] = [:]
  private var main: [UInt32: UInt32] = [:]

  /// What the counts would get wrong: 阮 is the surname 원; 騈 and 縊 are close calls that dictionaries decide.
  private static let settledReadings: [Character: Character] = ["騈": "변", "縊": "액", "阮": "원"]
  /// Two characters that are one word with a reading of its own, or none: 누누, 녹차, 논란.
  private static let settledWords: Set<String> = ["了了", "寥寥", "屢屢", "綠茶", "論難"]

  /// The lines of `hanja.txt` (`reading:hanja:meaning`) and of `Unihan_Readings.txt`.
  package init(list: [String], unihan: [String]) {
    for line in list where !line.hasPrefix("#") {
      let cells = line.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
      guard cells.count >= 2 else { continue }
      let reading = Substring(cells[0]).unicodeScalars.map(\.value)
      let hanja = Substring(cells[1]).unicodeScalars.map(\.value)
      guard !hanja.isEmpty, reading.count == hanja.count else { continue }
      if hanja.count == 1 {
        if readings[hanja[0]]?.contains(reading[0]) != true { readings[hanja[0], default: []].append(reading[0]) }
      } else if Substring(cells[1]).unicodeScalars.allSatisfy(Hanja.contains) {
        words[hanja, default: []].append(reading)
        for (character, syllable) in zip(hanja, reading) { uses[character, default: [:]][syllable, default: 0] += 1 }
      }
    }
    for line in unihan {
      let cells = line.split(separator: "\t")
      guard cells.count == 3, cells[1] == "kHangul", let character = UInt32(cells[0].dropFirst(2), radix: 16) else {
        continue
      }
      for value in cells[2].split(separator: " ") {
        guard let reading = value.unicodeScalars.first?.value else { continue }
        if readings[character]?.contains(reading) != true { readings[character, default: []].append(reading) }
        if value.contains(":0") { schoolReadings[character, default: []].insert(reading) }
      }
    }
    for character in readings.keys { main[character] = mainReading(of: character) }
  }

  /// The readings apart from what the initial-sound law makes of another.
  private func originalReadings(of character: UInt32) -> [UInt32] {
    let all = readings[character] ?? []
    return all.filter { reading in
      !all.contains { $0 != reading && InitialSoundLaw.initial($0) == reading }
    }
  }

  /// The reading that most words have, at their beginning under the initial-sound law; school's where two are equal.
  private func mainReading(of character: UInt32) -> UInt32? {
    for (settled, reading) in Self.settledReadings where settled.unicodeScalars.first?.value == character {
      return reading.unicodeScalars.first?.value
    }
    var best: (reading: UInt32, uses: Int, isTaught: Bool)?
    for reading in originalReadings(of: character) {
      let initial = InitialSoundLaw.initial(reading)
      let count = uses[character]?[reading] ?? 0
      let sum = initial == reading ? count : count + (uses[character]?[initial] ?? 0)
      let isTaught = schoolReadings[character]?.contains(reading) ?? false
      guard let leader = best else {
        best = (reading, sum, isTaught)
        continue
      }
      if (sum, isTaught ? 1 : 0) > (leader.uses, leader.isTaught ? 1 : 0) { best = (reading, sum, isTaught) }
    }
    return best?.reading
  }

  // MARK: Tables

  package var readingsTable: String {
    var rows: [UInt32: (main: Scalars, other: Scalars)] = [:]
    for (character, reading) in main {
      rows[reading, default: ([], [])].main.append(character)
      for other in originalReadings(of: character) where other != reading {
        rows[other, default: ([], [])].other.append(character)
      }
    }
    var text = """
      # Characters by their main reading, before the initial-sound law; then characters that can also be read so.
      # Compiled from libhangul hanja.txt (BSD-3-Clause) and Unihan kHangul.
      reading\tcharacters\tother\tprovenance\n
      """
    for (reading, row) in rows.sorted(by: { $0.key < $1.key }) {
      text += "\(string([reading]))\t\(string(row.main.sorted()))\t\(string(row.other.sorted()))\tbsd\n"
    }
    return text
  }

  package var boundariesTable: String {
    var rows: [UInt32: Scalars] = [:]
    for (word, readings) in words where word.count == 2 && !Self.settledWords.contains(string(word)) {
      guard let first = main[word[0]], let second = main[word[1]] else { continue }
      let initial = InitialSoundLaw.initial(first)
      // 金 begins names as well (김): its words say where it does not.
      guard initial != first || word[0] == 0x91D1 else { continue }
      let expected = [initial, InitialSoundLaw.afterVowel(second, previous: initial)]
      if readings.contains(where: { Self.southern($0) == expected }) { rows[word[0], default: []].append(word[1]) }
    }
    var text = """
      # Pairs that begin a word of their own inside a compound (女子, 勞動), by first character.
      # Compiled from libhangul hanja.txt (BSD-3-Clause).
      first\tsecond\tprovenance\n
      """
    for (first, seconds) in rows.sorted(by: { $0.key < $1.key }) {
      text += "\(string([first]))\t\(string(seconds.sorted()))\tbsd\n"
    }
    return text
  }

  /// Rows of the table of words that claim to come from the list, and that it does not have or reads otherwise.
  package func strangeWords(in table: String) -> [String] {
    table.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().compactMap { row in
      let cells = row.split(separator: "\t")
      guard cells.count == 3, cells[2] == "bsd" else { return nil }
      let reading = cells[1].unicodeScalars.map(\.value)
      let listed = words[cells[0].unicodeScalars.map(\.value)] ?? []
      return listed.contains { $0 == reading || Self.southern($0) == reading } ? nil : String(row)
    }
  }

  /// The list has northern spellings as well: 녀자, 로동.
  private static func southern(_ reading: Scalars) -> Scalars {
    reading.first.map { [InitialSoundLaw.initial($0)] + reading.dropFirst() } ?? reading
  }

  private func string(_ scalars: Scalars) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    return String(text)
  }
}
