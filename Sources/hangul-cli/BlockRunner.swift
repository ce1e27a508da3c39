import CommandIO

/// The fast path for transformations that leave line ends alone: whole blocks of lines at a time, in constant memory.
///
/// A block that is not valid UTF-8 is done line by line, so that only the bad lines are lost. A line longer than
/// `largest` is cut before an ASCII byte, where no form joins anything.
struct BlockRunner {
  private static let size = 1 << 18
  private static let largest = 1 << 22

  /// Appends the transformed bytes of its argument, valid UTF-8, to its second.
  typealias Transform = (Span<UInt8>, inout [UInt8]) -> Void

  static func run(_ arguments: [String], _ transform: Transform) throws {
    try LineRunner.closing { runner in
      if arguments.isEmpty || arguments == ["-"] {
        try runInput(&runner, transform)
        return
      }
      for text in arguments {
        var result: [UInt8] = []
        transform(Array(text.utf8).span, &result)
        try runner.write(result + [0x0A])
      }
    }
  }

  private static func runInput(_ runner: inout LineRunner, _ transform: Transform) throws {
    var buffer: [UInt8] = [], result: [UInt8] = []
    var lines = 0
    while true {
      let chunk = try System.read(0, upTo: size)
      let isEnd = chunk.isEmpty
      buffer.append(contentsOf: chunk)
      if isEnd {
        if !buffer.isEmpty {
          if buffer.last != 0x0A { buffer.append(0x0A) }
          try block(buffer, &lines, &result, &runner, transform)
        }
        return
      }
      guard let cut = cut(buffer, newBytes: chunk.count) else { continue }
      try block(Array(buffer[..<cut]), &lines, &result, &runner, transform)
      buffer.removeFirst(cut)
      // A person or a program that waits for each line gets it at once.
      if chunk.count < size { try runner.flush() }
    }
  }

  /// Behind the last line feed; in a very long line before its last ASCII byte.
  private static func cut(_ buffer: [UInt8], newBytes: Int) -> Int? {
    if let feed = buffer.suffix(newBytes).lastIndex(of: 0x0A) { return feed + 1 }
    guard buffer.count > largest, let ascii = buffer.lastIndex(where: { $0 < 0x80 && $0 != 0x0D }), ascii > 0 else {
      return nil
    }
    return ascii
  }

  private static func block(
    _ bytes: [UInt8], _ lines: inout Int, _ result: inout [UInt8], _ runner: inout LineRunner, _ transform: Transform
  ) throws {
    result.removeAll(keepingCapacity: true)
    let isValid = (try? UTF8Span(validating: bytes.span)) != nil
    if isValid {
      transform(bytes.span, &result)
      try runner.write(result)
      lines += bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
      return
    }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = Array(bytes[start..<end])
      lines += 1
      if (try? UTF8Span(validating: line.span)) != nil {
        result.removeAll(keepingCapacity: true)
        transform(line.span, &result)
        try runner.write(result + [0x0A])
      } else {
        try runner.fail("line \(lines)", "not valid UTF-8")
      }
      start = end + 1
    }
  }
}
