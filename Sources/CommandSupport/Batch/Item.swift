/// One piece of input, not looked into yet.
package struct Item: Sendable {
  package enum Kind: Sendable {
    /// A line of a JSONL batch; lines count from one.
    case line(Int)
    /// A whole file under its path, or all of standard input.
    case document(path: String?)
  }

  package let kind: Kind
  package let bytes: [UInt8]

  package init(_ kind: Kind, _ bytes: [UInt8]) {
    self.kind = kind
    self.bytes = bytes
  }
}

/// What came of one item.
package struct Outcome: Sendable {
  /// What goes to standard output.
  package var output: [UInt8] = []
  /// What goes to standard error.
  package var warnings: [String] = []
  package var hasFailed = false
  /// Whether the result holds anything of what the command looks for.
  package var hasFindings = true
  /// What the run ends with where this is its only document.
  package var status = ExitStatus.done

  package init() {}
}
