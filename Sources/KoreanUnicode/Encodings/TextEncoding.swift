/// A way of writing text in bytes.
///
/// Korean encodings and the UTFs are built in; any other name that ICU knows can be decoded, too.
///
///     TextEncoding(named: "ms949")       // .cp949
///     TextEncoding(named: "EUC_KR")      // .eucKR
///     TextEncoding.cp949.name            // "cp949"
public struct TextEncoding: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The canonical name, in lower case.
  public let name: String

  init(canonical name: String) { self.name = name }

  /// UTF-8, strictly.
  public static let utf8 = TextEncoding(canonical: "utf-8")
  /// Microsoft's code page 949 (`windows-949`, UHC): EUC-KR and the other 8,822 syllables. Never IBM's 949.
  public static let cp949 = TextEncoding(canonical: "cp949")
  /// KS X 1001 with ASCII, and nothing beyond.
  public static let eucKR = TextEncoding(canonical: "euc-kr")
  /// The combining code of KS X 1001, annex 3: five bits for each of leading consonant, vowel, trailing consonant.
  public static let johab = TextEncoding(canonical: "johab")
  /// RFC 1557: seven bits, with shifts.
  public static let iso2022KR = TextEncoding(canonical: "iso-2022-kr")
  /// UTF-16 of either byte order: as the byte-order mark says or, without one, as the text suggests.
  public static let utf16 = TextEncoding(canonical: "utf-16")
  /// UTF-16, low byte first, without a mark.
  public static let utf16LE = TextEncoding(canonical: "utf-16le")
  /// UTF-16, high byte first, without a mark.
  public static let utf16BE = TextEncoding(canonical: "utf-16be")

  /// All that can be both decoded and encoded.
  public static let all: [TextEncoding] = [.utf8, .cp949, .eucKR, .johab, .iso2022KR, .utf16, .utf16LE, .utf16BE]

  /// The encoding of that name or alias; case, `-`, `_` and spaces do not matter. Any other name stands for the
  /// converter that ICU has under it; `nil` where the name has other than ASCII letters, digits and `-_:.,=`.
  public init?(named name: String) {
    var key = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "A"..."Z": key.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case "a"..."z", "0"..."9": key.unicodeScalars.append(scalar)
      case "-", "_", " ", ":", ".", ",", "=": break
      default: return nil
      }
    }
    guard !key.isEmpty else { return nil }
    if let known = Self.aliases[key] {
      self = known
    } else {
      self.init(canonical: name.lowercased())
    }
  }

  private static let aliases: [String: TextEncoding] = [
    "utf8": .utf8,
    "cp949": .cp949, "ms949": .cp949, "windows949": .cp949, "uhc": .cp949, "949": .cp949, "cseuckr": .cp949,
    "ksc56011987": .cp949, "ksc5601": .cp949, "ksc56011989": .cp949,
    "euckr": .eucKR, "ksx1001": .eucKR, "isoir149": .eucKR, "korean": .eucKR,
    "johab": .johab, "cp1361": .johab, "ms1361": .johab, "windows1361": .johab, "ksc5601johab": .johab,
    "iso2022kr": .iso2022KR, "csiso2022kr": .iso2022KR,
    "utf16": .utf16, "utf16le": .utf16LE, "utf16be": .utf16BE,
  ]

  /// The encoding's name.
  public var description: String { name }

  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    self = TextEncoding(named: name) ?? TextEncoding(canonical: name)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
