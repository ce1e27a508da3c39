import KoreanUnicode

/// What `--version` prints.
package enum Version {
  package static let number = "0.1.0"
  /// Of the records that `gisa` writes: a new number where a field changes its meaning.
  package static let schema = 1

  package static var text: String {
    "KoreanText \(number) (schema \(schema), ICU \(ICU.version.major).\(ICU.version.minor))"
  }
}
