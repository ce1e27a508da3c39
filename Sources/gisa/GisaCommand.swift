import ArgumentParser
import CommandSupport

@main
struct GisaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gisa",
    abstract: "Reads Korean news: who said what, names, dates and amounts, and what is not the article.",
    discussion: """
      Examples:
        gisa view article.txt > article.html      a page to look at
        gisa quotes --by speaker article.txt      who said what
        gisa clean --show-removed article.txt     the article, and what was around it
        gisa analyze --jobs 0 news.jsonl | jq .   a record a line, in order
        gisa explain --at 120 article.txt         why is that there?

      Exit codes: 0 done, 1 nothing found (with --exit-status), 2 some records failed, 64 usage,
      65 input that can't be decoded, 66 no such input, 70 internal.
      """,
    version: Version.text,
    subcommands: [
      Analyze.self, Clean.self, Sentences.self, Quotes.self, Entities.self, View.self, Explain.self, TrainCommand.self,
      EvaluateCommand.self,
    ])
}
