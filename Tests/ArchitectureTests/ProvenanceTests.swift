import TestSupport
import Testing

/// Every row of every table says where it comes from, and Docs/Provenance.md says what that means.
@Suite struct ProvenanceTests {
  @Test func everyClassIsExplained() throws {
    let page = try #require(PackageFolder.text(of: "Docs/Provenance.md"))
    let tables = ["Hangul", "KoreanLexicon"].flatMap { PackageFolder.files(under: "Sources/\($0)/Tables") }
    #expect(!tables.isEmpty)
    for file in tables where file.hasSuffix(".tsv") {
      let rows = try #require(PackageFolder.text(of: file)).split(separator: "\n").filter { !$0.hasPrefix("#") }
      let classes = Set(rows.dropFirst().compactMap { $0.split(separator: "\t").last })
      for name in classes { #expect(page.contains("| `\(name)` |"), "\(file) says \(name)") }
    }
  }
}
