/// The reading tables: characters by their reading, words whose reading does not follow from their characters,
/// and words that begin anew inside a compound.
///
/// Compiled from libhangul's hanja.txt and Unihan's kHangul (see `Docs/Provenance.md`), parsed at the first Hanja.
struct HanjaTable: Sendable {
  /// The main reading of a character, before the initial-sound law: 女 녀, 金 금.
  private let main: [UInt32: UInt32]
  /// Further readings: 金 김, 車 거.
  private let other: [UInt32: [UInt32]]
  /// Words read otherwise than character by character: 十月 시월, 龜裂 균열.
  private let words: [[UInt32]: [UInt32]]
  /// Pairs that start a word of their own, so that the initial-sound law applies inside a compound: 女子, 勞動.
  private let boundaries: Set<UInt64>

  static let shared = HanjaTable()

  private init() {
    var main: [UInt32: UInt32] = [:], other: [UInt32: [UInt32]] = [:]
    main.reserveCapacity(28_000)
    for row in TableText.rows(HanjaReadingsTable.tsv) where row.count >= 2 {
      guard let reading = row[0].unicodeScalars.first?.value else { continue }
      for scalar in row[1].unicodeScalars { main[scalar.value] = reading }
      if row.count > 2 { for scalar in row[2].unicodeScalars { other[scalar.value, default: []].append(reading) } }
    }
    var words: [[UInt32]: [UInt32]] = [:]
    for row in TableText.rows(HanjaWordsTable.tsv) where row.count >= 2 {
      words[row[0].unicodeScalars.map(\.value)] = row[1].unicodeScalars.map(\.value)
    }
    var boundaries: Set<UInt64> = []
    for row in TableText.rows(HanjaBoundariesTable.tsv) where row.count >= 2 {
      guard let first = row[0].unicodeScalars.first?.value else { continue }
      for second in row[1].unicodeScalars { boundaries.insert(UInt64(first) << 32 | UInt64(second.value)) }
    }
    self.main = main
    self.other = other
    self.words = words
    self.boundaries = boundaries
  }

  func main(_ scalar: UInt32) -> UInt32? { main[scalar] }
  func other(_ scalar: UInt32) -> [UInt32] { other[scalar] ?? [] }
  func word(_ scalars: ArraySlice<UInt32>) -> [UInt32]? { words[Array(scalars)] }
  func startsWord(_ first: UInt32, _ second: UInt32) -> Bool {
    boundaries.contains(UInt64(first) << 32 | UInt64(second))
  }
  /// The longest word of `words`, in characters.
  static let longestWord = 8
}
