/// The scalars of one stretch of text that is split by itself; 0 outside of it, so that rules may look past its ends.
struct SentenceText {
  let scalars: UnsafeBufferPointer<UInt32>
  var lower: Int
  var upper: Int
  /// Where the text that is split ends: marks may be looked for up to here, words never.
  var outer: Int

  @inline(__always)
  subscript(index: Int) -> UInt32 {
    index >= lower && index < upper ? scalars[index] : 0
  }

  /// The first index at or after `index` that is not white space, at most `upper`.
  func skipBlanks(_ index: Int) -> Int {
    var index = index
    while index < upper, TextClass.isBlank(scalars[index]) { index += 1 }
    return index
  }

  /// The index after the last scalar before `index` that is not white space, at least `lower`.
  func skipBlanksBack(_ index: Int) -> Int {
    var index = index
    while index > lower, TextClass.isBlank(scalars[index - 1]) { index -= 1 }
    return index
  }
}
