/// Which key of a QWERTY keyboard gives which letter.
///
///     KeyboardLayout.dubeolsik.letter(for: "r")              // "ㄱ"
///     KeyboardLayout.sebeolsik390.letter(for: "x")           // "ㄱ", as a trailing consonant
///     KeyboardLayout(named: "sebeolsik-final")?.name         // "sebeolsik-final"
///
/// - `dubeolsik`: KS X 5002, the two-set layout in common use.
/// - `sebeolsik-390` and `sebeolsik-final` (3-91): Kong Byung-woo's three-set layouts, with separate keys for leading
///   and trailing consonants.
public struct KeyboardLayout: Hashable, Sendable, CustomStringConvertible {
  /// The name that ``init(named:)`` takes: "dubeolsik".
  public let name: String
  /// By key, an ASCII character.
  let keys: [UInt32: Output]

  /// What a key gives.
  enum Output: Hashable, Sendable {
    /// A compatibility jamo of the two-set layout, which finds its place by itself.
    case letter(UInt32)
    /// A compatibility jamo in its place.
    case placed(UInt32, JamoPosition)
    /// Another character.
    case symbol(UInt32)
  }

  /// The two-set layout of KS X 5002, the usual one.
  public static let dubeolsik = KeyboardLayout("dubeolsik", letters: dubeolsikLetters)
  /// The three-set layout 390.
  public static let sebeolsik390 = KeyboardLayout(
    "sebeolsik-390", leadings: sebeolsikLeadings, vowels: sebeolsikVowels + " Rㅒ",
    trailings: sebeolsikTrailings + " !ㅈ Cㄻ Dㄺ Eㅋ Fㄲ Vㅀ", symbols: symbols390)
  /// The three-set layout 3-91, called final.
  public static let sebeolsikFinal = KeyboardLayout(
    "sebeolsik-final", leadings: sebeolsikLeadings, vowels: sebeolsikVowels + " Gㅒ",
    trailings: sebeolsikTrailings + " !ㄲ @ㄺ #ㅈ $ㄿ %ㄾ Cㅋ Dㄼ Eㄵ Fㄻ Rㅀ Tㄽ Vㄳ", symbols: symbolsFinal)

  /// All layouts.
  public static let all: [KeyboardLayout] = [.dubeolsik, .sebeolsik390, .sebeolsikFinal]

  /// The layout of that name; `nil` for other names.
  public init?(named name: String) {
    guard let layout = Self.all.first(where: { $0.name == name }) else { return nil }
    self = layout
  }

  /// The compatibility jamo that a key gives; `nil` for keys that give none.
  public func letter(for key: Unicode.Scalar) -> Unicode.Scalar? {
    switch keys[key.value] {
    case .letter(let letter), .placed(let letter, _): Unicode.Scalar(letter)
    default: nil
    }
  }

  /// The layout's name.
  public var description: String { name }

  // Each entry is a key and what it gives.
  private static let dubeolsikLetters =
    "qㅂ wㅈ eㄷ rㄱ tㅅ yㅛ uㅕ iㅑ oㅐ pㅔ aㅁ sㄴ dㅇ fㄹ gㅎ hㅗ jㅓ kㅏ lㅣ zㅋ xㅌ cㅊ vㅍ bㅠ nㅜ mㅡ "
    + "Qㅃ Wㅉ Eㄸ Rㄲ Tㅆ Yㅛ Uㅕ Iㅑ Oㅒ Pㅖ Aㅁ Sㄴ Dㅇ Fㄹ Gㅎ Hㅗ Jㅓ Kㅏ Lㅣ Zㅋ Xㅌ Cㅊ Vㅍ Bㅠ Nㅜ Mㅡ"
  private static let sebeolsikLeadings = "kㄱ hㄴ uㄷ yㄹ iㅁ ;ㅂ nㅅ jㅇ lㅈ oㅊ 0ㅋ 'ㅌ pㅍ mㅎ"
  private static let sebeolsikVowels = "fㅏ rㅐ 6ㅑ tㅓ cㅔ eㅕ 7ㅖ vㅗ /ㅗ 4ㅛ bㅜ 9ㅜ 5ㅠ gㅡ 8ㅢ dㅣ"
  private static let sebeolsikTrailings = "xㄱ sㄴ wㄹ zㅁ 3ㅂ qㅅ 2ㅆ aㅇ 1ㅎ Qㅍ Wㅌ Aㄷ Sㄶ Xㅄ Zㅊ"
  private static let symbols390 = "<2 >3 B! G/ H' I8 J4 K5 L6 M1 N0 O9 P> T; U7 Y<"
  private static let symbolsFinal =
    "\"· &“ (' )~ *” -) :4 <, => >. ?! B? H0 I7 J1 K2 L3 M\" N- O8 P9 U6 Y5 [( \\: ]< ^= _; `* {% |\\ }/ ~※"

  private init(_ name: String, letters: String) {
    self.name = name
    var keys: [UInt32: Output] = [:]
    for (key, letter) in Self.entries(letters) { keys[key] = .letter(letter) }
    self.keys = keys
  }

  private init(_ name: String, leadings: String, vowels: String, trailings: String, symbols: String) {
    self.name = name
    var keys: [UInt32: Output] = [:]
    for (key, letter) in Self.entries(leadings) { keys[key] = .placed(letter, .leading) }
    for (key, letter) in Self.entries(vowels) { keys[key] = .placed(letter, .vowel) }
    for (key, letter) in Self.entries(trailings) { keys[key] = .placed(letter, .trailing) }
    for (key, symbol) in Self.entries(symbols) { keys[key] = .symbol(symbol) }
    self.keys = keys
  }

  private static func entries(_ text: String) -> [(UInt32, UInt32)] {
    text.split(separator: " ").compactMap { entry in
      let scalars = entry.unicodeScalars.map(\.value)
      return scalars.count == 2 ? (scalars[0], scalars[1]) : nil
    }
  }
}

extension KeyboardLayout {
  /// The keys that give a letter in a place, in the order they are pressed; empty where there is none.
  func keys(for letter: UInt32, at position: JamoPosition) -> [UInt32] {
    if let key = key(for: letter, at: position) { return [key] }
    guard let scalar = Unicode.Scalar(letter) else { return [] }
    // A cluster is typed as its parts; in compound vowels ㅗ and ㅜ are the keys beside the leading consonants.
    for depth in [DisassemblyDepth.clusters, .strokes] {
      let parts = Jamo.components(scalar, at: depth).map(\.value)
      guard parts.count > 1 else { continue }
      let keys = parts.enumerated().compactMap { index, part in
        key(for: part, at: position, second: position == .vowel && index == 0)
      }
      if keys.count == parts.count { return keys }
    }
    return []
  }

  /// The key of a symbol that the layout has moved.
  func key(for symbol: UInt32) -> UInt32? {
    let candidates = keys.filter { $0.value == .symbol(symbol) }.map(\.key).sorted()
    return candidates.first
  }

  private func key(for letter: UInt32, at position: JamoPosition, second: Bool = false) -> UInt32? {
    let candidates = keys.filter { $0.value == .placed(letter, position) || $0.value == .letter(letter) }.map(\.key)
    // Unshifted keys first; where two keys give one vowel (ㅗ: v and /, ㅜ: b and 9) letters come first.
    let sorted = candidates.sorted { ($0 & 0x20 == 0 ? 1 : 0, -Int($0)) < ($1 & 0x20 == 0 ? 1 : 0, -Int($1)) }
    return second ? sorted.last { $0 & 0x60 != 0x40 } : sorted.first
  }
}
