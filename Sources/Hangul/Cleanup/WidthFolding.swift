/// Folds fullwidth and halfwidth forms to the ordinary characters, and touches nothing else.
///
///     WidthFolder().folded("ＡＩ　ﾻﾻ ㈜ ㎏ ½")      // "AI ㅋㅋ ㈜ ㎏ ½"
///
/// These are Unicode's compatibility mappings of type `<wide>` and `<narrow>` (U+3000 and the block U+FF00…FFEF) with one
/// correction: halfwidth jamo become compatibility jamo, as the standard maps them, and stop there. NFKC goes on to
/// conjoining jamo and ruins ㅋㅋㅋ; it also takes ㈜, ㎏, ①, … and ½ apart.
public struct WidthFolder: Hashable, Sendable {
  /// There is nothing to choose.
  public init() {}

  /// The text with its widths folded.
  public func folded(_ text: String) -> String { mapped(Array(text.utf8)).string }

  /// The text with its widths folded, and the map back to it.
  public func mapped(_ text: String) -> MappedText { mapped(Array(text.utf8)) }

  /// The folded text with its map. All that can fold begins with E3 80 80 or EF BC…BF.
  public func mapped(_ utf8: [UInt8]) -> MappedText {
    var rewriter = TextRewriter(utf8)
    var index = 0
    while index + 2 < utf8.count {
      let lead = utf8[index]
      if (lead == 0xEF && utf8[index + 1] >= 0xBC && utf8[index + 1] <= 0xBF)
        || (lead == 0xE3 && utf8[index + 1] == 0x80)
      {
        let (value, length) = UTF8Scalars.decode(utf8, at: index)
        if let folded = Self.folded(value) { rewriter.replace(index..<index + length, with: folded) }
        index += length
      } else {
        index += 1
      }
    }
    return rewriter.finish()
  }

  /// The ordinary character of a wide or narrow one; `nil` for all others.
  static func folded(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x3000: return 0x20
    case 0xFF01...0xFF5E: return scalar - 0xFF01 + 0x21
    case 0xFF5F...0xFF60: return scalar - 0xFF5F + 0x2985
    case 0xFF61...0xFF9F: return katakana[Int(scalar - 0xFF61)]
    case 0xFFA0...0xFFDC: return HalfwidthJamo.compatibility(scalar)
    case 0xFFE0...0xFFEE:
      let folded = signs[Int(scalar - 0xFFE0)]
      return folded == 0 ? nil : folded
    default: return nil
    }
  }

  /// U+FF61…FF9F; the last two are combining sound marks.
  private static let katakana: [UInt32] =
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
    .unicodeScalars.map(\.value) + [0x3099, 0x309A]

  /// U+FFE0…FFEE: ￠￡￢￣￤￥￦, a gap, ￨￩￪￫￬￭￮.
  private static let signs: [UInt32] = [
    0xA2, 0xA3, 0xAC, 0xAF, 0xA6, 0xA5, 0x20A9, 0, 0x2502, 0x2190, 0x2191, 0x2192, 0x2193, 0x25A0, 0x25CB,
  ]
}
