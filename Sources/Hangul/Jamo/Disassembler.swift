/// Takes syllables apart into letters.
///
///     Disassembler().disassembled("값이 싸다")                                // "ㄱㅏㅄㅇㅣ ㅆㅏㄷㅏ"
///     Disassembler(depth: .clusters).disassembled("값")                       // "ㄱㅏㅂㅅ"
///     Disassembler(form: .halfwidth, depth: .strokes).disassembled("까")      // "ﾡﾡￂ"
///     Disassembler(form: .conjoining).disassembled("한")                      // U+1112 U+1161 U+11AB: NFD
///
/// Letters in the input are taken apart, too, as far as the depth goes (ㄵ → ㄴㅈ from `.clusters` on), and take the
/// form asked for, with one exception: compatibility and halfwidth letters have no place in a syllable and stay what
/// they are when the form is `.conjoining`. An old letter without a compatibility jamo gives its parts. Fillers, tone
/// marks and everything that is not Hangul pass through.
///
/// Linear; several hundred megabytes a second. ``Assembler`` is the way back.
public struct Disassembler: Sendable {
  /// The kind of letters that come out.
  public let form: JamoForm
  /// How far syllables are taken apart.
  public let depth: DisassemblyDepth
  private let kernel: DisassembleKernel

  /// A disassembler to letters of this form and depth.
  public init(form: JamoForm = .compatibility, depth: DisassemblyDepth = .positional) {
    self.form = form
    self.depth = depth
    kernel = DisassembleKernel(form, depth)
  }

  /// The letters of a text given as UTF-8.
  public func disassembled(_ utf8: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count * 3 + 8)
    var recorder = NoRecorder()
    kernel.append(utf8.span, to: &result, recording: &recorder)
    return result
  }

  /// Appends the letters of `utf8` to `result`. Texts can be given in pieces that end between characters.
  public func append(_ utf8: Span<UInt8>, to result: inout [UInt8]) {
    var recorder = NoRecorder()
    kernel.append(utf8, to: &result, recording: &recorder)
  }

  /// The letters, with the map from syllables to letters and back.
  public func mapped(_ utf8: [UInt8]) -> MappedText {
    var result: [UInt8] = []
    var map = OffsetMap.Builder()
    kernel.append(utf8.span, to: &result, recording: &map)
    return MappedText(utf8: result, map: map.finish())
  }

  /// The letters of the text; what is no Hangul stays.
  public func disassembled(_ text: String) -> String {
    String(decoding: disassembled(Array(text.utf8)), as: UTF8.self)
  }

  /// The letters of the text, and the map back to it.
  public func mapped(_ text: String) -> MappedText { mapped(Array(text.utf8)) }

  /// The letters of each syllable (or other character) by themselves, with the bytes it takes in the source.
  ///
  /// Conjoining jamo that make up one syllable are one group, with their tone mark.
  ///
  ///     let groups = Disassembler(depth: .clusters).groups(in: "값 a")
  ///     groups.map(\.range)       // [0..<3, 3..<4, 4..<5]
  ///     groups[0].letters         // ["ㄱ", "ㅏ", "ㅂ", "ㅅ"]
  public func groups(in text: String) -> [JamoGroup] {
    let utf8 = Array(text.utf8)
    return SyllableBlock.blocks(in: utf8).map { block in
      let letters = disassembled(Array(utf8[block.range]))
      return JamoGroup(range: block.range, letters: Array(String(decoding: letters, as: UTF8.self).unicodeScalars))
    }
  }
}

/// The letters of one syllable.
public struct JamoGroup: Hashable, Sendable {
  /// The bytes of the syllable in the source.
  public let range: Range<Int>
  /// Its letters, in order; one character where it is no Hangul.
  public let letters: [Unicode.Scalar]

  /// A group of letters at these bytes.
  public init(range: Range<Int>, letters: [Unicode.Scalar]) {
    self.range = range
    self.letters = letters
  }
}
