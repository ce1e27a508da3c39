import ArgumentParser
import CommandSupport
import Hangul

struct Count: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Syllables, eojeol, graphemes and manuscript sheets of each line.")
  @Argument(help: "Texts; standard input, line by line, where there are none.") var texts: [String] = []
  func run() throws { throw ValidationError("not there yet") }
}
