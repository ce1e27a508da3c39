/// Splits Korean text into sentences.
///
///     let document = Document("갔다. 왔다.")
///     SentenceSplitter().sentences(in: document).map { document[$0.range] }     // ["갔다.", "왔다."]
///
/// A direct quotation and its reporting clause are one sentence, however many sentences it holds:
///
///     "그는 “비가 온다. 나가자”고 말했다."        // one sentence
///
/// Sentences end at marks, at a missing space (`왔다.그는`), and without a mark where the ending of a word is final
/// (왔습니다, 왔어요) and the next word does not go on. Every sentence names the rule that ended it.
/// Sentences come in order, never overlap, have no white space at their edges, and leave nothing but white space
/// between them. A value without state: build it once, share it between threads.
public struct SentenceSplitter: Sendable {
  public struct Options: Hashable, Sendable {
    /// What becomes of a quotation that holds several sentences.
    public enum Quotations: String, Hashable, Sendable, CaseIterable {
      /// It stays whole, with its reporting clause.
      case whole
      /// Its sentences are sentences; the reporting clause goes with the last.
      case split
    }

    /// What a line break means.
    public enum LineBreaks: String, Hashable, Sendable, CaseIterable {
      /// Every line break ends a sentence.
      case always
      /// Only a blank line does; a single line break is a space, as in hard-wrapped text.
      case blankLines
    }

    public var quotations = Quotations.whole
    public var lineBreaks = LineBreaks.always
    /// Strings inside and right after which no sentence ends, line breaks aside: `["야후!", "Corp."]`.
    public var exceptions: [String] = []

    public init() {}
  }

  public let options: Options
  private let exceptions: SentenceExceptions

  public init(options: Options = Options()) {
    self.options = options
    exceptions = SentenceExceptions(options.exceptions)
  }

  /// The sentences of the whole text, in order; linear in its length.
  public func sentences(in document: Document) -> AnnotationLayer<Sentence> {
    sentences(in: ScalarView(document), of: [document.range])
  }

  /// The sentences of some ranges (body blocks, say); no sentence crosses the edge of a range.
  package func sentences(in view: ScalarView, of ranges: [TextRange]) -> AnnotationLayer<Sentence> {
    var result: [Sentence] = []
    var marks = SentenceMarks(lexicon: .shared, splitsQuotations: options.quotations == .split)
    let outer = ranges.map { view.index(at: $0.upperBound) }.max() ?? 0
    view.scalars.withUnsafeBufferPointer { scalars in
      for range in ranges {
        let bounds = view.indices(of: range)
        let text = SentenceText(scalars: scalars, lower: bounds.lowerBound, upper: bounds.upperBound, outer: outer)
        split(text, view, &marks, &result)
      }
    }
    return AnnotationLayer(result)
  }

  /// Splits a stretch line by line.
  private func split(
    _ whole: SentenceText, _ view: ScalarView, _ marks: inout SentenceMarks, _ result: inout [Sentence]
  ) {
    var lower = whole.lower
    while lower < whole.upper {
      var line = whole
      line.lower = lower
      line.upper = lineEnd(from: lower, in: whole)
      marks.read(line)
      let rule: SentenceRule = line.upper < whole.upper ? .line : .end
      var scanner = SentenceScanner(line, lexicon: .shared, enclosures: marks.enclosures, exceptions: exceptions)
      scanner.run(lastRule: rule) { start, end, rule, confidence in
        result.append(Sentence(range: view.range(start, end), rule: rule.id, confidence: confidence))
      }
      lower = line.upper + 1
    }
  }

  /// The index of the break that ends the line at `lower`, or the end of the stretch.
  private func lineEnd(from lower: Int, in text: SentenceText) -> Int {
    var index = lower
    while index < text.upper {
      let scalar = text.scalars[index]
      if scalar > 0x2029 || scalar == 0x20 {
        index += 1
      } else if TextClass.isLineBreak(scalar) {
        if options.lineBreaks == .always { return index }
        let isSeparator = scalar == 0x2029
        var next = index + 1
        while next < text.upper, TextClass.isBlank(text.scalars[next]), !TextClass.isLineBreak(text.scalars[next]) {
          next += 1
        }
        if isSeparator || next == text.upper || TextClass.isLineBreak(text.scalars[next]) { return index }
        index = next
      } else {
        index += 1
      }
    }
    return text.upper
  }
}

extension ScalarView {
  /// Whether the scalar at `index` is white space; false outside the text.
  package func isBlank(_ index: Int) -> Bool { index >= 0 && index < count && TextClass.isBlank(self[index]) }
}
