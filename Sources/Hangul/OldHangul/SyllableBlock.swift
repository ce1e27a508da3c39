/// A syllable as Unicode delimits it (section 3.12: L* V+ T*, with a precomposed syllable in the place of its jamo),
/// followed by a tone mark; or one character of another kind.
///
/// Old Hangul is written in such sequences: ᄒᆞᆫ is U+1112 U+119E U+11AB, one syllable of three scalars.
///
///     SyllableBlock.blocks(in: "ᄒᆞᆫ글!").map(\.kind)      // [.old, .modern, .other]
public struct SyllableBlock: Hashable, Sendable {
  /// What a block is.
  public enum Kind: String, Hashable, Sendable {
    /// A precomposed syllable, or jamo that compose to one.
    case modern
    /// A syllable with old jamo, with clusters spelt out, or with fillers for the missing parts.
    case old
    /// Conjoining jamo that make no syllable: no vowel, or no leading consonant, and no filler in its place.
    case stray
    /// A compatibility or halfwidth letter.
    case letter
    /// Any other scalar, or a byte that is not UTF-8.
    case other
  }

  /// The bytes it takes.
  public let range: Range<Int>
  /// What the block is.
  public let kind: Kind
  /// U+302E (one dot, 거성) or U+302F (two dots, 상성) where one follows.
  public let toneMark: Unicode.Scalar?

  /// All blocks of a text, in order and without gaps. Linear.
  public static func blocks(in text: String) -> [SyllableBlock] { blocks(in: Array(text.utf8)) }

  /// All blocks of a text given as UTF-8, in order and without gaps. Linear.
  public static func blocks(in utf8: [UInt8]) -> [SyllableBlock] {
    var blocks: [SyllableBlock] = []
    blocks.reserveCapacity(utf8.count / 3)
    var open = Open()
    for element in UTF8Scalars(utf8) {
      if open.takes(element.value) {
        open.add(element.value, element.range.upperBound)
        continue
      }
      if let block = open.block { blocks.append(block) }
      open = Open(element)
    }
    if let block = open.block { blocks.append(block) }
    return blocks
  }

  /// Whether no conjoining jamo (E1 84…87, EA A5, ED 9E B0…ED 9F) and no tone mark (E3 80 AE, AF) is there, so that
  /// every block is one scalar. May say no where it is so.
  static func areSingleScalars(_ utf8: [UInt8]) -> Bool {
    utf8.withUnsafeBufferPointer { bytes in
      guard bytes.count > 2 else { return false }
      for index in 0..<bytes.count &- 2 where bytes[index] >= 0xE1 && bytes[index] <= 0xED {
        let next = bytes[index &+ 1]
        switch bytes[index] {
        case 0xE1: if next & 0xFC == 0x84 { return false }
        case 0xEA: if next == 0xA5 { return false }
        case 0xED: if next == 0x9F || (next == 0x9E && bytes[index &+ 2] >= 0xB0) { return false }
        case 0xE3: if next == 0x80, bytes[index &+ 2] & 0xFE == 0xAE { return false }
        default: break
        }
      }
      return true
    }
  }

  /// The block being read.
  private struct Open {
    var start = 0
    var end = 0
    var leadings: [UInt32] = []
    var vowels: [UInt32] = []
    var trailings: [UInt32] = []
    var syllable: UInt32 = 0
    var tone: UInt32 = 0
    var other: Kind?

    init() {}

    init(_ element: UTF8Scalars.Element) {
      start = element.offset
      end = element.offset
      add(element.value, element.range.upperBound)
    }

    var isEmpty: Bool { start == end }

    mutating func add(_ scalar: UInt32, _ end: Int) {
      self.end = end
      if Syllable.contains(scalar) {
        syllable = scalar
        return
      }
      switch JamoPosition(conjoining: scalar) {
      case .leading: leadings.append(scalar)
      case .vowel: vowels.append(scalar)
      case .trailing: trailings.append(scalar)
      case nil:
        if (scalar == 0x302E || scalar == 0x302F) && end > start + 3 {
          tone = scalar
        } else {
          let form = Unicode.Scalar(scalar).flatMap(Jamo.form)
          other = form == .compatibility || form == .halfwidth ? .letter : .other
        }
      }
    }

    func takes(_ scalar: UInt32) -> Bool {
      guard !isEmpty, tone == 0, other == nil else { return false }
      if scalar == 0x302E || scalar == 0x302F { return true }
      if Syllable.contains(scalar) { return syllable == 0 && vowels.isEmpty && trailings.isEmpty }
      switch JamoPosition(conjoining: scalar) {
      case .leading: return syllable == 0 && vowels.isEmpty && trailings.isEmpty
      case .vowel: return trailings.isEmpty && (syllable == 0 || Syllable.trailing(syllable) == 0)
      case .trailing: return syllable != 0 || !vowels.isEmpty || !trailings.isEmpty
      case nil: return false
      }
    }

    var block: SyllableBlock? {
      guard !isEmpty else { return nil }
      return SyllableBlock(range: start..<end, kind: kind, toneMark: tone == 0 ? nil : Unicode.Scalar(tone))
    }

    private var kind: Kind {
      if let other { return other }
      if syllable != 0 {
        guard leadings.isEmpty, vowels.isEmpty else { return .old }
        if trailings.isEmpty { return .modern }
        let composes =
          trailings.count == 1 && Syllable.trailing(syllable) == 0 && (0x11A8...0x11C2).contains(trailings[0])
        return composes ? .modern : .old
      }
      guard !leadings.isEmpty, !vowels.isEmpty else { return .stray }
      let isModern =
        leadings.count == 1 && leadings[0] <= 0x1112 && vowels.count == 1 && (0x1161...0x1175).contains(vowels[0])
        && (trailings.isEmpty || trailings.count == 1 && trailings[0] <= 0x11C2)
      return isModern ? .modern : .old
    }
  }
}
