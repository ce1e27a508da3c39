import CommandSupport
import TestSupport
import Testing

@Suite struct JSONScannerTests {
  private func scan(_ bytes: [UInt8]) throws(JSONError) {
    var scanner = JSONScanner(bytes)
    scanner.skipSpace()
    try scanner.value()
    try scanner.finish()
  }

  @Test(arguments: [
    "null", " true ", "0", "-0", "1.50", "1e5", "-12.5E-10", "\"\"", "\"한\\uD55C\\n\\/\"", "\"\\ud83d\\ude00\"", "[]",
    "[1, [2], {}]", "{}", "{\"a\":1,\"a\":2}", "\t{ \"k\" : [ ] }\r\n",
  ])
  func jsonIsRead(text: String) throws { try scan(Array(text.utf8)) }

  @Test(arguments: [
    ("", 0), ("nul", 0), ("01", 1), ("1.", 2), (".5", 0), ("+1", 0), ("1e", 2), ("\"", 0), ("\"\\x\"", 1),
    ("\"\\u12\"", 1), ("\"\\ud800\"", 1), ("\"\\ud800\\u0041\"", 1), ("\"\\udc00\"", 1), ("\"a\nb\"", 2), ("[1,]", 3),
    ("[1 2]", 3), ("{\"a\"}", 4), ("{a:1}", 1), ("{\"a\":1,}", 7), ("1 2", 2), ("NaN", 0), ("'a'", 0), ("{\"a\":}", 5),
  ])
  func whatIsNoJSONIsRefusedWithItsPlace(text: String, offset: Int) {
    #expect { try scan(Array(text.utf8)) } throws: { ($0 as? JSONError)?.offset == offset }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC2], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xEA, 0xB0], [0xFF],
    ] as [[UInt8]])
  func bytesThatAreNotUTF8AreRefused(bytes: [UInt8]) {
    #expect { try scan([0x22] + bytes + [0x22]) } throws: { ($0 as? JSONError) == JSONError("invalid UTF-8", at: 1) }
  }

  @Test func depthIsBounded() throws {
    let deep = JSONScanner.maximumDepth
    try scan(Array((String(repeating: "[", count: deep) + String(repeating: "]", count: deep)).utf8))
    for open in ["[", "{\"a\":"] {
      #expect {
        try scan(Array(String(repeating: open, count: 1_000_000).utf8))
      } throws: { "\($0)".hasPrefix("nested too deeply") }
    }
  }

  /// The scanner accepts exactly the UTF-8 that the standard library accepts.
  @Test func stringsAreCheckedAsTheStandardLibraryChecksThem() {
    var texts = TextGenerator(seed: 11)
    for _ in 0..<testCount(2_000, soak: 100_000) {
      let bytes = texts.bytes(upTo: 12).filter { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect(((try? scan([0x22] + bytes + [0x22])) != nil) == isValid, "\(bytes)")
    }
  }

  @Test func noBytesMakeItTrap() {
    var texts = TextGenerator(seed: 5)
    for _ in 0..<testCount(2_000, soak: 100_000) {
      let bytes = texts.bytes()
      _ = try? JSONRecord(bytes)
      _ = try? JSONValue(bytes)
      _ = JSONRecord.salvage("id", from: Array("{\"text\":".utf8) + bytes)
    }
  }
}
