/// The syllable that is being typed on a three-set keyboard, where each key knows its place.
struct SebeolsikComposer {
  /// One key press.
  struct Press {
    var letter: UInt32
    var position: JamoPosition
    var range: Range<Int>
  }

  private(set) var presses: [Press] = []
  private var leading: UInt32 = 0
  private var vowel: UInt32 = 0
  private var trailing: UInt32 = 0

  var isEmpty: Bool { presses.isEmpty }

  /// What the presses make so far: a syllable, or a single letter; 0 when empty.
  var current: UInt32 {
    if let first = LetterRules.leading(leading), vowel != 0 {
      let last = trailing == 0 ? 0 : LetterRules.trailing(trailing) ?? 0
      return UInt32(0xAC00 + (first * 21 + Int(vowel - 0x314F)) * 28 + last)
    }
    return leading != 0 ? leading : vowel != 0 ? vowel : trailing
  }

  mutating func add(_ press: Press, _ emit: (SyllableComposer.Piece) -> Void) {
    switch press.position {
    case .leading:
      if leading != 0, vowel == 0, trailing == 0, let joined = LetterRules.joined(leading, press.letter, .strokes),
        LetterRules.leading(joined) != nil
      {
        leading = joined
      } else {
        flush(emit)
        leading = press.letter
      }
    case .vowel:
      if trailing == 0, vowel != 0, let joined = LetterRules.joined(vowel, press.letter, .clusters) {
        vowel = joined
      } else {
        if vowel != 0 || trailing != 0 { flush(emit) }
        vowel = press.letter
      }
    case .trailing:
      if trailing != 0, let joined = LetterRules.joined(trailing, press.letter, .strokes),
        LetterRules.trailing(joined) != nil
      {
        trailing = joined
      } else {
        if trailing != 0 || leading == 0 || vowel == 0 { flush(emit) }
        trailing = press.letter
      }
    }
    presses.append(press)
  }

  /// Takes back the last press; `false` when there is none.
  mutating func removeLast() -> Bool {
    guard !presses.isEmpty else { return false }
    let rest = presses.dropLast()
    reset()
    for press in rest { add(press) { _ in } }
    return true
  }

  mutating func flush(_ emit: (SyllableComposer.Piece) -> Void) {
    if let first = presses.first, let last = presses.last {
      emit(.init(scalar: current, range: first.range.lowerBound..<last.range.upperBound))
    }
    reset()
  }

  private mutating func reset() {
    presses = []
    leading = 0
    vowel = 0
    trailing = 0
  }
}
