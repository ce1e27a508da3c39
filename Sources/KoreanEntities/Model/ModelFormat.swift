/// The file format of an ``EntityModel``: little-endian, all sections aligned to 64 bytes.
///
///     0   8  magic "KTNER\r\n\u{1A}"
///     8   4  version
///     12  4  feature templates (their number and kind; a model of other templates is refused)
///     16  8  size of the file
///     24  8  checksum of everything from byte 32
///     32  4  labels
///     36  4  sections
///     40     15 × 8 bytes: label names, ASCII, padded with zeros
///     160    sections × 16 bytes: offset, size
package enum ModelFormat {
  package static let magic: [UInt8] = [0x4B, 0x54, 0x4E, 0x45, 0x52, 0x0D, 0x0A, 0x1A]
  package static let version: UInt32 = 4
  package static let templates: UInt32 = 0x0005_0020
  package static let alignment = 64
  package static let headerSize = 320

  package enum Section: Int, CaseIterable, Sendable {
    /// Feature rows.
    case table
    /// 16 × 16 transitions, begin to inside, inside to inside, start; Int16.
    case transitions
    /// The dictionary, a ``WordGraph``.
    case dictionary
    /// Canonical names: rows of the gazetteers.
    case names
    /// What the model was trained on, as UTF-8 lines of hash, size and name.
    case provenance
    /// The check bytes of all rows, four bytes a bucket: looked at before a row is.
    case checks
    /// The words that stand outside names, a ``CommonWords``.
    case common
    /// The dictionary's ``PairTable``.
    case pairs
  }

  /// A 64-bit checksum that runs at memory speed; any single flipped bit changes it.
  package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(
      0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7344, 0xA409_3822_299F_31D0, 0x082E_FA98_EC4E_6C89)
    let blocks = bytes.count / 32
    if let base = bytes.baseAddress {
      for block in 0..<blocks {
        let words = (base + block * 32).loadUnaligned(as: SIMD4<UInt64>.self)
        lanes = (lanes ^ words) &* SIMD4(repeating: 0x9E37_79B9_7F4A_7C15)
        lanes ^= lanes &>> 29
      }
    }
    var result = UInt64(bytes.count)
    for lane in 0..<4 { result = FeatureHash.mix(result ^ lanes[lane]) }
    for index in blocks * 32..<bytes.count { result = FeatureHash.mix(result ^ UInt64(bytes[index])) }
    return result
  }
}

/// Why a model was refused.
public enum EntityModelError: Error, Hashable, Sendable, CustomStringConvertible {
  case notAModel
  case otherVersion(UInt32)
  case otherFeatures
  case truncated(expected: Int, found: Int)
  case damaged
  case malformed(String)

  public var description: String {
    switch self {
    case .notAModel: "not an entity model"
    case .otherVersion(let version): "an entity model of version \(version), which this library does not read"
    case .otherFeatures: "an entity model made for other features than this library computes"
    case .truncated(let expected, let found): "an entity model cut short: \(found) bytes where it says \(expected)"
    case .damaged: "a damaged entity model: its checksum is wrong"
    case .malformed(let what): "a malformed entity model: \(what)"
    }
  }
}
