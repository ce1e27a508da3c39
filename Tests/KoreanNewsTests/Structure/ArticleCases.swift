import Foundation
import KoreanNews
import TestSupport
import Testing

/// The hand-written cases of `Fixtures/Rules/articles.json`. No tool writes there.
struct ArticleCases: Decodable {
  struct Facts: Decodable {
    /// Absent: not checked; `null`: the text does not state it.
    var title: String??
    var publisher: String??
    var published: String??
    var reporters: [[String?]]?

    enum Key: String, CodingKey { case title, publisher, published, reporters }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      func value(_ key: Key) throws -> String?? {
        values.contains(key) ? .some(try values.decodeIfPresent(String.self, forKey: key)) : .none
      }
      title = try value(.title)
      publisher = try value(.publisher)
      published = try value(.published)
      reporters = try values.decodeIfPresent([[String?]].self, forKey: .reporters)
    }
  }

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var rule: String
    /// Lines of pieces; a piece is its kind and its text.
    var page: [[[String]]]
    var facts: Facts?
    var testDescription: String { name }
  }

  var texts: [String: String]
  var cases: [Case]

  static let all: ArticleCases = {
    do {
      let bytes = PackageFolder.bytes(of: "Fixtures/Rules/articles.json") ?? []
      return try JSONDecoder().decode(ArticleCases.self, from: Data(bytes))
    } catch {
      fatalError("Fixtures/Rules/articles.json: \(error)")
    }
  }()

  /// The page as text, and where each piece of it lies.
  static func page(_ item: Case) -> (text: String, pieces: [(kind: String, range: TextRange)]) {
    var text = ""
    var pieces: [(kind: String, range: TextRange)] = []
    for (index, line) in item.page.enumerated() {
      if index > 0 { text += "\n" }
      for piece in line {
        let start = text.utf8.count
        text += all.texts[piece[1]] ?? piece[1]
        pieces.append((piece[0], TextRange(start, text.utf8.count)))
      }
    }
    return (text, pieces)
  }
}

extension ArticleCases.Facts: Sendable {}
