import ArgumentParser
import CommandSupport

@main
struct GisaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gisa",
    abstract: "Reads Korean news: who said what, names, dates and amounts, and what is not news.",
    subcommands: [Analyze.self, Clean.self, Sentences.self, Quotes.self, Entities.self])
}
