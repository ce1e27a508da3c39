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
    /// The last word may still grow.
    private var words: [UInt16] = []
    private var checkpoints = [Checkpoint(word: 0, source: 0, result: 0)]
    private var nextCheckpoint = OffsetMap.checkpointDistance
    private var source = 0
    private var result = 0

    private static let longestCopy = 0x7FFF

    /// A builder at the start of both texts.
    public init() {}

    /// Makes room for about `count` runs.
    public mutating func reserveCapacity(_ count: Int) { words.reserveCapacity(count) }

    /// `count` bytes stay as they are. Zero or less changes nothing.
    @inline(__always)
    public mutating func copy(_ count: Int) {
      guard count > 0 else { return }
      source &+= count
      result &+= count
      if let last = words.last, Int(last) &+ count <= Self.longestCopy, !endsWithLong {
        words[words.count &- 1] = last &+ UInt16(truncatingIfNeeded: count)
      } else {
        appendCopy(count)
      }
    }

    /// `source` bytes become `result` bytes: one edit. Nothing for nothing is no edit.
    @inline(__always)
    public mutating func replace(_ source: Int, with result: Int) {
      self.source &+= source
      self.result &+= result
      guard UInt(bitPattern: source | result) < 16 else {
        appendLong(source, result)
        return
      }
      let next = 1 << 15 | UInt16(truncatingIfNeeded: source << 10 | result << 6)
      if let last = words.last, (last ^ next) & 0xFFC0 == 0, last & 0x3F != 0x3F, !endsWithLong {
        words[words.count &- 1] = last &+ 1
      } else if source | result != 0 {
        appendWord(next)
      }
    }

    /// Takes back the last `count` bytes copied, to make them part of an edit.
    package mutating func uncopy(_ count: Int) {
      var left = count
      while left > 0, let last = words.last, last >> 15 == 0, !endsWithLong {
        let part = min(left, Int(last))
        source &-= part
        result &-= part
        left &-= part
        if part < Int(last) { words[words.count - 1] = last - UInt16(part) } else { words.removeLast() }
      }
      while let last = checkpoints.last, last.word >= words.count, last.word > 0 { checkpoints.removeLast() }
    }

    /// Appends everything that `other` maps.
    package mutating func append(_ other: OffsetMap) {
      for unit in other.units {
        if unit.isEdit { replace(unit.source, with: unit.result) } else { copy(unit.source) }
      }
    }

    /// Lets a kernel write words: it gets room for `capacity` of them and the word to go on with, and tells how many
    /// it wrote and how many bytes they stand for.
    mutating func appendWords(
      capacity: Int, _ write: (UnsafeMutablePointer<UInt16>, _ open: UInt16) -> (words: Int, source: Int, result: Int)
    ) {
      // A word of a long edit is never gone on with.
      let open = endsWithLong ? 0 : words.popLast() ?? 0
      words.append(addingCapacity: capacity + 2) { span in
        span.withUnsafeMutableBufferPointer { buffer, initialized in
          guard let base = buffer.baseAddress else { return }
          let written = write(base + initialized, open)
          initialized += written.words
          source += written.source
          result += written.result
        }
      }
      if words.count >= nextCheckpoint { markLast() }
    }

    /// The map of all that was recorded.
    public consuming func finish() -> OffsetMap {
      OffsetMap(words: words, checkpoints: checkpoints, sourceCount: source, resultCount: result)
    }

    // MARK: Words

    /// Long edits are five words: the marker, then two lengths that must not be taken for words.
    private var longEnd = -1
    private var endsWithLong: Bool { longEnd == words.count }

    private mutating func appendCopy(_ count: Int) {
      var left = count
      while left > 0 {
        let part = min(left, Self.longestCopy)
        words.append(UInt16(part))
        left -= part
      }
      markIfDue()
    }

    private mutating func appendWord(_ word: UInt16) {
      words.append(word)
      markIfDue()
    }

    private mutating func appendLong(_ source: Int, _ result: Int) {
      words.append(0b11 << 14)
      for length in [UInt32(clamping: source), UInt32(clamping: result)] {
        words.append(UInt16(truncatingIfNeeded: length))
        words.append(UInt16(truncatingIfNeeded: length >> 16))
      }
      longEnd = words.count
    }

    @inline(__always)
    private mutating func markIfDue() { if words.count >= nextCheckpoint { markLast() } }

    /// A checkpoint before the last word.
    private mutating func markLast() {
      nextCheckpoint = words.count + OffsetMap.checkpointDistance
      guard !words.isEmpty, !endsWithLong else { return }
      let run = Run(words, at: words.count - 1)
      checkpoints.append(
        Checkpoint(word: words.count - 1, source: source - run.sourceTotal, result: result - run.resultTotal))
    }
  }
}
