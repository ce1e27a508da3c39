/// What a kernel tells about its edits; the compiler removes the calls where nobody listens.
protocol EditRecorder {
  mutating func copy(_ count: Int)
  mutating func replace(_ source: Int, with result: Int)
  mutating func uncopy(_ count: Int)
}

extension OffsetMap.Builder: EditRecorder {}

/// Listens to nothing.
struct NoRecorder: EditRecorder {
  @inline(__always) mutating func copy(_ count: Int) {}
  @inline(__always) mutating func replace(_ source: Int, with result: Int) {}
  @inline(__always) mutating func uncopy(_ count: Int) {}
}
