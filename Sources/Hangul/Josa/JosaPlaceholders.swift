extension Josa {
  /// A placeholder such as 은(는) found in a text.
  public struct Placeholder: Hashable, Sendable {
    /// Where it stands, in UTF-8 bytes of the text: of "책은(는)" 3..<11.
    public let utf8Range: Range<Int>
    /// The particle it stands for.
    public let josa: Josa
    /// The form that fits the word before it, and how sure that is.
    public let choice: Choice
  }

  /// `text` with every placeholder for a particle replaced by the form that fits the word before it.
  ///
  /// ```swift
  /// Josa.resolvingPlaceholders(in: "사과은(는) 책을(를) 서울(으)로")   // "사과는 책을 서울로"
  /// Josa.resolvingPlaceholders(in: "{name}은(는)")                   // "{name}은(는)": nothing to go by yet
  /// ```
  ///
  /// Known are 은(는) 이(가) 을(를) 과(와), the other order, (으)로 (이)나 (이)랑 (이)라 (이)란, 아(야), 이에요(예요) and the
  /// slashed forms 은/는 이/가 을/를 과/와. A placeholder counts only right behind a word, and the slashed and bracketed
  /// pairs only at the end of the eojeol, so that prose about particles ("조사 은/는") stays as it is. Linear.
  public static func resolvingPlaceholders(in text: String) -> String {
    let found = placeholders(in: text)
    guard !found.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    for item in found where item.choice.ending.sound != nil {
      result += bytes[position..<item.utf8Range.lowerBound]
      result += Array(item.choice.form.utf8)
      position = item.utf8Range.upperBound
    }
    result += bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }

  /// The placeholders of `text`, in order, with the form each should take.
  public static func placeholders(in text: String) -> [Placeholder] {
    let bytes = Array(text.utf8)
    var result: [Placeholder] = []
    var index = 0
    var wordStart = 0
    while index < bytes.count {
      if bytes[index] <= 0x20 {
        wordStart = index + 1
      } else if index > wordStart, let (josa, length) = match(bytes, at: index), endsHere(bytes, index + length, josa) {
        let phraseStart = max(lineStart(bytes, before: index), index - 256)
        let word = String(decoding: bytes[aligned(bytes, phraseStart)..<index], as: UTF8.self)
        result.append(Placeholder(utf8Range: index..<index + length, josa: josa, choice: josa.choice(after: word)))
        index += length
        continue
      }
      index += 1
    }
    return result
  }

  private static let forms: [(bytes: [UInt8], josa: Josa, bound: Bool)] = {
    var result: [([UInt8], Josa, Bool)] = []
    for josa in [topic, subject, object, with] {
      let (first, second) = (josa.afterConsonant, josa.afterVowel)
      for form in ["\(first)(\(second))", "\(second)(\(first))", "\(first)/\(second)", "\(second)/\(first)"] {
        result.append((Array(form.utf8), josa, true))
      }
    }
    for form in ["아(야)", "야(아)"] { result.append((Array(form.utf8), vocative, true)) }
    for form in ["이에요(예요)", "예요(이에요)", "이에요/예요", "(이)에요"] { result.append((Array(form.utf8), copulaPolite, false)) }
    for form in ["(으)로", "으로(로)", "로(으로)", "으로/로"] { result.append((Array(form.utf8), instrument, false)) }
    for form in ["이었(였)", "이었/였"] { result.append((Array(form.utf8), Josa("이었", "였"), false)) }
    for stem in ["나", "랑", "라", "란", "며", "든", "다", "고", "지", "면", "야", "여", "시여", "니", "네", "죠", "던"] {
      result.append((Array("(이)\(stem)".utf8), Josa("이" + stem, stem), false))
    }
    return result.sorted { $0.0.count > $1.0.count }
  }()

  private static func match(_ bytes: [UInt8], at index: Int) -> (Josa, Int)? {
    let first = bytes[index]
    guard first == 0x28 || first &- 0xEA < 4 else { return nil }
    for (form, josa, _) in forms where index + form.count <= bytes.count && first == form[0] {
      if form.indices.allSatisfy({ bytes[index + $0] == form[$0] }) { return (josa, form.count) }
    }
    return nil
  }

  /// 은(는) ends its eojeol, save for 은(는)커녕; (으)로 may go on (으)로서, (이)라고.
  private static func endsHere(_ bytes: [UInt8], _ end: Int, _ josa: Josa) -> Bool {
    guard end < bytes.count, bytes[end] &- 0xEA < 4 else { return true }
    switch josa {
    case topic, subject, object, with, vocative: return bytes[end...].starts(with: Array("커녕".utf8))
    default: return true
    }
  }

  private static func lineStart(_ bytes: [UInt8], before index: Int) -> Int {
    var start = index
    while start > 0, bytes[start - 1] != 0x0A, index - start < 256 { start -= 1 }
    return start
  }

  private static func aligned(_ bytes: [UInt8], _ index: Int) -> Int {
    var start = index
    while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }
}
