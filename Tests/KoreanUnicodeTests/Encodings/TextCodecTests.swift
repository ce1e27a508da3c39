import Hangul
import TestSupport
import Testing

@testable import KoreanUnicode

@Suite struct TextCodecTests {
  private func roundTrip(_ lead: UInt8, _ trail: UInt8, _ encoding: TextEncoding) throws -> Bool? {
    guard let decoded = try? TextDecoder().decode([lead, trail], as: encoding) else { return nil }
    return try TextEncoder().encode(decoded.text, as: encoding).bytes == [lead, trail]
  }

  @Test(arguments: [
    // 2,350 syllables, 4,888 Hanja, 986 symbols and the two of 1998, and those that CP949 adds with its private rows.
    (TextEncoding.cp949, 17_048 + 188), (.eucKR, 8_226), (.johab, 11_172 + 51 + 4_888 + 988 - 51 + 188 + 0),
  ])
  func everyCodeRoundTrips(_ encoding: TextEncoding, _ expected: Int) throws {
    var count = 0
    for lead in UInt8(0x80)...0xFF {
      for trail in UInt8(0x31)...0xFE {
        guard let decoded = try? TextDecoder().decode([lead, trail], as: encoding) else { continue }
        guard decoded.text.unicodeScalars.count == 1 else { continue }
        count += 1
        #expect(try TextEncoder().encode(decoded.text, as: encoding).bytes == [lead, trail])
      }
    }
    #expect(count == expected)
  }

  @Test func uhcSyllables() throws {
    #expect(try TextDecoder().decode([0x8C, 0x63], as: .cp949).text == "똠")
    #expect(try TextEncoder().encode("똠방각하", as: .cp949).bytes == [0x8C, 0x63, 0xB9, 0xE6, 0xB0, 0xA2, 0xC7, 0xCF])
    #expect(throws: DecodingFailure.self) { try TextDecoder().decode([0x8C, 0x63], as: .eucKR) }
    #expect(throws: EncodingFailure.self) { try TextEncoder().encode("똠", as: .eucKR) }
    #expect(try TextEncoder().encode("대한", as: .johab).bytes == [0x94, 0x81, 0xD0, 0x65])
    #expect(try TextDecoder().decode([0x88, 0x41, 0x84, 0x61, 0x84, 0x44], as: .johab).text == "ㄱㅏㄳ")
  }

  @Test func iso2022KR() throws {
    let bytes = try TextEncoder().encode("a 한글\nb", as: .iso2022KR).bytes
    #expect(bytes == [0x1B, 0x24, 0x29, 0x43, 0x61, 0x20, 0x0E, 0x47, 0x51, 0x31, 0x5B, 0x0F, 0x0A, 0x62])
    #expect(try TextDecoder().decode(bytes, as: .iso2022KR).text == "a 한글\nb")
    #expect(EncodingDetector().detect(bytes).encoding == .iso2022KR)
  }

