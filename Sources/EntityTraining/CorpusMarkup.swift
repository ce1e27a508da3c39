import KoreanEntities

/// Our own annotated sentences: one a line, entities inline.
///
///     # comment
///     [네이버클라우드|OG]는 [30일|DT] [유|PS|유경범] [상무|CV]를 만났다.
///
/// `[surface|label]` or `[surface|label|canonical name]`; a bracket, bar or backslash of the text itself is written
/// with a backslash before it. Empty lines are passed over.
package enum CorpusMarkup {
  package static let labels: Set<String> = ["PS", "OG", "LC", "DT", "TI", "QT", "AF", "EV", "TM", "CV"]

  package static func texts(_ bytes: [UInt8], file: String) throws -> [LabelledText] {
    guard let content = String(validating: bytes, as: UTF8.self) else {
      throw LabelledDataError(file: file, line: 1, reason: "not UTF-8")
    }
    var result: [LabelledText] = []
    var number = 0
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let line = line.hasSuffix("\r") ? line.dropLast() : line
      if line.isEmpty || line.hasPrefix("#") { continue }
      result.append(try sentence(line, file: file, line: number))
    }
    return result
  }

  private static func sentence(_ line: Substring, file: String, line number: Int) throws -> LabelledText {
    var text = String.UnicodeScalarView()
    var marks: [LabelledText.Mark] = []
    // Inside a mark: where it starts in the text, and its fields so far.
    var start: Int?
    var fields: [String.UnicodeScalarView] = []
    var isEscaped = false
    func fail(_ reason: String) -> LabelledDataError { LabelledDataError(file: file, line: number, reason: reason) }
    func append(_ scalar: Unicode.Scalar) {
      if start == nil { text.append(scalar) } else { fields[fields.count - 1].append(scalar) }
    }
    for scalar in line.unicodeScalars {
      if isEscaped {
        append(scalar)
        isEscaped = false
        continue
      }
      switch scalar {
      case "\\": isEscaped = true
      case "[":
        guard start == nil else { throw fail("a mark inside a mark") }
        start = text.count
        fields = [String.UnicodeScalarView()]
      case "|":
        guard start != nil else { throw fail("| outside a mark: write \\|") }
        fields.append(String.UnicodeScalarView())
      case "]":
        guard let lower = start else { throw fail("] without [: write \\]") }
        let parts = fields.map { String($0) }
        guard parts.count == 2 || parts.count == 3 else {
          throw fail("a mark is [surface|label] or [surface|label|name]")
        }
        guard labels.contains(parts[1]) else { throw fail("no such label: \(parts[1])") }
        let surface = parts[0]
        guard !surface.isEmpty, surface.first?.isWhitespace == false, surface.last?.isWhitespace == false else {
          throw fail("an empty surface, or space at its edge")
        }
        text.append(contentsOf: surface.unicodeScalars)
        marks.append(.init(lower: lower, upper: text.count, label: parts[1], name: parts.count == 3 ? parts[2] : nil))
        start = nil
      default: append(scalar)
      }
    }
    guard start == nil, !isEscaped else { throw fail("a mark that does not end") }
    return LabelledText(id: "\(file):\(number)", text: String(text), marks: marks)
  }
}

/// What a reviewer wants to know of a corpus before it is trained on.
package struct CorpusCheck {
  /// Faults: the corpus is refused.
  package private(set) var faults: [String] = []
  /// One string under several labels: right or wrong, somebody should look.
  package private(set) var conflicts: [String] = []
  package private(set) var sentenceCount = 0
  package private(set) var markCounts: [String: Int] = [:]

  /// Sentences that have the same skeleton (names and numbers taken out) may come up this often.
  package static let skeletonLimit = 3

  package init(_ texts: [LabelledText]) {
    var seen: [String: String] = [:]
    var skeletons: [String: [String]] = [:]
    var labels: [String: [String: String]] = [:]
    sentenceCount = texts.count
    for item in texts {
      if let first = seen[item.text] { faults.append("\(item.id): the same sentence as \(first)") }
      seen[item.text] = item.id
      if item.text.unicodeScalars.contains(where: { $0.value < 0x20 }) {
        faults.append("\(item.id): a control character")
      }
      let scalars = Array(item.text.unicodeScalars)
      var skeleton = ""
      var end = 0
      for mark in item.marks {
        let surface = String(String.UnicodeScalarView(scalars[mark.lower..<mark.upper]))
        markCounts[mark.label, default: 0] += 1
        labels[surface, default: [:]][mark.label] = item.id
        skeleton += String(String.UnicodeScalarView(scalars[end..<mark.lower])) + "<\(mark.label)>"
        end = mark.upper
        if mark.name == surface { faults.append("\(item.id): the name of \(surface) is the surface itself") }
        if let first = surface.unicodeScalars.first, "\"'“”‘’()".unicodeScalars.contains(first) {
          faults.append("\(item.id): \(surface) begins with a mark")
        }
      }
      skeleton += String(String.UnicodeScalarView(scalars[end...]))
      skeletons[skeleton, default: []].append(item.id)
    }
    for (skeleton, ids) in skeletons where ids.count > Self.skeletonLimit {
      faults.append("\(ids.count) sentences with one skeleton: \(skeleton) (\(ids.prefix(4).joined(separator: ", ")))")
    }
    for (surface, places) in labels where places.count > 1 {
      conflicts.append(
        surface + ": " + places.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }.joined(separator: ", "))
    }
    faults.sort()
    conflicts.sort()
  }
}
