// Generated from the examples in Sources/KoreanUnicode by `workbench examples`. Do not edit.

import TestSupport
import Testing

@testable import KoreanUnicode

@Suite struct DocExamples {
  @Test func koreanCollator1() throws {
    let collator = KoreanCollator()
    #expect(same(collator?.compare("가", "나"), -1))
    #expect(same(KoreanCollator(.search, strength: .primary)?.compare("cafe", "Café"), 0))
  }

  @Test func decodedText1() throws {
    let failure = DecodingFailure(encoding: .utf8, reason: .invalid, offset: 2, bytes: [0xFF])
    #expect(same(failure.description, "utf-8: invalid byte FF at offset 2"))
  }

  @Test func encodingDetector1() throws {
    #expect(same(EncodingDetector().detect(Array("기사".utf8)).encoding, .utf8))
  }

  @Test func textDecoder1() throws {
    let bytes: [UInt8] = [0x8C, 0x63, 0xB9, 0xE6, 0xB0, 0xA2, 0xC7, 0xCF]
    #expect(same(try TextDecoder().decode(bytes, as: .cp949).text, "똠방각하"))
    #expect(same(try TextDecoder().decode(bytes).encoding, .cp949))
  }

  @Test func textDecoder2() throws {
    #expect(message { _ = try TextDecoder().decode([0x61, 0xFF], as: .utf8) } == "utf-8: invalid byte FF at offset 1")
  }

  @Test func textEncoder1() throws {
    #expect(same(try TextEncoder().encode("똠", as: .cp949).bytes, [0x8C, 0x63]))
    #expect(message { _ = try TextEncoder().encode("똠", as: .eucKR) } == "euc-kr has no U+B620 (byte offset 0)")
    #expect(same(try TextEncoder(policy: .reference).encode("₩", as: .cp949).bytes.count, 7))
  }

  @Test func textEncoding1() throws {
    #expect(same(TextEncoding(named: "ms949"), .cp949))
    #expect(same(TextEncoding(named: "EUC_KR"), .eucKR))
    #expect(same(TextEncoding.cp949.name, "cp949"))
  }

  @Test func normalizationStream1() throws {
    var stream = NormalizationStream(.nfc)
    var output: [UInt8] = []
    stream.push(Array("\u{1112}".utf8), to: &output)
    #expect(same(String(decoding: output, as: UTF8.self), ""))
    stream.push(Array("\u{1161}\u{11AB} ".utf8), to: &output)
    #expect(same(String(decoding: output, as: UTF8.self), "한"))
    stream.finish(&output)
    #expect(same(String(decoding: output, as: UTF8.self), "한 "))
  }

  @Test func normalizer1() throws {
    #expect(same(Normalizer(.nfc).normalized("e\u{301}\u{1112}\u{1161}\u{11AB}"), "é한"))
    #expect(same(Normalizer(.korean).normalized("ＡＩ ﾻﾻ ㈜ ①"), "AI ㅋㅋ ㈜ ①"))
    #expect(same(Normalizer(.nfd).mapped("한!").map.source(of: 9..<10), 3..<4))
  }
}
