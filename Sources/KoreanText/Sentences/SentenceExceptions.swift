/// Strings inside and right after which no sentence ends, as a user gives them: `야후!`, `Corp.`.
struct SentenceExceptions: Sendable {
  private let words: [[UInt32]]

  init(_ words: [String]) {
    self.words = words.map { ScalarView(Document($0)).scalars }.filter { !$0.isEmpty }
  }

  /// Whether one of the strings covers the place before `end`. Linear in the list.
  @inline(__always)
  func forbid(_ text: SentenceText, _ end: Int) -> Bool {
    words.isEmpty ? false : covers(text, end)
  }

  private func covers(_ text: SentenceText, _ end: Int) -> Bool {
    words.contains { word in
      (1...word.count).contains { used in
        let lower = end - used
        return word.indices.allSatisfy { text[lower + $0] == word[$0] }
      }
    }
  }
}
