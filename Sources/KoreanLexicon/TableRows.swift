/// The rows of a generated table, header left out, split at tabs.
package func tableRows(_ tsv: StaticString) -> [[Substring]] {
  let text = tsv.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  return text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
}
