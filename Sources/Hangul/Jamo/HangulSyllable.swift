/// One of the 11,172 precomposed syllables, U+AC00…D7A3.
///
///     let syllable = HangulSyllable("값")
///     syllable?.leading      // "ㄱ"
///     syllable?.trailing     // "ㅄ"
///     HangulSyllable("ㄱ")   // nil
public struct HangulSyllable: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The place in Unicode's order, 0 for 가 to 11,171 for 힣.
  public let index: Int

  /// `nil` for anything that is no precomposed syllable.
  public init?(_ scalar: Unicode.Scalar) {
    guard scalar.value >= 0xAC00, scalar.value <= 0xD7A3 else { return nil }
    index = Int(scalar.value) - 0xAC00
  }

  /// From indices in Unicode's order: 19 leading consonants, 21 vowels, 27 trailing consonants from 1 (0 is none).
  /// `nil` outside these bounds.
  public init?(leadingIndex: Int, vowelIndex: Int, trailingIndex: Int = 0) {
    guard 0..<19 ~= leadingIndex, 0..<21 ~= vowelIndex, 0..<28 ~= trailingIndex else { return nil }
    index = (leadingIndex * 21 + vowelIndex) * 28 + trailingIndex
  }

  /// The syllable as a scalar, U+AC00…D7A3.
  public var scalar: Unicode.Scalar { Unicode.Scalar(UInt32(0xAC00 + index)) ?? "가" }

  /// 0 for ㄱ to 18 for ㅎ.
  public var leadingIndex: Int { index / 588 }
  /// 0 for ㅏ to 20 for ㅣ.
  public var vowelIndex: Int { index / 28 % 21 }
  /// 1 for ㄱ to 27 for ㅎ; 0 without a trailing consonant.
  public var trailingIndex: Int { index % 28 }

  /// The letters as compatibility jamo.
  public var leading: Unicode.Scalar { Self.letter(0x1100 + leadingIndex) }
  /// The vowel: 값 ㅏ.
  public var vowel: Unicode.Scalar { Self.letter(0x1161 + vowelIndex) }
  /// The trailing consonant, `nil` where there is none: 값 ㅄ.
  public var trailing: Unicode.Scalar? { trailingIndex == 0 ? nil : Self.letter(0x11A7 + trailingIndex) }

  /// By code point, which is dictionary order.
  public static func < (left: HangulSyllable, right: HangulSyllable) -> Bool { left.index < right.index }
  /// The syllable itself.
  public var description: String { String(Character(scalar)) }

  private static func letter(_ jamo: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(jamo)).flatMap(Jamo.compatibility) ?? "ㄱ"
  }
}
