import ArgumentParser
import CommandIO
import Hangul

extension Romanizer.System: ExpressibleByArgument {}
extension Romanizer.Style: ExpressibleByArgument {}

struct JosaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "josa",
    abstract: "The right form of a particle behind each word.",
    discussion: """
      Particles: 은/는 이/가 을/를 과/와 으로/로 이에요/예요 아/야 이랑/랑 이나/나 이란/란 이라/라, longer ones
      that begin with them (으로서/로서), and 율/률.

        hangul josa 이/가 SK GPU '네이버(NAVER)' 3       SK가 GPU가 네이버(NAVER)가 3이
        echo '사과은(는) 10%을(를)' | hangul josa --placeholders
      """)
  @Flag(help: "Resolve 은(는), 이(가), (으)로 … inside running text; no particle is given then.") var placeholders = false
  @Flag(help: "Add how the word ends, how that is known and how sure it is, behind tabs.") var explain = false
  @Argument(help: "The particle, then words; standard input, line by line, where there are none.") var arguments:
    [String] = []

  private func particle() throws -> Josa? {
    if placeholders { return nil }
    guard let name = arguments.first else { throw ValidationError("a particle is needed, such as 은/는") }
    guard let josa = Josa(name) else { throw ValidationError("no particle with two forms is called '\(name)'") }
    return josa
  }

  func validate() throws { _ = try particle() }

  func run() throws {
    guard let josa = try particle() else {
      Log.hintAtTerminal(arguments)
      try LineRunner.run(arguments) { Josa.resolvingPlaceholders(in: $0) }
      return
    }
    let words = Array(arguments.dropFirst())
    Log.hintAtTerminal(words)
    try LineRunner.run(words) { word in
      if word.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) { return word }
      let choice = josa.choice(after: word)
      guard choice.ending.sound != nil else { throw Untransformable("nobody can say how “\(word)” ends") }
      let result = josa.attached(to: word)
      guard explain else { return result }
      let ending = choice.ending
      return result
        + "\t\(ending.sound?.rawValue ?? "")\t\(ending.basis.rawValue)\t\(ending.confidence)\t\(ending.reading ?? "")"
    }
  }
}

struct Romanize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Korean in Latin letters.",
    discussion: """
        hangul romanize 독립문                          dongnimmun
        hangul romanize --as name 홍길동                 Hong Gildong
        hangul romanize --as place '충청북도 청주시'        Chungcheongbuk-do Cheongju-si
        hangul romanize --system mccune-reischauer 한글   han'gŭl
      """)
  @Option(help: "revised, mccune-reischauer or yale.") var system: Romanizer.System = .revised
  @Option(name: .customLong("as"), help: "text, name, place or letters (letter by letter).") var style:
    Romanizer.Style = .text
  @Flag(help: "Hyphens where two readings are possible, and in given names.") var hyphens = false
  @Flag(help: "Kim, Lee, Park rather than Gim, I, Bak.") var customarySurnames = false
  @Argument(help: "Texts; standard input, line by line, where there are none.") var texts: [String] = []

  func run() throws {
    Log.hintAtTerminal(texts)
    let romanizer = Romanizer(system, style: style, hyphenates: hyphens, usesCustomarySurnames: customarySurnames)
    try LineRunner.run(texts) { romanizer.romanized($0) }
  }
}

