import KoreanUnicode

/// What `--version` prints.
package enum Version {
  package static let number = "0.1.0"

  package static var text: String {
    "KoreanText \(number) (schema \(AnalysisRecord.schemaVersion), ICU \(ICU.version.major).\(ICU.version.minor))"
  }
}
