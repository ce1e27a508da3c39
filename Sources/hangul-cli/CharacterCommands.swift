import ArgumentParser
import CommandIO
import Hangul
import KoreanUnicode

extension Normalizer.Form: ExpressibleByArgument {}
extension JamoForm: ExpressibleByArgument {}
extension DisassemblyDepth: ExpressibleByArgument {}
extension Assembler.Rule: ExpressibleByArgument {}

struct Normalize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Unicode normalization, and cleaning of marks and spaces.",
    discussion: """
      korean is NFKC's width folding without its damage: compatibility jamo, ㈜, ㎏, ①, ½ stay.

        printf '한글' | hangul normalize --form nfd
      """)
  @Option(help: "nfc, nfd, nfkc, nfkd or korean.") var form: Normalizer.Form = .nfc
  @Option(
    help:
      "What to clean, with commas: quotes,dots (middle dots and ellipses),dashes,spaces,invisibles,repeats,width, or all."
  ) var clean: String?
  @Argument(help: "Texts; standard input, line by line, where there are none.") var texts: [String] = []

  private func policies() throws -> Set<CleanupPolicy> {
    guard let clean else { return [] }
    if clean == "all" { return Set(CleanupPolicy.allCases) }
    return try Set(
      clean.split(separator: ",").flatMap { name -> [CleanupPolicy] in
        if name == "dots" { return [.middleDots, .ellipses] }
        guard let policy = CleanupPolicy(rawValue: String(name)) else {
          throw ValidationError(
            "nothing to clean is called '\(name)'; there are \(CleanupPolicy.allCases.map(\.rawValue).joined(separator: ", "))"
          )
        }
        return [policy]
      })
  }

  func validate() throws { _ = try policies() }

  func run() throws {
    Log.hintAtTerminal(texts)
    let normalizer = Normalizer(form)
    let policies = try policies()
    guard !policies.isEmpty else { return try BlockRunner.run(texts) { normalizer.append($0, to: &$1) } }
    // Line by line: what is cleaned may hold line ends.
    let cleaner = Cleaner(policies)
    try LineRunner.run(texts) { normalizer.normalized(cleaner.cleaned($0)) }
  }
}

struct Disassemble: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Syllables into letters.",
    discussion: """
        hangul disassemble 값                      ㄱㅏㅄ
        hangul disassemble --depth clusters 값     ㄱㅏㅂㅅ
        hangul disassemble --depth strokes 깨      ㄱㄱㅏㅣ
      """)
  @Option(help: "The letters to write: compatibility, conjoining or halfwidth.") var jamo: JamoForm = .compatibility
  @Option(help: "positional (ㄳ), clusters (ㄱㅅ, ㅗㅏ) or strokes (ㄲ is ㄱㄱ, ㅐ is ㅏㅣ).") var depth: DisassemblyDepth =
    .positional
  @Argument(help: "Texts; standard input, line by line, where there are none.") var texts: [String] = []

  func run() throws {
    Log.hintAtTerminal(texts)
    let disassembler = Disassembler(form: jamo, depth: depth)
    try BlockRunner.run(texts) { disassembler.append($0, to: &$1) }
  }
}

struct Assemble: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Letters into syllables.", discussion: "  hangul assemble ㅇㅏㄴㄴㅕㅇ               안녕")
  @Option(help: "dubeolsik (as they are typed) or conjoining (by position).") var rule: Assembler.Rule = .dubeolsik
  @Argument(help: "Texts; standard input, line by line, where there are none.") var texts: [String] = []

  func run() throws {
    Log.hintAtTerminal(texts)
    let assembler = Assembler(rule: rule)
    try LineRunner.run(texts) { assembler.assembled($0) }
  }
}

struct Choseong: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The leading consonants.",
    discussion: """
        hangul choseong 삼성전자                    ㅅㅅㅈㅈ
        hangul choseong --keep-others 'SK 하이닉스'   SK ㅎㅇㄴㅅ
      """)
  @Flag(help: "Keep what is not Hangul.") var keepOthers = false
  @Argument(help: "Texts; standard input, line by line, where there are none.") var texts: [String] = []

  func run() throws {
    Log.hintAtTerminal(texts)
    let extractor = LetterExtractor(.leading, keepsOthers: keepOthers)
    try LineRunner.run(texts) { extractor.extracted($0) }
  }
}

struct Retype: ParsableCommand {
  enum Script: String, ExpressibleByArgument, CaseIterable { case qwerty, hangul }

  static let configuration = CommandConfiguration(
    abstract: "Text that was typed with the wrong keyboard.",
    discussion: """
        hangul retype dkssud                        안녕
        hangul retype --from hangul --to qwerty ㅗ디ㅣㅐ   hello
      """)
  @Option(help: "What the text was typed as.") var from: Script?
  @Option(help: "What it should have been.") var to: Script?
  @Option(help: "dubeolsik, sebeolsik-390 or sebeolsik-final.") var layout = "dubeolsik"
  @Argument(help: "Texts; standard input, line by line, where there are none.") var texts: [String] = []

  func validate() throws {
    if KeyboardLayout(named: layout) == nil {
      throw ValidationError("no layout '\(layout)'; there are dubeolsik, sebeolsik-390, sebeolsik-final")
    }
    if let from, from == to { throw ValidationError("--from and --to are the same") }
  }

  func run() throws {
    Log.hintAtTerminal(texts)
    let toHangul = to.map { $0 == .hangul } ?? (from != .hangul)
    let retyper = Retyper(
      toHangul ? .qwertyToHangul : .hangulToQwerty, layout: KeyboardLayout(named: layout) ?? .dubeolsik)
    try LineRunner.run(texts) { retyper.retyped($0) }
  }
}
