/// A JSON value, as much of one as labelled data needs.
package enum LabelledJSON {
  case null, bool(Bool), number(Double), string(String), array([LabelledJSON]), object(
    [(key: String, value: LabelledJSON)])

  package subscript(key: String) -> LabelledJSON? {
    if case .object(let fields) = self { return fields.last { $0.key == key }?.value }
    return nil
  }
  package var string: String? { if case .string(let value) = self { value } else { nil } }
  package var int: Int? { if case .number(let value) = self { Int(exactly: value) } else { nil } }
  package var array: [LabelledJSON]? { if case .array(let values) = self { values } else { nil } }

  /// Parses one value that fills `bytes`; nil on any error.
  package init?(_ bytes: some Collection<UInt8>) {
    var parser = LabelledJSONParser(bytes: Array(bytes))
    guard let value = parser.value(depth: 0) else { return nil }
    parser.skipSpace()
    guard parser.isAtEnd else { return nil }
    self = value
  }
}

private struct LabelledJSONParser {
  let bytes: [UInt8]
  var index = 0
  var isAtEnd: Bool { index == bytes.count }

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  mutating func value(depth: Int) -> LabelledJSON? {
    skipSpace()
    guard depth < 64 else { return nil }
    switch current {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return text().map { .string($0) }
    case UInt8(ascii: "t"): return literal("true", .bool(true))
    case UInt8(ascii: "f"): return literal("false", .bool(false))
    case UInt8(ascii: "n"): return literal("null", .null)
    default: return number()
    }
  }

  private mutating func literal(_ word: String, _ value: LabelledJSON) -> LabelledJSON? {
    for byte in word.utf8 {
      guard current == byte else { return nil }
      index += 1
    }
    return value
  }

  private mutating func number() -> LabelledJSON? {
    let start = index
    while index < bytes.count, "+-.eE0123456789".utf8.contains(bytes[index]) { index += 1 }
    return Double(String(decoding: bytes[start..<index], as: UTF8.self)).map { .number($0) }
  }

  private mutating func array(_ depth: Int) -> LabelledJSON? {
    index += 1
    var values: [LabelledJSON] = []
    skipSpace()
    if current == UInt8(ascii: "]") {
      index += 1
      return .array([])
    }
    while let value = value(depth: depth + 1) {
      values.append(value)
      skipSpace()
      defer { index += 1 }
      if current == UInt8(ascii: "]") { return .array(values) }
      guard current == UInt8(ascii: ",") else { return nil }
    }
    return nil
  }

  private mutating func object(_ depth: Int) -> LabelledJSON? {
    index += 1
    var fields: [(key: String, value: LabelledJSON)] = []
    skipSpace()
    if current == UInt8(ascii: "}") {
      index += 1
      return .object([])
    }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\""), let key = text() else { return nil }
      skipSpace()
      guard current == UInt8(ascii: ":") else { return nil }
      index += 1
      guard let value = value(depth: depth + 1) else { return nil }
      fields.append((key, value))
      skipSpace()
      defer { index += 1 }
      if current == UInt8(ascii: "}") { return .object(fields) }
      guard current == UInt8(ascii: ",") else { return nil }
    }
  }

  private mutating func text() -> String? {
    index += 1
    var result: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        return String(validating: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard escape(into: &result) else { return nil }
      default:
        result.append(byte)
      }
    }
    return nil
  }

  private mutating func escape(into result: inout [UInt8]) -> Bool {
    let byte = current
    index += 1
    switch byte {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "u"):
      guard var unit = hex() else { return false }
      if 0xD800..<0xDC00 ~= unit, current == UInt8(ascii: "\\"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        guard let low = hex(), 0xDC00..<0xE000 ~= low else { return false }
        unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(unit) else { return false }
      result.append(contentsOf: String(Character(scalar)).utf8)
    default: return false
    }
    return true
  }

  private mutating func hex() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    defer { index += 4 }
    return UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
  }
}
