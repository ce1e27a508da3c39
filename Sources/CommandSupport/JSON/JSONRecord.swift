/// One JSON object as it came: its fields in order, their values as raw bytes.
///
/// Nothing is decoded until it is asked for, so that what a program does not know it can pass on untouched:
/// `1.50` stays `1.50`, a number of thirty digits keeps them all, a key that stands twice stands twice.
package struct JSONRecord: Sendable {
  package struct Field: Sendable {
    package let key: String
    /// The key as written, quotes included.
    package let rawKey: ArraySlice<UInt8>
    /// The value as written.
    package let rawValue: ArraySlice<UInt8>

    /// The value where it is a string.
    package var string: String? {
      rawValue.first == UInt8(ascii: "\"") ? JSONText.decode(rawValue) : nil
    }
    package var isNull: Bool { rawValue.first == UInt8(ascii: "n") }
  }

  package let fields: [Field]

  /// Reads one object, and nothing after it but white space.
  package init(_ bytes: [UInt8]) throws(JSONError) {
    var scanner = JSONScanner(bytes)
    var fields: [Field] = []
    scanner.skipSpace()
    guard scanner.current == UInt8(ascii: "{") else { throw JSONError("not a JSON object", at: scanner.index) }
    try scanner.object { (scanner, key) throws(JSONError) in
      let value = try scanner.value(depth: 1)
      let rawKey = bytes[key]
      fields.append(Field(key: JSONText.decode(rawKey), rawKey: rawKey, rawValue: bytes[value]))
    }
    try scanner.finish()
    self.fields = fields
  }

  /// The raw value of a field in a line that is no record as a whole, where the line's shape is right and the value
  /// itself is: so that an error can name the record that it is about.
  package static func salvage(_ key: String, from bytes: [UInt8]) -> [UInt8]? {
    var scanner = JSONScanner(bytes)
    scanner.isLenient = true
    scanner.skipSpace()
    var found: [UInt8]?
    try? scanner.object { (scanner, name) throws(JSONError) in
      let value = try scanner.value(depth: 1)
      if bytes[name].elementsEqual("\"\(key)\"".utf8) { found = Array(bytes[value]) }
    }
    guard let found else { return nil }
    var strict = JSONScanner(found)
    return (try? strict.value()) == found.indices ? found : nil
  }

  /// The last field of that name: where a key stands twice, every common reader takes the last.
  package subscript(key: String) -> Field? { fields.last { $0.key.utf8.elementsEqual(key.utf8) } }
}
