/// Which patterns can start with a scalar: most places of a text are done with one look.
struct PatternStarts: OptionSet {
  let rawValue: UInt16

  static let digit = PatternStarts(rawValue: 1)
  static let hangul = PatternStarts(rawValue: 2)
  /// A calendar word, 지난, 올, a digit, the mark of a short year.
  static let date = PatternStarts(rawValue: 4)
  /// A digit or a number word.
  static let number = PatternStarts(rawValue: 8)
  /// A number word, 하나, 둘, 첫.
  static let amount = PatternStarts(rawValue: 16)
  static let time = PatternStarts(rawValue: 32)
  static let term = PatternStarts(rawValue: 64)
  static let country = PatternStarts(rawValue: 128)
  static let title = PatternStarts(rawValue: 256)

  /// What may start inside a word, too.
  static let anywhere: PatternStarts = [.digit, .date, .time, .term, .country, .title]

  @inline(__always)
  static func of(_ scalar: UInt32) -> PatternStarts {
    scalar < 0x1_0000 ? PatternStarts(rawValue: table[Int(scalar)]) : []
  }

  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x1_0000)
    func add(_ scalars: some Sequence<UInt32>, _ starts: PatternStarts) {
      for scalar in scalars where scalar < 0x1_0000 { table[Int(scalar)] |= starts.rawValue }
    }
    func firsts(_ list: WordList) -> [UInt32] { list.surfaces.compactMap { $0.unicodeScalars.first?.value } }
    func firsts(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
    add(0xAC00...0xD7A3, .hangul)
    add(0x30...0x39, [.digit, .date, .number, .time])
    add(firsts(WordLists.dates) + firsts("지올’'‘"), .date)
    let numbers = NumberWords.all.compactMap { $0.surface.description.unicodeScalars.first?.value }
    add(numbers, [.number, .amount])
    add(firsts("하둘셋넷첫"), .amount)
    add(firsts(WordLists.times), .time)
    add(firsts(TermPattern.terms), .term)
    add(firsts(WordLists.countries), .country)
    add(firsts(WordLists.titles), .title)
    return table
  }()
}
