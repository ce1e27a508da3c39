/// Takes one letter out of every syllable: the leading consonants (초성), the vowels, or the trailing consonants.
///
///     LetterExtractor(.leading).extracted("띄어 쓰기")                          // "ㄸㅇ ㅆㄱ"
///     LetterExtractor(.leading).extracted("네이버123")                          // "ㄴㅇㅂ"
///     LetterExtractor(.leading, keepsOthers: true).extracted("네이버123")       // "ㄴㅇㅂ123"
///     LetterExtractor(.trailing).extracted("값")                                // "ㅄ"
///
/// The letters are compatibility jamo, from syllables in either normalization form and from Old Hangul. A consonant
/// that stands by itself counts as a leading one. White space is always kept; what else is not Hangul is kept
/// on demand, and so are letters of other places. Linear.
public struct LetterExtractor: Hashable, Sendable {
  /// Which letter of each syllable is taken.
  public let position: JamoPosition
  /// Whether characters that are not Hangul stay.
  public let keepsOthers: Bool

  /// An extractor of the letters at this position.
  public init(_ position: JamoPosition = .leading, keepsOthers: Bool = false) {
    self.position = position
    self.keepsOthers = keepsOthers
  }

  /// The letters.
  public func extracted(_ text: String) -> String { mapped(Array(text.utf8)).string }

  /// The letters, and the map back to the syllables they stand in.
  public func mapped(_ text: String) -> MappedText { mapped(Array(text.utf8)) }

  /// The letters, with the map to the syllables they come from.
  public func mapped(_ utf8: [UInt8]) -> MappedText {
    SyllableBlock.areSingleScalars(utf8) ? mappedByScalars(utf8) : mappedByBlocks(utf8)
  }

  /// Nearly all texts: every block is one scalar.
  func mappedByScalars(_ utf8: [UInt8]) -> MappedText {
    let letters = Self.letters(at: position)
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var map = OffsetMap.Builder()
    var isChanged = false
    for element in UTF8Scalars(utf8) {
      let syllable = element.value &- 0xAC00
      if syllable < 11_172 {
        let letter = letters[position.index(inSyllable: Int(syllable))]
        if letter != 0 { UTF8Scalars.append(letter, to: &result) }
        map.replace(3, with: letter == 0 ? 0 : 3)
        isChanged = true
      } else if keeps(element.value) {
        result.append(contentsOf: utf8[element.range])
        map.copy(element.length)
      } else {
        map.replace(element.length, with: 0)
        isChanged = true
      }
    }
    return isChanged ? MappedText(utf8: result, map: map.finish()) : MappedText(unchanged: utf8)
  }

  private func keeps(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return keepsOthers || scalar == 0x20 || (0x09...0x0D).contains(scalar) }
    let form = Unicode.Scalar(scalar).flatMap(Jamo.form)
    return keeps(scalar, form == .compatibility || form == .halfwidth ? .letter : .other)
  }

  /// The letters of that place by their number in a syllable; 0 for none.
  private static func letters(at position: JamoPosition) -> [UInt32] {
    (0..<position.count).map { number in
      let syllable = UInt32(0xAC00 + number * position.step)
      guard let syllable = Unicode.Scalar(syllable).flatMap(HangulSyllable.init) else { return 0 }
      return switch position {
      case .leading: syllable.leading.value
      case .vowel: syllable.vowel.value
      case .trailing: syllable.trailing?.value ?? 0
      }
    }
  }

  func mappedByBlocks(_ utf8: [UInt8]) -> MappedText {
    var rewriter = TextRewriter(utf8)
    for block in SyllableBlock.blocks(in: utf8) {
      switch block.kind {
      case .modern, .old, .stray:
        rewriter.replace(block.range, with: letters(of: Array(utf8[block.range])))
      case .letter, .other:
        let scalar = UTF8Scalars.decode(utf8, at: block.range.lowerBound).value
        if !keeps(scalar, block.kind) { rewriter.replace(block.range, with: []) }
      }
    }
    return rewriter.finish()
  }

  private func keeps(_ scalar: UInt32, _ kind: SyllableBlock.Kind) -> Bool {
    guard let letter = Unicode.Scalar(scalar) else { return keepsOthers }
    if kind == .letter {
      let isOfPlace = position == .vowel ? Jamo.isVowel(letter) : Jamo.isConsonant(letter)
      // By itself a consonant is a leading one.
      return keepsOthers || isOfPlace && position != .trailing
    }
    return keepsOthers || letter.properties.isWhitespace
  }

  private func letters(of block: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for element in UTF8Scalars(block) {
      let jamo: [UInt32]
      if let syllable = Unicode.Scalar(element.value).flatMap(HangulSyllable.init) {
        let letter =
          switch position {
          case .leading: Optional(syllable.leading)
          case .vowel: Optional(syllable.vowel)
          case .trailing: syllable.trailing
          }
        if let letter { UTF8Scalars.append(letter.value, to: &result) }
        continue
      }
      guard JamoPosition(conjoining: element.value) == position else { continue }
      jamo = JamoTable.shared.rows[element.value].map { $0.compatibility != 0 ? [element.value] : $0.clusters } ?? []
      for scalar in jamo {
        let letter = JamoTable.shared.rows[scalar]?.compatibility ?? 0
        if letter != 0 { UTF8Scalars.append(letter, to: &result) }
      }
    }
    return result
  }
}

extension JamoPosition {
  /// How many letters can stand there in a modern syllable, none included.
  fileprivate var count: Int { self == .leading ? 19 : self == .vowel ? 21 : 28 }
  /// The distance of two syllables whose letters there follow one another.
  fileprivate var step: Int { self == .leading ? 588 : self == .vowel ? 28 : 1 }
  @inline(__always)
  fileprivate func index(inSyllable syllable: Int) -> Int {
    switch self {
    case .leading: syllable / 588
    case .vowel: syllable / 28 % 21
    case .trailing: syllable % 28
    }
  }
}
