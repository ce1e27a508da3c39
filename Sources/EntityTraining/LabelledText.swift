import KoreanText

/// A text with its entities, from a JSONL file or our own corpus; offsets in scalars.
package struct LabelledText: Sendable {
  package struct Mark: Hashable, Sendable {
    package var lower: Int
    package var upper: Int
    package var label: String
    package var name: String?

    package init(lower: Int, upper: Int, label: String, name: String? = nil) {
      self.lower = lower
      self.upper = upper
      self.label = label
      self.name = name
    }
  }

  package var id: String
  package var text: String
  package var marks: [Mark]

  package init(id: String, text: String, marks: [Mark]) {
    self.id = id
    self.text = text
    self.marks = marks
  }
}

/// Why labelled data was refused.
package struct LabelledDataError: Error, CustomStringConvertible {
  package let file: String
  package let line: Int
  package let reason: String
  package var description: String { "\(file):\(line): \(reason)" }
}

extension LabelledText {
  /// Reads `{"id", "text", "entities": [{"start", "end", "label"}]}` lines. Where an entity has `label6` that counts:
  /// null leaves the entity out.
  package static func jsonLines(_ bytes: [UInt8], file: String) throws -> [LabelledText] {
    var result: [LabelledText] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      func fail(_ reason: String) -> LabelledDataError {
        LabelledDataError(file: file, line: number + 1, reason: reason)
      }
      guard let object = LabelledJSON(line) else { throw fail("not a JSON object") }
      guard let text = object["text"]?.string else { throw fail("no \"text\"") }
      let count = text.unicodeScalars.count
      var marks: [Mark] = []
      for entity in object["entities"]?.array ?? [] {
        guard let start = entity["start"]?.int ?? entity["range"]?.array?.first?.int,
          let end = entity["end"]?.int ?? entity["range"]?.array?.last?.int, var label = entity["label"]?.string
        else { throw fail("an entity without \"start\", \"end\" or \"label\"") }
        guard 0 <= start, start < end, end <= count else { throw fail("an entity outside the text: \(start)..<\(end)") }
        if let six = entity["label6"] {
          guard let name = six.string else { continue }
          label = name
        }
        marks.append(Mark(lower: start, upper: end, label: label, name: entity["name"]?.string))
      }
      marks.sort { $0.lower < $1.lower }
      for (left, right) in zip(marks, marks.dropFirst()) where right.lower < left.upper {
        throw fail("entities overlap")
      }
      result.append(LabelledText(id: object["id"]?.string ?? String(number + 1), text: text, marks: marks))
    }
    return result
  }
}
