/// A character that an encoding does not have.
public struct EncodingFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The encoding that was written.
  public let encoding: TextEncoding
  /// The character that it does not have.
  public let scalar: Unicode.Scalar
  /// The offset in the text's UTF-8.
  public let offset: Int

  /// "euc-kr has no U+B620 (byte offset 0)".
  public var description: String {
    "\(encoding) has no U+\(String(scalar.value, radix: 16, uppercase: true)) (byte offset \(offset))"
  }
}

/// What encoding does with a character that the encoding does not have.
public enum EncodingPolicy: Hashable, Sendable {
  /// Stop and throw the first one.
  case strict
  /// Put `?` in its place.
  case questionMark
  /// Put an HTML reference, `&#8361;`, in its place.
  case reference
  /// Leave it out.
  case skip
}

/// Bytes, and what could not be put in them.
public struct EncodedText: Hashable, Sendable {
  /// The encoded text.
  public let bytes: [UInt8]
  /// What it is encoded in.
  public let encoding: TextEncoding
  /// What the encoding does not have, in order; empty under ``EncodingPolicy/strict``.
  public let failures: [EncodingFailure]
}

/// Text to bytes.
///
///     try TextEncoder().encode("똠", as: .cp949).bytes      // [0x8C, 0x63]
///     try TextEncoder().encode("똠", as: .eucKR)            // throws "euc-kr has no U+B620 (byte offset 0)"
///     try TextEncoder(policy: .reference).encode("₩", as: .cp949).bytes.count      // 7: "&#8361;": CP949 has ￦ U+FFE6 only
///
/// Characters are looked up as they are: decomposed Hangul has no legacy code, so compose first.
public struct TextEncoder: Hashable, Sendable {
  /// What is done with a character that the encoding does not have.
  public let policy: EncodingPolicy

  /// An encoder with this policy.
  public init(policy: EncodingPolicy = .strict) { self.policy = policy }

  /// Encodes `text`. `.utf16` gives little-endian bytes behind a byte-order mark. An encoding out of
  /// ``TextEncoding/all`` only: any other has none of the characters beyond ASCII.
  public func encode(_ text: String, as encoding: TextEncoding) throws(EncodingFailure) -> EncodedText {
    switch encoding {
    case .utf8: return EncodedText(bytes: Array(text.utf8), encoding: encoding, failures: [])
    case .utf16, .utf16LE, .utf16BE:
      var bytes: [UInt8] = encoding == .utf16 && text.unicodeScalars.first != "\u{FEFF}" ? [0xFF, 0xFE] : []
      for unit in text.utf16 {
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        bytes += encoding == .utf16BE ? [high, low] : [low, high]
      }
      return EncodedText(bytes: bytes, encoding: encoding, failures: [])
    default: break
    }
    var writer = Writer(encoding: encoding)
    var failures: [EncodingFailure] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      if !writer.put(scalar.value) {
        let failure = EncodingFailure(encoding: encoding, scalar: scalar, offset: offset)
        switch policy {
        case .strict: throw failure
        case .questionMark: _ = writer.put(0x3F)
        case .reference: for byte in "&#\(scalar.value);".utf8 { _ = writer.put(UInt32(byte)) }
        case .skip: break
        }
        failures.append(failure)
      }
      offset += UTF8.width(scalar)
    }
    writer.finish()
    return EncodedText(bytes: writer.bytes, encoding: encoding, failures: failures)
  }

  private struct Writer {
    let encoding: TextEncoding
    var bytes: [UInt8] = []
    private var shifted = false

    init(encoding: TextEncoding) {
      self.encoding = encoding
      if encoding == .iso2022KR { bytes = [0x1B, 0x24, 0x29, 0x43] }
    }

    mutating func put(_ scalar: UInt32) -> Bool {
      if scalar < 0x80 {
        // Escape and shifts would change what follows.
        if encoding == .iso2022KR, scalar == 0x1B || scalar == 0x0E || scalar == 0x0F { return false }
        shift(false)
        bytes.append(UInt8(scalar))
        return true
      }
      guard let code = code(scalar) else { return false }
      shift(true)
      let mask: UInt16 = encoding == .iso2022KR ? 0x7F7F : 0xFFFF
      bytes.append(UInt8((code & mask) >> 8))
      bytes.append(UInt8(code & mask & 0xFF))
      return true
    }

    mutating func finish() { shift(false) }

    private func code(_ scalar: UInt32) -> UInt16? {
      switch encoding {
      case .cp949: return KSX1001.table.code(scalar)
      case .eucKR, .iso2022KR: return KSX1001.table.code(scalar).flatMap { KSX1001.contains($0) ? $0 : nil }
      case .johab: return Johab.code(scalar)
      default: return nil
      }
    }

    private mutating func shift(_ on: Bool) {
      guard encoding == .iso2022KR, shifted != on else { return }
      shifted = on
      bytes.append(on ? 0x0E : 0x0F)
    }
  }
}

extension UTF8 {
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x1_0000: 3
    default: 4
    }
  }
}
