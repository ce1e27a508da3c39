/// Hanja (Chinese characters in Korean text) read in Hangul.
///
/// ```swift
/// Hanja.hangul(for: "大韓民國의 女子 六人")   // "대한민국의 여자 육인": the initial-sound law (두음법칙)
/// Hanja.glossed("大韓")                       // "大韓(대한)"
/// Hanja.hangul(for: "十月 龜裂")              // "시월 균열": word-level readings
/// ```
public enum Hanja {
  /// The ideographs of the Unicode blocks from Extension A to H, with the compatibility ideographs.
  package static func isHanja(_ scalar: UInt32) -> Bool {
    scalar &- 0x4E00 < 0x5200 || scalar &- 0x3400 < 0x19C0 || scalar &- 0xF900 < 0x200
      || scalar &- 0x20000 < 0x12_3B0 || scalar == 0x3007 || scalar == 0x3005
  }

  /// Whether `scalar` is a Chinese character.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool { isHanja(scalar.value) }

  /// The readings of one character, the commonest first, as they are read inside a word: 女 녀; 金 금, 김.
  ///
  /// Empty for anything without a Korean reading. The table holds 27,826 characters.
  public static func readings(of character: Unicode.Scalar) -> [String] {
    guard isHanja(character.value), let main = HanjaTable.shared.main(character.value) else { return [] }
    return ([main] + HanjaTable.shared.other(character.value)).map { WordScalars.string([$0]) }
  }

  /// `text` with every run of Hanja replaced by its reading; the rest, and characters without a reading, stay.
  ///
  /// The initial-sound law applies where a word begins: at the beginning of a run that does not follow a digit, and inside a
  /// compound where a known word begins (國際勞動 국제노동). A single character behind Hangul keeps its sound (그女 그녀).
  /// Linear.
  public static func hangul(for text: String) -> String { rewrite(text) { _, reading in reading } }

  /// How a gloss puts the two scripts.
  public enum Gloss: String, Hashable, Sendable, Codable {
    /// 大韓(대한)
    case hangulInBrackets
    /// 대한(大韓)
    case hanjaInBrackets
  }

  /// `text` with every run of Hanja and its reading side by side: "大韓의 땅" → "大韓(대한)의 땅".
  ///
  /// A run whose reading stands behind it in brackets already is left alone.
  public static func glossed(_ text: String, _ style: Gloss = .hangulInBrackets) -> String {
    rewrite(text) { hanja, reading in
      if hanja == reading { return hanja }
      return style == .hangulInBrackets ? "\(hanja)(\(reading))" : "\(reading)(\(hanja))"
    }
  }

  /// A run of Hanja in a text and what it reads.
  public struct Run: Hashable, Sendable {
    /// Where the run stands, in UTF-8 bytes.
    public let utf8Range: Range<Int>
    /// The characters as they stand.
    public let hanja: String
    /// Their reading; characters without one stay as they are.
    public let reading: String
    /// 1 where a dictionary word decided, 0.9 for characters with one reading, 0.6 where a character has several,
    /// 0 where one has none.
    public let confidence: Double
  }

  /// The runs of Hanja in `text`, in order, each with its reading.
  public static func runs(in text: String) -> [Run] {
    var result: [Run] = []
    var run: [UInt32] = [], start = 0, offset = 0
    var before: UInt32 = 0, last: UInt32 = 0
    func close() {
      guard !run.isEmpty else { return }
      let reader = HanjaReader(run, after: before)
      result.append(
        Run(
          utf8Range: start..<offset, hanja: WordScalars.string(run), reading: WordScalars.string(reader.reading),
          confidence: reader.confidence))
      run = []
    }
    for scalar in text.unicodeScalars {
      if isHanja(scalar.value) {
        if run.isEmpty { (start, before) = (offset, last) }
        run.append(scalar.value)
      } else {
        close()
      }
      last = scalar.value
      offset += UTF8.width(scalar)
    }
    close()
    return result
  }

  private static func rewrite(_ text: String, _ replace: (String, String) -> String) -> String {
    let found = runs(in: text)
    guard !found.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = [], position = 0
    result.reserveCapacity(bytes.count)
    for run in found {
      result += bytes[position..<run.utf8Range.lowerBound]
      let glossed = bytes[run.utf8Range.upperBound...].starts(with: Array("(\(run.reading))".utf8))
      let replaced = replace(run.hanja, run.reading)
      // 大韓(대한) is glossed already.
      result += Array((glossed && replaced.utf8.count > run.hanja.utf8.count + 2 ? run.hanja : replaced).utf8)
      position = run.utf8Range.upperBound
    }
    result += bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
  }
}
