import CICUShim

/// Which characters a form leaves alone and lets nothing before them reach: they are copied, and texts are cut there.
struct PlainCharacters: Sendable {
  private let form: Int32
  private let bits: [UInt64]
  /// The lowest lead byte that can begin a character that is not plain.
  private let suspect: UInt8

  private init(_ form: Int32, suspect: UInt8) {
    self.form = form
    self.suspect = suspect
    var bits = [UInt64](repeating: 0, count: 1024)
    bits.withUnsafeMutableBufferPointer { kt_icu_plain_characters(form, $0.baseAddress) }
    self.bits = bits
  }

  /// By ICU's number of the form.
  static let composed = PlainCharacters(0, suspect: 0xCC)
  static let decomposed = PlainCharacters(1, suspect: 0xC3)
  static let compatibilityComposed = PlainCharacters(2, suspect: 0xC2)
  static let compatibilityDecomposed = PlainCharacters(3, suspect: 0xC2)

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 0x10000 { return bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0 }
    return kt_icu_is_plain(form, scalar) != 0
  }

  /// The offset of the first character at or after `start` that is not plain; the end where there is none.
  ///
  /// Hangul syllables always pass, conjoining jamo where `passingJamo` is true: the caller deals with them. A byte that
  /// is not UTF-8 passes. Thirty-two bytes at a time are judged by their lead bytes alone: ASCII, ideographs, syllables
  /// and jamo pass, and what has a suspicious lead is looked up.
  func firstOther(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, passingJamo: Bool) -> Int {
    bits.withUnsafeBufferPointer { bits in
      Int(
        kt_icu_plain_scan(
          form, bytes.baseAddress, Int64(start), Int64(bytes.count), bits.baseAddress, suspect, passingJamo ? 1 : 0))
    }
  }
}
