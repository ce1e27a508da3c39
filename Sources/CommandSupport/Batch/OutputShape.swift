/// What stands before, between and after the records.
struct OutputShape: Sendable {
  let format: OutputFormat
  /// Whether there may be more than one record.
  let isList: Bool
  let language: Language

  private var isArray: Bool { isList && (format == .json || format == .jsonld) }

  var opening: [UInt8] {
    if format == .html { return Array(HTMLPage.opening(title: "gisa", language: language).utf8) }
    return Array((isArray ? "[\n  " : "").utf8)
  }

  /// Between two records.
  var separator: [UInt8] {
    if isArray { return Array(",\n  ".utf8) }
    return isList && (format == .text || format == .markdown) ? [0x0A] : []
  }

  /// At the end of each record, so that a reader of a stream need not wait for the next.
  var terminator: [UInt8] { format.isJSON && !isArray ? [0x0A] : [] }

  var closing: [UInt8] {
    if format == .html { return Array(HTMLPage.closing.utf8) }
    return Array((isArray ? "\n]\n" : "").utf8)
  }
}

/// Writes records to standard output in their shape.
struct RecordWriter {
  private let shape: OutputShape
  private var output = Output()
  private var isEmpty = true

  init(_ shape: OutputShape) { self.shape = shape }

  /// A lone document that fails leaves standard output empty.
  mutating func write(_ outcome: Outcome) throws {
    if outcome.hasFailed, !shape.isList { return }
    try output.write(isEmpty ? shape.opening : shape.separator)
    try output.write(outcome.output + shape.terminator)
    isEmpty = false
  }

  mutating func flush() throws { try output.flush() }

  mutating func finish() throws {
    if isEmpty, shape.isList { try output.write(shape.opening) }
    if !isEmpty || shape.isList { try output.write(shape.closing) }
    try output.flush()
  }
}
