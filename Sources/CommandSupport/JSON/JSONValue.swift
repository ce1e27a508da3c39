/// A JSON value as a tree, for gold files, score sheets and tests. Numbers stay as written.
package indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: JSONValue
    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  package init(_ bytes: [UInt8]) throws(JSONError) {
    var scanner = JSONScanner(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.index = 3 }
    scanner.skipSpace()
    self = try Self.read(&scanner, depth: 0)
    try scanner.finish()
  }

  package init(_ text: String) throws(JSONError) { try self.init(Array(text.utf8)) }

  private static func read(_ scanner: inout JSONScanner, depth: Int) throws(JSONError) -> JSONValue {
    switch scanner.current {
    case UInt8(ascii: "{"):
      var members: [Member] = []
      try scanner.object(depth: depth + 1) { (scanner, key) throws(JSONError) in
        let key = JSONText.decode(scanner.bytes[key])
        members.append(Member(key, try read(&scanner, depth: depth + 1)))
      }
      return .object(members)
    case UInt8(ascii: "["):
      var elements: [JSONValue] = []
      try scanner.array(depth: depth + 1) { (scanner) throws(JSONError) in
        elements.append(try read(&scanner, depth: depth + 1))
      }
      return .array(elements)
    case UInt8(ascii: "\""): return .string(JSONText.decode(scanner.bytes[try scanner.string()]))
    case UInt8(ascii: "t"):
      try scanner.value()
      return .bool(true)
    case UInt8(ascii: "f"):
      try scanner.value()
      return .bool(false)
    case UInt8(ascii: "n"):
      try scanner.value()
      return .null
    default: return .number(String(decoding: scanner.bytes[try scanner.value()], as: UTF8.self))
    }
  }

  /// The last member of that name; `nil` where there is none or the value is no object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
  package subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  package var string: String? { if case .string(let value) = self { value } else { nil } }
  package var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  package var members: [Member]? { if case .object(let value) = self { value } else { nil } }
  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  package var integer: Int? { if case .number(let value) = self { Int(value) } else { nil } }
  package var double: Double? { if case .number(let value) = self { Double(value) } else { nil } }
  package var isNull: Bool { self == .null }
  /// `[start, end]`.
  package var range: Range<Int>? {
    guard let pair = array, pair.count == 2, let lower = pair[0].integer, let upper = pair[1].integer, lower <= upper
    else { return nil }
    return lower..<upper
  }
}
