import CICUShim

/// Which characters a form leaves alone and lets nothing before them reach: they are copied, and texts are cut there.
struct PlainCharacters: Sendable {
  private let form: Int32
  private let bits: [UInt64]

  private init(_ form: Int32) {
    self.form = form
    var bits = [UInt64](repeating: 0, count: 1024)
    bits.withUnsafeMutableBufferPointer { kt_icu_plain_characters(form, $0.baseAddress) }
    self.bits = bits
  }

  /// By ICU's number of the form.
  static let composed = PlainCharacters(0)
  static let decomposed = PlainCharacters(1)
  static let compatibilityComposed = PlainCharacters(2)
  static let compatibilityDecomposed = PlainCharacters(3)

  func withBits<Result>(_ body: (_ form: Int32, _ bits: UnsafePointer<UInt64>?) -> Result) -> Result {
    bits.withUnsafeBufferPointer { body(form, $0.baseAddress) }
  }

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 0x10000 { return bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0 }
    return kt_icu_is_plain(form, scalar) != 0
  }
}
