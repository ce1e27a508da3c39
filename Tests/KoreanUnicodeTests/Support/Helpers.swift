import Hangul
import Testing

func utf8(_ scalars: [UInt32]) -> [UInt8] {
  var bytes: [UInt8] = []
  for scalar in scalars { UTF8Scalars.append(scalar, to: &bytes) }
  return bytes
}

/// A small generator with a seed, so that a failure comes back.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Characters of many scripts, with Hangul in all its forms and marks that reorder in the majority.
  mutating func scalars(upTo most: Int) -> [UInt32] {
    (0..<below(most + 1)).map { _ in scalar() }
  }

  private mutating func scalar() -> UInt32 {
    func pick(_ range: ClosedRange<UInt32>) -> UInt32 {
      let value = range.lowerBound + UInt32(below(Int(range.upperBound - range.lowerBound) + 1))
      return value & 0x1F_F800 == 0xD800 ? 0x41 : value
    }
    switch below(20) {
    case 0, 1: return pick(0x20...0x7E)
    case 2, 3: return pick(0xAC00...0xD7A3)
    case 4: return 0xAC00 + UInt32(below(399)) * 28
    case 5: return pick(0x1100...0x1112)
    case 6: return pick(0x1161...0x1175)
    case 7: return pick(0x11A7...0x11C2)
    case 8: return pick(0x1100...0x11FF)
    case 9: return pick(0x300...0x34F)
    case 10: return pick(0xA0...0x24F)
    case 11: return pick(0x1E00...0x1FFF)
    case 12: return pick(0x3000...0x33FF)
    case 13: return pick(0xF900...0xFFFF)
    case 14: return pick(0x2000...0x2BFF)
    case 15: return pick(0x900...0xFFF)
    case 16: return pick(0x1F100...0x1FFFF)
    case 17: return [0xA960, 0xD7B0, 0xD7CB, 0x302E, 0x302F, 0x3099, 0x309A, 0x11F03, 0x110BA, 0x1D15E][below(10)]
    case 18: return pick(0x1...0xFFFF)
    default: return pick(0x10000...0x2FFFF)
    }
  }
}

/// The same checks as in the tests of `Hangul`: the map's units tell the truth.
func expectSound(_ mapped: MappedText, of source: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(mapped.map.sourceCount == source.count, sourceLocation: sourceLocation)
  #expect(mapped.map.resultCount == mapped.utf8.count, sourceLocation: sourceLocation)
  guard mapped.map.sourceCount == source.count, mapped.map.resultCount == mapped.utf8.count else { return }
  var from = 0
  var to = 0
  for edit in mapped.map.edits {
    #expect(
      source[from..<edit.source.lowerBound] == mapped.utf8[to..<edit.result.lowerBound], sourceLocation: sourceLocation)
    from = edit.source.upperBound
    to = edit.result.upperBound
  }
  #expect(Array(source[from...]) == Array(mapped.utf8[to...]), sourceLocation: sourceLocation)
}
