import CommandSupport
import KoreanLexicon
import TestSupport
import Testing

@Suite struct TableGeneratorTests {
  @Test func fileNamesBecomeTypeNames() {
    #expect(TableGenerator.typeName(of: "reporting-verbs.tsv") == "ReportingVerbsTable")
    #expect(TableGenerator.typeName(of: "SentenceEndings.tsv") == "SentenceEndingsTable")
  }

  @Test func aTableBecomesOneString() throws {
    let swift = try TableGenerator.swift(file: "a-b.tsv", tsv: "# Words.\nword\tprovenance\n가\town\n나\town\n")
    #expect(
      swift == """
        // Generated from Tables/a-b.tsv by `workbench tables`. Do not edit.

        /// Words.
        package enum ABTable {
          package static let tsv: StaticString = \"""
            word\tprovenance
            가\town
            나\town
            \"""
        }

        """)
  }

  @Test(arguments: [
    ("word\tclass\n가\tx\n", "provenance"), ("word\tprovenance\n", "no rows"),
    ("word\tprovenance\n가\n", "1 columns"), ("word\tprovenance\n\n가\town\n", "blank line"),
    ("word\tprovenance\n가\t\n", "empty"), ("word\tprovenance\n 가\town\n", "space around"),
    ("word\tprovenance\r\n가\town\r\n", "provenance"), ("word\tprovenance\n\u{1100}\u{1161}\town\n", "lone jamo"),
  ])
  func whatIsWrongWithATableIsSaid(tsv: String, reason: String) {
    #expect {
      try TableGenerator.swift(file: "t.tsv", tsv: tsv)
    } throws: { error in
      "\(error)".contains(reason)
    }
  }
}
