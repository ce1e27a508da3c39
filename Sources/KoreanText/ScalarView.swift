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

  /// Linear; one pass to count and one to fill.
  package init(_ document: Document) {
    let folded =
      document.text.utf8.withContiguousStorageIfAvailable { Self.folded($0) }
      ?? Array(document.text.utf8).withUnsafeBufferPointer { Self.folded($0) }
    scalars = folded.scalars
    starts = folded.starts
  }

  private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> (scalars: [UInt32], starts: [Int]) {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    var starts: [Int] = []
    let scalars = [UInt32](unsafeUninitializedCapacity: count) { scalars, used in
      starts = [Int](unsafeUninitializedCapacity: count + 1) { starts, usedStarts in
        var writer = FoldingWriter(scalars: scalars, starts: starts)
        var offset = 0
        while offset < bytes.count {
          let lead = bytes[offset]
          if lead >= 0xE0, lead < 0xF0, offset + 2 < bytes.count {
            let value =
              UInt32(lead & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
            writer.append(value, at: offset)
            offset += 3
          } else if lead < 0x80 {
            writer.appendASCII(UInt32(lead), at: offset)
            offset += 1
          } else {
            let (value, width) = decode(bytes, at: offset)
            writer.append(value, at: offset)
            offset += width
          }
        }
        starts[writer.count] = bytes.count
        used = writer.count
        usedStarts = writer.count + 1
      }
    }
    return (scalars, starts)
  }

  /// A scalar of two or four bytes; text cut short, which a `String` never holds, gives U+FFFD.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: UInt32, width: Int) {
    let lead = bytes[offset]
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + width <= bytes.count else { return (0xFFFD, bytes.count - offset) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for index in 1..<width { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    return (value, width)
  }
}

/// Writes scalars with the three foldings of ``ScalarView``.
private struct FoldingWriter {
  let scalars: UnsafeMutableBufferPointer<UInt32>
  let starts: UnsafeMutableBufferPointer<Int>
  var count = 0
  private var followsCarriageReturn = false

  init(scalars: UnsafeMutableBufferPointer<UInt32>, starts: UnsafeMutableBufferPointer<Int>) {
    self.scalars = scalars
    self.starts = starts
  }

  @inline(__always)
  private mutating func put(_ value: UInt32, _ offset: Int) {
    scalars[count] = value
    starts[count] = offset
    count += 1
  }

  /// CR LF and CR become one LF.
  @inline(__always)
  mutating func appendASCII(_ value: UInt32, at offset: Int) {
    if value == 0x0A, followsCarriageReturn {
      followsCarriageReturn = false
      return
    }
    followsCarriageReturn = value == 0x0D
    put(followsCarriageReturn ? 0x0A : value, offset)
  }

  /// Conjoining jamo join the syllable before them; a byte-order mark becomes a space.
  @inline(__always)
  mutating func append(_ value: UInt32, at offset: Int) {
    followsCarriageReturn = false
    if value &- 0x1161 > 0x61, value != 0xFEFF { return put(value, offset) }
    let last = count > 0 ? scalars[count - 1] : 0
    switch value {
    case 0xFEFF: put(0x20, offset)
    case 0x1161...0x1175 where (0x1100...0x1112).contains(last):
      scalars[count - 1] = 0xAC00 + ((last - 0x1100) * 21 + (value - 0x1161)) * 28
    case 0x11A8...0x11C2 where (0xAC00...0xD7A3).contains(last) && (last - 0xAC00) % 28 == 0:
      scalars[count - 1] = last + (value - 0x11A7)
    default: put(value, offset)
    }
  }
}
