/// What a command ends with: the codes of sysexits.h where they fit.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Nothing was found, and `--exit-status` asked to be told.
  case nothingFound = 1
  /// Some records failed; each is reported in place.
  case someFailed = 2
  case usage = 64
  /// The input can't be decoded.
  case undecodable = 65
  case noInput = 66
  case internalError = 70
}

/// A reason to stop at once, with what to say on standard error.
package struct Stop: Error {
  package let status: ExitStatus
  package let message: String

  package init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
