/// Something in a text that a careful reader would want to know of.
public struct HangulWarning: Hashable, Sendable {
  /// What is odd.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A byte that is not UTF-8.
    case illFormed = "ill-formed"
    /// U+FFFD: something was lost before the text came here.
    case replacementCharacter = "replacement-character"
    /// A conjoining jamo that is part of no syllable.
    case strayJamo = "stray-jamo"
    /// A second trailing consonant behind a syllable that has one.
    case secondTrailing = "second-trailing"
    /// A Hangul filler: U+115F, U+1160, U+3164 or U+FFA0.
    case filler
    /// A halfwidth letter.
    case halfwidth
    /// A tone mark behind something that is no syllable.
    case strayToneMark = "stray-tone-mark"
    /// A private-use character of Hanyang PUA: old Hangul in disguise.
    case hanyangPUA = "hanyang-pua"
    /// A decomposed modern syllable in a text that has composed ones, too.
    case mixedForms = "mixed-forms"
  }

  /// What is odd about ``range``.
  public let kind: Kind
  /// The bytes it is about.
  public let range: Range<Int>

  /// A warning about these bytes.
  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// Looks a text through for damage and oddities.
///
///     HangulInspector().warnings(in: "\u{11A8}가").map(\.kind)          // [.strayJamo]
///     HangulInspector().warnings(in: "가\u{1100}\u{1161}").map(\.kind)  // [.mixedForms]
///     HangulInspector().isClean("한글")                                 // true
public struct HangulInspector: Hashable, Sendable {
  /// There is nothing to choose.
  public init() {}

  /// Whether there is nothing to warn of.
  public func isClean(_ text: String) -> Bool { warnings(in: text).isEmpty }

  /// Everything odd, in the order of the text; ranges are UTF-8 offsets.
  public func warnings(in text: String) -> [HangulWarning] { warnings(in: Array(text.utf8)) }

  /// All warnings in the order of the text. Linear.
  public func warnings(in utf8: [UInt8]) -> [HangulWarning] {
    let blocks = SyllableBlock.blocks(in: utf8)
    let isComposed = blocks.contains { $0.kind == .modern && $0.range.count == 3 }
    var warnings: [HangulWarning] = []
    for block in blocks {
      let scalar = UTF8Scalars.decode(utf8, at: block.range.lowerBound).value
      switch block.kind {
      case .other: if let kind = kind(ofOther: scalar) { warnings.append(HangulWarning(kind, block.range)) }
      case .letter:
        if scalar == 0x3164 || scalar == 0xFFA0 {
          warnings.append(HangulWarning(.filler, block.range))
        } else if scalar >= 0xFFA0 {
          warnings.append(HangulWarning(.halfwidth, block.range))
        }
      case .stray:
        let isFiller = scalar == 0x115F || scalar == 0x1160
        warnings.append(HangulWarning(isFiller ? .filler : .strayJamo, block.range))
      case .modern:
        if isComposed, block.range.count > 3, block.toneMark == nil {
          warnings.append(HangulWarning(.mixedForms, block.range))
        }
      case .old:
        if let kind = kind(ofOld: Array(utf8[block.range])) { warnings.append(HangulWarning(kind, block.range)) }
      }
    }
    return warnings
  }

  private func kind(ofOther scalar: UInt32) -> HangulWarning.Kind? {
    switch scalar {
    case UTF8Scalars.illFormed: .illFormed
    case 0xFFFD: .replacementCharacter
    case 0x302E, 0x302F: .strayToneMark
    case 0xE0BC...0xF8FF: Unicode.Scalar(scalar).flatMap(HanyangPUA.jamo) == nil ? nil : .hanyangPUA
    default: nil
    }
  }

  private func kind(ofOld block: [UInt8]) -> HangulWarning.Kind? {
    let scalars = UTF8Scalars(block).map(\.value)
    if scalars.contains(0x115F) || scalars.contains(0x1160) { return .filler }
    // 각 + ᆨ: modern letters throughout, and one too many.
    let trailings = UTF8Scalars(HangulNormalizer(.decomposed).normalized(block)).map(\.value).filter {
      JamoPosition(conjoining: $0) == .trailing
    }
    let isModern = scalars.allSatisfy {
      Unicode.Scalar($0).map { Jamo.isModern($0) || Syllable.contains($0.value) } ?? false
    }
    return isModern && trailings.count > 1 ? .secondTrailing : nil
  }
}
