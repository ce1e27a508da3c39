import KoreanNews

/// One text to work on, and what came with it.
package struct Request: Sendable {
  package var text: String
  /// The `id` as JSON text: passed on as it came, be it a string, a number or `null`.
  package var id: [UInt8]
  /// Fields of the input record that no command knows; they lead the output record.
  package var passThrough: [JSONRecord.Field] = []
  package var title: String?
  package var published: String?

  package init(text: String, id: String?) {
    self.text = text
    self.id = JSONWriter.literal(id)
  }

  /// Reads one line of a JSONL batch.
  ///
  /// `text` (or the field that `textField` names) is the text; `title` and `published` steer the analysis and are
  /// passed on as they came; a field that is named like one of the result is dropped, since the result replaces it.
  package init(line: [UInt8], textField: String) throws(RequestError) {
    let record: JSONRecord
    do { record = try JSONRecord(line) } catch {
      throw RequestError(id: JSONRecord.salvage("id", from: line), reason: error.description)
    }
    id = record["id"].map { Array($0.rawValue) } ?? Array("null".utf8)
    guard let field = record[textField], !field.isNull else {
      throw RequestError(id: id, reason: "no field \"\(textField)\"")
    }
    guard let text = field.string else { throw RequestError(id: id, reason: "\"\(textField)\" is not a string") }
    self.text = text
    title = record["title"]?.string
    published = record["published"]?.string
    passThrough = record.fields.filter { $0.key != textField && !AnalysisRecord.fieldNames.contains($0.key) }
  }
}

/// Why a line of a batch is not a request.
package struct RequestError: Error {
  /// The `id` as JSON text, where one could be read.
  package let id: [UInt8]?
  package let reason: String
}

extension JSONWriter {
  /// A string, or `null`, as JSON text.
  package static func literal(_ text: String?) -> [UInt8] {
    var json = JSONWriter()
    json.string(text)
    return json.bytes
  }
}
