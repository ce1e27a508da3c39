/// Looks for one byte at the speed of memory.
enum ByteScan {
  /// The offset of the first `byte` in `[from, to)`; `to` where there is none.
  static func first(_ byte: UInt8, in source: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var read = start
    let wanted = SIMD16<UInt8>(repeating: byte)
    let raw = UnsafeRawPointer(source)
    while read &+ 64 <= end {
      let a = raw.loadUnaligned(fromByteOffset: read, as: SIMD16<UInt8>.self) ^ wanted
      let b = raw.loadUnaligned(fromByteOffset: read &+ 16, as: SIMD16<UInt8>.self) ^ wanted
      let c = raw.loadUnaligned(fromByteOffset: read &+ 32, as: SIMD16<UInt8>.self) ^ wanted
      let d = raw.loadUnaligned(fromByteOffset: read &+ 48, as: SIMD16<UInt8>.self) ^ wanted
      // The least of four is zero only where one of them is.
      let least = pointwiseMin(pointwiseMin(a, b), pointwiseMin(c, d))
      if any(least .== 0) { break }
      read &+= 64
    }
    while read &+ 8 <= end {
      let before = source.load64(read).bytesBefore(byte)
      if before < 8 { return read &+ before }
      read &+= 8
    }
    while read < end, source[read] != byte { read &+= 1 }
    return read
  }
}
