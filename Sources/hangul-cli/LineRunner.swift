import ArgumentParser
import CommandIO

/// A line that a command can do nothing with, and why.
struct Untransformable: Error {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}

/// One line of output for each argument, or for each line of standard input.
struct LineRunner {
  private var output = Output()
  private(set) var failures = 0

  /// Runs `transform` over the texts of the command, or over standard input where there are none (or just `-`).
  static func run(_ arguments: [String], _ transform: (String) throws -> String) throws {
    try closing { runner in
      if arguments.isEmpty || arguments == ["-"] {
        try runner.runInput(transform)
      } else {
        for (index, text) in arguments.enumerated() {
          try runner.line(text, place: "argument \(index + 1)", ending: "", transform)
        }
      }
    }
  }

  /// Runs `body`, writes what is left and ends with 2 where lines failed. A broken pipe ends it silently.
  static func closing(_ body: (inout LineRunner) throws -> Void) throws {
    System.ignoreBrokenPipes()
    var runner = LineRunner()
    do {
      try body(&runner)
      try runner.output.flush()
    } catch let failure as System.Failure {
      if failure.isBrokenPipe { return }
      Log.error(failure.reason)
      throw ExitCode(ExitStatus.internalError.rawValue)
    } catch let stop as Stop {
      try? runner.output.flush()
      Log.error(stop.message)
      throw ExitCode(stop.status.rawValue)
    }
    if runner.failures > 0 { throw ExitCode(ExitStatus.someFailed.rawValue) }
  }

  mutating func runInput(_ transform: (String) throws -> String) throws {
    var reader = LineReader(descriptor: 0)
    var number = 0
    while let bytes = try reader.next() {
      number += 1
      let ending = bytes.last == 0x0D ? "\r" : ""
      if let text = String(validating: bytes.dropLast(ending.utf8.count), as: UTF8.self) {
        try line(text, place: "line \(number)", ending: ending, transform)
      } else {
        try fail("line \(number)", "not valid UTF-8", ending: ending)
      }
      if !reader.hasLineReady { try output.flush() }
    }
  }

  private mutating func line(_ text: String, place: String, ending: String, _ transform: (String) throws -> String)
    throws
  {
    do {
      try output.write(transform(text))
      try output.write(ending + "\n")
    } catch let failure as Untransformable {
      try fail(place, failure.reason, ending: ending)
    }
  }

  mutating func fail(_ place: String, _ reason: String, ending: String = "") throws {
    failures += 1
    Log.error("\(place): \(reason)")
    try output.write(ending + "\n")
  }

  mutating func countFailure() { failures += 1 }

  mutating func write(_ bytes: [UInt8]) throws { try output.write(bytes) }
  mutating func write(_ text: String) throws { try output.write(text) }
  mutating func flush() throws { try output.flush() }
}

extension Log {
  /// Standard input that a person would have to type into: say so once.
  static func hintAtTerminal(_ arguments: [String]) {
    if arguments.isEmpty, System.isTerminal(0) { Log.warning("reading lines from the terminal; end with Ctrl-D") }
  }
}
