import ArgumentParser
import CommandIO
import Hangul

struct Count: ParsableCommand {
  enum Unit: String, ExpressibleByArgument, CaseIterable { case syllables, eojeol, graphemes, scalars, bytes, sheets }

  static let configuration = CommandConfiguration(
    abstract: "Syllables, eojeol, graphemes and 200-character manuscript sheets of each line.",
    discussion: """
      A line for each, name=count with tabs between; --unit prints one bare number; --total counts all of it as one text.

        hangul count '안녕 세상!'       syllables=4  eojeol=2  graphemes=6  …
      """)
  @Option(help: "Only this: syllables, eojeol, graphemes, scalars, bytes or sheets.") var unit: Unit?
  @Flag(help: "All lines together, as one text.") var total = false
  @Argument(help: "Texts; standard input, line by line, where there are none.") var texts: [String] = []

  func run() throws {
    Log.hintAtTerminal(texts)
    guard total else { return try LineRunner.run(texts) { describe(TextCounts($0)) } }
    try LineRunner.closing { runner in
      var all = texts.joined(separator: "\n")
      if texts.isEmpty || texts == ["-"] {
        guard let text = String(validating: try System.contents(of: 0), as: UTF8.self) else {
          throw Stop(.undecodable, "-: not valid UTF-8")
        }
        all = text
      }
      try runner.write(describe(TextCounts(all)) + "\n")
    }
  }

  private func describe(_ counts: TextCounts) -> String {
    let values: [(Unit, Int)] = [
      (.syllables, counts.syllables), (.eojeol, counts.eojeol), (.graphemes, counts.graphemes),
      (.scalars, counts.scalars),
      (.bytes, counts.utf8Bytes), (.sheets, counts.manuscript.sheets),
    ]
    if let unit { return values.first { $0.0 == unit }.map { String($0.1) } ?? "" }
    return values.map { "\($0.0.rawValue)=\($0.1)" }.joined(separator: "\t")
  }
}
