/// Walks over JSON text (RFC 8259) and says where each value begins and ends, without building anything.
///
/// Strict where a reader that guesses would pass on damage: bytes that are not UTF-8, lone surrogate escapes,
/// control characters in strings, trailing commas and nesting beyond ``maximumDepth`` are errors with an offset.
///
///     var scanner = JSONScanner(Array(#"{"n": 1.50}"#.utf8))
///     try scanner.value()            // 0..<11; scanner.index is 11
package struct JSONScanner {
  package static let maximumDepth = 512

  package let bytes: [UInt8]
  package var index: Int
  /// Whether strings that are not Unicode pass: for finding one's way in a line that is wrong elsewhere.
  package var isLenient = false
  private let end: Int

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = 0
    end = bytes.count
  }

  /// The byte at the cursor; 0 at the end, which no JSON text holds.
  package var current: UInt8 { index < end ? bytes[index] : 0 }
  package var isAtEnd: Bool { index >= end }

  package mutating func skipSpace() {
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  package mutating func expect(_ byte: UInt8, _ what: String) throws(JSONError) {
    guard current == byte, index < end else { throw unexpected(what) }
    index += 1
  }

  /// Nothing but white space may follow.
  package mutating func finish() throws(JSONError) {
    skipSpace()
    guard isAtEnd else { throw JSONError("text after the value", at: index) }
  }

  /// Passes over one value and returns its bytes.
  @discardableResult
  package mutating func value(depth: Int = 0) throws(JSONError) -> Range<Int> {
    let start = index
    switch current {
    case UInt8(ascii: "{"):
      try object(depth: depth + 1) { (scanner, _) throws(JSONError) in
        try scanner.value(depth: depth + 1)
      }
    case UInt8(ascii: "["):
      try array(depth: depth + 1) { (scanner) throws(JSONError) in
        try scanner.value(depth: depth + 1)
      }
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    case UInt8(ascii: "-"), 0x30...0x39: try number()
    default: throw unexpected("a value")
    }
    return start..<index
  }

  /// Passes over an object; `member` is called at each value with the key's bytes, quotes included.
  package mutating func object(
    depth: Int = 1, member: (inout JSONScanner, Range<Int>) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard depth <= Self.maximumDepth else { throw JSONError("nested too deeply", at: index) }
    try expect(UInt8(ascii: "{"), "an object")
    skipSpace()
    if current == UInt8(ascii: "}") { index += 1; return }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw unexpected("a key") }
      let key = try string()
      skipSpace()
      try expect(UInt8(ascii: ":"), "a colon")
      skipSpace()
      try member(&self, key)
      skipSpace()
      if current == UInt8(ascii: ",") { index += 1; continue }
      try expect(UInt8(ascii: "}"), "a comma or the end of the object")
      return
    }
  }

  /// Passes over an array; `element` is called at each value.
  package mutating func array(
    depth: Int = 1, element: (inout JSONScanner) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard depth <= Self.maximumDepth else { throw JSONError("nested too deeply", at: index) }
    try expect(UInt8(ascii: "["), "an array")
    skipSpace()
    if current == UInt8(ascii: "]") { index += 1; return }
    while true {
      skipSpace()
      try element(&self)
      skipSpace()
      if current == UInt8(ascii: ",") { index += 1; continue }
      try expect(UInt8(ascii: "]"), "a comma or the end of the array")
      return
    }
  }

  package func unexpected(_ what: String) -> JSONError {
    isAtEnd ? JSONError("ends where \(what) should stand", at: index) : JSONError("no \(what)", at: index)
  }

  private mutating func literal(_ word: StaticString) throws(JSONError) {
    let start = index
    for offset in 0..<word.utf8CodeUnitCount {
      guard current == word.utf8Start[offset], index < end else { throw JSONError("no value", at: start) }
      index += 1
    }
  }

  private mutating func digits() throws(JSONError) {
    guard (0x30...0x39).contains(current) else { throw unexpected("a digit") }
    while (0x30...0x39).contains(current) { index += 1 }
  }

  private mutating func number() throws(JSONError) {
    if current == UInt8(ascii: "-") { index += 1 }
    if current == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if current == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
  }
}
