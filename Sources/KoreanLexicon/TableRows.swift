/// The rows of a generated table, header left out, split at tabs.
package func tableRows(_ tsv: StaticString) -> [[Substring]] { WordTable(tsv).rows.map(\.cells) }
