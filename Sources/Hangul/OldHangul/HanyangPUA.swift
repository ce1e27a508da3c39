/// Old Hangul in the private-use characters of Hanyang PUA, and in Unicode's jamo.
///
/// Before Unicode 5.2 old syllables were written with one private-use character each (아래아한글, many corpora).
/// The table is KTUG's, 5,661 characters.
///
///     HanyangPUA.decoder.mapped("\u{E1A7}").string          // U+1100 U+119E: ᄀᆞ
///     HanyangPUA.encoder.mapped("\u{1100}\u{119E}").string  // U+E1A7
///
/// Decoding leaves everything outside the table as it is. Encoding turns each old syllable block into its character,
/// whether its clusters are one jamo or spelt out, and leaves what has none, modern syllables among them.
/// Eleven sequences have two characters; encoding takes the one with the lower code point. Linear.
public struct HanyangPUA: Hashable, Sendable {
  private let decodes: Bool

  /// From private-use characters to jamo.
  public static let decoder = HanyangPUA(decodes: true)
  /// From jamo to private-use characters.
  public static let encoder = HanyangPUA(decodes: false)

  /// The jamo of a private-use character; empty for the one that stands for a missing trailing consonant (U+F86A);
  /// `nil` outside the table.
  public static func jamo(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    table.decoded[scalar.value]?.compactMap(Unicode.Scalar.init)
  }

  /// The private-use character of a sequence of jamo; `nil` where it has none.
  public static func scalar(of jamo: [Unicode.Scalar]) -> Unicode.Scalar? {
    table.encoded[jamo.map(\.value)].flatMap(Unicode.Scalar.init)
  }

  /// The text converted; what the table does not have stays.
  public func converted(_ text: String) -> String { mapped(Array(text.utf8)).string }

  /// The text converted, and the map back to it.
  public func mapped(_ text: String) -> MappedText { mapped(Array(text.utf8)) }

  /// The converted text with its map.
  public func mapped(_ utf8: [UInt8]) -> MappedText {
    var rewriter = TextRewriter(utf8)
    if decodes {
      var index = 0
      // U+E0BC…F8F7 begin with EE or EF.
      while index < utf8.count {
        guard utf8[index] == 0xEE || utf8[index] == 0xEF else {
          index += 1
          continue
        }
        let (scalar, length) = UTF8Scalars.decode(utf8, at: index)
        if let jamo = Self.table.decoded[scalar] {
          var bytes: [UInt8] = []
          for letter in jamo { UTF8Scalars.append(letter, to: &bytes) }
          rewriter.replace(index..<index + length, with: bytes)
        }
        index += length
      }
    } else {
      for block in SyllableBlock.blocks(in: utf8) where block.kind == .old || block.kind == .stray {
        // A tone mark stays behind its syllable.
        let end = block.toneMark == nil ? block.range.upperBound : block.range.upperBound - 3
        let bytes = Array(utf8[block.range.lowerBound..<end])
        if let scalar = Self.encoded(bytes) { rewriter.replace(block.range.lowerBound..<end, with: scalar) }
      }
    }
    return rewriter.finish()
  }

  private static func encoded(_ block: [UInt8]) -> UInt32? {
    let jamo = UTF8Scalars(HangulNormalizer(.decomposed).normalized(block)).map(\.value)
    if let scalar = table.encoded[jamo] { return scalar }
    // Clusters spelt out: join them, as old spelling has no other reading.
    var joined: [UInt32] = []
    for position in JamoPosition.allCases {
      let run = jamo.filter { JamoPosition(conjoining: $0) == position }
      guard run.count > 1 else {
        joined += run
        continue
      }
      guard let whole = JamoTable.shared.joined(run, .clusters) ?? JamoTable.shared.joined(run, .strokes) else {
        return nil
      }
      joined.append(whole)
    }
    return table.encoded[joined]
  }

  // MARK: Table

  private struct Table: Sendable {
    var decoded: [UInt32: [UInt32]] = [:]
    var encoded: [[UInt32]: UInt32] = [:]
  }

  private static let table: Table = {
    var table = Table()
    var scalar: UInt32 = 0
    data.withUTF8Buffer { bytes in
      for token in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        if token.first == 0x40 {
          scalar = hexadecimal(token.dropFirst())
          continue
        }
        var jamo: [UInt32] = []
        var rest = token
        while rest.count >= 4 {
          jamo.append(hexadecimal(rest.prefix(4)))
          rest = rest.dropFirst(4)
        }
        table.decoded[scalar] = jamo
        if !jamo.isEmpty, table.encoded[jamo] == nil { table.encoded[jamo] = scalar }
        scalar += 1
      }
    }
    return table
  }()

  private static func hexadecimal(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    digits.reduce(0) { $0 << 4 | UInt32($1 < 0x41 ? $1 - 0x30 : $1 - 0x37) }
  }
}
