import CICUShim
import Hangul

/// Unicode's normalization forms for every script, with a two-way map of what moved.
///
///     Normalizer(.nfc).normalized("e\u{301}\u{1112}\u{1161}\u{11AB}")      // "é한"
///     Normalizer(.korean).normalized("ＡＩ ﾻﾻ ㈜ ①")                       // "AI ㅋㅋ ㈜ ①"
///     Normalizer(.nfd).mapped("한!").map.source(of: 9..<10)                // 3..<4
///
/// Hangul, ASCII and ideographs go through our own arithmetic; the stretches that have anything else go through ICU,
/// cut where Unicode guarantees that nothing reaches across. Input is bytes: what is not UTF-8 comes out as it went
/// in. Text that is in the form already comes back without a copy. Linear.
public struct Normalizer: Hashable, Sendable {
  /// What is made of the text.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Canonical composition (UAX #15).
    case nfc
    /// Canonical decomposition.
    case nfd
    /// Compatibility composition. Beware: ㅋㅋㅋ becomes ᄏᄏᄏ, ㎏ kg, ½ 1⁄2.
    case nfkc
    /// Compatibility decomposition.
    case nfkd
    /// NFC, and widths folded as NFKC does, but compatibility jamo, ㈜, ㎏, ①, … and ½ left alone.
    case korean

    var icu: Int32 {
      switch self {
      case .nfc, .korean: 0
      case .nfd: 1
      case .nfkc: 2
      case .nfkd: 3
      }
    }

