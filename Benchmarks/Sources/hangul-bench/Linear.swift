import Hangul
import KoreanUnicode

/// Ten times the input: how many times the time?
struct Linear {
  private let small: [UInt8]
  private let large: [UInt8]

  init(_ composed: [UInt8]) {
    small = Array(composed[..<4_999_999])
    large = (0..<10).flatMap { [small] _ in small }
  }

  func run() {
    print("\nten times the input takes so many times as long (9 to 11 is linear)")
    let nfc = HangulNormalizer(.composed)
    let nfd = HangulNormalizer(.decomposed)
    let apart = (nfd.normalized(small), nfd.normalized(large))
    let clusters = Disassembler(depth: .clusters)
    let letters = (clusters.disassembled(small), clusters.disassembled(large))
    var room = [UInt8](repeating: 0, count: large.count * 4)
    func reused(_ body: @escaping ([UInt8], inout [UInt8]) -> Void) -> ([UInt8]) -> Void {
      {
        room.removeAll(keepingCapacity: true)
        body($0, &room)
      }
    }
    // At the speed of memory: compared where neither size fits the caches, and both came about in one way, so that
    // they lie in pages of one size.
    let huge = ((0..<2).flatMap { _ in large }, (0..<20).flatMap { _ in large })
    report("NFC check, 100 and 1000 MB", huge) { keep(nfc.isNormalized($0)) }
    report("detect encoding, 100 and 1000 MB", huge) { keep(EncodingDetector().detect($0)) }
    report("NFD to NFC", apart, reused { nfc.append($0.span, to: &$1) })
    report("NFC to NFD", (small, large), reused { nfd.append($0.span, to: &$1) })
    report("NFD to NFC with map", apart) { keep(nfc.mapped($0)) }
    report("NFC to NFD with map", (small, large)) { keep(nfd.mapped($0)) }
    report("KoreanUnicode NFC", apart, reused { Normalizer(.nfc).append($0.span, to: &$1) })
    report("KoreanUnicode NFC with map", apart) { keep(Normalizer(.nfc).mapped($0)) }
    report("KoreanUnicode NFKD with map", (small, large)) { keep(Normalizer(.nfkd).mapped($0)) }
    report("KoreanUnicode korean", (small, large)) { keep(Normalizer(.korean).mapped($0)) }
    report("disassemble", (small, large), reused { clusters.append($0.span, to: &$1) })
    report("disassemble with map", (small, large)) { keep(clusters.mapped($0)) }
    report("assemble", letters) { keep(Assembler().assembled($0)) }
    report("choseong", (small, large)) { keep(LetterExtractor(.leading).mapped($0)) }
    report("clean", (small, large)) { keep(Cleaner(Set(CleanupPolicy.allCases)).mapped($0)) }
    report("search", (small, large)) { keep(HangulMatcher("ㄱㅅㅎ").ranges(in: $0)) }
    report("syllable blocks", (small, large)) { keep(SyllableBlock.blocks(in: $0)) }
    report("retype to QWERTY", (small, large)) { keep(Retyper(.hangulToQwerty).mapped($0)) }
    report("jamo to another form", letters) { keep(JamoConverter(to: .conjoining).mapped($0)) }
    report("Hanyang private use", (small, large)) { keep(HanyangPUA.decoder.mapped($0)) }
    report("fold widths", (small, large)) { keep(WidthFolder().mapped($0)) }
    report("warnings", (small, large)) { keep(HangulInspector().warnings(in: $0)) }
    report("edits of a map", (nfd.mapped(small).map, nfd.mapped(large).map)) { keep($0.edits.count) }
    encodings()
    words()
  }

  private func encodings() {
    let texts = (String(decoding: small, as: UTF8.self), String(decoding: large, as: UTF8.self))
    for encoding in [TextEncoding.cp949, .johab, .iso2022KR, .utf16] {
      let encoder = TextEncoder(policy: .questionMark)
      report("encode \(encoding)", texts) { keep(try? encoder.encode($0, as: encoding)) }
      guard let one = try? encoder.encode(texts.0, as: encoding), let ten = try? encoder.encode(texts.1, as: encoding)
      else { continue }
      let decoder = TextDecoder(policy: .replace)
      report("decode \(encoding)", (one.bytes, ten.bytes)) { keep(try? decoder.decode($0, as: encoding)) }
    }
    let stream = { (bytes: [UInt8]) in
      var stream = NormalizationStream(.nfc)
      var output: [UInt8] = []
      for start in Swift.stride(from: 0, to: bytes.count, by: 4_096) {
        stream.push(Array(bytes[start..<min(start + 4_096, bytes.count)]), to: &output)
      }
      stream.finish(&output)
      keep(output)
    }
    report("normalization stream", (small, large), stream)
    let collator = KoreanCollator()
    report("sort keys", texts) { keep(collator?.sortKey($0)) }
  }

  /// The functions for words: lines of a text, and single words that are far too long.
  private func words() {
    let line = String(decoding: small[..<19_998], as: UTF8.self)
    let lines = (line, String(repeating: line, count: 10))
    report("pronounce", lines) { keep(Pronouncer().pronounce($0)) }
    report("romanize", lines) { keep(Romanizer().romanized($0)) }
    report("josa placeholders", lines) { keep(Josa.resolvingPlaceholders(in: $0)) }
    report("hanja", lines) { keep(Hanja.hangul(for: $0)) }
    report("count", lines) { keep(TextCounts($0)) }
    let digits = (String(repeating: "7", count: 10_000), String(repeating: "7", count: 100_000))
    report("number, digits to words", digits) { keep(KoreanNumber($0)?.sino()) }
    report("number, digits parsed", digits) { keep(KoreanNumber(hangul: $0)) }
    let spelled = (String(repeating: "삼백조 ", count: 3_000), String(repeating: "삼백조 ", count: 30_000))
    report("number, words parsed", spelled) { keep(KoreanNumber(hangul: $0)) }
  }

  private func report<T>(_ name: String, _ inputs: (T, T), _ body: @escaping (T) -> Void) {
    let times = fastest([{ body(inputs.0) }, { body(inputs.1) }])
    print(padded(name), decimals(times[1] / times[0], 2), " ", decimals(times[0] * 1000, 2), "ms the one")
  }
}
