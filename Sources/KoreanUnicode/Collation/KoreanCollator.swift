import CICUShim

/// Puts Korean text in dictionary order, by the Unicode Collation Algorithm with CLDR's rules for Korean.
///
///     let collator = KoreanCollator()
///     collator?.compare("가", "나")                                                     // -1
///     KoreanCollator(.search, strength: .primary)?.compare("cafe", "Café")               // 0
///
/// Hangul comes before Hanja and Latin letters; normalization forms make no difference. A collator is built once
/// (milliseconds) and shared freely.
public final class KoreanCollator: @unchecked Sendable {
  // ICU's collators may be used from many threads as long as nobody changes them, and nobody does.
  private let collator: OpaquePointer

  /// What the order is for.
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    /// The order of a dictionary.
    case standard = "ko"
    /// Looking for text: jamo and the syllables they make are alike.
    case search = "ko-u-co-search"
    /// Looking for text by leading consonants.
    case searchByLeadingConsonant = "ko-u-co-searchjl"
  }

  /// Which differences count.
  public enum Strength: Int32, Hashable, Sendable, CaseIterable {
    /// Base letters only: a = A = á.
    case primary = 1
    /// Marks, too: a = A ≠ á.
    case secondary = 2
    /// Case and variants, too.
    case tertiary = 3
    /// Every difference between canonically inequivalent texts.
    case identical = 15
  }

  /// `nil` where ICU has no data for Korean.
  public init?(_ purpose: Purpose = .standard, strength: Strength = .tertiary) {
    guard let opened = kt_collator_open(purpose.rawValue, strength.rawValue) else { return nil }
    collator = opened
  }

  deinit { kt_collator_close(collator) }

  /// Negative, zero or positive, as `left` comes before, with or after `right`.
  public func compare(_ left: String, _ right: String) -> Int {
    var left = left
    var right = right
    return left.withUTF8 { first in
      right.withUTF8 { second in
        first.withMemoryRebound(to: CChar.self) { first in
          second.withMemoryRebound(to: CChar.self) { second in
            Int(
              kt_collator_compare(
                collator, first.baseAddress, Int32(clamping: first.count), second.baseAddress,
                Int32(clamping: second.count)))
          }
        }
      }
    }
  }

  /// For `sorted(by:)`: whether `left` comes before `right`.
  public func areInIncreasingOrder(_ left: String, _ right: String) -> Bool { compare(left, right) < 0 }

  /// Bytes that compare as the texts do: for sorting many texts, and for keys in a file.
  public func sortKey(_ text: String) -> [UInt8] {
    let units = Array(text.utf16)
    var key = [UInt8](repeating: 0, count: units.count * 4 + 16)
    for _ in 0..<2 {
      let needed = units.withUnsafeBufferPointer { source in
        key.withUnsafeMutableBufferPointer { target in
          Int(
            kt_collator_key(
              collator, source.baseAddress, Int32(source.count), target.baseAddress, Int32(target.count)))
        }
      }
      if needed <= key.count { return Array(key[..<max(0, needed)]) }
      key = [UInt8](repeating: 0, count: needed)
    }
    return key
  }
}
