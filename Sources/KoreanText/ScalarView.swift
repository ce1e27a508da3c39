import Hangul

/// The text as the rules read it: an array of scalars, each with its place in the original.
///
/// Three foldings make every rule indifferent to how the text was stored, at no cost in exactness:
/// decomposed Hangul (NFD) reads as syllables, CR LF and CR read as one LF, and a byte-order mark as a space.
/// `starts[i]` is the UTF-8 offset *in the original* of the i-th scalar; `starts[count]` is the text's length.
///
///     let view = ScalarView(Document("가\r\n나"))     // scalars: 가, LF, 나
///     view.range(2, 3)                              // TextRange(5, 8)
package struct ScalarView: Sendable {
  package let scalars: [UInt32]
  package let starts: [Int]

  package var count: Int { scalars.count }

  /// The i-th scalar, or 0 outside the text: rules may look past either end.
  package subscript(index: Int) -> UInt32 {
    index >= 0 && index < scalars.count ? scalars[index] : 0
  }

  /// The range in the original of the scalars `[lower, upper)`.
  package func range(_ lower: Int, _ upper: Int) -> TextRange { TextRange(starts[lower], starts[upper]) }
  package func range(_ range: Range<Int>) -> TextRange { TextRange(starts[range.lowerBound], starts[range.upperBound]) }

  /// The index of the scalar that holds the byte at `offset`; `count` at the end of the text. O(log n).
  package func index(at offset: Int) -> Int {
    var low = 0
    var high = scalars.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle + 1] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  package func indices(of range: TextRange) -> Range<Int> {
    let lower = index(at: range.lowerBound)
    return lower..<max(lower, index(at: range.upperBound))
  }

  /// The scalars `[lower, upper)` as a string, in composed form.
  package func string(_ lower: Int, _ upper: Int) -> String {
    var result = String.UnicodeScalarView()
    for value in scalars[lower..<upper] { result.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    return String(result)
  }
  package func string(_ range: Range<Int>) -> String { string(range.lowerBound, range.upperBound) }

  package init(_ document: Document) {
    var scalars: [UInt32] = []
    var starts: [Int] = []
    let utf8Count = document.text.utf8.count
    scalars.reserveCapacity(utf8Count / 2)
    starts.reserveCapacity(utf8Count / 2 + 1)
    var offset = 0
    var followsCarriageReturn = false
    for scalar in document.text.unicodeScalars {
      let value = scalar.value
      let width = UTF8.width(scalar)
      defer {
        offset += width
        followsCarriageReturn = value == 0x0D
      }
      switch value {
      case 0x0A where followsCarriageReturn:
        break  // the CR has become the line feed
      case 0x0D:
        scalars.append(0x0A)
        starts.append(offset)
      case 0xFEFF:
        scalars.append(0x20)
        starts.append(offset)
      case 0x1161...0x1175:
        if let last = scalars.last, (0x1100...0x1112).contains(last) {
          scalars[scalars.count - 1] = 0xAC00 + ((last - 0x1100) * 21 + (value - 0x1161)) * 28
        } else {
          scalars.append(value)
          starts.append(offset)
        }
      case 0x11A8...0x11C2:
        if let last = scalars.last, (0xAC00...0xD7A3).contains(last), (last - 0xAC00) % 28 == 0 {
          scalars[scalars.count - 1] = last + (value - 0x11A7)
        } else {
          scalars.append(value)
          starts.append(offset)
        }
      default:
        scalars.append(value)
        starts.append(offset)
      }
    }
    starts.append(offset)
    self.scalars = scalars
    self.starts = starts
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x1_0000: 3
    default: 4
    }
  }
}
