/// Puts letters together to syllables: the way back from ``Disassembler``.
///
///     Assembler().assembled("ㅇㅏㄴㄴㅕㅇ")                            // "안녕"
///     Assembler().assembled("ㄷㅏㄹㄱㅏㄹ")                            // "달갈": ㄱ goes with the vowel
///     Assembler(depth: .strokes).assembled("ㄱㄱㅏㅣ")                 // "깨"
///     Assembler(rule: .conjoining).assembled("\u{1112}\u{1161}\u{11AB}")      // "한"
///
/// Syllables in the input stay closed and everything that is not Hangul passes through, between letters too:
/// "ㄱㅏ!" gives "가!". Linear.
public struct Assembler: Hashable, Sendable {
  /// What tells where a syllable begins.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// The rules of the two-set keyboard, for compatibility and halfwidth letters: a consonant before a vowel begins a
    /// syllable, every other one ends it if it can.
    case dubeolsik
    /// The letters' own places, for conjoining jamo. At `.positional` depth this is NFC.
    case conjoining
  }

  /// How letters are told apart.
  public let rule: Rule
  /// How far the letters were taken apart: `.clusters` joins ㅂㅅ and ㅗㅏ, `.strokes` joins ㄱㄱ and ㅏㅣ, too;
  /// `.positional` joins nothing but whole letters.
  public let depth: DisassemblyDepth
  /// Whether letters go on with a syllable before them: 합 + ㅅ → 핪, 닏 + ㅏ → 니다.
  public let continuesSyllables: Bool

  /// An assembler; `depth` is that of the letters that come in.
  public init(rule: Rule = .dubeolsik, depth: DisassemblyDepth = .clusters, continuesSyllables: Bool = false) {
    self.rule = rule
    self.depth = depth
    self.continuesSyllables = continuesSyllables
  }

  /// The syllables of letters given as UTF-8. Text that stays as it is comes back as the same array.
  public func assembled(_ utf8: [UInt8]) -> [UInt8] { mapped(utf8).utf8 }

  /// The text with its letters put together.
  public func assembled(_ text: String) -> String { mapped(Array(text.utf8)).string }

  /// The text with its letters put together, and the map back to them.
  public func mapped(_ text: String) -> MappedText { mapped(Array(text.utf8)) }

  /// The syllables, with the map from letters to syllables and back.
  public func mapped(_ utf8: [UInt8]) -> MappedText {
    let composed = rule == .conjoining && depth != .positional ? joinConjoining(utf8) : MappedText(unchanged: utf8)
    let syllables = composed.then(HangulNormalizer(.composed).mapped)
    return rule == .conjoining ? syllables : syllables.then(typeLetters)
  }

  /// Types the letters.
  private func typeLetters(_ utf8: [UInt8]) -> MappedText {
    var rewriter = TextRewriter(utf8)
    var composer = SyllableComposer(depth: depth)
    /// The pieces of one composition: they may share bytes, so they are written together.
    var pending: [SyllableComposer.Piece] = []

    func write(_ piece: SyllableComposer.Piece) {
      if let last = pending.last, last.range.upperBound > piece.range.lowerBound || piece.range.isEmpty {
        pending.append(piece)
        return
      }
      writePending()
      pending = [piece]
    }
    func writePending() {
      guard let first = pending.first, let last = pending.last else { return }
      let range = first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)
      if pending.count == 1, Self.isAlone(first, in: utf8) {
        rewriter.copy(upTo: range.upperBound)
      } else {
        var bytes: [UInt8] = []
        for piece in pending { UTF8Scalars.append(piece.scalar, to: &bytes) }
        rewriter.replace(range, with: bytes)
      }
      pending = []
    }

    for element in UTF8Scalars(utf8) {
      let letter = HalfwidthJamo.compatibility(element.value) ?? element.value
      if LetterRules.isLetter(letter) {
        composer.add(.init(scalar: letter, range: element.range), write)
        continue
      }
      composer.flush(write)
      writePending()
      if continuesSyllables, Syllable.contains(element.value) {
        // The syllable's own keys, all of them made from its bytes.
        for (index, key) in Self.keys(of: element.value).enumerated() {
          let end = element.range.upperBound
          composer.add(.init(scalar: key, range: index == 0 ? element.range : end..<end), write)
        }
      }
    }
    composer.flush(write)
    writePending()
    return rewriter.finish()
  }

  /// Whether a piece is a single letter, in whatever block, that joined nothing.
  private static func isAlone(_ piece: SyllableComposer.Piece, in utf8: [UInt8]) -> Bool {
    guard piece.range.count == 3 else { return false }
    let source = UTF8Scalars.decode(utf8, at: piece.range.lowerBound).value
    return piece.scalar == HalfwidthJamo.compatibility(source)
  }

  /// The keys of a syllable on the two-set keyboard.
  static func keys(of syllable: UInt32) -> [UInt32] {
    guard let scalar = Unicode.Scalar(syllable), let parts = HangulSyllable(scalar) else { return [] }
    return [parts.leading, parts.vowel, parts.trailing].compactMap { $0 }.flatMap {
      Jamo.components($0, at: .clusters).map(\.value)
    }
  }

  /// Joins runs of conjoining jamo of one kind: the longest clusters first, from the left.
  private func joinConjoining(_ utf8: [UInt8]) -> MappedText {
    var rewriter = TextRewriter(utf8)
    var run: [UTF8Scalars.Element] = []
    var position: JamoPosition?

    func writeRun() {
      var index = 0
      while index < run.count {
        var length = min(4, run.count - index)
        while length > 1 {
          if let whole = JamoTable.shared.joined(run[index..<index + length].map(\.value), depth)
            ?? (depth == .strokes ? JamoTable.shared.joined(run[index..<index + length].map(\.value), .clusters) : nil)
          {
            rewriter.replace(run[index].offset..<run[index + length - 1].range.upperBound, with: whole)
            break
          }
          length -= 1
        }
        index += max(1, length)
      }
      run = []
    }

    for element in UTF8Scalars(utf8) {
      let next = JamoPosition(conjoining: element.value)
      if next != position || next == nil { writeRun() }
      position = next
      if next != nil { run.append(element) }
    }
    writeRun()
    return rewriter.finish()
  }
}
