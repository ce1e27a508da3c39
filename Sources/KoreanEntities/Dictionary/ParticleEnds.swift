/// Where a particle may start at the end of a run of Hangul: `서울에서는` → 는, 서는?, 에서는.
enum ParticleEnds {
  /// The particles read from behind.
  private static let reversed: WordGraph = {
    var builder = WordGraphBuilder()
    for word in WordLists.particles.surfaces {
      builder.add(word.unicodeScalars.reversed().map(\.value), payload: 1)
    }
    return WordGraph(builder)
  }()

  /// Bit `k` is set where the last `k` scalars of `text[lower..<upper]` are a particle; bit 0 always.
  @inline(__always)
  static func lengths(in text: UnsafeBufferPointer<UInt32>, _ lower: Int, _ upper: Int) -> UInt32 {
    var result: UInt32 = 1
    reversed.forEachReversedWord(in: text, from: max(lower, upper - 31), endingAt: upper) { start in
      result |= 1 << UInt32(upper - start)
    }
    return result
  }
}
