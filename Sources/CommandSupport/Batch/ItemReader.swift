/// Where input comes from.
package enum Source: Sendable, Equatable {
  case standardInput
  case file(String)

  /// `-` or nothing is standard input.
  package static func list(_ arguments: [String]) -> [Source] {
    arguments.isEmpty ? [.standardInput] : arguments.map { $0 == "-" ? .standardInput : .file($0) }
  }

  package var path: String? { if case .file(let path) = self { path } else { nil } }

  /// Says at once, before anything is worked on, that a file can't be had.
  func checkReadable() throws(Stop) {
    guard case .file(let path) = self else { return }
    if System.isDirectory(path) { throw Stop(.noInput, "\(path): is a directory") }
    do { System.close(try System.open(path)) } catch { throw Stop(.noInput, "\(path): \(error.reason)") }
  }

  /// Whether the name says that it holds a record a line.
  var isNamedAsBatch: Bool {
    guard let path else { return false }
    return path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
  }
}

/// Reads sources one item after another: a JSONL source gives its lines, any other its whole text.
package struct ItemReader {
  private var sources: ArraySlice<(source: Source, isBatch: Bool)>
  private var lines: LineReader?
  private var descriptor: Int32?
  private var lineNumber = 0

  package init(_ sources: [(source: Source, isBatch: Bool)]) { self.sources = sources[...] }

  /// Whether the next item can be had without waiting.
  package var isReady: Bool { lines?.hasLineReady ?? false }

  package mutating func next() throws(Stop) -> Item? {
    while true {
      if lines != nil {
        if let line = try nextLine() { return line }
        lines = nil
        close()
      }
      guard let (source, isBatch) = sources.popFirst() else { return nil }
      let descriptor = try open(source)
      if isBatch {
        self.descriptor = descriptor
        lineNumber = 0
        lines = LineReader(descriptor: descriptor)
      } else {
        defer { if descriptor != 0 { System.close(descriptor) } }
        do throws(System.Failure) {
          return Item(.document(path: source.path), try System.contents(of: descriptor))
        } catch { throw Self.unreadable(source, error) }
      }
    }
  }

  /// The next line that is not blank.
  private mutating func nextLine() throws(Stop) -> Item? {
    do throws(System.Failure) {
      while let line = try lines?.next() {
        lineNumber += 1
        let isMarked = lineNumber == 1 && line.starts(with: [0xEF, 0xBB, 0xBF])
        let line = isMarked ? Array(line.dropFirst(3)) : line
        let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        if !isBlank { return Item(.line(lineNumber), line) }
      }
      return nil
    } catch { throw Stop(.noInput, error.reason) }
  }

  private func open(_ source: Source) throws(Stop) -> Int32 {
    guard case .file(let path) = source else { return 0 }
    do { return try System.open(path) } catch { throw Self.unreadable(source, error) }
  }

  private mutating func close() {
    if let descriptor, descriptor != 0 { System.close(descriptor) }
    descriptor = nil
  }

  private static func unreadable(_ source: Source, _ failure: System.Failure) -> Stop {
    Stop(.noInput, "\(source.path ?? "standard input"): \(failure.reason)")
  }
}
