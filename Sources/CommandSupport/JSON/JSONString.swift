extension JSONScanner {
  /// Passes over a string and returns its bytes, quotes included.
  @discardableResult
  package mutating func string() throws(JSONError) -> Range<Int> {
    let start = index
    try expect(UInt8(ascii: "\""), "a string")
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return start..<index
      case UInt8(ascii: "\\"): try escape()
      case 0x00...0x1F: throw JSONError("control character in a string", at: index)
      case 0x20...0x7F: index += 1
      default: try multibyte(lead: byte)
      }
    }
    throw JSONError("string without an end", at: start)
  }

  /// One well-formed UTF-8 sequence of two to four bytes (Unicode Standard, table 3-7).
  private mutating func multibyte(lead: UInt8) throws(JSONError) {
    if isLenient {
      index += 1
      return
    }
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw JSONError("invalid UTF-8", at: index)
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else {
      throw JSONError("invalid UTF-8", at: index)
    }
    for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + offset]) {
      throw JSONError("invalid UTF-8", at: index)
    }
    index += length
  }

  private mutating func escape() throws(JSONError) {
    let start = index
    index += 1
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      index += 1
    case UInt8(ascii: "u"):
      index += 1
      let unit = try hexadecimal(start)
      if isLenient { return }
      if (0xDC00...0xDFFF).contains(unit) { throw JSONError("lone surrogate escape", at: start) }
      guard (0xD800...0xDBFF).contains(unit) else { return }
      guard current == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") else {
        throw JSONError("lone surrogate escape", at: start)
      }
      index += 2
      guard (0xDC00...0xDFFF).contains(try hexadecimal(start)) else {
        throw JSONError("lone surrogate escape", at: start)
      }
    default: throw JSONError("unknown escape", at: start)
    }
  }

  private mutating func hexadecimal(_ start: Int) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = JSONText.hexadecimalDigit(current), index < bytes.count else {
        throw JSONError("unfinished \\u escape", at: start)
      }
      unit = unit << 4 | digit
      index += 1
    }
    return unit
  }
}

/// What strings of JSON mean, once a ``JSONScanner`` has passed over them.
package enum JSONText {
  static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// The string that a raw JSON string stands for: `"\uD55C"`, quotes included, is `한`.
  /// `raw` has been passed over by a scanner.
  package static func decode(_ raw: ArraySlice<UInt8>) -> String {
    let inner = raw.dropFirst().dropLast()
    guard inner.contains(UInt8(ascii: "\\")) else { return String(decoding: inner, as: UTF8.self) }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(inner.count)
    var index = inner.startIndex
    while index < inner.endIndex {
      guard inner[index] == UInt8(ascii: "\\") else {
        utf8.append(inner[index])
        index += 1
        continue
      }
      let kind = inner[index + 1]
      index += 2
      switch kind {
      case UInt8(ascii: "b"): utf8.append(0x08)
      case UInt8(ascii: "f"): utf8.append(0x0C)
      case UInt8(ascii: "n"): utf8.append(0x0A)
      case UInt8(ascii: "r"): utf8.append(0x0D)
      case UInt8(ascii: "t"): utf8.append(0x09)
      case UInt8(ascii: "u"):
        var value = unit(inner, at: index)
        index += 4
        if (0xD800...0xDBFF).contains(value) {
          value = 0x10000 + (value - 0xD800) << 10 + (unit(inner, at: index + 2) - 0xDC00)
          index += 6
        }
        utf8.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
      default: utf8.append(kind)
      }
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  private static func unit(_ bytes: ArraySlice<UInt8>, at index: Int) -> UInt32 {
    bytes[index..<index + 4].reduce(0) { $0 << 4 | (hexadecimalDigit($1) ?? 0) }
  }
}
