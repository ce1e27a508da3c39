import KoreanNews
import KoreanUnicode

/// Turns one item into what is printed for it: a pure function, the same on every thread.
package struct Engine: Sendable {
  package var task: Task
  package var format: OutputFormat
  package var unit = OffsetUnit.scalar
  package var textField = "text"
  package var encoding = EncodingChoice.auto
  package var options = NewsAnalyzer.Options()
  package var explains = false
  package var minimumConfidence = 0.0
  package var palette = Palette(isColoured: false)
  package var language = Language.english
  /// Whether there may be more than one record: JSON records then stand in an array, texts under a heading.
  package var isList = false

  package init(task: Task, format: OutputFormat) {
    self.task = task
    self.format = format
  }

  package func outcome(of item: Item) -> Outcome {
    switch item.kind {
    case .line(let number):
      do throws(RequestError) {
        return outcome(of: try request(line: item.bytes), line: number)
      } catch { return failure(id: error.id, line: number, reason: error.reason, status: .someFailed) }
    case .document(let path):
      let name = path ?? "standard input"
      do throws(DecodingFailure) {
        let decoded = try TextDecoder().decode(item.bytes, as: encoding.encoding)
        var outcome = outcome(of: Request(text: decoded.text, id: path), line: nil)
        if encoding == .auto, decoded.encoding != .utf8 {
          outcome.warnings.insert("\(name): read as \(decoded.encoding)", at: 0)
        }
        return outcome
      } catch {
        let reason = "\(name): \(error)"
        return failure(id: JSONWriter.literal(path), line: nil, reason: reason, status: .undecodable)
      }
    }
  }

  private func request(line: [UInt8]) throws(RequestError) -> Request {
    guard let encoding = encoding.encoding, encoding != .utf8 else {
      return try Request(line: line, textField: textField)
    }
    let decoded: DecodedText
    do { decoded = try TextDecoder().decode(line, as: encoding) } catch {
      throw RequestError(id: nil, reason: error.description)
    }
    return try Request(line: Array(decoded.text.utf8), textField: textField)
  }

  package func outcome(of request: Request, line: Int?) -> Outcome {
    if HTMLSniffer.isHTML(request.text) {
      let reason = "this is HTML: give the text of the page, for example with `pandoc -f html -t plain --wrap=none`"
      return failure(id: request.id, line: line, reason: reason, status: .undecodable)
    }
    let analysis = analyze(request).keeping(confidenceFrom: minimumConfidence)
    var outcome = Outcome()
    outcome.hasFindings = task.hasFindings(in: analysis)
    if case .explain(let offset) = task {
      guard let explanation = Explanation(of: analysis, at: offset, unit: unit) else {
        let reason = "offset \(offset) is outside the text"
        return failure(id: request.id, line: line, reason: reason, status: .usage)
      }
      outcome.output = render(explanation, for: request)
    } else {
      outcome.output = render(analysis, for: request)
    }
    return outcome
  }

  private func analyze(_ request: Request) -> Analysis {
    let document = Document(request.text)
    if task == .sentences(ofArticle: false) {
      return Analysis(document: document, sentences: SentenceSplitter().sentences(in: document))
    }
    var options = options
    options.title = request.title ?? options.title
    options.published = request.published ?? options.published
    let analyzer = NewsAnalyzer(options: options)
    if case .clean = task { return Analysis(document: document, article: analyzer.article(in: document)) }
    return analyzer.analyze(document)
  }

  /// The record of an item that could not be worked on.
  private func failure(id: [UInt8]?, line: Int?, reason: String, status: ExitStatus) -> Outcome {
    var outcome = Outcome()
    outcome.hasFailed = true
    outcome.hasFindings = false
    outcome.status = status
    outcome.warnings = [line.map { "line \($0): \(reason)" } ?? reason]
    outcome.output = renderFailure(id: id ?? Array("null".utf8), line: line, reason: reason)
    return outcome
  }
}
