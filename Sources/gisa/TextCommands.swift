import ArgumentParser
import CommandSupport

struct Analyze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Article structure, sentences, quotations with speakers, entities, people.",
    discussion: """
      Examples:
        gisa analyze article.txt
        gisa analyze --format jsonl --jobs 0 news.jsonl > news.analyzed.jsonl
        gisa analyze --format brat article.txt > article.ann
      """)
  @OptionGroup var input: InputOptions
  @OptionGroup var analyzer: AnalyzerOptions

  func run() async throws {
    try await BatchRun(input, task: .analyze) { try analyzer.apply(to: &$0) }.run()
  }
}

struct View: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The analysis as one self-contained HTML page.",
    discussion: """
      Example:
        gisa view article.txt > article.html && open article.html
      """)
  @OptionGroup var input: InputOptions
  @OptionGroup var analyzer: AnalyzerOptions

  func run() async throws {
    try await BatchRun(input, task: .analyze, defaultFormat: .html) { try analyzer.apply(to: &$0) }.run()
  }
}

struct Clean: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The article without what is around it.",
    discussion: """
      Examples:
        gisa clean --format text article.txt
        gisa clean --show-removed --format text article.txt      what was taken out, and why
      """)
  @OptionGroup var input: InputOptions
  @Flag(help: "Print every removed piece with its reason.") var showRemoved = false

  func run() async throws {
    try await BatchRun(input, task: .clean(showsRemoved: showRemoved)).run()
  }
}

struct Sentences: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Splits text into sentences, line by line.",
    discussion: """
      Examples:
        gisa sentences --format text book.txt
        echo '갔다. 왔다.' | gisa sentences
      """)
  @OptionGroup var input: InputOptions
  @Flag(help: "Read the text as an article and give the sentences of its body.") var article = false

  func run() async throws { try await BatchRun(input, task: .sentences(ofArticle: article)).run() }
}

struct Quotes: AsyncParsableCommand {
  /// How quotations are put together.
  enum Grouping: String, CaseIterable, ExpressibleByArgument { case order, speaker }

  static let configuration = CommandConfiguration(
    abstract: "Quotations and who says them.",
    discussion: """
      Examples:
        gisa quotes --by speaker --format text article.txt
        gisa quotes --format jsonl news.jsonl | jq -r '.quotes[] | [.speaker.name, .text] | @tsv'
      """)
  @OptionGroup var input: InputOptions
  @OptionGroup var analyzer: AnalyzerOptions
  @Option(help: "In the order of the text, or all of a speaker together.") var by = Grouping.order

  func run() async throws {
    try await BatchRun(input, task: .quotes(bySpeaker: by == .speaker)) { try analyzer.apply(to: &$0) }.run()
  }
}

struct Entities: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Names, dates, times and amounts.",
    discussion: """
      Examples:
        gisa entities --format text article.txt
        gisa entities --plain --format conll sentences.txt
      """)
  @OptionGroup var input: InputOptions
  @OptionGroup var analyzer: AnalyzerOptions

  func run() async throws { try await BatchRun(input, task: .entities) { try analyzer.apply(to: &$0) }.run() }
}

struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Why each annotation at a place was made.",
    discussion: """
      Example:
        gisa explain --at 120 --format text article.txt
      """)
  @OptionGroup var input: InputOptions
  @OptionGroup var analyzer: AnalyzerOptions
  @Option(help: ArgumentHelp("The place, counted in the unit of --offsets.", valueName: "offset")) var at: Int

  func run() async throws {
    try await BatchRun(input, task: .explain(offset: at)) { try analyzer.apply(to: &$0) }.run()
  }
}
