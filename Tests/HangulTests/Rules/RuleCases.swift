import CommandSupport
import TestSupport
import Testing

/// The hand-written cases of `Fixtures/Rules/<name>.json`. No tool writes there.
struct RuleCase {
  private let fields: [String: String]

  var input: String { self["input"] ?? "" }
  var expected: String { self["expected"] ?? "" }
  subscript(name: String) -> String? { fields[name] }

  static func load(_ name: String, list: String = "cases") throws -> [RuleCase] {
    let path = packageRoot + "Fixtures/Rules/\(name).json"
    let bytes = try #require(TestEnvironment.bytes(of: path), "\(path) cannot be read")
    guard case .object(let members) = try JSONValue(bytes),
      case .array(let cases)? = members.first(where: { $0.key == list })?.value
    else { return [] }
    return cases.map { RuleCase($0) }
  }

  init(_ value: JSONValue) {
    var fields: [String: String] = [:]
    if case .object(let members) = value {
      for member in members {
        switch member.value {
        case .string(let text), .number(let text): fields[member.key] = text
        case .bool(let flag): fields[member.key] = flag ? "true" : "false"
        case .array(let elements):
          let texts = elements.map { if case .string(let text) = $0 { text } else { "" } }
          fields[member.key] = texts.joined(separator: "|")
        default: break
        }
      }
    }
    self.fields = fields
  }

  /// The repository, three folders above this file's.
  static let packageRoot: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/") + "/"
  }()
}

/// Byte by byte, since `==` takes NFC and NFD for one.
func sameBytes(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

/// Reports every case that fails, in one issue, with what came instead.
func check(_ name: String, atLeast minimum: Int, list: String = "cases", _ answer: (RuleCase) -> String) throws {
  let cases = try RuleCase.load(name, list: list)
  #expect(cases.count >= minimum)
  var failures: [String] = []
  for item in cases where item["status"] != "known-failure" {
    let actual = answer(item)
    if !sameBytes(actual, item.expected) {
      failures.append(
        "\(item.input) \(item["particle"] ?? item["style"] ?? item["system"] ?? ""): \(actual), not \(item.expected)")
    }
  }
  let shown = failures.prefix(Int(TestEnvironment.variable("KOREANTEXT_SHOW") ?? "") ?? 60)
  #expect(failures.isEmpty, "\(failures.count) of \(cases.count) fail:\n\(shown.joined(separator: "\n"))")
}
