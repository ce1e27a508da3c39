/// Writes a transformed text piece by piece, and keeps the map.
package struct TextRewriter {
  private let source: [UInt8]
  /// How much of the source has been dealt with.
  private(set) var position = 0
  package private(set) var utf8: [UInt8] = []
  private var map = OffsetMap.Builder()
  private var changed = false

  package init(_ source: [UInt8]) {
    self.source = source
    utf8.reserveCapacity(source.count)
  }

  /// Copies what lies between the last piece and `offset`.
  package mutating func copy(upTo offset: Int) {
    guard offset > position else { return }
    utf8.append(contentsOf: source[position..<offset])
    map.copy(offset - position)
    position = offset
  }

  /// Puts `bytes` in the place of `range`; what lies before it is copied. Equal bytes are a copy, not an edit.
  package mutating func replace(_ range: Range<Int>, with bytes: some Collection<UInt8>) {
    copy(upTo: range.lowerBound)
    if source[range].elementsEqual(bytes) {
      copy(upTo: range.upperBound)
      return
    }
    utf8.append(contentsOf: bytes)
    map.replace(range.count, with: bytes.count)
    position = range.upperBound
    changed = true
  }

  package mutating func replace(_ range: Range<Int>, with scalar: UInt32) {
    var bytes: [UInt8] = []
    UTF8Scalars.append(scalar, to: &bytes)
    replace(range, with: bytes)
  }

  /// Copies the rest. An unchanged text comes back as the array it was.
  package consuming func finish() -> MappedText {
    guard changed else { return MappedText(unchanged: source) }
    copy(upTo: source.count)
    return MappedText(utf8: utf8, map: map.finish())
  }
}
