/// What the patterns look at: the scalars of one stretch of text and simple questions about them.
struct PatternText {
  let text: UnsafeBufferPointer<UInt32>
  /// Nothing outside is read as part of a match.
  let bounds: Range<Int>

  /// The scalar at `index`, 0 outside the stretch.
  @inline(__always) subscript(index: Int) -> UInt32 {
    index >= bounds.lowerBound && index < bounds.upperBound ? text[index] : 0
  }

  func isDigit(_ index: Int) -> Bool { self[index] &- 0x30 < 10 }
  func isHangul(_ index: Int) -> Bool { self[index] &- 0xAC00 < 11_172 }
  func isLatin(_ index: Int) -> Bool { (self[index] | 0x20) &- 0x61 < 26 }
  func isHan(_ index: Int) -> Bool { self[index] &- 0x4E00 < 0x5200 }
  func isSpace(_ index: Int) -> Bool { self[index] == 0x20 || self[index] == 0xA0 }
  func isWordCharacter(_ index: Int) -> Bool { isDigit(index) || isHangul(index) || isLatin(index) || isHan(index) }
  func isTilde(_ index: Int) -> Bool {
    switch self[index] {
    case 0x7E, 0x223C, 0x301C, 0xFF5E: true
    default: false
    }
  }
  func isDash(_ index: Int) -> Bool {
    switch self[index] {
    case 0x2D, 0x2010...0x2015, 0x2212: true
    default: false
    }
  }

  /// Whether the scalars at `index` spell `word`.
  func has(_ word: StaticString, at index: Int) -> Bool {
    guard word.hasPointerRepresentation else { return self[index] == word.unicodeScalar.value }
    var position = index
    var byte = word.utf8Start
    let end = byte + word.utf8CodeUnitCount
    while byte < end {
      // Static strings are well-formed UTF-8.
      let lead = UInt32(byte[0])
      let scalar: UInt32
      if lead < 0x80 {
        scalar = lead
        byte += 1
      } else if lead < 0xE0 {
        scalar = (lead & 0x1F) << 6 | UInt32(byte[1]) & 0x3F
        byte += 2
      } else if lead < 0xF0 {
        scalar = (lead & 0x0F) << 12 | (UInt32(byte[1]) & 0x3F) << 6 | UInt32(byte[2]) & 0x3F
        byte += 3
      } else {
        return false
      }
      if self[position] != scalar { return false }
      position += 1
    }
    return true
  }

  /// The end of `word` at `index`, after one space if need be.
  func skip(_ word: StaticString, at index: Int, allowingSpace: Bool = false) -> Int? {
    let start = allowingSpace && isSpace(index) ? index + 1 : index
    return has(word, at: start) ? start + word.scalarCount : nil
  }

  /// The end of the run of Hangul that starts at `index`.
  func endOfHangul(_ index: Int) -> Int {
    var end = index
    while isHangul(end) { end += 1 }
    return end
  }

  /// Whether a word that ends before `index` may end there: nothing more of the eojeol, or a particle.
  func isWordEnd(_ index: Int) -> Bool {
    if !isHangul(index) { return true }
    let end = endOfHangul(index)
    return end - index < 32 && ParticleEnds.lengths(in: text, index, end) >> UInt32(end - index) & 1 == 1
  }

  func string(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    for value in text[range] { result.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    return String(result)
  }
}

extension StaticString {
  /// The number of scalars, without a string being made.
  var scalarCount: Int {
    guard hasPointerRepresentation else { return 1 }
    var count = 0
    for index in 0..<utf8CodeUnitCount where utf8Start[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
