import CICUShim
import Hangul

/// Tells which encoding a text is probably in.
///
///     EncodingDetector().detect(Array("기사".utf8)).encoding      // .utf8
///
/// The order of belief:
///
/// 1. a byte-order mark, the escape sequence of ISO-2022-KR, the zero bytes of UTF-16;
/// 2. strict UTF-8 (a character cut off at the end is forgiven);
/// 3. CP949, Johab and UTF-16, judged by how Korean the text reads: frequent syllables speak for an encoding, rare
///    ones, Hanja, private use and errors against it;
/// 4. ICU's detector, which is unreliable for texts of less than about 90 bytes.
///
/// EUC-KR is reported as its superset CP949. Only the first non-ASCII 16 KB are judged.
public struct EncodingDetector: Hashable, Sendable {
  /// There is nothing to choose.
  public init() {}

  /// A guess and how sure it is.
  public struct Detection: Hashable, Sendable {
    /// The encoding.
    public let encoding: TextEncoding
    /// From 0 to 1; 1 where the bytes leave no doubt (ASCII, a mark).
    public let confidence: Double
  }

  /// The most likely encoding. Empty input is UTF-8.
  public func detect(_ bytes: [UInt8]) -> Detection {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Detection(encoding: .utf8, confidence: 1) }
    if bytes.starts(with: [0xFF, 0xFE]) { return Detection(encoding: .utf16LE, confidence: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return Detection(encoding: .utf16BE, confidence: 1) }
    if let order = Self.orderByZeros(bytes) { return Detection(encoding: order, confidence: 0.99) }
    if Self.reads(asUTF8: bytes) {
      return Detection(encoding: Self.isISO2022KR(bytes) ? .iso2022KR : .utf8, confidence: 1)
    }
    let sample = Self.sample(of: bytes)
    let scores: [(encoding: TextEncoding, score: KoreanScore)] = [
      (.cp949, .ofDoubleByte(sample, from: 0x81) { KSX1001.table.scalar($0, $1) }),
      (.johab, .ofDoubleByte(sample, from: 0x84) { Johab.scalar($0, $1) }),
      (.utf16LE, .ofUTF16(sample, bigEndian: false)),
      (.utf16BE, .ofUTF16(sample, bigEndian: true)),
    ]
    let ranked = scores.sorted { $0.score.total > $1.score.total }
    if let best = ranked.first, best.score.isKorean {
      let margin = best.score.total - max(0, ranked[1].score.total)
      return Detection(encoding: best.encoding, confidence: min(0.99, 0.5 + margin / (4 * best.score.total + 1)))
    }
    if Self.readsMostly(asUTF8: bytes) { return Detection(encoding: .utf8, confidence: 0.6) }
    return Self.askICU(sample) ?? Detection(encoding: ranked.first?.encoding ?? .utf8, confidence: 0.1)
  }

  /// The byte order of text known to be UTF-16: by its mark or, without one, by how it reads; little-endian in doubt.
  static func byteOrder(of bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LE }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BE }
    let sample = Array(bytes.prefix(16_384))
    let little = KoreanScore.ofUTF16(sample, bigEndian: false).total
    return KoreanScore.ofUTF16(sample, bigEndian: true).total > little ? .utf16BE : .utf16LE
  }

  /// UTF-16 with ASCII in it has zero bytes, and nearly all of them on one side.
  private static func orderByZeros(_ bytes: [UInt8]) -> TextEncoding? {
    var zeros = [0, 0]
    let count = min(bytes.count, 16_384)
    for index in 0..<count where bytes[index] == 0 { zeros[index & 1] += 1 }
    guard zeros[0] + zeros[1] > 0, bytes.count % 2 == 0 || bytes.count > 16, zeros[0] + zeros[1] >= count / 64 else {
      return nil
    }
    // The low byte of 가 is zero as well: let the reading decide between the sides.
    let order = byteOrder(of: bytes)
    let side = order == .utf16LE ? zeros[1] : zeros[0]
    return side * 2 >= zeros[0] + zeros[1] ? order : nil
  }

  private static func isISO2022KR(_ bytes: [UInt8]) -> Bool {
    guard let escape = bytes.firstIndex(of: 0x1B) else { return false }
    return bytes[escape...].starts(with: [0x1B, 0x24, 0x29, 0x43]) && bytes.contains(0x0E)
  }

  private static func reads(asUTF8 bytes: [UInt8]) -> Bool {
    guard let error = UTF8Validation.firstError(in: bytes, from: 0) else { return true }
    // Cut off at the end, behind at least one whole character that is not ASCII.
    if error.upperBound == bytes.count, UTF8Validation.isCut(bytes[error]) {
      return bytes[..<error.lowerBound].contains { $0 >= 0x80 }
    }
    // Cut off at the start.
    guard error.lowerBound == 0, let first = bytes.firstIndex(where: { $0 & 0xC0 != 0x80 }), (1...3).contains(first)
    else {
      return false
    }
    let rest = Array(bytes[first...])
    return rest.contains { $0 >= 0x80 } && reads(asUTF8: rest)
  }

  /// UTF-8 with a little damage.
  private static func readsMostly(asUTF8 bytes: [UInt8]) -> Bool {
    var errors = 0
    var start = 0
    while let error = UTF8Validation.firstError(in: bytes, from: start) {
      errors += 1
      start = error.upperBound
    }
    let leads = bytes.reduce(0) { $0 + ($1 >= 0xC2 && $1 <= 0xF4 ? 1 : 0) }
    return errors * 8 <= leads
  }

  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    let start = max(0, first - 64) & ~1
    return Array(bytes[start..<min(bytes.count, start + 16_384)])
  }

  private static func askICU(_ sample: [UInt8]) -> Detection? {
    var name = [CChar](repeating: 0, count: 64)
    let confidence = sample.withUnsafeBufferPointer { source in
      name.withUnsafeMutableBufferPointer { target in
        kt_icu_detect(source.baseAddress, Int32(source.count), target.baseAddress, Int32(target.count))
      }
    }
    guard confidence > 0 else { return nil }
    let found = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let encoding = TextEncoding(named: found) else { return nil }
    return Detection(encoding: encoding == .eucKR ? .cp949 : encoding, confidence: Double(confidence) / 100)
  }
}
