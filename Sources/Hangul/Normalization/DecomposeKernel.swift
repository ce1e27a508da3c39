import CHangulKernels

/// Hangul decomposition (Unicode core specification, section 3.12) over UTF-8 bytes.
///
/// A syllable is found by its lead byte, EA…ED, which is never a continuation byte; everything else is copied.
enum DecomposeKernel {
  /// The most bytes that `count` bytes can become.
  static func capacity(_ count: Int) -> Int { count * 3 }

  /// The six bytes of leading consonant and vowel, for each of the 399 pairs.
  static let openSyllables: [UInt64] = (0..<399).map { pair in
    let leading = UInt64(0x80 + pair / 21)
    let vowel = UInt64(0xA1 + pair % 21)
    return 0xE1 | 0x84 << 8 | leading << 16 | 0xE1 << 24 | 0x85 << 32 | vowel << 40
  }

  /// The three bytes of each trailing consonant; none for index 0.
  static let trailing: [UInt32] = (0..<28).map { index in
    let scalar = UInt32(0x11A7 + index)
    return index == 0 ? 0 : 0xE1 | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16
  }

  /// Writes the decomposed form of `source` to `target`, which has room for `capacity(count) + 16` bytes.
  ///
  /// The C kernel goes first; what it leaves, the loop below takes.
  static func run<Recorder: EditRecorder>(
    _ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>,
    recording recorder: inout Recorder
  ) -> Int {
    var read = 0
    var write = 0
    while read < count {
      let piece = min(count &- read, Recorder.piece)
      let progress = recorder.run(capacity: piece) { words, open in
        kt_decompose(source + read, Int64(piece), target + write, words, open)
      }
      read &+= Int(progress.read)
      write &+= Int(progress.written)
      if progress.read > 0 { continue }
      var end = count &- read < 256 ? count : read &+ 128
      while end < count, source[end] & 0xC0 == 0x80 { end &+= 1 }
      write &+= loop(source + read, count: end &- read, to: target + write, recording: &recorder)
      read = end
    }
    return write
  }

  private static func loop<Recorder: EditRecorder>(
    _ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>,
    recording recorder: inout Recorder
  ) -> Int {
    openSyllables.withUnsafeBufferPointer { pairs in
      trailing.withUnsafeBufferPointer { trailing in
        guard let pairs = pairs.baseAddress, let trailing = trailing.baseAddress else { return 0 }
        return run(source, count, target, pairs, trailing, &recorder)
      }
    }
  }

  @inline(__always)
  private static func run<Recorder: EditRecorder>(
    _ source: UnsafePointer<UInt8>, _ count: Int, _ target: UnsafeMutablePointer<UInt8>,
    _ pairs: UnsafePointer<UInt64>, _ finals: UnsafePointer<UInt32>, _ recorder: inout Recorder
  ) -> Int {
    var read = 0
    var write = 0
    while read &+ 4 <= count {
      let index = syllableIndex(source.load32(read))
      if index < 11_172 {
        let pair = index / 28
        let final = index &- pair &* 28
        target.store64(pairs[Int(pair)], at: write)
        target.store32(finals[Int(final)], at: write &+ 6)
        let length = final == 0 ? 6 : 9
        recorder.replace(3, with: length)
        write &+= length
        read &+= 3
        continue
      }
      let start = read
      while read &+ 8 <= count {
        let word = source.load64(read)
        guard word & 0x8080_8080_8080_8080 == 0 else { break }
        target.store64(word, at: write)
        read &+= 8
        write &+= 8
      }
      // At least one byte, so that a broken EA…ED cannot stop us.
      if read == start {
        repeat {
          target[write] = source[read]
          read &+= 1
          write &+= 1
        } while read < count && source[read] &- 0xEA >= 4
      }
      recorder.copy(read &- start)
    }
    // The last three bytes at most.
    if read &+ 3 == count {
      let word = UInt32(source[read]) | UInt32(source[read &+ 1]) << 8 | UInt32(source[read &+ 2]) << 16
      let index = syllableIndex(word)
      if index < 11_172 {
        target.store64(pairs[Int(index / 28)], at: write)
        target.store32(finals[Int(index % 28)], at: write &+ 6)
        let length = index % 28 == 0 ? 6 : 9
        recorder.replace(3, with: length)
        return write &+ length
      }
    }
    recorder.copy(count &- read)
    while read < count {
      target[write] = source[read]
      read &+= 1
      write &+= 1
    }
    return write
  }

  /// The offset of the first syllable; `nil` where there is none.
  static func firstChange(_ source: UnsafePointer<UInt8>, count: Int) -> Int? {
    var read = 0
    while read &+ 3 <= count {
      if source[read] &- 0xEA < 4 {
        let word = UInt32(source[read]) | UInt32(source[read &+ 1]) << 8 | UInt32(source[read &+ 2]) << 16
        if syllableIndex(word) < 11_172 { return read }
      }
      read &+= 1
    }
    return nil
  }

  /// The index of the syllable whose bytes begin `word`; 11,172 or more where they are no syllable.
  @inline(__always)
  static func syllableIndex(_ word: UInt32) -> UInt32 {
    let scalar = (word & 0xF) << 12 | word >> 2 & 0xFC0 | word >> 16 & 0x3F
    return word & 0xC0_C0F0 == 0x80_80E0 ? scalar &- 0xAC00 : .max
  }
}
