/// A half-open range of UTF-8 offsets into the text of a ``Document``.
///
/// Every result of the package points into the text exactly as it was given, by such a range:
///
///     let document = Document("“좋다”고 했다.")
///     document[TextRange(3, 9)]        // "좋다"
///
/// Bounds lie on Unicode-scalar boundaries in everything the library returns. Use ``OffsetTable`` to
/// express them in scalars or UTF-16 code units.
public struct TextRange: Hashable, Sendable, Codable, Comparable {
  /// The offset of the first byte.
  public let lowerBound: Int
  /// The offset after the last byte, never less than ``lowerBound``.
  public let upperBound: Int

  /// Makes a range; an `upperBound` below `lowerBound` gives the empty range at `lowerBound`.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    self.lowerBound = lowerBound
    self.upperBound = Swift.max(lowerBound, upperBound)
  }

  /// Makes a range from the standard library's.
  public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  /// The number of UTF-8 bytes.
  public var count: Int { upperBound - lowerBound }
  public var isEmpty: Bool { lowerBound == upperBound }

  /// Whether `other` lies inside this range; an empty range lies inside wherever its offset does.
  public func contains(_ other: TextRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// Whether the byte at `offset` lies in the range.
  public func contains(_ offset: Int) -> Bool { lowerBound <= offset && offset < upperBound }

  /// Whether the two ranges share at least one byte.
  public func overlaps(_ other: TextRange) -> Bool {
    Swift.max(lowerBound, other.lowerBound) < Swift.min(upperBound, other.upperBound)
  }

  /// Document order: by start, and the outer of two ranges with one start first.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.lowerBound, right.upperBound) < (right.lowerBound, left.upperBound)
  }

  // Coded as `[start, end]`, the form every command line speaks.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    self.init(try container.decode(Int.self), try container.decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(lowerBound)
    try container.encode(upperBound)
  }
}
