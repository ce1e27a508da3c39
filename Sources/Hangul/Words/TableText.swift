/// Reading of the tables that lie in the program as one `StaticString` each.
///
/// Nothing is parsed before the first use: a process that never asks for a table never pays for it.
package enum TableText {
  /// The rows of a table without its header, split at tabs.
  package static func rows(_ table: StaticString) -> [[Substring]] {
    let text = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    return text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  /// The first column of every row against the second; of two rows with one key the first counts.
  package static func dictionary(_ table: StaticString) -> [String: String] {
    var result: [String: String] = [:]
    for row in rows(table) where row.count >= 2 {
      let key = String(row[0])
      if result[key] == nil { result[key] = String(row[1]) }
    }
    return result
  }
}
