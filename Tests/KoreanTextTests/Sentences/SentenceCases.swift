import CommandSupport
import KoreanText
import TestSupport
import Testing

/// A hand-written case of `Fixtures/Rules/sentences.json`. No tool writes there.
struct SentenceCase: CustomTestStringConvertible, Sendable {
  let name: String
  let rule: String
  let text: String
  let sentences: [String]
  let options: SentenceSplitter.Options
  let isKnownFailure: Bool

  var testDescription: String { name }

  static func load() throws -> [SentenceCase] {
    let path = packageRoot + "Fixtures/Rules/sentences.json"
    let bytes = try #require(TestEnvironment.bytes(of: path), "\(path) cannot be read")
    guard case .array(let cases)? = try JSONValue(bytes)["cases"] else { return [] }
    return cases.compactMap { SentenceCase($0) }
  }

  private init?(_ value: JSONValue) {
    guard let name = value["name"]?.text, let rule = value["rule"]?.text, let text = value["text"]?.text else {
      return nil
    }
    self.name = name
    self.rule = rule
    self.text = text
    sentences = value["sentences"]?.texts ?? []
    isKnownFailure = value["status"]?.text == "known-failure"
    var options = SentenceSplitter.Options()
    if let given = value["options"] {
      options.quotations = given["quotations"]?.text.flatMap { .init(rawValue: $0) } ?? .whole
      options.lineBreaks = given["lineBreaks"]?.text.flatMap { .init(rawValue: $0) } ?? .always
      options.exceptions = given["exceptions"]?.texts ?? []
    }
    self.options = options
  }

  /// The repository, four folders above this file's.
  private static let packageRoot: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/") + "/"
  }()
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  fileprivate var texts: [String] {
    guard case .array(let elements) = self else { return [] }
    return elements.compactMap(\.text)
  }
}

/// The texts of the sentences, byte for byte as they stand.
func sentences(_ text: String, _ options: SentenceSplitter.Options = .init()) -> [String] {
  let document = Document(text)
  return SentenceSplitter(options: options).sentences(in: document).map { String(document[$0.range]) }
}
