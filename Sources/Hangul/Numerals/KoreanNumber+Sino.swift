extension KoreanNumber {
  /// How a Sino-Korean number is written.
  public struct SinoOptions: Hashable, Sendable {
    /// A space between the groups of ten thousand: 십이억 삼천사백만 (한글 맞춤법 제44항).
    public var isSpaced: Bool
    /// Where 일 is written before 십, 백, 천 and 만.
    public var one: One
    /// Whether zeros at the end of a fraction are left out: 2.50 이점오.
    public var dropsTrailingZeros: Bool

    /// Where 일 is written; 일억 and above always have it.
    public enum One: String, Hashable, Sendable, Codable {
      /// As it is spoken: 만, 천백 (12000 만 이천).
      case spoken
      /// Before 만 as well: 일만 이천, but 천백.
      case beforeTenThousand
      /// At the front of the number: 일천이십삼, but 일억 백.
      case atFront
      /// Everywhere, as on cheques: 일만일천일백일십.
      case everywhere
    }

    /// As numbers are written in running text, unless told otherwise.
    public init(isSpaced: Bool = true, one: One = .spoken, dropsTrailingZeros: Bool = false) {
      self.isSpaced = isSpaced
      self.one = one
      self.dropsTrailingZeros = dropsTrailingZeros
    }
  }

  /// The number in Sino-Korean words: 12345 → "만 이천삼백사십오", -0.5 → "마이너스 영점오".
  ///
  /// Units go up to 무량대수 (10⁶⁸); above, it stands behind every 68 digits and counts for all before it (일무량대수
  /// 이무량대수: 1·10¹³⁶ + 2·10⁶⁸), so that any size can be written and read back. The unit 구 (10³²) is written 구(溝), since 십구 would be 19. Linear in the number of digits.
  public func sino(_ options: SinoOptions = SinoOptions()) -> String {
    var result = isNegative ? (options.isSpaced ? "마이너스 " : "마이너스") : ""
    result += Self.sinoInteger(integer, options)
    var digits = fraction[...]
    if options.dropsTrailingZeros { while digits.last == 0 { digits.removeLast() } }
    if !digits.isEmpty { result += "점" + digits.map { NumeralWords.digits[Int($0)] }.joined() }
    return result
  }

  /// The digits of a text read one by one, as telephone numbers are: "010-1234" → "공일공-일이삼사". Zero is 공.
  public static func digitByDigit(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar.value) {
        result += digit == 0 ? "공" : NumeralWords.digits[Int(digit)]
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  package static func sinoInteger(_ digits: [UInt8], _ options: SinoOptions) -> String {
    if digits == [0] { return "영" }
    var groups: [String] = []
    NumeralWords.forEachGroup(of: digits) { group, unit in
      var words = sinoGroup(group, options, isFront: groups.isEmpty)
      if group == 1, unit == 1 {
        let omitted = options.one == .spoken && groups.isEmpty
        words = omitted ? "" : "일"
      }
      groups.append(words + NumeralWords.units[unit])
    } closingBlock: {
      groups[groups.count - 1] += NumeralWords.largest
    }
    return groups.joined(separator: options.isSpaced ? " " : "")
  }

  private static func sinoGroup(_ group: Int, _ options: SinoOptions, isFront: Bool) -> String {
    var result = ""
    for (place, power) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
      let digit = group / power % 10
      guard digit != 0 else { continue }
      let omitsOne =
        switch options.one {
        case .spoken, .beforeTenThousand: true
        case .atFront: !(isFront && result.isEmpty)
        case .everywhere: false
        }
      if digit > 1 || place == 0 || !omitsOne { result += NumeralWords.digits[digit] }
      result += NumeralWords.places[place]
    }
    return result
  }
}
