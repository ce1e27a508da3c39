import ArgumentParser
import CommandSupport

struct Analyze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Article structure, sentences, quotations with speakers, entities, people.")
  @OptionGroup var input: InputOptions
  @Flag(help: "Take the whole text as body.") var plain = false

  func run() async throws {
    try await BatchRun(input, task: .analyze) { $0.options.isPlain = plain }.run()
  }
}

struct Clean: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "The article without what is around it.")
  @OptionGroup var input: InputOptions

  func run() async throws { try await BatchRun(input, task: .clean).run() }
}

struct Sentences: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Splits text into sentences.")
  @OptionGroup var input: InputOptions
  @Flag(help: "Read the text as an article and give the sentences of its body.") var article = false

  func run() async throws { try await BatchRun(input, task: .sentences(ofArticle: article)).run() }
}

struct Quotes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Quotations and who says them.")
  @OptionGroup var input: InputOptions
  @Flag(help: "Take the whole text as body.") var plain = false

  func run() async throws { try await BatchRun(input, task: .quotes) { $0.options.isPlain = plain }.run() }
}

struct Entities: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Names, dates, times and amounts.")
  @OptionGroup var input: InputOptions
  @Flag(help: "Take the whole text as body.") var plain = false

  func run() async throws { try await BatchRun(input, task: .entities) { $0.options.isPlain = plain }.run() }
}
