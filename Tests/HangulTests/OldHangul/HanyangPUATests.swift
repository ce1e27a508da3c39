import TestSupport
import Testing

@testable import Hangul

@Suite struct HanyangPUATests {
  @Test func bothWays() {
    #expect(scalarValues(HanyangPUA.decoder.converted("\u{E0BC}a")) == [0x115F, 0x1161, 0x11AE, 0x61])
    #expect(scalarValues(HanyangPUA.encoder.converted("\u{115F}\u{1161}\u{11AE}a")) == [0xE0BC, 0x61])
    #expect(HanyangPUA.decoder.converted("\u{E000}한글\u{F900}") == "\u{E000}한글\u{F900}")
    #expect(scalarValues(HanyangPUA.encoder.converted("한글")) == scalarValues("한글"))
    // A tone mark stays, clusters spelt out join.
    #expect(scalarValues(HanyangPUA.encoder.converted("\u{115F}\u{1161}\u{11AE}\u{302E}")) == [0xE0BC, 0x302E])
    #expect(
      HanyangPUA.encoder.converted("\u{115F}\u{1161}\u{11AE}\u{11AE}")
        == HanyangPUA.encoder.converted("\u{115F}\u{1161}\u{D7CD}"))
  }

  @Test func everyCharacterRoundTrips() throws {
    var count = 0
    var twins = 0
    for value in UInt32(0xE000)...0xF8FF {
      let scalar = try #require(Unicode.Scalar(value))
      guard let jamo = HanyangPUA.jamo(of: scalar), !jamo.isEmpty else { continue }
      count += 1
      let back = try #require(HanyangPUA.scalar(of: jamo))
      #expect(back <= scalar)
      if back != scalar { twins += 1 }
      #expect(HanyangPUA.jamo(of: back) == jamo)
      let text = utf8([value])
      let decoded = HanyangPUA.decoder.mapped(text)
      expectSound(decoded, of: text)
      #expect(scalarValues(HanyangPUA.encoder.mapped(decoded.utf8).utf8) == [back.value])
    }
    #expect(count == 5_660)
    #expect(twins == 11)
    #expect(HanyangPUA.jamo(of: "\u{F86A}") == [])
  }

  private static let folder = TestEnvironment.dataFolder.map { $0 + "/hanyang-pua/" }

  @Test(.enabled(if: folder != nil, "KOREANTEXT_DATA is unset: the compiled table is not compared with its source"))
  func agreesWithItsSource() throws {
    let folder = try #require(Self.folder)
    for name in ["hypua2jamocomposed.txt", "hypua2jamodecomposed.txt"] {
      var rows = 0
      for line in try #require(TestEnvironment.lines(of: folder + name)) where line.hasPrefix("U+") {
        let scalars = line.prefix { $0 != "%" }.split { " =>\t".contains($0) }.compactMap {
          UInt32($0.dropFirst(2), radix: 16)
        }
        let scalar = try #require(scalars.first.flatMap(Unicode.Scalar.init))
        let jamo = try #require(HanyangPUA.jamo(of: scalar))
        rows += 1
        if name.contains("jamocomposed") {
          #expect(jamo.map(\.value) == Array(scalars.dropFirst()))
        } else if scalars.count > 1 {
          // The table with clusters spelt out leads to the same character, or its twin.
          let encoded = scalarValues(HanyangPUA.encoder.mapped(utf8(Array(scalars.dropFirst()))).utf8)
          #expect(encoded == [HanyangPUA.scalar(of: jamo)?.value ?? 0], "\(line)")
        }
      }
      #expect(rows == 5_661)
    }
  }
}
