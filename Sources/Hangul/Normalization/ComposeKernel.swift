import CHangulKernels

/// Hangul composition (Unicode core specification, section 3.12) over UTF-8 bytes.
///
/// In UTF-8 a leading consonant is E1 84 80…92, a vowel E1 85 A1…B5, a trailing consonant E1 86 A8…BF or
/// E1 87 80…82. Only the byte E1 can begin any of them, and E1 is never a continuation byte: all between two
/// E1s is copied, eight bytes at a time.
enum ComposeKernel {
  /// Writes the composed form of `source` to `target`, which has room for `count + 16` bytes; returns its length.
  ///
  /// The C kernel goes first; where a trailing consonant stands alone, the loop below takes the next 64 bytes.
  static func run<Recorder: EditRecorder>(
    _ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>,
    recording recorder: inout Recorder
  ) -> Int {
    var read = 0
    var write = 0
    while read < count {
      let piece = min(count &- read, Recorder.piece)
      let progress = recorder.run(capacity: piece) { words, open in
        kt_compose(source + read, Int64(piece), target + write, words, open)
      }
      read &+= Int(progress.read)
      write &+= Int(progress.written)
      if progress.read > 0 { continue }
      var end = count &- read < 128 ? count : read &+ 64
      // Not within a character, nor before a jamo that may join what comes before it.
      while end < count, source[end] & 0xC0 == 0x80 || source[end] == 0xE1 { end &+= 1 }
      write = loop(source + read, count: end &- read, to: target, from: write, recording: &recorder)
      read = end
    }
    return write
  }

  /// Writes behind the `written` bytes that are there; returns the length of all.
  private static func loop<Recorder: EditRecorder>(
    _ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>, from written: Int,
    recording recorder: inout Recorder
  ) -> Int {
    var read = 0
    var write = written
    while read < count {
      // Copy up to the next E1.
      let start = read
      while read &+ 8 <= count {
        let word = source.load64(read)
        target.store64(word, at: write)
        let before = word.bytesBefore(0xE1)
        read &+= before
        write &+= before
        if before < 8 { break }
      }
      while read < count, source[read] != 0xE1 {
        target[write] = source[read]
        read &+= 1
        write &+= 1
      }
      recorder.copy(read &- start)

      // Syllables in a row: the usual case in decomposed text.
      while read &+ 10 <= count {
        let word = source.load64(read)
        guard word & 0xFF_FF00_FFFF == 0x85_E100_84E1 else { break }
        let leading = UInt32(truncatingIfNeeded: word >> 16) & 0xFF &- 0x80
        let vowel = UInt32(truncatingIfNeeded: word >> 40) & 0xFF &- 0xA1
        guard leading < 19, vowel < 21 else { break }
        let trailing = trailingIndex(source.load32(read &+ 6))
        let length = trailing == 0 ? 6 : 9
        target.store32(syllable((leading &* 21 &+ vowel) &* 28 &+ trailing), at: write)
        recorder.replace(length, with: 3)
        read &+= length
        write &+= 3
      }

      // One E1 of another kind, or the last ten bytes.
      guard read < count, source[read] == 0xE1 else { continue }
      if let (syllableIndex, length) = lastSyllable(source + read, count &- read) {
        target.store32(syllable(syllableIndex), at: write)
        recorder.replace(length, with: 3)
        read &+= length
        write &+= 3
      } else if read &+ 3 <= count, let trailing = trailingIndex(source + read),
        let open = openSyllable(endingAt: write, of: target)
      {
        // A precomposed syllable without a trailing consonant takes this one in.
        target.store32(syllable(open &+ trailing), at: write &- 3)
        recorder.uncopy(3)
        recorder.replace(6, with: 3)
        read &+= 3
      } else {
        target[write] = 0xE1
        recorder.copy(1)
        read &+= 1
        write &+= 1
      }
    }
    return write
  }

  /// The offset of the first syllable that composition changes (of its first byte); `nil` where there is none.
  static func firstChange(_ source: UnsafePointer<UInt8>, count: Int) -> Int? {
    var read = 0
    while true {
      read = ByteScan.first(0xE1, in: source, from: read, to: count)
      guard read &+ 3 <= count else { return nil }
      if lastSyllable(source + read, count &- read) != nil { return read }
      if trailingIndex(source + read) != nil, openSyllable(endingAt: read, of: source) != nil { return read &- 3 }
      read &+= 1
    }
  }

  /// The three bytes of a syllable, lowest byte first.
  @inline(__always)
  static func syllable(_ index: UInt32) -> UInt32 {
    let scalar = index &+ 0xAC00
    return 0x80_80E0 | scalar >> 12 | (scalar << 2 & 0x3F00) | (scalar & 0x3F) << 16
  }

  /// The index of the trailing consonant whose bytes begin `word`; 0 where there is none.
  @inline(__always)
  private static func trailingIndex(_ word: UInt32) -> UInt32 {
    let index = (word >> 2 & 0x40 | word >> 16 & 0x3F) &- 0x27
    return word & 0xC0_FEFF == 0x80_86E1 && index &- 1 < 27 ? index : 0
  }

  @inline(__always)
  private static func trailingIndex(_ bytes: UnsafePointer<UInt8>) -> UInt32? {
    let index = trailingIndex(UInt32(bytes[0]) | UInt32(bytes[1]) << 8 | UInt32(bytes[2]) << 16)
    return index == 0 ? nil : index
  }

  /// The syllable that a leading consonant at `bytes` begins, with the number of its bytes.
  private static func lastSyllable(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (index: UInt32, length: Int)? {
    guard count >= 6, bytes[0] == 0xE1, bytes[1] == 0x84, bytes[3] == 0xE1, bytes[4] == 0x85 else { return nil }
    let leading = UInt32(bytes[2] &- 0x80)
    let vowel = UInt32(bytes[5] &- 0xA1)
    guard leading < 19, vowel < 21 else { return nil }
    let index = (leading &* 21 &+ vowel) &* 28
    if count >= 9, let trailing = trailingIndex(bytes + 6) { return (index &+ trailing, 9) }
    return (index, 6)
  }

  /// The index of a syllable without a trailing consonant that ends right before `end`.
  @inline(__always)
  private static func openSyllable(endingAt end: Int, of bytes: UnsafePointer<UInt8>) -> UInt32? {
    guard end >= 3, bytes[end &- 3] &- 0xEA < 4, bytes[end &- 2] & 0xC0 == 0x80, bytes[end &- 1] & 0xC0 == 0x80
    else { return nil }
    let scalar =
      UInt32(bytes[end &- 3] & 0xF) << 12 | UInt32(bytes[end &- 2] & 0x3F) << 6 | UInt32(bytes[end &- 1] & 0x3F)
    let index = scalar &- 0xAC00
    return index < 11_172 && index % 28 == 0 ? index : nil
  }

  @inline(__always)
  private static func openSyllable(endingAt end: Int, of bytes: UnsafeMutablePointer<UInt8>) -> UInt32? {
    openSyllable(endingAt: end, of: UnsafePointer(bytes))
  }
}
