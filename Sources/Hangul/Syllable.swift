/// Arithmetic on Hangul syllables (Unicode core specification, section 3.12).
package enum Syllable {
  /// Whether `scalar` is one of the 11,172 precomposed syllables.
  package static func contains(_ scalar: UInt32) -> Bool { scalar &- 0xAC00 < 11_172 }

  /// The trailing consonant of a syllable: 0 for none, 1…27 in Unicode order (4 is ㄴ, 8 is ㄹ).
  /// `nil` for anything that is no syllable.
  package static func trailing(_ scalar: UInt32) -> Int? {
    contains(scalar) ? Int((scalar - 0xAC00) % 28) : nil
  }
}
