/// Well-formedness of UTF-8 (Unicode core specification, table 3-7).
enum UTF8Validation {
  /// The first maximal ill-formed piece at or after `start`; `nil` where the rest is well-formed.
  static func firstError(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let count = buffer.count
      let raw = UnsafeRawPointer(base)
      var index = start
      while index < count {
        if base[index] < 0x80 {
          index &+= 1
          while index &+ 8 <= count,
            raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
          {
            index &+= 8
          }
          continue
        }
        let lead = base[index]
        let needed: Int
        var lower: UInt8 = 0x80
        var upper: UInt8 = 0xBF
        switch lead {
        case 0xC2...0xDF: needed = 1
        case 0xE0...0xEF:
          needed = 2
          if lead == 0xE0 { lower = 0xA0 }
          if lead == 0xED { upper = 0x9F }
        case 0xF0...0xF4:
          needed = 3
          if lead == 0xF0 { lower = 0x90 }
          if lead == 0xF4 { upper = 0x8F }
        default: return index..<index + 1
        }
        var length = 1
        while length <= needed {
          guard index + length < count, base[index + length] >= lower, base[index + length] <= upper else {
            return index..<index + length
          }
          (lower, upper) = (0x80, 0xBF)
          length &+= 1
        }
        index &+= length
      }
      return nil
    }
  }

  /// Whether an ill-formed piece is the start of a character that was cut off.
  static func isCut(_ piece: ArraySlice<UInt8>) -> Bool {
    guard let lead = piece.first else { return false }
    return lead >= 0xC2 && lead <= 0xF4
  }
}
