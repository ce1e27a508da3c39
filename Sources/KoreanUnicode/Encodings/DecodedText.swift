/// Bytes that have no meaning in an encoding.
///
///     let failure = DecodingFailure(encoding: .utf8, reason: .invalid, offset: 2, bytes: [0xFF])
///     failure.description      // "utf-8: invalid byte FF at offset 2"
public struct DecodingFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why the bytes have no meaning.
  public enum Reason: String, Hashable, Sendable {
    /// No character begins or goes on so.
    case invalid
    /// Well-formed, but the encoding has no character there.
    case unassigned
    /// The text ends within a character.
    case truncated
    /// ICU has no converter of that name.
    case unknownEncoding
  }

  /// The encoding that was read.
  public let encoding: TextEncoding
  /// What is wrong.
  public let reason: Reason
  /// The offset of the first of the bytes in the input.
  public let offset: Int
  /// The bytes that mean nothing.
  public let bytes: [UInt8]

  /// A failure at this offset.
  public init(encoding: TextEncoding, reason: Reason, offset: Int, bytes: [UInt8]) {
    self.encoding = encoding
    self.reason = reason
    self.offset = offset
    self.bytes = bytes
  }

  /// "utf-8: invalid byte FF at offset 2".
  public var description: String {
    if reason == .unknownEncoding { return "unknown encoding \(encoding)" }
    let list = bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }
    return
      "\(encoding): \(reason) byte\(bytes.count == 1 ? "" : "s") \(list.joined(separator: " ")) at offset \(offset)"
  }
}

/// A decoded text, and how it came about.
public struct DecodedText: Hashable, Sendable {
  /// The text. A byte-order mark stays in it, as U+FEFF.
  public let text: String
  /// The encoding used: the one asked for, or the one detected. `.utf16` becomes `.utf16LE` or `.utf16BE`.
  public let encoding: TextEncoding
  /// What had no meaning, in order; empty under ``DecodingPolicy/strict``.
  public let failures: [DecodingFailure]
}

/// What decoding does with bytes that have no meaning.
public enum DecodingPolicy: String, Hashable, Sendable, CaseIterable {
  /// Stop and throw the first one.
  case strict
  /// Put one U+FFFD in place of each, and list them.
  case replace
  /// Leave them out, and list them.
  case skip
}
