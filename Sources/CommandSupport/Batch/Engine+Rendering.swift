import KoreanNews

extension Engine {
  func render(_ analysis: Analysis, for request: Request) -> [UInt8] {
    switch format {
    case .json, .jsonl:
      var json = writer
      var record = AnalysisRecord(analysis, unit: unit, explains: explains)
      record.groupsBySpeaker = task == .quotes(bySpeaker: true)
      record.write(task.fields, for: request, to: &json)
      return json.bytes
    case .jsonld:
      var json = writer
      JSONLDFormat(analysis, id: request.id).write(to: &json)
      return json.bytes
    case .text: return Array((heading(request) + text(analysis)).utf8)
    case .markdown: return Array(markdown(analysis).utf8)
    case .conll:
      return Array(ConllFormat.text(of: task.narrowed(analysis), id: name(of: request.id), unit: unit).utf8)
    case .brat: return Array(BratFormat.text(of: task.narrowed(analysis)).utf8)
    case .html: return Array(HTMLPage(analysis, language: language).section().utf8)
    }
  }

  func render(_ explanation: Explanation, for request: Request) -> [UInt8] {
    guard format.isJSON else { return Array((heading(request) + explanation.text(palette: palette)).utf8) }
    var json = writer
    explanation.write(for: request, to: &json)
    return json.bytes
  }

  func renderFailure(id: [UInt8], line: Int?, reason: String) -> [UInt8] {
    // A lone document that fails says so on standard error; among others, its place would be missed.
    guard isList else { return [] }
    let place = line.map { "line \($0)" } ?? name(of: id)
    switch format {
    case .json, .jsonl, .jsonld:
      var json = writer
      json.object { json in
        json.field("id") { $0.raw(id) }
        if let line { json.field("line", line) }
        json.field("error", reason)
      }
      return json.bytes
    case .text: return Array(palette.paint("! \(place): \(reason)\n", .warning).utf8)
    case .conll, .brat: return Array("# error \(place): \(reason)\n\n".utf8)
    case .markdown: return Array("*\(place): \(reason)*\n".utf8)
    case .html: return Array("<main class=\"doc\"><p>\(HTMLText.escaped("\(place): \(reason)"))</p></main>\n".utf8)
    }
  }

  private func text(_ analysis: Analysis) -> String {
    let report = TextReport(analysis, palette: palette, language: language, unit: unit, explains: explains)
    return switch task {
    case .analyze, .explain: report.analyze()
    case .clean(let showsRemoved): report.clean(showsRemoved: showsRemoved)
    case .quotes(let bySpeaker): report.quotes(bySpeaker: bySpeaker)
    case .entities: report.entities()
    case .sentences: report.sentences()
    }
  }

  private func markdown(_ analysis: Analysis) -> String {
    let report = MarkdownReport(analysis, language: language)
    return switch task {
    case .analyze, .explain: report.analyze()
    case .clean: report.article()
    case .quotes: report.quotes()
    case .entities: report.entities()
    case .sentences: report.sentences()
    }
  }

  /// Which text follows, where there may be several.
  private func heading(_ request: Request) -> String {
    isList ? palette.paint("==> \(name(of: request.id)) <==", .faint) + "\n" : ""
  }

  /// An `id` as people read it: a string without its quotes.
  private func name(of id: [UInt8]) -> String {
    id.first == UInt8(ascii: "\"") ? JSONText.decode(id[...]) : String(decoding: id, as: UTF8.self)
  }

  private var writer: JSONWriter {
    let isIndented = format == .json || format == .jsonld
    return JSONWriter(isIndented ? .indented : .compact, depth: isIndented && isList ? 1 : 0)
  }
}
