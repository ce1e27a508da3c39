/// Standard output, gathered into large writes.
package struct Output {
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  package init(descriptor: Int32 = 1) { self.descriptor = descriptor }

  package mutating func write(_ bytes: [UInt8]) throws(System.Failure) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  package mutating func write(_ text: String) throws(System.Failure) { try write(Array(text.utf8)) }

  package mutating func flush() throws(System.Failure) {
    defer { buffer.removeAll(keepingCapacity: true) }
    try System.write(descriptor, buffer)
  }
}
