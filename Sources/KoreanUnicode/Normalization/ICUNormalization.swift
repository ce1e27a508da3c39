import CICUShim
import Hangul

/// Normalization by ICU of stretches of well-formed UTF-8, which are short as a rule.
struct ICUNormalization {
  let form: Int32

  init(_ form: Normalizer.Form) { self.form = form.icu }

  func append(_ utf8: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    let source = Array(String(decoding: utf8, as: UTF8.self).utf16)
    guard let target = normalized(source[...]) else {
      result.append(contentsOf: utf8)
      return
    }
    appendUTF16(target, to: &result)
  }

  /// Piece by piece, from one boundary to the next, so that the map is as fine as the form allows.
  func append(_ utf8: UnsafeBufferPointer<UInt8>, to result: inout [UInt8], map: inout OffsetMap.Builder) {
    guard let base = utf8.baseAddress else { return }
    var piece: [UInt16] = []
    var start = 0
    var index = 0
    func write() {
      let before = result.count
      if let target = normalized(piece[...]) {
        appendUTF16(target, to: &result)
      } else {
        result.append(contentsOf: utf8[start..<index])
      }
      if result[before...].elementsEqual(utf8[start..<index]) {
        map.copy(index - start)
      } else {
        map.replace(index - start, with: result.count - before)
      }
      piece.removeAll(keepingCapacity: true)
      start = index
    }
    while index < utf8.count, let (scalar, length) = Scalars.decode(base, index, utf8.count) {
      if index > start, kt_icu_has_boundary_before(form, scalar) != 0 { write() }
      if scalar < 0x10000 {
        piece.append(UInt16(scalar))
      } else {
        piece.append(UInt16(0xD800 + (scalar - 0x10000) >> 10))
        piece.append(UInt16(0xDC00 + (scalar - 0x10000) & 0x3FF))
      }
      index += length
    }
    if index > start { write() }
  }

  func isNormalized(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let source = Array(String(decoding: utf8, as: UTF8.self).utf16)
    return source.withUnsafeBufferPointer { kt_icu_is_normalized(form, $0.baseAddress, Int32($0.count)) == 1 }
  }

  private func normalized(_ source: ArraySlice<UInt16>) -> [UInt16]? {
    // NFKD makes eighteen units of U+FDFA, the most there is; usually the first try has room enough.
    var capacity = source.count * 3 + 16
    for _ in 0..<2 {
      var needed: Int32 = 0
      let target = [UInt16](unsafeUninitializedCapacity: capacity) { target, count in
        needed = source.withUnsafeBufferPointer {
          kt_icu_normalize(form, $0.baseAddress, Int32($0.count), target.baseAddress, Int32(capacity))
        }
        count = needed >= 0 && Int(needed) <= capacity ? Int(needed) : 0
      }
      if needed < 0 { return nil }
      if Int(needed) <= capacity { return target }
      capacity = Int(needed)
    }
    return nil
  }

  private func appendUTF16(_ units: [UInt16], to result: inout [UInt8]) {
    var index = 0
    while index < units.count {
      var scalar = UInt32(units[index])
      index += 1
      if scalar & 0xFC00 == 0xD800, index < units.count, units[index] & 0xFC00 == 0xDC00 {
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + UInt32(units[index] & 0x3FF)
        index += 1
      }
      UTF8Scalars.append(scalar, to: &result)
    }
  }
}
