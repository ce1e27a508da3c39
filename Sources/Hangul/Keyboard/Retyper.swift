/// Corrects text that was typed with the wrong keyboard switched on.
///
///     Retyper(.qwertyToHangul).retyped("dkssud")                                    // "안녕"
///     Retyper(.hangulToQwerty).retyped("ㅗ디ㅣㅐ")                                   // "hello"
///     Retyper(.qwertyToHangul, layout: .sebeolsik390).retyped("jfs")                // "안"
///
/// From Hangul, syllables in either normalization form and single letters become the keys they are typed with;
/// a three-set layout's symbols go back to their keys, too. To Hangul, letters already there go on being typed:
/// "RㅏㄱEㅜrl" gives "깍뚜기". Everything that is no key passes through. Linear.
public struct Retyper: Hashable, Sendable {
  /// Which way.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// Keys of QWERTY to the Hangul that they type.
    case qwertyToHangul = "qwerty-to-hangul"
    /// Hangul to the keys of QWERTY that type it.
    case hangulToQwerty = "hangul-to-qwerty"
  }

  /// Which way.
  public let direction: Direction
  /// The keyboard of the Hangul side.
  public let layout: KeyboardLayout

  /// A retyper in this direction for this keyboard.
  public init(_ direction: Direction, layout: KeyboardLayout = .dubeolsik) {
    self.direction = direction
    self.layout = layout
  }

  /// The text as it was meant to be typed.
  public func retyped(_ text: String) -> String { mapped(Array(text.utf8)).string }

  /// The text as it was meant to be typed, and the map back to it.
  public func mapped(_ text: String) -> MappedText { mapped(Array(text.utf8)) }

  /// The text as it would have been typed, with the map.
  public func mapped(_ utf8: [UInt8]) -> MappedText {
    switch direction {
    case .hangulToQwerty: HangulNormalizer(.composed).mapped(utf8).then(toKeys)
    case .qwertyToHangul:
      layout == .dubeolsik ? toLetters(utf8).then(Assembler().mapped) : typeSebeolsik(utf8)
    }
  }

  /// Each key of the two-set layout becomes its letter, ㅁ for a; the letters stay apart.
  public func letters(_ text: String) -> String { toLetters(Array(text.utf8)).string }

  private func toLetters(_ utf8: [UInt8]) -> MappedText {
    var rewriter = TextRewriter(utf8)
    for (index, byte) in utf8.enumerated() where byte < 0x80 {
      switch layout.keys[UInt32(byte)] {
      case .letter(let letter), .placed(let letter, _), .symbol(let letter):
        rewriter.replace(index..<index + 1, with: letter)
      case nil: break
      }
    }
    return rewriter.finish()
  }

  private func typeSebeolsik(_ utf8: [UInt8]) -> MappedText {
    var rewriter = TextRewriter(utf8)
    var composer = SebeolsikComposer()
    func write(_ piece: SyllableComposer.Piece) { rewriter.replace(piece.range, with: piece.scalar) }
    for element in UTF8Scalars(utf8) {
      switch layout.keys[element.value] {
      case .placed(let letter, let position):
        composer.add(.init(letter: letter, position: position, range: element.range), write)
      case .letter(let symbol), .symbol(let symbol):
        composer.flush(write)
        rewriter.replace(element.range, with: symbol)
      case nil: composer.flush(write)
      }
    }
    composer.flush(write)
    return rewriter.finish()
  }

  private func toKeys(_ utf8: [UInt8]) -> MappedText {
    var rewriter = TextRewriter(utf8)
    let table = KeyTable(layout)
    for element in UTF8Scalars(utf8) {
      if let keys = table.keys(for: HalfwidthJamo.compatibility(element.value) ?? element.value) {
        rewriter.replace(element.range, with: keys)
      }
    }
    return rewriter.finish()
  }
}

/// The keys of every letter in every place, looked up once.
private struct KeyTable {
  private let leadings: [[UInt8]]
  private let vowels: [[UInt8]]
  private let trailings: [[UInt8]]
  private let letters: [UInt32: [UInt8]]
  private let symbols: [UInt32: [UInt8]]

  init(_ layout: KeyboardLayout) {
    func keys(_ letter: UInt32, _ position: JamoPosition) -> [UInt8] {
      layout.keys(for: letter, at: position).map { UInt8(truncatingIfNeeded: $0) }
    }
    func letter(_ jamo: Int) -> UInt32 { JamoTable.shared.rows[UInt32(jamo)]?.compatibility ?? 0 }
    leadings = (0..<19).map { keys(letter(0x1100 + $0), .leading) }
    vowels = (0..<21).map { keys(letter(0x1161 + $0), .vowel) }
    trailings = (0..<28).map { $0 == 0 ? [] : keys(letter(0x11A7 + $0), .trailing) }
    var letters: [UInt32: [UInt8]] = [:]
    for scalar in UInt32(0x3131)...0x3163 {
      let places: [JamoPosition] = LetterRules.isVowel(scalar) ? [.vowel] : [.leading, .trailing]
      if let found = places.map({ keys(scalar, $0) }).first(where: { !$0.isEmpty }) { letters[scalar] = found }
    }
    self.letters = letters
    var symbols: [UInt32: [UInt8]] = [:]
    for output in layout.keys.values {
      guard case .symbol(let symbol) = output, let key = layout.key(for: symbol) else { continue }
      // A symbol whose own key still gives it stays there.
      if symbol >= 0x80 || layout.keys[symbol] != nil { symbols[symbol] = [UInt8(truncatingIfNeeded: key)] }
    }
    self.symbols = symbols
  }

  func keys(for scalar: UInt32) -> [UInt8]? {
    if Syllable.contains(scalar) {
      let index = Int(scalar - 0xAC00)
      return leadings[index / 588] + vowels[index / 28 % 21] + trailings[index % 28]
    }
    return letters[scalar] ?? symbols[scalar]
  }
}
