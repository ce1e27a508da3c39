import ArgumentParser
import KoreanNews

/// What a result is written as.
package enum OutputFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  case text, json, jsonl, conll, brat, jsonld, html, markdown

  /// Whether records are JSON values.
  var isJSON: Bool { self == .json || self == .jsonl || self == .jsonld }
}

/// How the input is cut into texts.
package enum InputFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  case text, jsonl
}

extension OffsetUnit: ExpressibleByArgument {}
extension Palette.Choice: ExpressibleByArgument {}
