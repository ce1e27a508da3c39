/// Reads an input line by line, however long it is: no more than one line and one buffer are held.
package struct LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var hasEnded = false
  private static let bufferSize = 1 << 16

  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// Whether the next line can be had without waiting for more input.
  package var hasLineReady: Bool { buffer[position...].contains(0x0A) || (hasEnded && position < buffer.count) }

  /// The next line without its line feed; `nil` at the end. A last line may lack its line feed.
  package mutating func next() throws(System.Failure) -> [UInt8]? {
    var searched = position
    while true {
      if let feed = buffer[searched...].firstIndex(of: 0x0A) {
        defer { position = feed + 1 }
        return Array(buffer[position..<feed])
      }
      if hasEnded {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return Array(buffer[position...])
      }
      if position > 0 {
        buffer.removeFirst(position)
        position = 0
      }
      searched = buffer.count
      let chunk = try System.read(descriptor, upTo: Self.bufferSize)
      hasEnded = chunk.isEmpty
      buffer.append(contentsOf: chunk)
    }
  }
}
