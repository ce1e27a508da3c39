/// Unaligned little-endian access to bytes: what the kernels are made of.
extension UnsafePointer<UInt8> {
  @inline(__always)
  func load64(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(self + offset).loadUnaligned(as: UInt64.self))
  }

  @inline(__always)
  func load32(_ offset: Int) -> UInt32 {
    UInt32(littleEndian: UnsafeRawPointer(self + offset).loadUnaligned(as: UInt32.self))
  }
}

extension UnsafeMutablePointer<UInt8> {
  @inline(__always)
  func store64(_ value: UInt64, at offset: Int) {
    UnsafeMutableRawPointer(self + offset).storeBytes(of: value.littleEndian, as: UInt64.self)
  }

  @inline(__always)
  func store32(_ value: UInt32, at offset: Int) {
    UnsafeMutableRawPointer(self + offset).storeBytes(of: value.littleEndian, as: UInt32.self)
  }
}

extension UInt64 {
  /// How many of the eight bytes, from the lowest, come before the first that equals `byte`; 8 where none does.
  @inline(__always)
  func bytesBefore(_ byte: UInt8) -> Int {
    let difference = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    return zeros.trailingZeroBitCount >> 3
  }
}

extension [UInt8] {
  /// Appends up to `capacity` bytes written by `write`, which gets the place to write to and returns the number written.
  ///
  /// The place has 24 bytes more than asked for, so that kernels can store whole words.
  @inline(__always)
  mutating func appendUnchecked(_ capacity: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
    append(addingCapacity: capacity + 24) { span in
      span.withUnsafeMutableBufferPointer { buffer, initialized in
        guard let base = buffer.baseAddress else { return }
        initialized += write(base + initialized)
      }
    }
  }
}