    var isComposing: Bool { icu == 0 || icu == 2 }
  }

  /// The form that it makes.
  public let form: Form

  /// A normalizer to this form.
  public init(_ form: Form) { self.form = form }

  var plain: PlainCharacters {
    switch form {
    case .nfc, .korean: .composed
    case .nfd: .decomposed
    case .nfkc: .compatibilityComposed
    case .nfkd: .compatibilityDecomposed
    }
  }

  /// Whether ``normalized(_:)-([UInt8])`` would leave the text as it is. Exact: there is no "maybe".
  public func isNormalized(_ utf8: [UInt8]) -> Bool {
    if form == .korean, !WidthFolder().mapped(utf8).map.isIdentity { return false }
    return utf8.withUnsafeBufferPointer { isNormalized($0) }
  }

  /// Whether ``normalized(_:)-(String)`` would leave the text as it is.
  public func isNormalized(_ text: String) -> Bool { isNormalized(Array(text.utf8)) }

  /// The text in the form. Text that is in it already comes back as the same array.
  public func normalized(_ utf8: [UInt8]) -> [UInt8] {
    if form == .korean { return Normalizer(.nfc).normalized(WidthFolder().mapped(utf8).utf8) }
    guard !isNormalized(utf8) else { return utf8 }
    var result: [UInt8] = []
    result.reserveCapacity(form.isComposing ? utf8.count + 8 : utf8.count * 2 + 8)
    utf8.withUnsafeBufferPointer { append($0, to: &result) }
    return result
  }

  /// The text in the form. Compare bytes, not strings: to Swift's `==` the forms are equal.
  public func normalized(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    return isNormalized(utf8) ? text : String(decoding: normalized(utf8), as: UTF8.self)
  }

  /// Appends the text in the form to `result`, whose room is used again and again when one works through many texts.
  public func append(_ utf8: Span<UInt8>, to result: inout [UInt8]) {
    guard form != .korean else {
      let folded = utf8.withUnsafeBufferPointer { WidthFolder().mapped(Array($0)).utf8 }
      return Normalizer(.nfc).append(folded.span, to: &result)
    }
    utf8.withUnsafeBufferPointer { append($0, to: &result) }
  }

  /// The text in the form, with the map of what moved.
  public func mapped(_ utf8: [UInt8]) -> MappedText {
    if form == .korean { return WidthFolder().mapped(utf8).then(Normalizer(.nfc).mapped) }
    guard !isNormalized(utf8) else { return MappedText(unchanged: utf8) }
    var result: [UInt8] = []
    result.reserveCapacity(form.isComposing ? utf8.count + 8 : utf8.count * 2 + 8)
    var map = OffsetMap.Builder()
    utf8.withUnsafeBufferPointer { bytes in
      forEachStretch(of: bytes) { range, needsICU in
        let stretch = UnsafeBufferPointer(rebasing: bytes[range])
        if needsICU {
          ICUNormalization(form).append(stretch, to: &result, map: &map)
        } else {
          hangul.append(stretch, to: &result, map: &map)
        }
      }
    }
    return MappedText(utf8: result, map: map.finish())
  }

  /// The text in the form, with the map of what moved.
  public func mapped(_ text: String) -> MappedText { mapped(Array(text.utf8)) }

  // MARK: Stretches

  private var hangul: HangulNormalizer { HangulNormalizer(form.isComposing ? .composed : .decomposed) }

  func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    forEachStretch(of: bytes) { range, needsICU in
      let stretch = UnsafeBufferPointer(rebasing: bytes[range])
      if needsICU {
        ICUNormalization(form).append(stretch, to: &result)
      } else {
        hangul.append(stretch, to: &result)
      }
    }
  }

  private func isNormalized(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if !form.isComposing {
      guard hangul.firstChange(in: bytes) == nil else { return false }
    }
    var isNormal = true
    forEachStretch(of: bytes, passingJamo: false) { range, needsICU in
      guard isNormal, needsICU else { return isNormal }
      isNormal = ICUNormalization(form).isNormalized(UnsafeBufferPointer(rebasing: bytes[range]))
      return isNormal
    }
    return isNormal
  }

  private func forEachStretch(of bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, _ needsICU: Bool) -> Void) {
    forEachStretch(of: bytes, passingJamo: true) { range, needsICU in
      body(range, needsICU)
      return true
    }
  }

  /// Cuts the text into stretches that Hangul arithmetic is enough for and such that need ICU, in order and without
  /// gaps, until `body` returns `false`.
  @inline(__always)
  private func forEachStretch(
    of bytes: UnsafeBufferPointer<UInt8>, passingJamo: Bool, _ body: (Range<Int>, _ needsICU: Bool) -> Bool
  ) {
    guard let base = bytes.baseAddress else { return }
    let plain = plain
    let passingJamo = passingJamo || !form.isComposing
    var start = 0
    while start < bytes.count {
      // In blocks, so that the scan's bytes are still warm when they are written.
      let block = min(bytes.count, start + 32_768)
      var stop = plain.firstOther(
        in: UnsafeBufferPointer(rebasing: bytes[..<block]), from: start, passingJamo: passingJamo)
      if stop == block, stop < bytes.count {
        stop = cut(before: stop, notBefore: start, bytes.count, base, plain)
        if stop > start {
          guard body(start..<stop, false) else { return }
          start = stop
          continue
        }
        stop = plain.firstOther(in: bytes, from: start, passingJamo: passingJamo)
      }
      if stop == bytes.count {
        _ = body(start..<stop, false)
        return
      }
      // What composes may take in the character before, which is plain, or a syllable in pieces.
      var lower = stop
      if form.isComposing {
        while let previous = Scalars.start(before: lower, notBefore: start, base) {
          lower = previous
          guard let (scalar, _) = Scalars.decode(base, previous, bytes.count), !isBoundary(scalar, plain) else { break }
        }
      }
      let upper = end(of: stop, bytes, base, plain)
      if lower > start { guard body(start..<lower, false) else { return } }
      guard body(lower..<upper, true) else { return }
      start = upper
    }
  }

  private func isBoundary(_ scalar: UInt32, _ plain: PlainCharacters) -> Bool {
    plain.contains(scalar) || (!form.isComposing && scalar &- 0xAC00 < 11_172)
  }

  /// The end of the stretch that needs ICU from `start` on: where a plain character begins, or a byte that is not UTF-8.
  private func end(
    of start: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>, _ plain: PlainCharacters
  ) -> Int {
    var index = start
    while index < bytes.count, let (scalar, length) = Scalars.decode(base, index, bytes.count) {
      if index > start, isBoundary(scalar, plain) { return index }
      // Not for ever: any boundary will do after a while.
      if index - start > 65_536, kt_icu_has_boundary_before(form.icu, scalar) != 0 { return index }
      index += length
    }
    return index
  }

  /// A place at or before `index` where a plain character begins; `floor` where there is none nearby.
  private func cut(
    before index: Int, notBefore floor: Int, _ end: Int, _ base: UnsafePointer<UInt8>, _ plain: PlainCharacters
  ) -> Int {
    var place = index
    while place > floor, base[place] & 0xC0 == 0x80 { place -= 1 }
    for _ in 0..<64 where place > floor {
      if let (scalar, _) = Scalars.decode(base, place, end), isBoundary(scalar, plain) { return place }
      guard let previous = Scalars.start(before: place, notBefore: floor, base) else { return place }
      place = previous
    }
    return floor
  }
}
