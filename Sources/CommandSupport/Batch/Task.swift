import KoreanNews

/// What a command looks for.
package enum Task: Sendable, Hashable {
  case analyze
  case clean(showsRemoved: Bool)
  case quotes(bySpeaker: Bool)
  case entities
  /// The sentences of the whole text, or of an article's body.
  case sentences(ofArticle: Bool)
  /// Why everything at one offset is there.
  case explain(offset: Int)

  var fields: [ResultField] {
    switch self {
    case .analyze: ResultField.allCases
    case .clean: [.article]
    case .sentences: [.sentences]
    case .quotes: [.quotes]
    case .entities: [.entities]
    case .explain: []
    }
  }

  /// The formats that have something to say about it.
  package var formats: [OutputFormat] {
    switch self {
    case .analyze: OutputFormat.allCases
    case .clean: [.text, .json, .jsonl, .markdown]
    case .quotes, .entities: [.text, .json, .jsonl, .conll, .brat, .markdown]
    case .sentences: [.text, .json, .jsonl, .conll, .markdown]
    case .explain: [.text, .json, .jsonl]
    }
  }

  func hasFindings(in analysis: Analysis) -> Bool {
    switch self {
    case .analyze: !(analysis.quotations.isEmpty && analysis.entities.isEmpty)
    case .clean: analysis.article.blocks.contains { $0.kind == .body }
    case .quotes: !analysis.quotations.isEmpty
    case .entities: !analysis.entities.isEmpty
    case .sentences: !analysis.sentences.isEmpty
    case .explain: true
    }
  }

  /// Only what the command is about, for formats that would show everything.
  func narrowed(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    if case .quotes = self { analysis.entities = AnnotationLayer() }
    if self == .entities {
      analysis.quotations = AnnotationLayer()
      analysis.speakers = []
    }
    return analysis
  }
}
