import ArgumentParser
import KoreanNews

/// What a result is written as.
package enum OutputFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  case json, jsonl
}

/// How the input is cut into texts.
package enum InputFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  case text, jsonl
}

extension OffsetUnit: ExpressibleByArgument {}
