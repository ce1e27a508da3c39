import CHangulKernels

/// Looks for one byte at the speed of memory.
enum ByteScan {
  /// The offset of the first `byte` in `[from, to)`; `to` where there is none.
  @inline(__always)
  static func first(_ byte: UInt8, in source: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    start &+ Int(kt_find_byte(source + start, Int64(end &- start), byte))
  }
}
