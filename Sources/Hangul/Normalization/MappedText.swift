/// A transformed text together with the map of what moved.
///
///     let text = HangulNormalizer(.decomposed).mapped("가!")
///     text.string.unicodeScalars.count     // 3
///     text.map.source(of: 6..<7)           // 3..<4, the "!"
public struct MappedText: Hashable, Sendable {
  /// The result. Bytes of the source that are not UTF-8 come through as they were.
  public let utf8: [UInt8]
  /// From the source to ``utf8``.
  public let map: OffsetMap

  /// A result with its map; the map's `resultCount` has to be the number of bytes.
  public init(utf8: [UInt8], map: OffsetMap) {
    self.utf8 = utf8
    self.map = map
  }

  /// A text that stayed as it was.
  public init(unchanged utf8: [UInt8]) {
    self.utf8 = utf8
    map = OffsetMap(identity: utf8.count)
  }

  /// The result as a string; ill-formed UTF-8 shows as U+FFFD.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The result of a further transformation, mapped all the way from this one's source.
  ///
  ///     let there = HangulNormalizer(.composed).mapped("\u{1112}\u{1161}")
  ///     there.then(HangulNormalizer(.decomposed).mapped).map.source(of: 0..<6)       // 0..<6
  public func then(_ transform: ([UInt8]) -> MappedText) -> MappedText {
    let next = transform(utf8)
    return MappedText(utf8: next.utf8, map: map.followed(by: next.map))
  }
}
