/// Turns `Tables/*.tsv` into the Swift that carries them: one static string each, parsed when first used.
///
/// A table has a header line whose last column is `provenance`, one word a row in the first column, tabs between
/// columns, no blank lines. Lines that start with `#` are comments; those above the header document the table.
package enum TableGenerator {
  package struct Problem: Error, Equatable, CustomStringConvertible {
    package let file: String
    package let line: Int
    package let reason: String
    package var description: String { "\(file):\(line): \(reason)" }
  }

  /// `reporting-verbs.tsv` → `ReportingVerbsTable`.
  package static func typeName(of file: String) -> String {
    let stem = file.hasSuffix(".tsv") ? String(file.dropLast(4)) : file
    return stem.split { $0 == "-" || $0 == "_" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Table"
  }

  package static func swift(file: String, tsv: String) throws(Problem) -> String {
    let lines = tsv.split(separator: "\n", omittingEmptySubsequences: false)
    var comments: [Substring] = []
    var rows: [Substring] = []
    var width = 0
    for (index, line) in lines.enumerated() {
      func problem(_ reason: String) -> Problem { Problem(file: file, line: index + 1, reason: reason) }
      if line.isEmpty, index == lines.count - 1 { break }
      if line.hasPrefix("#") {
        if rows.isEmpty { comments.append(line.dropFirst().drop { $0 == " " }) }
        continue
      }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if rows.isEmpty {
        guard cells.last == "provenance" else { throw problem("the header's last column must be provenance") }
        width = cells.count
      }
      guard !line.isEmpty else { throw problem("blank line") }
      guard cells.count == width else { throw problem("\(cells.count) columns where the header has \(width)") }
      guard cells.first?.isEmpty == false, cells.last?.isEmpty == false else {
        throw problem("the word and the provenance can't be empty")
      }
      if let first = cells.first, first.first == " " || first.last == " " { throw problem("space around the word") }
      if line.unicodeScalars.contains(where: isStray) { throw problem("a control, a carriage return or a lone jamo") }
      rows.append(line)
    }
    guard rows.count > 1 else { throw Problem(file: file, line: 1, reason: "no rows") }
    let isRaw = rows.contains { $0.contains("\\") || $0.contains("\"\"\"") }
    let fence = isRaw ? ("#\"\"\"", "\"\"\"#") : ("\"\"\"", "\"\"\"")
    var result = "// Generated from Tables/\(file) by `workbench tables`. Do not edit.\n\n"
    for comment in comments { result += comment.isEmpty ? "///\n" : "/// \(comment)\n" }
    result += "package enum \(typeName(of: file)) {\n  package static let tsv: StaticString = \(fence.0)\n"
    for row in rows { result += "    \(row)\n" }
    result += "    \(fence.1)\n}\n"
    return result
  }

  /// Controls but the tab, and conjoining jamo, which composed text never holds.
  private static func isStray(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar.value != 0x09 || (0x1100...0x11FF).contains(scalar.value)
  }
}
