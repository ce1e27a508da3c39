/// An immutable text that annotations point into.
///
/// The text is kept exactly as given: no normalization, no clean-up, so that offsets hold.
///
///     let document = Document("유 상무는 \"좋다\"고 했다.")
///     document[TextRange(0, 3)]       // "유"
public struct Document: Hashable, Sendable {
  /// The text as given, stored as contiguous UTF-8.
  public let text: String

  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  /// The text of a range, clamped to the document; a bound inside a scalar is moved to the scalar's start.
  /// Constant time.
  public subscript(range: TextRange) -> Substring {
    let bytes = text.utf8
    let count = bytes.count
    let lower = min(max(0, range.lowerBound), count)
    let upper = min(max(lower, range.upperBound), count)
    return text[bytes.index(bytes.startIndex, offsetBy: lower)..<bytes.index(bytes.startIndex, offsetBy: upper)]
  }

  /// The whole text.
  public var range: TextRange { TextRange(0, text.utf8.count) }

  /// Swift compares strings by canonical equivalence; two documents are equal only byte for byte,
  /// since offsets into one must hold in the other.
  public static func == (left: Document, right: Document) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
