import ArgumentParser
import KoreanNews

/// The flags of every command that reads articles.
package struct AnalyzerOptions: ParsableArguments {
  @Flag(help: "Take the whole text as body: no title, byline or furniture.")
  package var plain = false

  @Option(help: ArgumentHelp("The date that relative dates count from (ISO 8601).", valueName: "date"))
  package var published: String?

  package init() {}

  package func apply(to engine: inout Engine) {
    engine.options.isPlain = plain
    engine.options.published = published
  }
}
