/// The language of headings and notes for people; data never depends on it.
package enum Language: Sendable {
  case english, korean

  /// Korean where the environment asks for it (`LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set).
  package init(environment: (String) -> String? = System.environment) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let choice = names.lazy.compactMap(environment).first { !$0.isEmpty }
    self = choice?.hasPrefix("ko") == true ? .korean : .english
  }

  package func pick(_ english: String, _ korean: String) -> String { self == .korean ? korean : english }
}
