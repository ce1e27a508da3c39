import CICUShim

/// The characters of Microsoft's code page 949, KS X 1001 among them, both ways.
///
/// ICU's converter `windows-949` is asked once, for all of its two-byte codes; after that decoding and encoding are
/// look-ups of our own, which know exactly where an error is.
struct KSX1001: Sendable {
  static let table = KSX1001()

  /// Lead 81…FE by trail 41…FE, 0 where there is no character.
  private let scalars: [UInt16]
  /// The code of each character of the basic plane, 0 where it has none.
  private let codes: [UInt16]

  private static let trailCount = 0xFE - 0x41 + 1

  private init() {
    var bytes: [UInt8] = []
    var places: [Int] = []
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x41)...0xFE where Self.isTrail(trail) {
        bytes.append(lead)
        bytes.append(trail)
        places.append(Int(lead - 0x81) * Self.trailCount + Int(trail - 0x41))
      }
    }
    var scalars = [UInt16](repeating: 0, count: 126 * Self.trailCount)
    var codes = [UInt16](repeating: 0, count: 0x10000)
    var decoded = [UInt16](repeating: 0, count: places.count)
    // Stops at each unassigned code, and goes on behind it.
    var next = 0
    var errorOffset: Int32 = 0
    var errorLength: Int32 = 0
    while next < places.count {
      let count = bytes.withUnsafeBufferPointer { source in
        decoded.withUnsafeMutableBufferPointer { target in
          kt_icu_decode(
            "windows-949", source.baseAddress.map { $0 + next * 2 }, Int32(source.count - next * 2),
            target.baseAddress, Int32(target.count), &errorOffset, &errorLength)
        }
      }
      guard count >= 0 else { break }
      for index in 0..<Int(count) where next + index < places.count {
        let place = places[next + index]
        scalars[place] = decoded[index]
        codes[Int(decoded[index])] =
          UInt16(bytes[(next + index) * 2]) << 8 | UInt16(bytes[(next + index) * 2 + 1])
      }
      next += Int(count) + (errorLength > 0 ? 1 : 0)
      if errorLength == 0 { break }
    }
    self.scalars = scalars
    self.codes = codes
  }

  static func isTrail(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x81...0xFE).contains(byte)
  }

  /// The character of a two-byte code of code page 949; `nil` where it has none.
  @inline(__always)
  func scalar(_ lead: UInt8, _ trail: UInt8) -> UInt16? {
    guard lead >= 0x81, lead <= 0xFE, trail >= 0x41, trail <= 0xFE else { return nil }
    let scalar = scalars[Int(lead - 0x81) * Self.trailCount + Int(trail - 0x41)]
    return scalar == 0 ? nil : scalar
  }

  /// The two-byte code in code page 949; `nil` where the character has none.
  @inline(__always)
  func code(_ scalar: UInt32) -> UInt16? {
    guard scalar < 0x10000 else { return nil }
    let code = codes[Int(scalar)]
    return code == 0 ? nil : code
  }

  /// Whether the code lies in the 94 × 94 plane of KS X 1001 (and in EUC-KR), user-defined rows left out.
  @inline(__always)
  static func contains(_ code: UInt16) -> Bool {
    let lead = code >> 8
    return lead >= 0xA1 && lead <= 0xFD && lead != 0xC9 && code & 0xFF >= 0xA1 && code & 0xFF <= 0xFE
  }
}
