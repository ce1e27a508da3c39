/// A counter (단위성 의존 명사) and the numbers that go with it: 세 개, 삼 년, 석 자.
public struct Counter: Hashable, Sendable {
  /// Which numbers stand before a counter.
  public enum System: String, Hashable, Sendable, Codable {
    /// 한, 두, 세: 개, 명, 살.
    case native
    /// 일, 이, 삼: 년, 원, 층.
    case sino
  }

  /// The counter as written: "개".
  public let name: String
  /// The numbers it takes.
  public let system: System
  /// The forms for three and four where they are special: 석, 넉 (냥, 되, 섬, 자), 서, 너 (돈, 말, 발, 푼).
  package let three: String
  package let four: String

  /// The counter with that name in the table of some 200; a word that is not in it counts as native.
  public init(_ name: String) { self = Self.known[name] ?? Counter(name, .native, "세", "네") }

  /// Whether the table knows the word.
  public static func isKnown(_ name: String) -> Bool { known[name] != nil }

  private init(_ name: String, _ system: System, _ three: String, _ four: String) {
    self.name = name
    self.system = system
    self.three = three
    self.four = four
  }

  private static let known: [String: Counter] = {
    var result: [String: Counter] = [:]
    for row in TableText.rows(CountersTable.tsv) where row.count >= 3 {
      let name = String(row[0])
      let forms: (String, String) =
        switch row[2] {
        case "서": ("서", "너")
        case "석": ("석", "넉")
        default: ("세", "네")
        }
      result[name] = Counter(name, row[1] == "sino" ? .sino : .native, forms.0, forms.1)
    }
    return result
  }()
}

extension KoreanNumber {
  /// The number before a counter, with a space (한글 맞춤법 제43항): 3, "개" → "세 개"; 20, "살" → "스무 살".
  ///
  /// ```swift
  /// KoreanNumber(3).counted("년")      // "삼 년": Sino-Korean
  /// KoreanNumber(3).counted("자")      // "석 자": 표준어 규정 제17항
  /// KoreanNumber(1).counted("번째")    // "첫 번째"
  /// KoreanNumber("1.5")?.counted("배") // "일점오 배": fractions and zero are Sino-Korean
  /// ```
  public func counted(_ name: String) -> String {
    if name == "월", let month = monthName { return month }
    let counter = Counter(name)
    guard counter.system == .native, let words = nativeBeforeNoun() else { return sino() + " " + name }
    switch integer {
    case [1] where name == "번째": return "첫 " + name
    case [3]: return counter.three + " " + name
    case [4]: return counter.four + " " + name
    default: return words + " " + name
    }
  }

  /// The months are words of their own: 이월, and with their customary readings 유월, 시월 (한글 맞춤법 제52항).
  private var monthName: String? {
    guard let value = small, (1...12).contains(value) else { return nil }
    switch value {
    case 6: return "유월"
    case 10: return "시월"
    default: return sino() + "월"
    }
  }

  /// Digits and counter in one text: "3개" → "세 개", "21 살" → "스물한 살", "3" → "세". `nil` without digits at the front.
  public static func counted(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var end = 0
    while end < scalars.count, "0123456789,.-−０１２３４５６７８９".unicodeScalars.contains(scalars[end]) { end += 1 }
    guard end > 0, let number = KoreanNumber(WordScalars.string(scalars[..<end].map(\.value))) else { return nil }
    let name = WordScalars.string(
      WordScalars.folded(WordScalars.string(scalars[end...].map(\.value).drop(while: Marks.isBlank))))
    return name.isEmpty ? number.nativeBeforeNoun() ?? number.sino() : number.counted(name)
  }
}
