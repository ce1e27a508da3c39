/// Cleans text up by the policies one chooses, and by no other, with a map back to the source.
///
///     Cleaner([.quotes, .middleDots]).cleaned("‘가ㆍ나’")                   // "'가·나'"
///     Cleaner([.repeats]).cleaned("ㅋㅋㅋㅋㅋㅋ 100000")                     // "ㅋㅋㅋ 100000"
///     Cleaner([.invisibles]).mapped("가\u{200B}나").map.source(of: 3..<6)   // 6..<9
///
/// Idempotent and linear. Bytes that are not UTF-8 pass through.
public struct Cleaner: Hashable, Sendable {
  /// What is cleaned; nothing else is touched.
  public let policies: Set<CleanupPolicy>
  /// How many of a kind ``CleanupPolicy/repeats`` leaves; at least 1.
  public let repeatLimit: Int

  /// A cleaner for these policies; a `repeatLimit` below 1 counts as 1.
  public init(_ policies: Set<CleanupPolicy>, repeatLimit: Int = 3) {
    self.policies = policies
    self.repeatLimit = max(1, repeatLimit)
  }

  /// The clean text; text that stays as it is comes back as the same string.
  public func cleaned(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    let mapped = mapped(utf8)
    return mapped.map.isIdentity ? text : mapped.string
  }

  /// The clean text with its map.
  public func mapped(_ text: String) -> MappedText { mapped(Array(text.utf8)) }

  /// The clean text with its map. Text that stays as it is comes back as the same array.
  public func mapped(_ utf8: [UInt8]) -> MappedText {
    let single = policies.isDisjoint(with: [.ellipses, .repeats]) ? nil : replaceCharacters(utf8).then(replaceRuns)
    return single ?? replaceCharacters(utf8)
  }

  /// The policies that look at one character and its neighbours.
  private func replaceCharacters(_ utf8: [UInt8]) -> MappedText {
    var rewriter = TextRewriter(utf8)
    var before: UInt32 = 0
    var elements = UTF8Scalars(utf8)
    var next = elements.next()
    while let element = next {
      next = elements.next()
      let scalar = element.value
      // Nearly everything: ASCII but ` and ', and syllables.
      if scalar >= 0x80 ? !Syllable.contains(scalar) && scalar != UTF8Scalars.illFormed : scalar == 0x60 {
        switch replacement(of: scalar, after: before, before: next?.value ?? 0) {
        case .nothing: break
        case .removal: rewriter.replace(element.range, with: [])
        case .scalar(let other): rewriter.replace(element.range, with: other)
        }
      }
      before = scalar
    }
    return rewriter.finish()
  }

  private enum Replacement {
    case nothing
    case removal
    case scalar(UInt32)
  }

  private func replacement(of scalar: UInt32, after before: UInt32, before next: UInt32) -> Replacement {
    if policies.contains(.invisibles), Invisibles.removes(scalar, after: before, before: next) { return .removal }
    if policies.contains(.spaces), Self.isSpace(scalar) { return .scalar(0x20) }
    if policies.contains(.quotes), let quote = Self.quotes[scalar] { return .scalar(quote) }
    if policies.contains(.dashes), let dash = Self.dashes[scalar] { return .scalar(dash) }
    if policies.contains(.middleDots), Self.middleDots.contains(scalar) {
      let isVowel = scalar == 0x318D && (Self.isLetter(before) || Self.isLetter(next))
      if !isVowel { return .scalar(0xB7) }
    }
    if policies.contains(.width), let folded = WidthFolder.folded(scalar) {
      // A folded form may be what another policy looks for.
      if case .scalar(let other) = replacement(of: folded, after: before, before: next) { return .scalar(other) }
      return .scalar(folded)
    }
    return .nothing
  }

  /// The policies that look at runs.
  private func replaceRuns(_ utf8: [UInt8]) -> MappedText {
    var rewriter = TextRewriter(utf8)
    var elements = UTF8Scalars(utf8)
    var next = elements.next()
    while let first = next {
      var end = first.range.upperBound
      var count = 1
      var limitEnd = end
      let isDot = policies.contains(.ellipses) && Self.isDot(first.value)
      var dots = Self.dots(first.value)
      next = elements.next()
      while let element = next, isDot ? Self.isDot(element.value) : element.value == first.value {
        count += 1
        end = element.range.upperBound
        dots += Self.dots(element.value)
        if count == repeatLimit { limitEnd = end }
        next = elements.next()
      }
      if isDot {
        if dots >= 3 { rewriter.replace(first.offset..<end, with: 0x2026) }
      } else if policies.contains(.repeats), count > repeatLimit, Self.isRepeated(first.value) {
        let kept = repeatLimit == 1 ? first.range.upperBound : limitEnd
        rewriter.replace(kept..<end, with: [])
      }
    }
    return rewriter.finish()
  }

  // MARK: Characters

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static let quotes: [UInt32: UInt32] = {
    var quotes: [UInt32: UInt32] = [:]
    for scalar in "‘’‚‛′‵`´＇".unicodeScalars { quotes[scalar.value] = 0x27 }
    for scalar in "“”„‟″‶〝〞〟＂".unicodeScalars { quotes[scalar.value] = 0x22 }
    return quotes
  }()

  private static let dashes: [UInt32: UInt32] = {
    var dashes: [UInt32: UInt32] = [:]
    for scalar in "‐‑‒–−﹣－".unicodeScalars { dashes[scalar.value] = 0x2D }
    for scalar in "―﹘⸺⸻".unicodeScalars { dashes[scalar.value] = 0x2014 }
    return dashes
  }()

  private static let middleDots: Set<UInt32> = Set("ㆍ・‧･∙⋅".unicodeScalars.map(\.value))

  private static func isLetter(_ scalar: UInt32) -> Bool { scalar >= 0x3131 && scalar <= 0x318E && scalar != 0x3164 }

  private static func isDot(_ scalar: UInt32) -> Bool { dots(scalar) > 0 }

  private static func dots(_ scalar: UInt32) -> Int {
    scalar == 0x2E ? 1 : scalar == 0x2026 || scalar == 0x22EF ? 3 : 0
  }

  private static func isRepeated(_ scalar: UInt32) -> Bool {
    isLetter(scalar) || scalar == 0x21 || scalar == 0x3F || scalar == 0x7E || (0xFFA1...0xFFDC).contains(scalar)
  }
}

/// Characters that cannot be seen.
enum Invisibles {
  static func removes(_ scalar: UInt32, after before: UInt32, before next: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
      return true
    case 0x200D:
      return !joinsEmoji(before) || !joinsEmoji(next)
    case 0x3164, 0xFFA0:
      return !isLetter(before) && !isLetter(next)
    case 0x115F:
      return JamoPosition(conjoining: next) != .vowel
    case 0x1160:
      return JamoPosition(conjoining: before) != .leading
        || before == 0x115F && JamoPosition(conjoining: next) != .trailing
    default: return false
    }
  }

  /// What a ZERO WIDTH JOINER can stand beside: pictographs, their modifiers and presentation selectors.
  private static func joinsEmoji(_ scalar: UInt32) -> Bool {
    scalar >= 0x1F000 || scalar == 0xFE0F || (0x2190...0x2BFF).contains(scalar)
      // Joiners shape Indic and Arabic letters, too.
      || (0x600...0x8FF).contains(scalar) || (0x900...0xDFF).contains(scalar)
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    (0x3131...0x318E).contains(scalar) && scalar != 0x3164 || (0xFFA1...0xFFDC).contains(scalar)
  }
}
