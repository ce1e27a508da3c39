/// Lines without the white space around them.
package enum Paragraphs {
  /// The non-blank lines of a text, trimmed; linear.
  package static func lines(of view: ScalarView) -> [TextRange] {
    var result: [TextRange] = []
    var start = 0
    for index in 0...view.count where index == view.count || view[index] == 0x0A {
      var lower = start
      var upper = index
      while lower < upper, view.isBlank(lower) { lower += 1 }
      while lower < upper, view.isBlank(upper - 1) { upper -= 1 }
      if lower < upper { result.append(view.range(lower, upper)) }
      start = index + 1
    }
    return result
  }
}
