import CXXICUNormalizer
import Hangul
import KoreanUnicode

/// Ours and ICU's, on the same text, with the same result.
struct Comparison {
  let composed: [UInt8]
  let decomposed: [UInt8]
  private var room: [UInt8]
  private var output: [UInt8] = []

  init(_ composed: [UInt8]) {
    self.composed = composed
    decomposed = HangulNormalizer(.decomposed).normalized(composed)
    room = [UInt8](repeating: 0, count: decomposed.count * 2)
    output = room
  }

  private enum Form: Int32 { case nfc, nfd }

  mutating func run() {
    print("NFC text \(composed.count) bytes, NFD text \(decomposed.count) bytes, ICU \(ICU.version)")
    let copying = seconds { room.replaceSubrange(0..<composed.count, with: composed) }
    print(padded("memcpy"), rate(composed.count, copying))
    print("                                    Hangul           KoreanUnicode    ICU, and how many times its speed")
    let nfc = (HangulNormalizer(.composed), Normalizer(.nfc))
    let nfd = (HangulNormalizer(.decomposed), Normalizer(.nfd))
    check("NFC check of NFC", nfc, .nfc, composed)
    append("NFD to NFC", nfc, .nfc, decomposed, composed)
    append("NFC to NFD", nfd, .nfd, composed, decomposed)
    map("NFD to NFC with map", nfc, .nfc, decomposed, composed)
    map("NFC to NFD with map", nfd, .nfd, composed, decomposed)
    only("NFKC of NFC") {
      $1.removeAll(keepingCapacity: true)
      Normalizer(.nfkc).append($0.span, to: &$1)
    }
    only("korean of NFC") { source, _ in keep(Normalizer(.korean).normalized(source)) }
    for depth in DisassemblyDepth.allCases {
      for form in [JamoForm.compatibility, .conjoining] {
        let disassembler = Disassembler(form: form, depth: depth)
        only("disassemble \(form) \(depth)") {
          $1.removeAll(keepingCapacity: true)
          disassembler.append($0.span, to: &$1)
        }
      }
    }
  }

  private mutating func icu(_ form: Form, _ source: [UInt8], _ expected: [UInt8], edits: Int32) -> () -> Void {
    let room = UnsafeMutableBufferPointer<CChar>.allocate(capacity: expected.count + 64)
    room.initialize(repeating: 0)
    return {
      let length = source.withUnsafeBytes {
        icu_normalize_utf8(
          form.rawValue, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(source.count), room.baseAddress,
          Int32(room.count), edits)
      }
      if length != expected.count { fatalError("ICU's result has \(length) bytes") }
    }
  }

  private func check(_ name: String, _ ours: (HangulNormalizer, Normalizer), _ form: Form, _ source: [UInt8]) {
    report(
      name, source.count,
      fastest([
        { keep(ours.0.isNormalized(source)) }, { keep(ours.1.isNormalized(source)) },
        {
          source.withUnsafeBytes {
            keep(
              icu_is_normalized_utf8(
                form.rawValue, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(source.count)))
          }
        },
      ]))
  }

  private mutating func append(
    _ name: String, _ ours: (HangulNormalizer, Normalizer), _ form: Form, _ source: [UInt8], _ expected: [UInt8]
  ) {
    let theirs = icu(form, source, expected, edits: 0)
    var output = output
    let hangul = {
      output.removeAll(keepingCapacity: true)
      ours.0.append(source.span, to: &output)
    }
    let unicode = {
      output.removeAll(keepingCapacity: true)
      ours.1.append(source.span, to: &output)
    }
    for body in [hangul, unicode] {
      body()
      if output != expected { fatalError("not what ICU makes of it") }
    }
    report(name, source.count, fastest([hangul, unicode, theirs]))
  }

  private mutating func map(
    _ name: String, _ ours: (HangulNormalizer, Normalizer), _ form: Form, _ source: [UInt8], _ expected: [UInt8]
  ) {
    let theirs = icu(form, source, expected, edits: 1)
    if ours.0.mapped(source).utf8 != expected || ours.1.mapped(source).utf8 != expected { fatalError("not equal") }
    report(
      name, source.count, fastest([{ keep(ours.0.mapped(source)) }, { keep(ours.1.mapped(source)) }, theirs]))
  }

  private mutating func only(_ name: String, _ body: ([UInt8], inout [UInt8]) -> Void) {
    let source = composed
    let time = seconds { body(source, &output) }
    print(padded(name), rate(source.count, time))
  }

  private func report(_ name: String, _ bytes: Int, _ times: [Double]) {
    print(
      padded(name), rate(bytes, times[0]), decimals(times[2] / times[0], 2) + " x ", rate(bytes, times[1]),
      decimals(times[2] / times[1], 2) + " x ", rate(bytes, times[2]))
  }

  private func rate(_ bytes: Int, _ seconds: Double) -> String { decimals(Double(bytes) / seconds / 1e6, 0) + " MB/s" }
}
