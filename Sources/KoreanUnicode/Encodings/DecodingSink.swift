/// Takes what a codec reads.
struct DecodingSink {
  let encoding: TextEncoding
  let policy: DecodingPolicy
  var utf8: [UInt8] = []
  var failures: [DecodingFailure] = []

  init(_ encoding: TextEncoding, _ policy: DecodingPolicy, capacity: Int) {
    self.encoding = encoding
    self.policy = policy
    utf8.reserveCapacity(capacity)
  }

  @inline(__always)
  mutating func put(_ scalar: UInt32) {
    if scalar < 0x80 {
      utf8.append(UInt8(scalar))
    } else if scalar < 0x800 {
      utf8.append(UInt8(0xC0 | scalar >> 6))
      utf8.append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      utf8.append(UInt8(0xE0 | scalar >> 12))
      utf8.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      utf8.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      utf8.append(UInt8(0xF0 | scalar >> 18))
      utf8.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      utf8.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      utf8.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  mutating func fail(
    _ reason: DecodingFailure.Reason, at offset: Int, _ count: Int, of bytes: [UInt8]
  ) throws(DecodingFailure) {
    let end = min(bytes.count, offset + count)
    let failure = DecodingFailure(encoding: encoding, reason: reason, offset: offset, bytes: Array(bytes[offset..<end]))
    switch policy {
    case .strict: throw failure
    case .replace: put(0xFFFD)
    case .skip: break
    }
    failures.append(failure)
  }

  consuming func finish(as used: TextEncoding? = nil) -> DecodedText {
    DecodedText(text: String(decoding: utf8, as: UTF8.self), encoding: used ?? encoding, failures: failures)
  }
}
