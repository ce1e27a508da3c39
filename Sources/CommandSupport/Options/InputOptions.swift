import ArgumentParser
import KoreanNews

/// The flags that every command over texts takes.
package struct InputOptions: ParsableArguments {
  @Argument(help: "Files to read; - or nothing for standard input.")
  package var files: [String] = []

  @Option(help: "How the input is cut into texts: text (a file is a text) or jsonl (a record a line).")
  package var inputFormat: InputFormat?

  @Option(help: "The field of a record that holds the text.")
  package var textField = "text"

  @Option(help: "What to write.")
  package var format: OutputFormat?

  @Option(help: "The unit that offsets are counted in.")
  package var offsets = OffsetUnit.scalar

  @Option(help: "How many texts to work on at a time; 0 for one a processor.")
  package var jobs = 1

  @Flag(help: "Stop at the first record that fails.")
  package var failFast = false

  @Flag(help: "End with 1 where nothing was found.")
  package var exitStatus = false

  @Option(help: "Leave out what is believed with less than this, 0 to 1.")
  package var minConfidence = 0.0

  @Flag(help: "Say which rule made what.")
  package var explain = false

  @Flag(name: .shortAndLong, help: "Nothing on standard error but what ends the run.")
  package var quiet = false

  package init() {}
}
