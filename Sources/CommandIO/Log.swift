/// Messages for people, on standard error.
package enum Log {
  package static func error(_ message: String) { write("error: \(message)\n") }
  /// How a long job goes on.
  package static func note(_ message: String) { write("\(message)\n") }
  package static func warning(_ message: String) { write("warning: \(message)\n") }

  package static func write(_ text: String) {
    // There is nowhere to report that standard error is closed.
    try? System.write(2, Array(text.utf8))
  }
}
