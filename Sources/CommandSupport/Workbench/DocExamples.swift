/// Makes tests of the examples in documentation comments, so that a comment that says what comes back is right.
///
/// An example is a block of indented lines, or of lines between ```` ```swift ```` and ```` ``` ````, in a `///` comment:
///
///     Josa.topic.attached(to: "책")          // "책은": what stands behind a colon or a comma is for people
///
/// A result is a string, number, Boolean, `nil`, range, array, `.member`, scalars as `U+1112 U+1161`, or `throws "…"`.
/// Lines with another comment or none have to compile and run.
package enum DocExamples {
  package struct Block: Equatable {
    package var lines: [String]
  }

  /// The examples of one file, in order.
  package static func blocks(in source: String) -> [Block] {
    var blocks: [Block] = []
    var lines: [String] = []
    var isFenced = false
    func close() {
      if !lines.isEmpty { blocks.append(Block(lines: lines)) }
      lines = []
    }
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("/// ```") {
        close()
        isFenced = text == "/// ```swift"
      } else if text.hasPrefix("///"), isFenced {
        lines.append(String(text.dropFirst(4)))
      } else if text.hasPrefix("///     ") {
        lines.append(String(text.dropFirst(8)))
      } else {
        close()
      }
    }
    close()
    return blocks
  }

  /// The file of tests for a module's files, given by name and source.
  package static func tests(module: String, files: [(name: String, source: String)]) -> String {
    let head = [
      "// Generated from the examples in Sources/\(module) by `workbench examples`. Do not edit.", "",
      "import TestSupport", "import Testing", "", "@testable import \(module)", "", "@Suite struct DocExamples {", "",
    ]
    var text = head.joined(separator: "\n")
    for file in files {
      let stem = file.name.split(separator: ".")[0].split { !$0.isLetter && !$0.isNumber }
      let name = stem[0].prefix(1).lowercased() + stem[0].dropFirst() + stem.dropFirst().joined()
      for (index, block) in blocks(in: file.source).enumerated() {
        text += "  @Test func \(name)\(index + 1)() throws {\n"
        for line in block.lines { text += "    \(test(of: line))\n" }
        text += "  }\n\n"
      }
    }
    return text.dropLast() + "}\n"
  }

  /// One line of a test.
  static func test(of line: String) -> String {
    guard let (code, comment) = split(line) else { return isStatement(line) ? line : "_ = \(line)" }
    if code.isEmpty { return "// " + comment }
    guard let result = Result(comment), !isStatement(code) else { return isStatement(code) ? code : "_ = \(code)" }
    switch result {
    case .value(let value): return "#expect(same(\(code), \(value)))"
    case .message(let message): return "#expect(message { _ = \(code) } == \(message))"
    }
  }

  /// The code and the comment behind it; a `//` within a string is none.
  private static func split(_ line: String) -> (code: String, comment: String)? {
    var isInString = false
    var previous: Character = " "
    for index in line.indices {
      let character = line[index]
      if character == "\"", previous != "\\" { isInString.toggle() }
      if character == "/", previous == "/", !isInString {
        let code = line[..<line.index(before: index)]
        return (trimmed(code), trimmed(line[line.index(after: index)...]))
      }
      previous = character
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Whether a line does something rather than give something back: a declaration, a loop, a call for its effect.
  private static func isStatement(_ code: String) -> Bool {
    let starts = [
      "let ", "var ", "for ", "if ", "import ", "}", "stream.", "builder.", "typist.press", "typist.backspace",
    ]
    return starts.contains { code.hasPrefix($0) }
  }

  /// What a comment says comes back.
  enum Result: Equatable {
    case value(String)
    case message(String)

    init?(_ comment: String) {
      var rest = Substring(comment)
      let isThrown = rest.hasPrefix("throws ")
      if isThrown { rest = rest.dropFirst("throws ".count) }
      guard let first = rest.first else { return nil }
      var literal: String
      switch first {
      case "\"":
        guard let end = rest.dropFirst().firstIndex(of: "\"") else { return nil }
        literal = String(rest[...end])
      case "[":
        guard let end = rest.lastIndex(of: "]") else { return nil }
        literal = String(rest[...end])
      default:
        let end = rest.firstIndex { $0 == " " || $0 == "," || $0 == ":" } ?? rest.endIndex
        literal = String(rest[..<end])
      }
      rest = rest.dropFirst(literal.count)
      if isThrown {
        guard first == "\"" else { return nil }
        self = .message(literal)
        return
      }
      if literal.hasPrefix("U+") {
        var scalars = [literal]
        while rest.hasPrefix(" U+") {
          scalars.append(String(rest.dropFirst().prefix { $0 != " " && $0 != ":" && $0 != "," }))
          rest = rest.dropFirst(scalars[scalars.count - 1].count + 1)
        }
        literal = "\"" + scalars.map { "\\u{\($0.dropFirst(2))}" }.joined() + "\""
      }
      guard rest.isEmpty || rest.first == ":" || rest.first == "," || rest.hasPrefix("  (") else { return nil }
      let digits = literal.drop { $0 == "-" }
      let isNumber = !digits.isEmpty && digits.allSatisfy { $0.isNumber || $0 == "." || $0 == "<" }
      let isWord = ["true", "false", "nil"].contains(literal)
      let isMember = first == "." && literal.count > 1
      guard isNumber || isWord || isMember || literal.hasPrefix("\"") || first == "[" else { return nil }
      self = .value(literal)
    }
  }
}

extension Workbench {
  /// Writes the tests of the examples, or with `isCheck` only says which are out of date.
  package static func examples(root: String, isCheck: Bool) throws -> [String] {
    var changed: [String] = []
    for module in ["Hangul", "KoreanUnicode"] {
      let paths = try sources(in: root + "/Sources/\(module)")
      let files = try paths.map { path in
        (
          String(path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...]),
          String(decoding: try System.contents(of: path), as: UTF8.self)
        )
      }
      let text = Array(DocExamples.tests(module: module, files: files).utf8)
      let target = "Tests/\(module)Tests/Generated/DocExamples.swift"
      if (try? System.contents(of: root + "/" + target)) == text { continue }
      changed.append(target)
      if !isCheck {
        try System.makeDirectory(root + "/Tests/\(module)Tests/Generated")
        try System.replace(root + "/" + target, with: text)
      }
    }
    return changed
  }

  private static func sources(in folder: String) throws -> [String] {
    try System.files(in: folder).flatMap { name -> [String] in
      let path = folder + "/" + name
      if System.isDirectory(path) { return name == "Generated" ? [] : try sources(in: path) }
      return name.hasSuffix(".swift") ? [path] : []
    }
  }
}
