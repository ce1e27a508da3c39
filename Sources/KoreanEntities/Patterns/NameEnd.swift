import KoreanText

extension ScalarView {
  /// Whether a name that ends before `index` stands free there: the word ends, or goes on with a particle.
  package func isNameEnd(_ index: Int) -> Bool {
    scalars.withUnsafeBufferPointer { text in
      let name = PatternText(text: text, bounds: 0..<text.count)
      if name.isLatin(index - 1), name.isLatin(index) || name.isDigit(index) { return false }
      if name.isDigit(index - 1), name.isDigit(index) || name.isLatin(index) { return false }
      return name.isWordEnd(index)
    }
  }
}

extension ScalarView {
  /// The end of the title that starts at `index`, stacked titles included.
  package func titleEnd(at index: Int, before end: Int) -> Int? {
    scalars.withUnsafeBufferPointer { text in
      NamePattern(text: PatternText(text: text, bounds: 0..<min(end, text.count))).title(at: index)
    }
  }
}
