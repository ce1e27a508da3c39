import CommandSupport
import TestSupport
import Testing

/// One test case of another library, as data: its arguments and what it expects of itself.
struct Vector {
  let peer: String
  let function: String
  let arguments: [JSONValue]
  /// `nil` where the peer throws.
  let expected: JSONValue?
  /// Where it stands in the peer's sources.
  let place: String

  /// All vectors of the data folder; `nil` without `KOREANTEXT_DATA`.
  static let all: [Vector]? = {
    guard let folder = TestEnvironment.dataFolder else {
      print("SKIPPED: the vectors of other libraries; set KOREANTEXT_DATA to run them")
      return nil
    }
    let files = ["es-hangul", "hangul-js", "hgtk", "jamotools", "kss", "open-korean-text", "python-jamo"]
    return files.flatMap { file in
      (TestEnvironment.lines(of: "\(folder)/vectors/\(file).jsonl") ?? []).compactMap { Vector($0) }
    }
  }()

  init?(_ line: String) {
    guard let value = try? JSONValue(line), let members = value.members else { return nil }
    func field(_ name: String) -> JSONValue? { members.first { $0.key == name }?.value }
    guard let peer = field("peer")?.string, let function = field("function")?.string, let place = field("ref")?.string,
      let arguments = field("args")?.array
    else { return nil }
    (self.peer, self.function, self.place, self.arguments) = (peer, function, place, arguments)
    let expected = field("expected")
    self.expected = expected?.members?.first?.key == "$throws" ? nil : expected
  }

  /// The argument as text; a number as it is written.
  func text(_ index: Int) -> String {
    guard index < arguments.count else { return "" }
    switch arguments[index] {
    case .string(let text), .number(let text): return text
    default: return ""
    }
  }

  /// A member of an object among the arguments.
  func option(_ name: String) -> JSONValue? {
    for argument in arguments {
      if let found = argument.members?.first(where: { $0.key == name }) { return found.value }
    }
    return nil
  }
}

/// What our API answers to a vector.
enum VectorAnswer {
  /// We have no such function, or not for such arguments.
  case notOffered
  case value(JSONValue)
  /// We say that there is no answer (`nil` or an error).
  case refused

  static func text(_ text: String?) -> VectorAnswer { text.map { .value(.string($0)) } ?? .refused }
  static func flag(_ flag: Bool) -> VectorAnswer { .value(.bool(flag)) }
  static func texts(_ texts: [String]) -> VectorAnswer { .value(.array(texts.map { .string($0) })) }

  func agrees(with expected: JSONValue?) -> Bool {
    switch self {
    case .notOffered: false
    case .refused: expected == nil
    case .value(let value): value == expected
    }
  }
}
