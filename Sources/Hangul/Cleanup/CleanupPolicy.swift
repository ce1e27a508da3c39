/// One thing that cleaning up can do. Each stands for itself; none depends on another.
public enum CleanupPolicy: String, Hashable, Sendable, CaseIterable {
  /// Removes what cannot be seen: ZERO WIDTH SPACE, NON-JOINER and WORD JOINER, byte-order marks, soft hyphens, bidi
  /// controls, a ZERO WIDTH JOINER that joins no emoji, and Hangul fillers where they fill nothing. A filler beside a
  /// letter (ㅤ + ㅏ) or in an old syllable stays.
  case invisibles
  /// NO-BREAK SPACE, IDEOGRAPHIC SPACE and the other spaces of Unicode become a space. Tabs and line ends stay, and
  /// no space is deleted.
  case spaces
  /// Fullwidth and halfwidth forms become ordinary ones: see ``WidthFolder``.
  case width
  /// Curly, low, reversed and fullwidth quotation marks, primes and accents used as such become `"` and `'`.
  /// Brackets like 「」『』《》 stay.
  case quotes
  /// Hyphens, minus signs and short dashes (‐ ‑ ‒ – − ﹣ －) become `-`, long ones (― ﹘ ⸺) become `—`.
  case dashes
  /// ㆍ ・ ‧ ･ ∙ ⋅ become the middle dot `·`. ㆍ beside another letter is the old vowel and stays.
  case middleDots = "middle-dots"
  /// ⋯, and three full stops or more, become `…`; a run of ellipses becomes one.
  case ellipses
  /// A letter like ㅋ or ㅠ, or one of `! ? ~`, that stands more than ``Cleaner/repeatLimit`` times in a row is cut to
  /// that many. Digits, syllables and Latin letters never are.
  case repeats
}
