import Testing

@testable import Hangul

func utf8(_ scalars: [UInt32]) -> [UInt8] {
  var view = String.UnicodeScalarView()
  for scalar in scalars { view.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
  return Array(String(view).utf8)
}

func scalarValues(_ utf8: [UInt8]) -> [UInt32] { String(decoding: utf8, as: UTF8.self).unicodeScalars.map(\.value) }

func scalarValues(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

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

  /// Jamo, syllables, fillers, old jamo, tone marks and neighbours, in the mixture that trips composition.
  mutating func hangulScalars(upTo most: Int) -> [UInt32] {
    (0..<below(most + 1)).map { _ in
      switch below(14) {
      case 0, 1, 2: 0x1100 + UInt32(below(19))
      case 3, 4, 5: 0x1161 + UInt32(below(21))
      case 6, 7: 0x11A7 + UInt32(below(28))
      case 8: 0xAC00 + UInt32(below(399)) * 28
      case 9: 0xAC00 + UInt32(below(11_172))
      case 10: 0x1100 + UInt32(below(256))
      case 11: [0x115F, 0x1160, 0x302E, 0x302F, 0xA960, 0xD7B0, 0xD7CB, 0x3131, 0x314F, 0x3164, 0xFFA1][below(11)]
      case 12: [0x20, 0x41, 0xE9, 0x10D0, 0x1E00, 0x4E00, 0xD7FF, 0xABFF, 0x1F600, 0x10FF, 0x1200][below(11)]
      default: 0x20 + UInt32(below(95))
      }
    }
  }
}

/// Section 3.12 of the Unicode core specification, word for word and slowly.
enum ReferenceHangul {
  static func decompose(_ scalars: [UInt32]) -> [UInt32] {
    scalars.flatMap { scalar -> [UInt32] in
      guard (0xAC00...0xD7A3).contains(scalar) else { return [scalar] }
      let index = scalar - 0xAC00
      let open = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
      return index % 28 == 0 ? open : open + [0x11A7 + index % 28]
    }
  }

  static func compose(_ scalars: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    for scalar in scalars {
      if let last = result.last {
        if (0x1100...0x1112).contains(last), (0x1161...0x1175).contains(scalar) {
          result[result.count - 1] = 0xAC00 + ((last - 0x1100) * 21 + scalar - 0x1161) * 28
          continue
        }
        if (0xAC00...0xD7A3).contains(last), (last - 0xAC00) % 28 == 0, (0x11A8...0x11C2).contains(scalar) {
          result[result.count - 1] = last + scalar - 0x11A7
          continue
        }
      }
      result.append(scalar)
    }
    return result
  }
}

/// Checks that a map tells the truth: copies are copies, and each edit's source alone transforms into its result.
func expectSound(
  _ mapped: MappedText, of source: [UInt8], sourceLocation: SourceLocation = #_sourceLocation,
  transform: (([UInt8]) -> [UInt8])? = nil
) {
  #expect(mapped.map.sourceCount == source.count, sourceLocation: sourceLocation)
  #expect(mapped.map.resultCount == mapped.utf8.count, sourceLocation: sourceLocation)
  guard mapped.map.sourceCount == source.count, mapped.map.resultCount == mapped.utf8.count else { return }
  var from = 0
  var to = 0
  for unit in mapped.map.units {
    let before = Array(source[from..<from + unit.source])
    let after = Array(mapped.utf8[to..<to + unit.result])
    if !unit.isEdit {
      #expect(before == after, sourceLocation: sourceLocation)
    } else if let transform {
      #expect(transform(before) == after, sourceLocation: sourceLocation)
    }
    from += unit.source
    to += unit.result
  }
}
