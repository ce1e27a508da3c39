import KoreanText

/// A quotation mark in the text, by what it looks like and where it stands.
struct Mark: Hashable {
  /// Marks of one class may close each other, whatever their shape: `“…"`, `‘…'`.
  enum Class: Hashable {
    case double, single
    case bracket(UInt32)

    var isBracket: Bool { if case .bracket = self { true } else { false } }
  }

  enum Shape { case opening, closing, straight }

  let kind: Class
  let shape: Shape
  /// Scalar indices; two single marks in a row (`''`) are one double mark.
  let range: Range<Int>

  /// The mark at `index`, if there is one.
  init?(in view: ScalarView, at index: Int) {
    let scalar = view[index]
    let width: Int
    switch scalar {
    case 0x201C, 0x275D: (kind, shape, width) = (.double, .opening, 1)
    case 0x201D, 0x275E: (kind, shape, width) = (.double, .closing, 1)
    case 0xAB: (kind, shape, width) = (.double, .opening, 1)
    case 0xBB: (kind, shape, width) = (.double, .closing, 1)
    case 0x22, 0xFF02, 0x201F, 0x2033: (kind, shape, width) = (.double, .straight, 1)
    case 0x201E: (kind, shape, width) = (.double, .opening, 1)
    case 0x27 where view[index + 1] == scalar, 0x60 where view[index + 1] == scalar:
      (kind, shape, width) = (.double, .straight, 2)
    case 0x2018, 0x201A, 0x201B: (kind, shape, width) = (.single, .opening, 1)
    case 0x2019: (kind, shape, width) = (.single, .closing, 1)
    case 0x27, 0xFF07, 0xB4, 0x2032: (kind, shape, width) = (.single, .straight, 1)
    case 0x60: (kind, shape, width) = (.single, .opening, 1)
    case 0x300C, 0x300E, 0x3008, 0x300A, 0xFF62: (kind, shape, width) = (.bracket(scalar), .opening, 1)
    case 0x300D, 0x300F, 0x3009, 0x300B, 0xFF63: (kind, shape, width) = (.bracket(scalar - 1), .closing, 1)
    case 0xFF1C: (kind, shape, width) = (.bracket(scalar), .opening, 1)
    case 0xFF1E: (kind, shape, width) = (.bracket(0xFF1C), .closing, 1)
    case 0x3C where view.opensTitle(at: index): (kind, shape, width) = (.bracket(0x3C), .opening, 1)
    case 0x3E: (kind, shape, width) = (.bracket(0x3C), .closing, 1)
    default: return nil
    }
    range = index..<(index + width)
  }
}

/// A pair of marks and what stands between them.
struct MarkedSpan: Hashable {
  let kind: Mark.Class
  /// With the marks.
  let outer: Range<Int>
  /// Without them.
  let inner: Range<Int>
  /// How many spans of speech (double marks) it stands in.
  var depth: Int
  /// Whether one of the marks was missing and its place was worked out from the words.
  let isRecovered: Bool
}

extension ScalarView {
  /// Whether `<` at `index` opens a title: closed soon on the line, and no tag, arrow or address.
  fileprivate func opensTitle(at index: Int) -> Bool {
    guard self[index + 1] &- 0xAC00 < 11_172 || self[index + 1] &- 0x30 < 10 || (self[index + 1] | 0x20) &- 0x61 < 26
    else { return false }
    var hasHangul = false
    for position in (index + 1)..<min(count, index + 42) {
      switch self[position] {
      case 0x3E: return hasHangul
      case 0x0A, 0x3C, 0x3D, 0x2F, 0x40, 0xA9, 0x24D2: return false
      case let scalar: hasHangul = hasHangul || scalar &- 0xAC00 < 11_172
      }
    }
    return false
  }
}
