/// Moves single letters from one block of jamo to another: ㅎ U+314E, ᄒ U+1112 and ﾾ U+FFBE are one letter.
///
///     JamoConverter(to: .compatibility).converted("ﾻﾻﾻ")         // "ㅋㅋㅋ"
///     JamoConverter(to: .conjoining).converted("ㅎㅏㄴ")         // U+1112 U+1161 U+11AB
///
/// Going to conjoining jamo the place is read from the neighbours: a consonant before a vowel leads, one after a vowel
/// trails, any other leads if it can. Letters that have no counterpart, syllables and everything that is not Hangul
/// pass through. Unlike NFKC it never turns ㅎㅏㄴ into 하 and a stray letter.
public struct JamoConverter: Hashable, Sendable {
  /// The form of the letters that come out.
  public let form: JamoForm

  /// A converter to this form.
  public init(to form: JamoForm) { self.form = form }

  /// The text with its letters in the form; syllables stay.
  public func converted(_ text: String) -> String { mapped(Array(text.utf8)).string }

  /// The text with its letters in the form, and the map back to it.
  public func mapped(_ text: String) -> MappedText { mapped(Array(text.utf8)) }

  /// The letters in the other block, with the map. Linear.
  public func mapped(_ utf8: [UInt8]) -> MappedText {
    var rewriter = TextRewriter(utf8)
    var before: UInt32 = 0
    var elements = UTF8Scalars(utf8)
    var next = elements.next()
    while let element = next {
      next = elements.next()
      defer { before = element.value }
      guard let letter = Unicode.Scalar(element.value), let from = Jamo.form(of: letter), from != form else { continue }
      switch form {
      case .compatibility:
        if let other = Jamo.compatibility(letter) { rewriter.replace(element.range, with: other.value) }
      case .halfwidth: if let other = Jamo.halfwidth(letter) { rewriter.replace(element.range, with: other.value) }
      case .conjoining:
        let place = place(of: letter, after: before, before: next?.value ?? 0)
        if let other = place.flatMap({ Jamo.conjoining(letter, at: $0) }) {
          rewriter.replace(element.range, with: other.value)
        }
      }
    }
    return rewriter.finish()
  }

  private func place(of letter: Unicode.Scalar, after: UInt32, before: UInt32) -> JamoPosition? {
    if Jamo.isVowel(letter) { return .vowel }
    let leadsVowel = Unicode.Scalar(before).map(Jamo.isVowel) ?? false
    let followsVowel = Unicode.Scalar(after).map(Jamo.isVowel) ?? false
    let preferred: [JamoPosition] = !leadsVowel && followsVowel ? [.trailing, .leading] : [.leading, .trailing]
    return preferred.first { Jamo.canBe($0, letter) }
  }
}
