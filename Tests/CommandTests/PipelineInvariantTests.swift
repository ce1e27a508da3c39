import CommandSupport
import KoreanNews
import TestSupport
import Testing

/// What holds of every text, whatever it is.
@Suite struct PipelineInvariantTests {
  @Test func everyTextKeepsTheInvariants() {
    var texts = TextGenerator(seed: 20_260)
    let analyzer = NewsAnalyzer()
    for text in texts.take(400, soak: 10_000) {
      #expect(Invariants.problems(in: analyzer.analyze(text)) == [], "in \(text.debugDescription)")
    }
  }

  @Test func everyTextKeepsTheInvariantsAsPlainBody() {
    var texts = TextGenerator(seed: 4)
    var options = NewsAnalyzer.Options()
    options.isPlain = true
    let analyzer = NewsAnalyzer(options: options)
    for text in texts.take(200, soak: 10_000) {
      #expect(Invariants.problems(in: analyzer.analyze(text)) == [], "in \(text.debugDescription)")
    }
  }

  /// Marks that once made quotations cross.
  @Test(arguments: [
    "‘“1조 2000억’GPU CEO  \r\n사진=누리소프트”【무단 전재", "‘\"면서 상무는 설명했다」했다며 덧붙였다\' 한가온\r ;“",
    "대표는 ‘가 다라고 말했다”라고 했다 라’ 바",
  ])
  func quotationsNeverCross(text: String) {
    var options = NewsAnalyzer.Options()
    options.isPlain = true
    #expect(Invariants.problems(in: NewsAnalyzer(options: options).analyze(text)) == [])
  }

  @Test func theCheckFindsWhatIsWrong() {
    let document = Document("가나다")
    var analysis = Analysis(document: document, sentences: AnnotationLayer())
    #expect(Invariants.problems(in: analysis).contains { $0.hasPrefix("no block covers") })
    analysis.entities = AnnotationLayer([
      Entity(range: TextRange(0, 4), label: .person, rule: "a", confidence: 2),
      Entity(range: TextRange(3, 30), label: .person, rule: "", confidence: 0),
    ])
    let problems = Invariants.problems(in: analysis)
    for start in ["entity splits a scalar", "entity outside", "entity overlaps", "confidence 2", "no rule"] {
      #expect(problems.contains { $0.hasPrefix(start) }, "\(start) not in \(problems)")
    }
  }

  @Test func aDumpSaysEverythingOnce() {
    let document = Document("“좋다”고 한 대표가 말했다.")
    var analysis = NewsAnalyzer().analyze(document)
    analysis.quotations = AnnotationLayer([
      Quotation(
        range: TextRange(0, 12), content: TextRange(3, 9), kind: .direct,
        attribution: Attribution(basis: .named, mention: TextRange(16, 26), rule: "speaker.subject"),
        cue: Cue(range: TextRange(12, 15), lemma: nil), rule: "quote.tail", confidence: 0.905)
    ])
    analysis.speakers = [
      Speaker(name: "한가온", mention: TextRange(16, 26), affiliation: "누리소프트", title: nil, person: nil)
    ]
    let dump = AnalysisDump.text(of: analysis)
    #expect(dump.contains("direct q1 [1,3) 좋다 — named speaker.subject quote.tail 0.91"))
    #expect(dump.contains("speaker 한가온 [6,10) 한 대표 | 누리소프트 | -"))
    #expect(dump.split(separator: "q1").count == 2)
  }
}
