extension OffsetMap {
  /// Records a transformation from its start to its end.
  ///
  ///     var builder = OffsetMap.Builder()
  ///     builder.copy(3)                  // three bytes stayed
  ///     builder.replace(3, with: 1)      // three bytes became one
  ///     let map = builder.finish()       // 6 bytes to 4
  ///
  /// Neighbouring copies are joined, so the same edits always give equal maps.
  public struct Builder: Sendable {
    private var words: [UInt32] = []
    private var copied = 0
    /// The edits that wait to be written: `source << 8 | result`, and how many of them.
    private var shape: UInt32 = 0
    private var repeats: UInt32 = 0

    public init() {}

    /// Makes room for about `count` runs.
    public mutating func reserveCapacity(_ count: Int) { words.reserveCapacity(count) }

    /// `count` bytes stay as they are. Zero or less changes nothing.
    @inline(__always)
    public mutating func copy(_ count: Int) {
      guard count > 0 else { return }
      if repeats > 0 { flushEdits() }
      copied &+= count
    }

    /// `source` bytes become `result` bytes: one edit. Nothing for nothing is no edit.
    @inline(__always)
    public mutating func replace(_ source: Int, with result: Int) {
      if copied > 0 { flushCopy() }
      if UInt(bitPattern: source | result) < 256 {
        let next = UInt32(truncatingIfNeeded: source << 8 | result)
        if next == shape, repeats > 0, repeats < 1 << 14 {
          repeats &+= 1
          return
        }
        if repeats > 0 { flushEdits() }
        if next == 0 { return }
        shape = next
        repeats = 1
      } else {
        replaceLong(source, result)
      }
    }

    /// Takes back the last `count` bytes copied, to make them part of an edit.
    @inline(__always)
    package mutating func uncopy(_ count: Int) { copied &-= count }

    /// Appends everything that `other` maps.
    package mutating func append(_ other: OffsetMap) {
      for unit in other.units {
        if unit.isEdit { replace(unit.source, with: unit.result) } else { copy(unit.source) }
      }
    }

    /// The map of all that was recorded.
    public consuming func finish() -> OffsetMap {
      if repeats > 0 { flushEdits() }
      if copied > 0 { flushCopy() }
      return OffsetMap(words: words)
    }

    @inline(never)
    private mutating func replaceLong(_ source: Int, _ result: Int) {
      if repeats > 0 { flushEdits() }
      words.append(0b11 << 30)
      words.append(UInt32(clamping: source))
      words.append(UInt32(clamping: result))
    }

    @inline(__always)
    private mutating func flushEdits() {
      words.append(0b10 << 30 | (repeats &- 1) << 16 | shape)
      repeats = 0
    }

    @inline(__always)
    private mutating func flushCopy() {
      while copied > Int(Int32.max) {
        words.append(UInt32(Int32.max))
        copied -= Int(Int32.max)
      }
      words.append(UInt32(truncatingIfNeeded: copied))
      copied = 0
    }
  }
}
