import KoreanNews

/// What a command looks for.
package enum Task: Sendable, Hashable {
  case analyze, clean, quotes, entities
  /// The sentences of the whole text, or of an article's body.
  case sentences(ofArticle: Bool)

  var fields: [ResultField] {
    switch self {
    case .analyze: ResultField.allCases
    case .clean: [.article]
    case .sentences: [.sentences]
    case .quotes: [.quotes]
    case .entities: [.entities]
    }
  }

  func hasFindings(in analysis: Analysis) -> Bool {
    switch self {
    case .analyze: !(analysis.quotations.isEmpty && analysis.entities.isEmpty)
    case .clean: analysis.article.blocks.contains { $0.kind == .body }
    case .quotes: !analysis.quotations.isEmpty
    case .entities: !analysis.entities.isEmpty
    case .sentences: !analysis.sentences.isEmpty
    }
  }
}

/// Turns one item into what is printed for it: a pure function, the same on every thread.
package struct Engine: Sendable {
  package var task: Task
  package var format: OutputFormat
  package var unit = OffsetUnit.scalar
  package var textField = "text"
  package var options = NewsAnalyzer.Options()
  package var explains = false
  package var minimumConfidence = 0.0
  /// Whether the record stands inside a JSON array.
  package var isInArray = false

  package init(task: Task, format: OutputFormat) {
    self.task = task
    self.format = format
  }

  package func outcome(of item: Item) -> Outcome {
    switch item.kind {
    case .line(let number):
      do throws(RequestError) {
        return outcome(of: try Request(line: item.bytes, textField: textField))
      } catch { return failure(id: error.id, line: number, reason: error.reason, status: .someFailed) }
    case .document(let path):
      guard let text = String(validating: item.bytes, as: UTF8.self) else {
        let reason = "\(path ?? "standard input"): not valid UTF-8"
        return failure(id: JSONWriter.literal(path), line: nil, reason: reason, status: .undecodable)
      }
      return outcome(of: Request(text: text, id: path))
    }
  }

  func outcome(of request: Request) -> Outcome {
    let analysis = analyze(request)
    var outcome = Outcome()
    outcome.hasFindings = task.hasFindings(in: analysis)
    let record = AnalysisRecord(analysis, unit: unit, explains: explains)
    var json = writer
    record.write(task.fields, for: request, to: &json)
    outcome.output = json.bytes
    return outcome
  }

  func analyze(_ request: Request) -> Analysis {
    let document = Document(request.text)
    if task == .sentences(ofArticle: false) {
      return Analysis(document: document, sentences: SentenceSplitter().sentences(in: document))
    }
    var options = options
    options.title = request.title ?? options.title
    options.published = request.published ?? options.published
    return NewsAnalyzer(options: options).analyze(document)
  }

  private var writer: JSONWriter {
    JSONWriter(format == .json ? .indented : .compact, depth: isInArray && format == .json ? 1 : 0)
  }

  /// The record of an item that could not be worked on.
  private func failure(id: [UInt8]?, line: Int?, reason: String, status: ExitStatus) -> Outcome {
    var outcome = Outcome()
    outcome.hasFailed = true
    outcome.status = status
    outcome.warnings = [line.map { "line \($0): \(reason)" } ?? reason]
    var json = writer
    json.object { json in
      json.field("id") { $0.raw(id ?? Array("null".utf8)) }
      if let line { json.field("line", line) }
      json.field("error", reason)
    }
    outcome.output = json.bytes
    return outcome
  }
}
