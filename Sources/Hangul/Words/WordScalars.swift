/// Words as arrays of scalars, with decomposed Hangul read as syllables: the form in which the word rules look at text.
package enum WordScalars {
  /// The scalars of `text` with every sequence L V (T) of modern conjoining jamo folded into its syllable.
  ///
  /// "책" in NFD (three scalars) and in NFC (one) both give `[0xCC45]`. A syllable LV takes one following T.
  package static func folded(_ text: some StringProtocol) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.utf8.count / 2)
    for scalar in text.unicodeScalars { append(scalar.value, to: &result) }
    return result
  }

  /// Appends one scalar, composing it with the last one where both are Hangul.
  package static func append(_ scalar: UInt32, to result: inout [UInt32]) {
    if let last = result.last {
      if scalar &- 0x1161 < 21, last &- 0x1100 < 19 {
        result[result.count - 1] = 0xAC00 + ((last - 0x1100) * 21 + (scalar - 0x1161)) * 28
        return
      }
      if scalar &- 0x11A8 < 27, Syllable.contains(last), (last - 0xAC00) % 28 == 0 {
        result[result.count - 1] = last + (scalar - 0x11A7)
        return
      }
    }
    result.append(scalar)
  }

  /// A string of `scalars`; what is no scalar is left out.
  package static func string(_ scalars: some Sequence<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
    return String(view)
  }

  /// Whether the text ends in conjoining jamo, so that what is appended to it should be decomposed too.
  package static func endsDecomposed(_ text: some StringProtocol) -> Bool {
    for scalar in text.unicodeScalars.reversed() {
      let value = scalar.value
      if value &- 0x1100 < 0x100 { return true }
      if Syllable.contains(value) || value &- 0x3131 < 0x5E { return false }
    }
    return false
  }

  /// `text` with its syllables written as conjoining jamo (NFD of Hangul).
  package static func decomposed(_ text: String) -> String {
    var result: [UInt32] = []
    for scalar in text.unicodeScalars {
      guard Syllable.contains(scalar.value) else {
        result.append(scalar.value)
        continue
      }
      let index = scalar.value - 0xAC00
      result.append(0x1100 + index / 588)
      result.append(0x1161 + index / 28 % 21)
      if index % 28 != 0 { result.append(0x11A7 + index % 28) }
    }
    return string(result)
  }
}
