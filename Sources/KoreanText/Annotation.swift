/// A statement about one range of a ``Document``.
public protocol Annotation: Hashable, Sendable {
  var range: TextRange { get }
}

/// The name of the rule or model that made an annotation, such as `"quote.tail.finite"`.
///
/// Names are stable: users filter by them and the golden cases carry them.
public struct RuleID: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral, CustomStringConvertible
{
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.rawValue = value }
  public var description: String { rawValue }
}

/// Annotations of one kind over one document, in document order (outer before inner).
///
///     let layer = AnnotationLayer(sentences)
///     layer.within(paragraph)                    // the sentences of a paragraph, a slice
///     layer.overlapping(TextRange(10, 20))
public struct AnnotationLayer<Element: Annotation>: RandomAccessCollection, Sendable, Hashable {
  private let elements: [Element]

  /// Sorts `elements` into document order; elements of equal range keep their order.
  public init(_ elements: [Element] = []) {
    self.elements = Self.areSorted(elements) ? elements : Self.sorted(elements)
  }

  // A plain loop: generic code that is not made for its type pays for every step of a lazy chain.
  private static func areSorted(_ elements: [Element]) -> Bool {
    var last: TextRange?
    for element in elements {
      let range = element.range
      if let last, range < last { return false }
      last = range
    }
    return true
  }

  private static func sorted(_ elements: [Element]) -> [Element] {
    elements.enumerated()
      .sorted { ($0.element.range, $0.offset) < ($1.element.range, $1.offset) }
      .map(\.element)
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { elements.count }
  public subscript(position: Int) -> Element { elements[position] }
  public subscript(bounds: Range<Int>) -> ArraySlice<Element> { elements[bounds] }
  public typealias SubSequence = ArraySlice<Element>

  /// The elements that lie inside `outer` where elements nest or are disjoint; O(log n).
  public func within(_ outer: some Annotation) -> ArraySlice<Element> { within(outer.range) }

  /// The elements that lie inside `outer` where elements nest or are disjoint; O(log n + those dropped at the edges).
  public func within(_ outer: TextRange) -> ArraySlice<Element> {
    let first = firstIndex(startingAt: outer.lowerBound)
    let last = firstIndex(startingAt: Swift.max(outer.lowerBound, outer.upperBound))
    var slice = elements[first..<last]
    // An element that opens at the same place as `outer` may be the larger of the two.
    while let head = slice.first, !outer.contains(head.range) { slice = slice.dropFirst() }
    while let tail = slice.last, !outer.contains(tail.range) { slice = slice.dropLast() }
    return slice
  }

  /// The elements that share at least one byte with `range`; linear in the elements before its end.
  public func overlapping(_ range: TextRange) -> [Element] {
    elements[..<firstIndex(startingAt: range.upperBound)].filter { $0.range.overlaps(range) }
  }

  /// The index of the first element that starts at or after `offset`.
  private func firstIndex(startingAt offset: Int) -> Int {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if elements[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
