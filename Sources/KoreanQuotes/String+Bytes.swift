// Within this module these stand in for the standard library's: its suffix test walks both strings character by
// character, by the rules of grapheme clusters, which made a quarter of all the time spent on an article. The strings
// here are composed Hangul, from a `ScalarView` or a table, so equal bytes and equal characters are the same thing.
extension StringProtocol {
  func hasSuffix(_ suffix: String) -> Bool {
    utf8.count >= suffix.utf8.count && utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  func hasPrefix(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }
}

extension String {
  func hasSuffix(_ suffix: String) -> Bool {
    utf8.count >= suffix.utf8.count && utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  func hasPrefix(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }
}
