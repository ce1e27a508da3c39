import CXXICUNormalizer
import Hangul
import KoreanUnicode

/// Hangul and KoreanUnicode beside ICU's UTF-8 functions, on one thread and one text in one run.
///
///     swift run -c release --package-path Benchmarks hangul-bench             # the figures
///     swift run -c release --package-path Benchmarks hangul-bench verify      # a million random texts against ICU
///
/// Figures are rounded down. Both sides write into room they already have.
@main
enum HangulBench {
  static func main() {
    if CommandLine.arguments.contains("verify") { return Verify.run(1_000_000) }
    var maker = SampleText()
    let composed = maker.make(bytes: 50_000_000)
    let decomposed = HangulNormalizer(.decomposed).normalized(composed)
    print("NFC text \(composed.count) bytes, NFD text \(decomposed.count) bytes, ICU \(ICU.version)")
    var room = [UInt8](repeating: 0, count: decomposed.count * 2)
    var output: [UInt8] = []
    output.reserveCapacity(decomposed.count * 2)

    func icu(_ form: Int32, _ source: [UInt8], edits: Int32 = 0) -> Double {
      seconds(runs: 3) {
        let length = source.withUnsafeBytes { source in
          room.withUnsafeMutableBytes { target in
            icu_normalize_utf8(
              form, source.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(source.count),
              target.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(target.count), edits)
          }
        }
        if length != (form == 0 ? composed.count : decomposed.count) { print("ICU and we disagree", length) }
      }
    }
    func icuCheck(_ form: Int32, _ source: [UInt8]) -> Double {
      seconds {
        source.withUnsafeBytes { source in
          keep(
            icu_is_normalized_utf8(
              form, source.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(source.count)))
        }
      }
    }
    func report(_ name: String, _ bytes: Int, _ ours: Double, _ theirs: Double?) {
      let rate = decimals(Double(bytes) / ours / 1e6, 0)
      let comparison =
        theirs.map { decimals(Double(bytes) / $0 / 1e6, 0) + " MB/s ICU  " + decimals($0 / ours, 2) + " x" } ?? ""
      print(name + String(repeating: " ", count: max(0, 34 - name.count)), rate, "MB/s", comparison)
    }
    func append(_ normalizer: HangulNormalizer, _ source: [UInt8]) -> Double {
      seconds {
        output.removeAll(keepingCapacity: true)
        normalizer.append(source.span, to: &output)
      }
    }
    func append(_ normalizer: Normalizer, _ source: [UInt8]) -> Double {
      seconds {
        output.removeAll(keepingCapacity: true)
        normalizer.append(source.span, to: &output)
      }
    }

    print("\nmemory, for comparison")
    report("memcpy", composed.count, seconds { room.replaceSubrange(0..<composed.count, with: composed) }, nil)

    let check = icuCheck(0, composed)
    let compose = icu(0, decomposed)
    let decompose = icu(1, composed)
    let composeEdits = icu(0, decomposed, edits: 1)
    let decomposeEdits = icu(1, composed, edits: 1)

    print("\nHangul: by arithmetic, Hangul only")
    let nfc = HangulNormalizer(.composed)
    let nfd = HangulNormalizer(.decomposed)
    report("NFC check of NFC", composed.count, seconds { keep(nfc.isNormalized(composed)) }, check)
    report("NFD to NFC", decomposed.count, append(nfc, decomposed), compose)
    report("NFC to NFD", composed.count, append(nfd, composed), decompose)
    report("NFD to NFC with map", decomposed.count, seconds(runs: 3) { keep(nfc.mapped(decomposed)) }, composeEdits)
    report("NFC to NFD with map", composed.count, seconds(runs: 3) { keep(nfd.mapped(composed)) }, decomposeEdits)

    print("\nKoreanUnicode: every script")
    report("NFC check of NFC", composed.count, seconds { keep(Normalizer(.nfc).isNormalized(composed)) }, check)
    report("NFD to NFC", decomposed.count, append(Normalizer(.nfc), decomposed), compose)
    report("NFC to NFD", composed.count, append(Normalizer(.nfd), composed), decompose)
    report(
      "NFD to NFC with map", decomposed.count, seconds(runs: 3) { keep(Normalizer(.nfc).mapped(decomposed)) },
      composeEdits)
    report("NFKC of NFC", composed.count, append(Normalizer(.nfkc), composed), nil)
    report("korean of NFC", composed.count, seconds(runs: 3) { keep(Normalizer(.korean).normalized(composed)) }, nil)

    print("\nJamo")
    for depth in DisassemblyDepth.allCases {
      for form in [JamoForm.compatibility, .conjoining] {
        let disassembler = Disassembler(form: form, depth: depth)
        let time = seconds(runs: 3) {
          output.removeAll(keepingCapacity: true)
          disassembler.append(composed.span, to: &output)
        }
        report("disassemble \(form) \(depth)", composed.count, time, nil)
      }
    }

    print("\n10 times the input: how many times the time (9 to 11 is linear)")
    let small = Array(composed[..<5_000_000])
    let tenfold = (0..<10).flatMap { _ in small }
    let letters = Disassembler(depth: .clusters).disassembled(small)
    let tenfoldLetters = (0..<10).flatMap { _ in letters }
    func linear(_ name: String, _ one: [UInt8], _ ten: [UInt8], _ body: ([UInt8]) -> Void) {
      let factor = seconds(runs: 3) { body(ten) } / seconds(runs: 3) { body(one) }
      print(name + String(repeating: " ", count: max(0, 34 - name.count)), decimals(factor, 2))
    }
    let smallApart = nfd.normalized(small)
    let tenfoldApart = nfd.normalized(tenfold)
    // Into room that is there already: a fresh allocation of that size costs more than the work.
    func reused(_ body: @escaping ([UInt8], inout [UInt8]) -> Void) -> ([UInt8]) -> Void {
      { source in
        output.removeAll(keepingCapacity: true)
        body(source, &output)
      }
    }
    linear("NFD to NFC", smallApart, tenfoldApart, reused { nfc.append($0.span, to: &$1) })
    linear("NFC to NFD", small, tenfold, reused { nfd.append($0.span, to: &$1) })
    linear("NFD to NFC with map", smallApart, tenfoldApart) { keep(nfc.mapped($0)) }
    linear("KoreanUnicode NFC", smallApart, tenfoldApart, reused { Normalizer(.nfc).append($0.span, to: &$1) })
    linear("KoreanUnicode NFKD with map", small, tenfold) { keep(Normalizer(.nfkd).mapped($0)) }
    let disassembler = Disassembler(depth: .clusters)
    linear("disassemble", small, tenfold, reused { disassembler.append($0.span, to: &$1) })
    linear("assemble", letters, tenfoldLetters) { keep(Assembler().assembled($0)) }
    linear("choseong", small, tenfold) { keep(LetterExtractor(.leading).mapped($0)) }
    linear("clean", small, tenfold) { keep(Cleaner(Set(CleanupPolicy.allCases)).mapped($0)) }
    linear("search", small, tenfold) { keep(HangulMatcher("ㄱㅅㅎ").ranges(in: $0)) }
    linear("syllable blocks", small, tenfold) { keep(SyllableBlock.blocks(in: $0)) }
    linear("retype to QWERTY", small, tenfold) { keep(Retyper(.hangulToQwerty).mapped($0)) }
  }
}
