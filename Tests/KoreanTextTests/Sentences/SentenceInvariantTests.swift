import KoreanText
import TestSupport
import Testing

/// What holds of the sentences of any text.
@Suite struct SentenceInvariantTests {
  private static let options: [SentenceSplitter.Options] = [
    SentenceSplitter.Options(),
    {
      var options = SentenceSplitter.Options()
      options.quotations = .split
      options.lineBreaks = .blankLines
      options.exceptions = ["했다.", "AI"]
      return options
    }(),
  ]

  @Test(arguments: options) func orderedDisjointAndComplete(_ options: SentenceSplitter.Options) {
    var texts = TextGenerator(seed: 401)
    let splitter = SentenceSplitter(options: options)
    for text in texts.take(1_500, soak: 100_000) {
      let document = Document(text)
      let sentences = splitter.sentences(in: document)
      if let problem = problem(sentences, document) {
        Issue.record("\(problem) in \(text.debugDescription)")
        return
      }
    }
  }

  /// Decomposed text and CR LF read as the same sentences; offsets differ, the words do not.
  @Test func storageDoesNotMatter() {
    var texts = TextGenerator(seed: 402)
    let splitter = SentenceSplitter()
    for text in texts.take(800, soak: 50_000) {
      guard text.unicodeScalars.allSatisfy({ !(0x1100...0x11FF).contains($0.value) && $0 != "\r" }) else { continue }
      let plain = words(of: text, splitter)
      #expect(words(of: TextGenerator.decomposed(text), splitter) == plain.map { decomposed($0) })
      let crlf = text.unicodeScalars.reduce(into: "") { $0 += $1 == "\n" ? "\r\n" : String($1) }
      #expect(words(of: crlf, splitter) == plain)
    }
  }

  @Test func theSameTextGivesTheSameSentences() {
    var texts = TextGenerator(seed: 403)
    let splitter = SentenceSplitter()
    for text in texts.take(200, soak: 10_000) {
      let document = Document(text)
      #expect(splitter.sentences(in: document) == SentenceSplitter().sentences(in: document))
    }
  }

  /// Splitting a sentence that stands alone by itself never makes words vanish or cross.
  @Test func linesAreIndependent() {
    var texts = TextGenerator(seed: 404)
    let splitter = SentenceSplitter()
    for text in texts.take(300, soak: 10_000) where !text.unicodeScalars.contains("\r") {
      let lines = text.unicodeScalars.split { $0 == "\n" }.map { String(String.UnicodeScalarView($0)) }
      // A quotation may run over several lines, by its double marks.
      guard !text.unicodeScalars.contains(where: { ["“", "”", "\""].contains($0) }) else { continue }
      #expect(words(of: text, splitter) == lines.flatMap { words(of: $0, splitter) }, "\(text.debugDescription)")
    }
  }

  private func words(of text: String, _ splitter: SentenceSplitter) -> [[UInt32]] {
    let document = Document(text)
    return splitter.sentences(in: document).map { document[$0.range].unicodeScalars.map(\.value) }
  }

  private func decomposed(_ scalars: [UInt32]) -> [UInt32] {
    var view = String.UnicodeScalarView()
    for value in scalars { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
    return TextGenerator.decomposed(String(view)).unicodeScalars.map(\.value)
  }

  private func problem(_ sentences: AnnotationLayer<Sentence>, _ document: Document) -> String? {
    let bytes = Array(document.text.utf8)
    var blank: [Bool] = []
    for scalar in document.text.unicodeScalars {
      let isBlank = scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B
      blank += Array(repeating: isBlank, count: UTF8.width(scalar))
    }
    func isBoundary(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
    var end = 0
    for sentence in sentences {
      let range = sentence.range
      if range.lowerBound < end { return "\(range) overlaps" }
      if range.isEmpty || range.upperBound > bytes.count { return "\(range) is no range" }
      if !isBoundary(range.lowerBound) || !isBoundary(range.upperBound) { return "\(range) splits a scalar" }
      if blank[range.lowerBound] || blank[range.upperBound - 1] { return "\(range) has blank edges" }
      if let lost = (end..<range.lowerBound).first(where: { !blank[$0] }) { return "\(lost) is in no sentence" }
      if sentence.rule.rawValue.isEmpty || !(0...1).contains(sentence.confidence) { return "\(range) has no rule" }
      end = range.upperBound
    }
    if let lost = (end..<bytes.count).first(where: { !blank[$0] }) { return "\(lost) is in no sentence" }
    return nil
  }
}
