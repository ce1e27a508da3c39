/// Composes or decomposes Hangul, and nothing else: the Hangul part of Unicode's NFC and NFD, by arithmetic.
///
///     HangulNormalizer(.composed).normalized("\u{1112}\u{1161}\u{11AB}")      // "한", U+D55C
///     HangulNormalizer(.decomposed).normalized("한")                          // U+1112 U+1161 U+11AB
///
/// Text that has no other composable characters is in NFC (or NFD) afterwards; for every script and with ICU's data
/// see `KoreanUnicode.Normalizer`. The rules are those of section 3.12 of the Unicode core specification:
///
/// - U+1100…1112, U+1161…1175 and U+11A8…11C2 compose, fillers and old jamo never do. U+11A7 is no consonant.
/// - A syllable that has a trailing consonant takes no second one.
/// - U+1100 U+1100 U+1161 gives U+1100 U+AC00.
///
/// Input is bytes and need not be well-formed UTF-8: whatever is not Hangul comes out as it went in. Everything
/// is linear in the input.
public struct HangulNormalizer: Hashable, Sendable {
  /// The form to produce.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Syllables, as in NFC.
    case composed
    /// Conjoining jamo, as in NFD.
    case decomposed
  }

  /// The form to produce.
  public let form: Form

  /// A normalizer to this form.
  public init(_ form: Form) { self.form = form }

  /// Whether ``normalized(_:)-([UInt8])`` would leave the text as it is. Exact: there is no "maybe".
  ///
  ///     HangulNormalizer(.composed).isNormalized(Array("각".utf8))       // true
  public func isNormalized(_ utf8: [UInt8]) -> Bool { firstChange(in: utf8) == nil }

  /// The offset of the first syllable that the form changes; `nil` where the text is in the form.
  public func firstChange(in utf8: [UInt8]) -> Int? { utf8.withUnsafeBufferPointer { firstChange(in: $0) } }

  /// The offset of the first syllable that the form changes; `nil` where the text is in the form.
  public func firstChange(in utf8: Span<UInt8>) -> Int? { utf8.withUnsafeBufferPointer { firstChange(in: $0) } }

  /// The text in the form. Text that is in it already comes back as the same array, without a copy.
  public func normalized(_ utf8: [UInt8]) -> [UInt8] {
    guard !isNormalized(utf8) else { return utf8 }
    var result: [UInt8] = []
    result.reserveCapacity(form == .composed ? utf8.count + 64 : utf8.count * 5 / 2 + 64)
    utf8.withUnsafeBufferPointer { append($0, to: &result) }
    return result
  }

  /// Appends the text in the form to `result`, whose room is used again and again when one works through many texts.
  public func append(_ utf8: Span<UInt8>, to result: inout [UInt8]) {
    utf8.withUnsafeBufferPointer { append($0, to: &result) }
  }

  /// The text in the form, with the map of what moved. Text that is in it already comes back without a copy.
  ///
  ///     HangulNormalizer(.composed).mapped("가\u{11A8}!").map.source(of: 3..<4)      // 6..<7
  public func mapped(_ utf8: [UInt8]) -> MappedText {
    guard !isNormalized(utf8) else { return MappedText(unchanged: utf8) }
    var result: [UInt8] = []
    var map = OffsetMap.Builder()
    result.reserveCapacity(form == .composed ? utf8.count + 64 : utf8.count * 5 / 2 + 64)
    utf8.withUnsafeBufferPointer { append($0, to: &result, recording: &map) }
    return MappedText(utf8: result, map: map.finish())
  }

  /// Appends the text in the form to `result`, and what moved to `map`.
  package func append(_ utf8: UnsafeBufferPointer<UInt8>, to result: inout [UInt8], map: inout OffsetMap.Builder) {
    append(utf8, to: &result, recording: &map)
  }

  /// The text in the form.
  ///
  /// Beware of `==` when checking: two strings are equal to Swift when they differ only by normalization.
  public func normalized(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    return isNormalized(utf8) ? text : String(decoding: normalized(utf8), as: UTF8.self)
  }

  /// The text in the form, with the map of what moved.
  public func mapped(_ text: String) -> MappedText { mapped(Array(text.utf8)) }

  // MARK: Pointers

  package func firstChange(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    switch form {
    case .composed: return ComposeKernel.firstChange(base, count: bytes.count)
    case .decomposed: return DecomposeKernel.firstChange(base, count: bytes.count)
    }
  }

  package func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    var recorder = NoRecorder()
    append(bytes, to: &result, recording: &recorder)
  }

  private func append<Recorder: EditRecorder>(
    _ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8], recording recorder: inout Recorder
  ) {
    guard let base = bytes.baseAddress else { return }
    switch form {
    case .composed:
      // One piece: a trailing consonant may join what was written just before it.
      result.appendUnchecked(bytes.count) {
        ComposeKernel.run(base, count: bytes.count, to: $0, recording: &recorder)
      }
    case .decomposed:
      // In blocks, since text may become three times as long and rarely does. A block ends before a lead byte.
      var start = 0
      while start < bytes.count {
        var end = min(start + 65_536, bytes.count)
        var steps = 0
        while end < bytes.count, bytes[end] & 0xC0 == 0x80, steps < 3 {
          end += 1
          steps += 1
        }
        result.appendUnchecked(DecomposeKernel.capacity(end - start)) {
          DecomposeKernel.run(base + start, count: end - start, to: $0, recording: &recorder)
        }
        start = end
      }
    }
  }
}
