import CICUShim
import Hangul

/// Bytes to text.
///
///     let bytes: [UInt8] = [0x8C, 0x63, 0xB9, 0xE6, 0xB0, 0xA2, 0xC7, 0xCF]
///     try TextDecoder().decode(bytes, as: .cp949).text      // "똠방각하"
///     try TextDecoder().decode(bytes).encoding              // .cp949: detected, see ``EncodingDetector``
///
/// Strict UTF-8 comes first whenever no encoding is named. A failure tells the offset of the byte:
///
///     try TextDecoder().decode([0x61, 0xFF], as: .utf8)     // throws "utf-8: invalid byte FF at offset 1"
///
/// Linear in the input.
public struct TextDecoder: Hashable, Sendable {
  /// What is done with bytes that mean nothing.
  public let policy: DecodingPolicy

  /// A decoder with this policy.
  public init(policy: DecodingPolicy = .strict) { self.policy = policy }

  /// Decodes `bytes` as `encoding` or, without one, as whatever they are most likely written in.
  ///
  /// A byte-order mark stays in the text: offsets into the text count it. Empty input is the empty text in UTF-8.
  public func decode(_ bytes: [UInt8], as encoding: TextEncoding? = nil) throws(DecodingFailure) -> DecodedText {
    let chosen = encoding ?? EncodingDetector().detect(bytes).encoding
    var sink = DecodingSink(chosen, policy, capacity: bytes.count + bytes.count / 2)
    switch chosen {
    case .utf8: return try decodeUTF8(bytes)
    case .cp949: try sink.readDoubleByte(bytes, limitedTo: 0x81) { KSX1001.table.scalar($0, $1) }
    case .eucKR:
      try sink.readDoubleByte(bytes, limitedTo: 0xA1) { lead, trail in
        KSX1001.contains(UInt16(lead) << 8 | UInt16(trail)) ? KSX1001.table.scalar(lead, trail) : nil
      }
    case .johab: try sink.readDoubleByte(bytes, limitedTo: 0x84) { Johab.scalar($0, $1) }
    case .iso2022KR: try sink.readISO2022KR(bytes)
    case .utf16, .utf16LE, .utf16BE:
      let order = chosen == .utf16 ? EncodingDetector.byteOrder(of: bytes) : chosen
      try sink.readUTF16(bytes, bigEndian: order == .utf16BE)
      return sink.finish(as: order)
    default: return try decodeByICU(bytes, chosen)
    }
    return sink.finish()
  }

  private func decodeUTF8(_ bytes: [UInt8]) throws(DecodingFailure) -> DecodedText {
    guard var error = UTF8Validation.firstError(in: bytes, from: 0) else {
      return DecodedText(text: String(decoding: bytes, as: UTF8.self), encoding: .utf8, failures: [])
    }
    var sink = DecodingSink(.utf8, policy, capacity: bytes.count + 16)
    var copied = 0
    while true {
      sink.utf8.append(contentsOf: bytes[copied..<error.lowerBound])
      let isCut = error.upperBound == bytes.count && UTF8Validation.isCut(bytes[error])
      try sink.fail(isCut ? .truncated : .invalid, at: error.lowerBound, error.count, of: bytes)
      copied = error.upperBound
      guard let next = UTF8Validation.firstError(in: bytes, from: copied) else { break }
      error = next
    }
    sink.utf8.append(contentsOf: bytes[copied...])
    return sink.finish()
  }

  private func decodeByICU(_ bytes: [UInt8], _ encoding: TextEncoding) throws(DecodingFailure) -> DecodedText {
    var sink = DecodingSink(encoding, policy, capacity: bytes.count * 2)
    var units = [UInt16](repeating: 0, count: bytes.count * 2 + 16)
    var start = 0
    while start < bytes.count || bytes.isEmpty {
      var errorOffset: Int32 = 0
      var errorLength: Int32 = 0
      let count = bytes.withUnsafeBufferPointer { source in
        units.withUnsafeMutableBufferPointer { target in
          kt_icu_decode(
            encoding.name, source.baseAddress.map { $0 + start }, Int32(source.count - start), target.baseAddress,
            Int32(target.count), &errorOffset, &errorLength)
        }
      }
      guard count >= 0 else {
        throw DecodingFailure(encoding: encoding, reason: .unknownEncoding, offset: 0, bytes: [])
      }
      sink.utf8.append(contentsOf: String(decoding: units[..<Int(count)], as: UTF16.self).utf8)
      guard errorLength > 0 else { break }
      let offset = start + Int(errorOffset)
      try sink.fail(.invalid, at: offset, Int(errorLength), of: bytes)
      start = max(start + 1, offset + Int(errorLength))
    }
    return sink.finish()
  }
}

