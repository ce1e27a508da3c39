/// The syllable that is being typed on a two-set keyboard: letters go in, finished pieces come out.
///
/// A vowel after a finished syllable takes the last consonant along (도깨비불): 닭 + ㅏ gives 달가.
struct SyllableComposer {
  /// One letter and the bytes it was made from.
  struct Letter {
    var scalar: UInt32
    var range: Range<Int>
  }

  /// A finished syllable, or a letter that joined none.
  struct Piece {
    var scalar: UInt32
    var range: Range<Int>
  }

  let depth: DisassemblyDepth
  /// The letters as they were typed.
  private(set) var letters: [Letter] = []
  private var leading: UInt32 = 0
  private var vowel: UInt32 = 0
  private var trailing: UInt32 = 0

  init(depth: DisassemblyDepth) { self.depth = depth }

  var isEmpty: Bool { letters.isEmpty }

  /// What the letters make so far: a syllable, or a single letter; 0 when empty.
  var current: UInt32 {
    guard vowel != 0 else { return leading }
    guard let first = LetterRules.leading(leading) else { return vowel }
    let last = trailing == 0 ? 0 : LetterRules.trailing(trailing) ?? 0
    return UInt32(0xAC00 + (first * 21 + Int(vowel - 0x314F)) * 28 + last)
  }

  private var range: Range<Int> { (letters.first?.range.lowerBound ?? 0)..<(letters.last?.range.upperBound ?? 0) }

  /// Adds a letter, U+3131…3163. What it pushed out goes to `emit`.
  mutating func add(_ letter: Letter, _ emit: (Piece) -> Void) {
    if LetterRules.isVowel(letter.scalar) { addVowel(letter, emit) } else { addConsonant(letter, emit) }
  }

  private mutating func addConsonant(_ letter: Letter, _ emit: (Piece) -> Void) {
    if vowel == 0, leading != 0, let joined = LetterRules.joined(leading, letter.scalar, depth) {
      leading = joined
    } else if vowel != 0, leading != 0, trailing == 0, LetterRules.trailing(letter.scalar) != nil {
      trailing = letter.scalar
    } else if trailing != 0, let joined = LetterRules.joined(trailing, letter.scalar, depth),
      LetterRules.trailing(joined) != nil
    {
      trailing = joined
    } else {
      flush(emit)
      leading = letter.scalar
    }
    letters.append(letter)
  }

  private mutating func addVowel(_ letter: Letter, _ emit: (Piece) -> Void) {
    if trailing != 0 || (vowel == 0 && leading != 0 && LetterRules.leading(leading) == nil) {
      moveLastConsonant(emit)
    } else if vowel != 0 {
      if let joined = LetterRules.joined(vowel, letter.scalar, depth) {
        vowel = joined
        letters.append(letter)
        return
      }
      flush(emit)
    }
    vowel = letter.scalar
    letters.append(letter)
  }

  /// Finishes what there is, but for the last consonant, which begins the next syllable.
  private mutating func moveLastConsonant(_ emit: (Piece) -> Void) {
    guard let last = letters.last else { return }
    if LetterRules.leading(last.scalar) != nil {
      letters.removeLast()
      let rest = letters
      reset()
      for letter in rest { add(letter, emit) }
      flush(emit)
      leading = last.scalar
      letters = [last]
    } else if depth != .positional, let (first, second) = LetterRules.split(last.scalar) {
      // One letter that stands for two keys: its second half moves. Both halves share its bytes.
      letters.removeLast()
      let rest = letters
      reset()
      for letter in rest { add(letter, emit) }
      add(Letter(scalar: first, range: last.range), emit)
      flush(emit)
      leading = second
      letters = [Letter(scalar: second, range: last.range.upperBound..<last.range.upperBound)]
    } else {
      flush(emit)
    }
  }

  /// Takes back the last letter; `false` when there is none.
  mutating func removeLast() -> Bool {
    guard !letters.isEmpty else { return false }
    letters.removeLast()
    let rest = letters
    reset()
    for letter in rest { add(letter) { _ in } }
    return true
  }

  /// Finishes the syllable.
  mutating func flush(_ emit: (Piece) -> Void) {
    if !letters.isEmpty { emit(Piece(scalar: current, range: range)) }
    reset()
  }

  private mutating func reset() {
    letters = []
    leading = 0
    vowel = 0
    trailing = 0
  }
}
