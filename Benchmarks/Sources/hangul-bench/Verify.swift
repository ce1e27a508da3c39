import CXXICUNormalizer
import Hangul
import KoreanUnicode

/// `hangul-bench verify`: a million random texts, and ours against ICU's UTF-8 normalization, byte for byte.
enum Verify {
  static func run(_ count: Int) {
    var state: UInt64 = 1_000_003
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let blocks: [ClosedRange<Int>] = [
      0x20...0x7E, 0xAC00...0xD7A3, 0xAC00...0xD7A3, 0x1100...0x1112, 0x1161...0x1175, 0x11A7...0x11C2, 0x1100...0x11FF,
      0x300...0x34F, 0xA0...0x24F, 0x1E00...0x1FFF, 0x3000...0x33FF, 0xF900...0xFFFD, 0x2000...0x2BFF, 0x900...0xFFF,
      0xA960...0xA97F, 0xD7B0...0xD7FF, 0x1F100...0x1FFFF, 0x11000...0x11FFF, 0x1D100...0x1D1FF, 0x2F800...0x2FA1F,
    ]
    var differences = [0, 0]
    for _ in 0..<count {
      var text = String.UnicodeScalarView()
      for _ in 0...next(20) {
        let block = blocks[next(blocks.count)]
        if let scalar = Unicode.Scalar(UInt32(block.lowerBound + next(block.count))) { text.append(scalar) }
      }
      let source = Array(String(text).utf8)
      for form in 0..<2 {
        var room = [UInt8](repeating: 0, count: source.count * 20 + 64)
        let length = source.withUnsafeBytes { source in
          room.withUnsafeMutableBytes { target in
            icu_normalize_utf8(
              Int32(form), source.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(source.count),
              target.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(target.count), 0)
          }
        }
        let normalizer = Normalizer(form == 0 ? .nfc : .nfd)
        let mapped = normalizer.mapped(source)
        if normalizer.normalized(source) != Array(room[..<max(0, Int(length))])
          || mapped.utf8 != normalizer.normalized(source)
        {
          differences[form] += 1
        }
      }
    }
    print("\(count) random texts against ICU \(ICU.version): \(differences[0]) differ in NFC, \(differences[1]) in NFD")
  }
}
