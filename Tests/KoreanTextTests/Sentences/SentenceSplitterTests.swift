import KoreanText
import TestSupport
import Testing

@Suite struct SentenceSplitterTests {
  @Test func goldenCases() throws {
    let cases = try SentenceCase.load()
    #expect(cases.count >= 250)
    #expect(Set(cases.map(\.name)).count == cases.count, "names are unique")
    var failures: [String] = []
    var repaired: [String] = []
    for item in cases {
      let actual = sentences(item.text, item.options)
      let isRight = actual == item.sentences
      if item.isKnownFailure, isRight { repaired.append(item.name) }
      if !item.isKnownFailure, !isRight { failures.append("\(item.name): \(actual.joined(separator: " ┃ "))") }
    }
    #expect(failures.isEmpty, "\(failures.count) of \(cases.count) fail:\n\(failures.joined(separator: "\n"))")
    #expect(repaired.isEmpty, "no longer known failures: \(repaired)")
  }

  /// A case named after a rule is ended by that rule, and every rule has a case.
  @Test func everyRuleHasItsCase() throws {
    var seen: Set<String> = []
    for item in try SentenceCase.load() where !item.isKnownFailure {
      let rules = SentenceSplitter(options: item.options).sentences(in: Document(item.text)).map(\.rule.rawValue)
      if item.rule.hasPrefix("sentence.") {
        #expect(rules.contains(item.rule), "\(item.name): \(rules)")
        seen.insert(item.rule)
      }
    }
    let all = [
      "stop", "question", "exclamation", "ellipsis", "tilde", "glued", "ending", "starter", "emoticon", "quotation",
      "bracket", "line", "end",
    ]
    #expect(seen == Set(all.map { "sentence." + $0 }))
  }

  @Test func documentedExamples() {
    #expect(sentences("갔다. 왔다.") == ["갔다.", "왔다."])
    #expect(sentences("그는 “비가 온다. 나가자”고 말했다.").count == 1)
    #expect(sentences("왔다.그는 갔다.") == ["왔다.", "그는 갔다."])
  }

  @Test func nothingGivesNothing() {
    for text in ["", " ", "\n", " \n\t\u{3000}\r\n", "\u{FEFF}"] { #expect(sentences(text).isEmpty) }
  }

  @Test func optionsChangeOnlyWhatTheySay() {
    let text = "그는 “비가 온다. 나가자”고 말했다.\n모두\n\n나갔다."
    #expect(sentences(text).count == 3)
    var options = SentenceSplitter.Options()
    options.quotations = .split
    #expect(sentences(text, options) == ["그는 “비가 온다.", "나가자”고 말했다.", "모두", "나갔다."])
    options = .init()
    options.lineBreaks = .blankLines
    #expect(sentences(text, options) == ["그는 “비가 온다. 나가자”고 말했다.", "모두", "나갔다."])
    options = .init()
    options.quotations = .split
    options.exceptions = ["온다. 나", "모두"]
    #expect(sentences(text, options) == sentences(text), "a line break ends a sentence all the same")
  }

  @Test func anUnmatchedMarkSwallowsNothing() {
    let tail = String(repeating: "비가 왔다. ", count: 40)
    for mark in ["“", "”", "\"", "'", "‘", "’", "(", ")", "[", "「", "『", "《", "〈", "<", "{", "【"] {
      for text in [mark + tail, "그는 " + mark + "갔다. " + tail, "그는" + mark + " 갔다. " + tail] {
        #expect(sentences(text).count >= 39, "\(mark) in \(text.prefix(12))")
      }
    }
  }

  @Test func rangesAreApart() {
    let document = Document("비가 왔다. 그는 갔다. 끝.")
    let view = ScalarView(document)
    let cut = SentenceSplitter().sentences(in: view, of: [view.range(0, 9), view.range(9, view.count)])
    #expect(cut.map { String(document[$0.range]) } == ["비가 왔다.", "그는", "갔다.", "끝."])
  }
}