  @Test func utf16() throws {
    let text = "한글 \u{1F600}!"
    for encoding in [TextEncoding.utf16LE, .utf16BE] {
      let bytes = try TextEncoder().encode(text, as: encoding).bytes
      #expect(try TextDecoder().decode(bytes, as: encoding).text == text)
      #expect(try TextDecoder().decode(bytes, as: .utf16).encoding == encoding)
    }
    #expect(try TextEncoder().encode("가", as: .utf16).bytes == [0xFF, 0xFE, 0x00, 0xAC])
    #expect(try TextDecoder().decode([0xFF, 0xFE, 0x00, 0xAC], as: .utf16).text == "\u{FEFF}가")
    #expect(throws: DecodingFailure(encoding: .utf16LE, reason: .truncated, offset: 2, bytes: [0x3D, 0xD8])) {
      try TextDecoder().decode([0x00, 0xAC, 0x3D, 0xD8], as: .utf16LE)
    }
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], .utf8, .invalid, 1, [0xFF]),
      ([0xEA, 0xB0], .utf8, .truncated, 0, [0xEA, 0xB0]),
      ([0x61, 0xEA, 0xB0, 0x61], .utf8, .invalid, 1, [0xEA, 0xB0]),
      ([0xED, 0xA0, 0x80], .utf8, .invalid, 0, [0xED]),
      ([0xC0, 0x80], .utf8, .invalid, 0, [0xC0]),
      ([0xB0, 0xA1, 0xB0], .cp949, .truncated, 2, [0xB0]),
      ([0xB0, 0xA1, 0xFE, 0x20], .cp949, .invalid, 2, [0xFE]),
      ([0x20, 0xAC, 0xFF], .cp949, .unassigned, 1, [0xAC, 0xFF]),
      ([0x8C, 0x63], .eucKR, .invalid, 0, [0x8C]),
      ([0x61, 0xD3, 0xFE], .johab, .unassigned, 1, [0xD3, 0xFE]),
      ([0x0E, 0x30, 0x21, 0x30], .iso2022KR, .truncated, 3, [0x30]),
    ] as [([UInt8], TextEncoding, DecodingFailure.Reason, Int, [UInt8])])
  func errorsCarryOffsets(
    _ bytes: [UInt8], _ encoding: TextEncoding, _ reason: DecodingFailure.Reason, _ offset: Int, _ bad: [UInt8]
  ) throws {
    let failure = DecodingFailure(encoding: encoding, reason: reason, offset: offset, bytes: bad)
    #expect(throws: failure) { try TextDecoder().decode(bytes, as: encoding) }
    let replaced = try TextDecoder(policy: .replace).decode(bytes, as: encoding)
    #expect(replaced.failures.first == failure)
    #expect(replaced.text.unicodeScalars.contains("\u{FFFD}"))
    let skipped = try TextDecoder(policy: .skip).decode(bytes, as: encoding)
    #expect(!skipped.text.unicodeScalars.contains("\u{FFFD}"))
  }

  @Test func encodingPolicies() throws {
    #expect(throws: EncodingFailure(encoding: .cp949, scalar: "₩", offset: 3)) {
      try TextEncoder().encode("값₩", as: .cp949)
    }
    #expect(try TextEncoder(policy: .reference).encode("₩1", as: .cp949).bytes == Array("&#8361;1".utf8))
    #expect(try TextEncoder(policy: .questionMark).encode("₩1", as: .eucKR).bytes == Array("?1".utf8))
    #expect(try TextEncoder(policy: .skip).encode("₩1", as: .johab).bytes == Array("1".utf8))
  }

  @Test func namesAndAliases() {
    #expect(TextEncoding(named: "UTF_8") == .utf8)
    #expect(TextEncoding(named: "ks_c_5601-1987") == .cp949)
    #expect(TextEncoding(named: "EUC-KR") == .eucKR)
    #expect(TextEncoding(named: "Shift_JIS")?.name == "shift_jis")
    #expect(TextEncoding(named: "no/such") == nil)
    #expect(TextEncoding(named: "") == nil)
  }

  @Test func otherEncodingsGoThroughICU() throws {
    let shiftJIS = try #require(TextEncoding(named: "shift_jis"))
    #expect(try TextDecoder().decode([0x83, 0x65, 0x83, 0x58, 0x83, 0x67], as: shiftJIS).text == "テスト")
    #expect(try TextDecoder(policy: .replace).decode([0x61, 0xFF, 0x62], as: shiftJIS).failures.count <= 1)
    let unknown = try #require(TextEncoding(named: "klingon-8"))
    #expect(throws: DecodingFailure.self) { try TextDecoder().decode([0x61], as: unknown) }
  }
}

@Suite struct KSX1001MembershipTests {
  @Test func agreesWithEUCKR() throws {
    for value in UInt32(0xAC00)...0xD7A3 {
      let scalar = try #require(Unicode.Scalar(value))
      let isEncoded = (try? TextEncoder().encode(String(Character(scalar)), as: .eucKR)) != nil
      #expect(HangulSyllable(scalar)?.isInKSX1001 == isEncoded)
    }
  }
}
