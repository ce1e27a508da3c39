/// A Hangul input method: keys go in one by one, text comes out, and backspace takes back one key.
///
///     var typist = HangulTypist(.dubeolsik)
///     for key in "ekfr".unicodeScalars { typist.press(key) }
///     typist.text                    // "닭": ㄱ is a trailing consonant so far
///     typist.press("k")
///     typist.text                    // "달가": and now it is not (도깨비불)
///     typist.backspace()
///     typist.text                    // "달ㄱ": finished syllables stay finished
///
/// The keys are those of a QWERTY keyboard; what is no key of the layout is typed as it is.
public struct HangulTypist: Sendable {
  /// The keyboard that is typed on.
  public let layout: KeyboardLayout
  /// The finished text.
  public private(set) var committed: String
  private var composer = SyllableComposer(depth: .clusters)
  private var sebeolsik = SebeolsikComposer()

  /// Starts behind `text`, whose last syllable can be gone on with on the two-set layout: "합닏" and then ㅏ.
  public init(_ layout: KeyboardLayout = .dubeolsik, continuing text: String = "") {
    self.layout = layout
    committed = text
    if layout == .dubeolsik { reopen() }
  }

  /// The syllable that is being typed; empty when there is none.
  public var composing: String {
    let current = layout == .dubeolsik ? composer.current : sebeolsik.current
    return current == 0 ? "" : Self.text(current)
  }

  /// Everything typed so far.
  public var text: String { committed + composing }

  /// Presses a key.
  public mutating func press(_ key: Unicode.Scalar) {
    switch layout.keys[key.value] {
    case .letter(let letter): type(letter)
    case .placed(let letter, let position):
      var pieces: [UInt32] = []
      sebeolsik.add(.init(letter: letter, position: position, range: 0..<0)) { pieces.append($0.scalar) }
      for piece in pieces { committed += Self.text(piece) }
    case .symbol(let symbol):
      commit()
      committed += Self.text(symbol)
    case nil:
      if layout == .dubeolsik, LetterRules.isLetter(key.value) {
        type(key.value)
      } else {
        commit()
        committed.unicodeScalars.append(key)
      }
    }
  }

  /// Takes back the last key; in finished text the last letter of the last syllable or, on the three-set layouts and
  /// for other characters, the last scalar. Nothing happens to an empty text.
  ///
  ///     var typist = HangulTypist(continuing: "값이")
  ///     typist.backspace()
  ///     typist.text             // "값ㅇ"
  public mutating func backspace() {
    if layout == .dubeolsik ? composer.removeLast() : sebeolsik.removeLast() {
      if layout == .dubeolsik, composer.isEmpty { reopen() }
      return
    }
    if !committed.unicodeScalars.isEmpty { committed.unicodeScalars.removeLast() }
    if layout == .dubeolsik { reopen() }
  }

  /// Finishes the syllable that is being typed.
  public mutating func commit() {
    committed += composing
    composer.flush { _ in }
    sebeolsik.flush { _ in }
  }

  private mutating func type(_ letter: UInt32) {
    var pieces: [UInt32] = []
    composer.add(.init(scalar: letter, range: 0..<0)) { pieces.append($0.scalar) }
    for piece in pieces { committed += Self.text(piece) }
  }

  /// Makes the last syllable or letter of the finished text the one being typed.
  private mutating func reopen() {
    guard let last = committed.unicodeScalars.last?.value else { return }
    let keys = Syllable.contains(last) ? Assembler.keys(of: last) : LetterRules.isLetter(last) ? [last] : []
    guard !keys.isEmpty else { return }
    committed.unicodeScalars.removeLast()
    for key in keys { composer.add(.init(scalar: key, range: 0..<0)) { _ in } }
  }

  private static func text(_ scalar: UInt32) -> String { Unicode.Scalar(scalar).map { String(Character($0)) } ?? "" }
}
