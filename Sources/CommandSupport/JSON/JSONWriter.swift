/// Writes JSON into bytes, field by field, in the order of the calls.
///
///     var json = JSONWriter()
///     json.object {
///       $0.field("name", "한글")
///       $0.field("range") { $0.range(0..<2) }
///     }
///     String(decoding: json.bytes, as: UTF8.self)       // {"name":"한글","range":[0,2]}
package struct JSONWriter: Sendable {
  package enum Layout: Sendable {
    /// One line, no spaces.
    case compact
    /// Two spaces a level, ranges on one line.
    case indented
  }

  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth: Int
  /// Whether something stands before the next element of the present container.
  private var needsComma = false

  /// `depth` is the level that the first value stands at, for a value inside an array that another hand writes.
  package init(_ layout: Layout = .compact, depth: Int = 0) {
    self.layout = layout
    self.depth = depth
  }

  package mutating func object(_ body: (inout JSONWriter) -> Void) { container("{", "}", body) }
  package mutating func array(_ body: (inout JSONWriter) -> Void) { container("[", "]", body) }

  private mutating func container(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    beginValue()
    bytes.append(UInt8(ascii: open))
    isAfterKey = false
    needsComma = false
    depth += 1
    body(&self)
    depth -= 1
    if needsComma { newLine() }
    bytes.append(UInt8(ascii: close))
    endValue()
  }

  /// Whether a key has been written and its value not yet.
  private var isAfterKey = false

  private mutating func beginValue() {
    if isAfterKey { return }
    beginElement()
  }

  private mutating func beginElement() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0, !bytes.isEmpty { newLine() }
  }

  private mutating func endValue() {
    isAfterKey = false
    needsComma = true
  }

  private mutating func newLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    for _ in 0..<depth { bytes.append(contentsOf: [0x20, 0x20]) }
  }

  package mutating func key(_ key: String) {
    beginElement()
    appendQuoted(key)
    afterKey()
  }

  private mutating func afterKey() {
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(0x20) }
    isAfterKey = true
  }

  /// A field as it was read, byte for byte.
  package mutating func field(_ field: JSONRecord.Field) {
    beginElement()
    bytes.append(contentsOf: field.rawKey)
    afterKey()
    raw(field.rawValue)
  }

  package mutating func field(_ name: String, _ value: (inout JSONWriter) -> Void) {
    key(name)
    value(&self)
  }
  package mutating func field(_ name: String, _ value: String?) {
    key(name)
    string(value)
  }
  package mutating func field(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }
  package mutating func field(_ name: String, _ value: Bool) {
    key(name)
    raw(value ? "true".utf8 : "false".utf8)
  }

  package mutating func string(_ value: String?) {
    guard let value else { return null() }
    beginValue()
    appendQuoted(value)
    endValue()
  }
  package mutating func null() { raw("null".utf8) }
  package mutating func integer(_ value: Int) { raw(String(value).utf8) }

  /// A number with at most four decimals; `null` for what JSON has no literal for.
  package mutating func decimal(_ value: Double) {
    guard value.isFinite else { return null() }
    let rounded = (value * 10_000).rounded() / 10_000
    raw((rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : rounded.description).utf8)
  }

  /// `[start,end]`, on one line in every layout.
  package mutating func range(_ range: Range<Int>) {
    let space = layout == .indented ? ", " : ","
    raw("[\(range.lowerBound)\(space)\(range.upperBound)]".utf8)
  }

  /// JSON text that is already right.
  package mutating func raw(_ text: some Sequence<UInt8>) {
    beginValue()
    bytes.append(contentsOf: text)
    endValue()
  }

  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let bool): raw(bool ? "true".utf8 : "false".utf8)
    case .number(let literal): raw(literal.utf8)
    case .string(let text): string(text)
    case .array(let elements): array { json in for element in elements { json.value(element) } }
    case .object(let members):
      object { json in
        for member in members { json.field(member.key) { $0.value(member.value) } }
      }
    }
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: [0x5C, 0x22])
      case UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, 0x5C])
      case 0x0A: bytes.append(contentsOf: [0x5C, UInt8(ascii: "n")])
      case 0x0D: bytes.append(contentsOf: [0x5C, UInt8(ascii: "r")])
      case 0x09: bytes.append(contentsOf: [0x5C, UInt8(ascii: "t")])
      case 0x00...0x1F:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
