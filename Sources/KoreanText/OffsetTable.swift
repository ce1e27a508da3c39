/// The unit that offsets are counted in.
public enum OffsetUnit: String, Hashable, Sendable, Codable, CaseIterable {
  /// Unicode scalars: what Python and brat count.
  case scalar
  /// UTF-8 code units: what ``TextRange`` counts.
  case utf8
  /// UTF-16 code units: what JavaScript, Java and Objective-C count.
  case utf16
}

/// Converts between UTF-8 offsets and other units, both ways, in near-constant time each.
///
/// One sweep over the text leaves a mark every few hundred bytes; a conversion counts on from the nearest.
///
///     let table = OffsetTable(document)
///     table.offset(fromUTF8: 9, in: .scalar)      // 3 for "가나다라"
///     table.utf8Offset(from: 3, in: .scalar)      // 9
public struct OffsetTable: Sendable {
  /// The same scalar boundary in all units.
  private struct Mark {
    var utf8 = 0
    var scalars = 0
    var utf16 = 0

    mutating func step(over lead: UInt8) {
      utf8 += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      scalars += 1
      utf16 += lead < 0xF0 ? 1 : 2
    }

    func value(in unit: OffsetUnit) -> Int {
      switch unit {
      case .scalar: scalars
      case .utf8: utf8
      case .utf16: utf16
      }
    }
  }

  private static let stride = 256
  private let bytes: [UInt8]
  /// `marks[k]` is the last scalar boundary at or before byte `k * stride`.
  private let marks: [Mark]
  private let end: Mark

  /// Linear in the text.
  public init(_ document: Document) {
    bytes = Array(document.text.utf8)
    var marks: [Mark] = []
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    var mark = Mark()
    while mark.utf8 < bytes.count {
      let previous = mark
      mark.step(over: bytes[mark.utf8])
      if mark.utf8 > marks.count * Self.stride { marks.append(previous) }
    }
    self.marks = marks
    end = mark
  }

  /// The offset in `unit` of the scalar that the byte at `utf8` belongs to; clamped to the text.
  public func offset(fromUTF8 utf8: Int, in unit: OffsetUnit) -> Int {
    let target = Swift.min(Swift.max(0, utf8), bytes.count)
    if unit == .utf8 { return target }
    if target == bytes.count { return end.value(in: unit) }
    return scan(from: marks[target / Self.stride]) { $0.utf8 > target }.value(in: unit)
  }

  /// The UTF-8 offset of the scalar that `offset`, counted in `unit`, falls in; `nil` outside the text.
  public func utf8Offset(from offset: Int, in unit: OffsetUnit) -> Int? {
    guard offset >= 0, offset <= end.value(in: unit) else { return nil }
    if offset == end.value(in: unit) { return bytes.count }
    var low = 0
    var high = marks.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if marks[middle].value(in: unit) > offset { high = middle } else { low = middle }
    }
    return scan(from: marks[low]) { $0.value(in: unit) > offset }.utf8
  }

  /// `range` as `[start, end)` in `unit`.
  public func offsets(of range: TextRange, in unit: OffsetUnit) -> Range<Int> {
    offset(fromUTF8: range.lowerBound, in: unit)..<offset(fromUTF8: range.upperBound, in: unit)
  }

  /// The last boundary, walking on from `mark`, that is not yet past the goal.
  private func scan(from mark: Mark, until isPast: (Mark) -> Bool) -> Mark {
    var mark = mark
    while mark.utf8 < bytes.count {
      var next = mark
      next.step(over: bytes[mark.utf8])
      if isPast(next) { break }
      mark = next
    }
    return mark
  }
}
