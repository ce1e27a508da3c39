import ArgumentParser
import CommandIO
import Hangul

struct Search: ParsableCommand {
  enum Unit: String, ExpressibleByArgument, CaseIterable { case scalar, utf8, utf16 }

  static let configuration = CommandConfiguration(
    abstract: "Lines that match by leading consonants or partly typed syllables, with the places.",
    discussion: """
      Prints the number of the line, the ranges (from–to, to excluded) and the line, with tabs between.

        printf '네이버\\n카카오\\n' | hangul search ㄴㅇ      1<tab>0-2<tab>네이버
      """)
  @Argument(help: "What to look for: ㄴㅇㅂ, 압구저, 네이버.") var query: String
  @Argument(help: "Texts; standard input, line by line, where there are none.") var texts: [String] = []
  @Option(help: "What the places count: scalar (Unicode scalars), utf8 or utf16.") var offsets: Unit = .scalar
  @Flag(help: "End with 1 where nothing matches.") var exitStatus = false
  @Flag(help: "Skip spaces in the text: ㅅㅅㅈㅈ finds 삼성 전자.") var ignoreSpaces = false

  func validate() throws { if query.isEmpty { throw ValidationError("the query is empty") } }

  func run() throws {
    Log.hintAtTerminal(texts)
    let matcher = HangulMatcher(query, ignoresSpaces: ignoreSpaces)
    var found = false
    try LineRunner.closing { runner in
      if texts.isEmpty || texts == ["-"] {
        var reader = LineReader(descriptor: 0)
        var number = 0
        while let bytes = try reader.next() {
          number += 1
          guard (try? UTF8Span(validating: bytes.span)) != nil else {
            try runner.report("line \(number)", "not valid UTF-8")
            continue
          }
          if try search(bytes, number, matcher, &runner) { found = true }
          if !reader.hasLineReady { try runner.flush() }
        }
      } else {
        for (index, text) in texts.enumerated() where try search(Array(text.utf8), index + 1, matcher, &runner) {
          found = true
        }
      }
    }
    if exitStatus, !found { throw ExitCode(ExitStatus.nothingFound.rawValue) }
  }

  private func search(_ bytes: [UInt8], _ number: Int, _ matcher: HangulMatcher, _ runner: inout LineRunner) throws
    -> Bool
  {
    let ranges = matcher.ranges(in: bytes)
    guard !ranges.isEmpty else { return false }
    var units = UnitCounter(bytes, offsets)
    let places = ranges.map { "\(units.count(upTo: $0.lowerBound))-\(units.count(upTo: $0.upperBound))" }
    try runner.write("\(number)\t" + places.joined(separator: ",") + "\t")
    try runner.write(bytes + [0x0A])
    return true
  }

  /// Bytes counted in another unit, in one sweep.
  private struct UnitCounter {
    private let bytes: [UInt8]
    private let unit: Unit
    private var offset = 0, total = 0

    init(_ bytes: [UInt8], _ unit: Unit) { (self.bytes, self.unit) = (bytes, unit) }

    mutating func count(upTo target: Int) -> Int {
      guard unit != .utf8 else { return target }
      if target < offset { (offset, total) = (0, 0) }
      while offset < target {
        let byte = bytes[offset]
        if byte & 0xC0 != 0x80 { total += unit == .utf16 && byte >= 0xF0 ? 2 : 1 }
        offset += 1
      }
      return total
    }
  }
}

extension LineRunner {
  /// A failure that has no line of output of its own.
  mutating func report(_ place: String, _ reason: String) throws {
    countFailure()
    Log.error("\(place): \(reason)")
  }
}
