/// Facts about single letters, in any of the three blocks.
///
///     Jamo.syllable(leading: "ㅎ", vowel: "ㅏ", trailing: "ㄴ")       // "한"
///     Jamo.compatibility("\u{11AB}")                                  // "ㄴ"
///     Jamo.conjoining("ㄴ", at: .trailing)                            // U+11AB
///     Jamo.components("ㅄ", at: .clusters)                            // ["ㅂ", "ㅅ"]
public enum Jamo {
  /// The block a letter belongs to; `nil` for everything that is no jamo. Fillers count.
  public static func form(of scalar: Unicode.Scalar) -> JamoForm? {
    switch scalar.value {
    case 0x3131...0x318E: .compatibility
    case 0x1100...0x11FF, 0xA960...0xA97C, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: .conjoining
    case 0xFFA0...0xFFBE, 0xFFC2...0xFFC7, 0xFFCA...0xFFCF, 0xFFD2...0xFFD7, 0xFFDA...0xFFDC: .halfwidth
    default: nil
    }
  }

  /// Whether a letter is a modern one: of the 19 leading consonants, 21 vowels and 27 trailing consonants.
  public static func isModern(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3131...0x3163, 0x1100...0x1112, 0x1161...0x1175, 0x11A8...0x11C2, 0xFFA1...0xFFBE: true
    default: form(of: scalar) == .halfwidth && scalar.value != 0xFFA0
    }
  }

  /// Whether it is a consonant in any of the three forms, old ones too.
  public static func isConsonant(_ scalar: Unicode.Scalar) -> Bool {
    canBe(.leading, scalar) || canBe(.trailing, scalar)
  }

  /// Whether it is a vowel in any of the three forms, old ones too.
  public static func isVowel(_ scalar: Unicode.Scalar) -> Bool { canBe(.vowel, scalar) }

  /// Whether a letter can stand in that place of a syllable: ㄸ cannot be trailing, ㄳ cannot be leading.
  /// A conjoining jamo has its one place. Fillers can stand nowhere.
  public static func canBe(_ position: JamoPosition, _ scalar: Unicode.Scalar) -> Bool {
    if form(of: scalar) == .conjoining {
      return JamoTable.shared.rows[scalar.value] != nil && JamoPosition(conjoining: scalar.value) == position
    }
    return conjoining(scalar, at: position) != nil
  }

  /// The compatibility jamo of the same letter, whatever the block it is given in; `nil` for old letters that have
  /// none (ᄓ) and for everything that is no jamo.
  public static func compatibility(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch form(of: scalar) {
    case .compatibility: return scalar
    case .halfwidth: return Unicode.Scalar(HalfwidthJamo.compatibility(scalar.value) ?? 0)
    case .conjoining:
      guard let row = JamoTable.shared.rows[scalar.value], row.compatibility != 0 else { return nil }
      return Unicode.Scalar(row.compatibility)
    case nil: return nil
    }
  }

  /// The conjoining jamo of the same letter at a place; `nil` where the letter cannot stand there.
  public static func conjoining(_ scalar: Unicode.Scalar, at position: JamoPosition) -> Unicode.Scalar? {
    if form(of: scalar) == .conjoining, JamoTable.shared.rows[scalar.value] != nil,
      JamoPosition(conjoining: scalar.value) == position
    {
      return scalar
    }
    guard let letter = compatibility(scalar) else { return nil }
    if form(of: scalar) == .conjoining, JamoPosition(conjoining: scalar.value) == .vowel, position != .vowel {
      return nil
    }
    return JamoTable.shared.conjoining(letter.value, position).flatMap(Unicode.Scalar.init)
  }

  /// The halfwidth form of the same letter; `nil` for old letters.
  public static func halfwidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if form(of: scalar) == .halfwidth { return scalar }
    return compatibility(scalar).flatMap { HalfwidthJamo.halfwidth($0.value) }.flatMap(Unicode.Scalar.init)
  }

  /// What a letter is made of at a depth, in the block it was given in: itself where it is not divided.
  public static func components(_ scalar: Unicode.Scalar, at depth: DisassemblyDepth) -> [Unicode.Scalar] {
    if form(of: scalar) == .conjoining {
      return JamoTable.shared.parts(scalar.value, depth).compactMap(Unicode.Scalar.init)
    }
    guard let place = JamoPosition.allCases.first(where: { canBe($0, scalar) }),
      let jamo = conjoining(scalar, at: place)
    else { return [scalar] }
    let narrow = form(of: scalar) == .halfwidth
    return JamoTable.shared.parts(jamo.value, depth).compactMap(Unicode.Scalar.init).compactMap {
      narrow ? halfwidth($0) : compatibility($0)
    }
  }

  /// The letter made of these parts, in the block of the first; `nil` where there is none.
  ///
  ///     Jamo.joined(["ㅂ", "ㅅ"])      // "ㅄ"
  ///     Jamo.joined(["ㄷ", "ㄷ"])      // "ㄸ"
  ///     Jamo.joined(["ㅡ", "ㄷ"])      // nil
  public static func joined(_ parts: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard let first = parts.first else { return nil }
    if parts.count == 1 { return form(of: first) == nil ? nil : first }
    for position in JamoPosition.allCases {
      let jamo = parts.compactMap { conjoining($0, at: position)?.value }
      guard jamo.count == parts.count,
        let whole = JamoTable.shared.joined(jamo, .clusters) ?? JamoTable.shared.joined(jamo, .strokes),
        let result = Unicode.Scalar(whole)
      else { continue }
      switch form(of: first) {
      case .compatibility: if let letter = compatibility(result) { return letter }
      case .halfwidth: if let letter = halfwidth(result) { return letter }
      default: return result
      }
    }
    return nil
  }

  /// The syllable of these letters, each in any block; `nil` where one of them is not a modern letter of its place.
  ///
  ///     Jamo.syllable(leading: "ㄱ", vowel: "ㅏ")                     // "가"
  ///     Jamo.syllable(leading: "ㄱ", vowel: "ㅏ", trailing: "ㅃ")     // nil
  public static func syllable(
    leading: Unicode.Scalar, vowel: Unicode.Scalar, trailing: Unicode.Scalar? = nil
  ) -> Unicode.Scalar? {
    guard let first = conjoining(leading, at: .leading)?.value, first <= 0x1112,
      let second = conjoining(vowel, at: .vowel)?.value, second <= 0x1175
    else { return nil }
    var index = ((first - 0x1100) * 21 + second - 0x1161) * 28
    if let trailing {
      guard let third = conjoining(trailing, at: .trailing)?.value, third <= 0x11C2 else { return nil }
      index += third - 0x11A7
    }
    return Unicode.Scalar(0xAC00 + index)
  }
}

/// U+FFA0…FFDC and the compatibility jamo they are narrow forms of.
enum HalfwidthJamo {
  static func compatibility(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xFFA0: 0x3164
    case 0xFFA1...0xFFBE: scalar - 0xFFA1 + 0x3131
    case 0xFFC2...0xFFC7, 0xFFCA...0xFFCF, 0xFFD2...0xFFD7, 0xFFDA...0xFFDC:
      0x314F + (scalar - 0xFFC2) / 8 * 6 + (scalar - 0xFFC2) % 8
    default: nil
    }
  }

  static func halfwidth(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x3164: 0xFFA0
    case 0x3131...0x314E: scalar - 0x3131 + 0xFFA1
    case 0x314F...0x3163: 0xFFC2 + (scalar - 0x314F) / 6 * 8 + (scalar - 0x314F) % 6
    default: nil
    }
  }
}