extension DecodingSink {
  /// ASCII and two-byte codes that begin with `first` or above.
  mutating func readDoubleByte(
    _ bytes: [UInt8], limitedTo first: UInt8, _ scalar: (UInt8, UInt8) -> UInt16?
  ) throws(DecodingFailure) {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        utf8.append(lead)
        index += 1
      } else if lead < first || lead == 0xFF {
        try fail(.invalid, at: index, 1, of: bytes)
        index += 1
      } else if index + 1 == bytes.count {
        try fail(.truncated, at: index, 1, of: bytes)
        index += 1
      } else if let value = scalar(lead, bytes[index + 1]) {
        put(UInt32(value))
        index += 2
      } else {
        // An ASCII byte after a bad lead is text of its own.
        let length = bytes[index + 1] < 0x80 ? 1 : 2
        try fail(length == 1 ? .invalid : .unassigned, at: index, length, of: bytes)
        index += length
      }
    }
  }

  /// RFC 1557: ESC $ ) C, then shift-out and shift-in between the plane of KS X 1001 and ASCII.
  mutating func readISO2022KR(_ bytes: [UInt8]) throws(DecodingFailure) {
    var index = 0
    var shifted = false
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x1B:
        if bytes[index...].starts(with: [0x1B, 0x24, 0x29, 0x43]) {
          index += 4
        } else {
          try fail(.invalid, at: index, 1, of: bytes)
          index += 1
        }
      case 0x0E, 0x0F:
        shifted = byte == 0x0E
        index += 1
      case 0x0A, 0x0D:
        // A line begins in ASCII.
        shifted = false
        utf8.append(byte)
        index += 1
      case 0x80...:
        try fail(.invalid, at: index, 1, of: bytes)
        index += 1
      case 0x21...0x7E where shifted:
        guard index + 1 < bytes.count else {
          try fail(.truncated, at: index, 1, of: bytes)
          return
        }
        let trail = bytes[index + 1]
        let code = UInt16(byte | 0x80) << 8 | UInt16(trail | 0x80)
        if trail >= 0x21, trail <= 0x7E, KSX1001.contains(code),
          let value = KSX1001.table.scalar(byte | 0x80, trail | 0x80)
        {
          put(UInt32(value))
          index += 2
        } else {
          let length = trail >= 0x21 && trail <= 0x7E ? 2 : 1
          try fail(length == 2 ? .unassigned : .invalid, at: index, length, of: bytes)
          index += length
        }
      default:
        utf8.append(byte)
        index += 1
      }
    }
  }

  mutating func readUTF16(_ bytes: [UInt8], bigEndian: Bool) throws(DecodingFailure) {
    var index = 0
    func unit(_ index: Int) -> UInt32 {
      bigEndian
        ? UInt32(bytes[index]) << 8 | UInt32(bytes[index + 1]) : UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index])
    }
    while index + 1 < bytes.count {
      let value = unit(index)
      if value & 0xF800 != 0xD800 {
        put(value)
        index += 2
      } else if value < 0xDC00, index + 3 < bytes.count, unit(index + 2) & 0xFC00 == 0xDC00 {
        put(0x10000 + (value & 0x3FF) << 10 + unit(index + 2) & 0x3FF)
        index += 4
      } else {
        try fail(value < 0xDC00 && index + 3 >= bytes.count ? .truncated : .invalid, at: index, 2, of: bytes)
        index += 2
      }
    }
    if index < bytes.count { try fail(.truncated, at: index, 1, of: bytes) }
  }
}