struct Pronounce: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Standard pronunciation (표준 발음법) in Hangul.",
    discussion: """
        hangul pronounce 꽃잎                     꼰닙
        hangul pronounce --trace 꽃잎             꼰닙<tab>제29항 ㅊㅇ→ㅊㄴ, 제9항 …
        hangul pronounce --all 금융               금늉/그뮹
        hangul pronounce --joined '옷 한 벌'       오탄벌
      """)
  @Flag(help: "Add the articles applied, behind a tab, and with | what else is allowed.") var trace = false
  @Flag(help: "All pronunciations that the spelling leaves open, with / between them.") var all = false
  @Flag(help: "Words in one breath.") var joined = false
  @Argument(help: "Texts; standard input, line by line, where there are none.") var texts: [String] = []

  func run() throws {
    Log.hintAtTerminal(texts)
    let pronouncer = Pronouncer(joinsWords: joined)
    try LineRunner.run(texts) { text in
      if !trace, !all { return pronouncer.pronounce(text).text }
      let readings = pronouncer.readings(of: text)
      var result = all ? readings.map(\.text).joined(separator: "/") : readings[0].text
      if trace {
        result += "\t" + readings[0].steps.map(\.description).joined(separator: ", ")
        if !all, readings.count > 1 { result += " | " + readings.dropFirst().map(\.text).joined(separator: "/") }
      }
      return result
    }
  }
}

struct Number: ParsableCommand {
  enum Style: String, ExpressibleByArgument, CaseIterable {
    case sino, mixed, native, counter, ordinal, days, financial, digits
  }

  static let configuration = CommandConfiguration(
    abstract: "Numbers in Korean words, and back.",
    discussion: """
        hangul number 12345                        만 이천삼백사십오
        hangul number --style mixed 1200000000000   1조 2,000억
        hangul number --style counter 3개 21살       세 개, 스물한 살
        hangul number --style financial 1000000     금 일백만원정
        hangul number --parse '십이억 삼천만'           1230000000
      """)
  @Option(help: "sino, mixed, native, counter, ordinal, days, financial, or digits (one by one).") var style: Style =
    .sino
  @Flag(help: "From words to digits.") var parse = false
  @Argument(parsing: .allUnrecognized, help: "Numbers; standard input, line by line, where there are none.") var texts:
    [String] = []

  func validate() throws {
    for text in texts where text.hasPrefix("-") && text != "-" && text != "--" && KoreanNumber(text) == nil {
      if text.dropFirst().first.map({ $0.isNumber || $0 == "." }) != true {
        throw ValidationError("unknown option '\(text)'")
      }
    }
  }

  func run() throws {
    // A lone -- only ends the options.
    let texts = texts.filter { $0 != "--" }
    Log.hintAtTerminal(texts)
    try LineRunner.run(texts) { text in
      if text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) { return text }
      if parse {
        guard let number = ParsedNumeral(text) else { throw Untransformable("“\(text)” is no number") }
        return number.text
      }
      if style == .digits { return KoreanNumber.digitByDigit(text) }
      if style == .counter {
        guard let words = KoreanNumber.counted(text) else {
          throw Untransformable("“\(text)” does not begin with a number")
        }
        return words
      }
      guard let number = KoreanNumber(text) else { throw Untransformable("“\(text)” is no number") }
      guard let words = write(number) else { throw Untransformable("“\(text)” cannot be written as \(style.rawValue)") }
      return words
    }
  }

  private func write(_ number: KoreanNumber) -> String? {
    switch style {
    case .sino, .counter, .digits: number.sino()
    case .mixed: number.mixed()
    case .native: number.native()
    case .ordinal: number.ordinal()
    case .days: number.days()
    case .financial: number.financial()
    }
  }
}

struct HanjaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hanja",
    abstract: "Hanja read in Hangul, with the initial-sound law.",
    discussion: """
        hangul hanja 大韓民國의 女子                대한민국의 여자
        hangul hanja --gloss 大韓                  大韓(대한)
      """)
  @Flag(help: "Keep the Hanja and put the reading behind it in brackets.") var gloss = false
  @Argument(help: "Texts; standard input, line by line, where there are none.") var texts: [String] = []

  func run() throws {
    Log.hintAtTerminal(texts)
    try LineRunner.run(texts) { text in
      let runs = Hanja.runs(in: text)
      if let unread = runs.first(where: { $0.confidence == 0 }) {
        throw Untransformable("no Korean reading is known for all of “\(unread.hanja)”")
      }
      return gloss ? Hanja.glossed(text) : Hanja.hangul(for: text)
    }
  }
}
