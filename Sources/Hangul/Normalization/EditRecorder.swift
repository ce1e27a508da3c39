import CHangulKernels

/// What a kernel tells about its edits; the compiler removes the calls where nobody listens.
protocol EditRecorder {
  /// How much of the source a kernel is given at once: the map has a checkpoint behind each piece.
  static var piece: Int { get }
  mutating func copy(_ count: Int)
  mutating func replace(_ source: Int, with result: Int)
  mutating func uncopy(_ count: Int)
  /// Runs a kernel that writes the map's words itself, `capacity` of them at most.
  mutating func run(
    capacity: Int, _ kernel: (_ words: UnsafeMutablePointer<UInt16>?, _ open: UInt16) -> kt_progress
  ) -> kt_progress
}

extension OffsetMap.Builder: EditRecorder {
  static var piece: Int { 1_024 }

  @inline(__always)
  mutating func run(
    capacity: Int, _ kernel: (_ words: UnsafeMutablePointer<UInt16>?, _ open: UInt16) -> kt_progress
  ) -> kt_progress {
    var progress = kt_progress()
    appendWords(capacity: capacity) { words, open in
      progress = kernel(words, open)
      return (Int(progress.words), Int(progress.read), Int(progress.written))
    }
    return progress
  }
}

/// Listens to nothing.
struct NoRecorder: EditRecorder {
  static var piece: Int { 8_192 }

  @inline(__always) mutating func copy(_ count: Int) {}
  @inline(__always) mutating func replace(_ source: Int, with result: Int) {}
  @inline(__always) mutating func uncopy(_ count: Int) {}
  @inline(__always)
  mutating func run(
    capacity: Int, _ kernel: (_ words: UnsafeMutablePointer<UInt16>?, _ open: UInt16) -> kt_progress
  ) -> kt_progress {
    kernel(nil, 0)
  }
}
