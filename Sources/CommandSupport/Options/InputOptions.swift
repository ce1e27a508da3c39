import ArgumentParser
import KoreanNews

/// The flags that every command over texts takes.
package struct InputOptions: ParsableArguments {
  @Argument(help: "Files to read; - or nothing for standard input.", completion: .file())
  package var files: [String] = []

  @Option(help: "A file is one text, or a JSON record a line (the default for .jsonl files).")
  package var inputFormat: InputFormat?

  @Option(help: ArgumentHelp("The field of a record that holds the text.", valueName: "name"))
  package var textField = "text"

  @Option(help: "How the bytes of the input are to be read.")
  package var encoding = EncodingChoice.auto

  @Option(help: "What to write (default: text on a terminal, jsonl for jsonl, otherwise json).")
  package var format: OutputFormat?

  @Option(help: "The unit that offsets are counted in.")
  package var offsets = OffsetUnit.scalar

  @Option(help: ArgumentHelp("Leave out what is believed with less than this, 0 to 1.", valueName: "X"))
  package var minConfidence = 0.0

  @Flag(help: "Say which rule made what.")
  package var explain = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Texts to work on at a time; 0: one a processor.", valueName: "N"))
  package var jobs = 1

  @Flag(help: "Stop at the first record that fails.")
  package var failFast = false

  @Flag(help: "End with 1 where nothing was found.")
  package var exitStatus = false

  @Flag(name: .shortAndLong, help: "No warnings, no progress.")
  package var quiet = false

  @Option(help: "Colour on a terminal; NO_COLOR is honoured.")
  package var color = Palette.Choice.auto

  package init() {}

  package func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence is a number from 0 to 1")
    }
    guard jobs >= 0 else { throw ValidationError("--jobs can't be negative") }
    guard files.filter({ $0 == "-" }).count < 2 else { throw ValidationError("standard input can be read only once") }
  }
}
