import Foundation
import KoreanQuotes
import KoreanText
import TestSupport
import Testing

/// One case of `Fixtures/Rules/quotations.json`: a short text, and every quotation in it. A key left out is not asserted.
struct GoldenQuotation: Decodable, CustomTestStringConvertible {
  struct Expected: Decodable {
    let text: String
    let kind: String
    let speaker: String?
    let mention: String?
    let affiliation: String?
    let title: String?
    let cue: String?
    let continues: Int?
    let attribution: String?
    let asserted: Set<String>

    enum CodingKeys: String, CodingKey, CaseIterable {
      case text, kind, speaker, mention, affiliation, title, cue, continues, attribution
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      text = try container.decode(String.self, forKey: .text)
      kind = try container.decode(String.self, forKey: .kind)
      speaker = try container.decodeIfPresent(String.self, forKey: .speaker)
      mention = try container.decodeIfPresent(String.self, forKey: .mention)
      affiliation = try container.decodeIfPresent(String.self, forKey: .affiliation)
      title = try container.decodeIfPresent(String.self, forKey: .title)
      cue = try container.decodeIfPresent(String.self, forKey: .cue)
      continues = try container.decodeIfPresent(Int.self, forKey: .continues)
      attribution = try container.decodeIfPresent(String.self, forKey: .attribution)
      asserted = Set(container.allKeys.map(\.rawValue))
    }
  }

  let name: String
  let rule: String
  let text: String
  let roles: [String]?
  let quotes: [Expected]
  let status: String?

  var testDescription: String { name }
  var isKnownFailure: Bool { status == "known-failure" }

  static let all: [GoldenQuotation] = {
    let path = PackageFolder.path + "/Fixtures/Rules/quotations.json"
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return (try? JSONDecoder().decode([GoldenQuotation].self, from: data)) ?? []
  }()

  /// What differs from the gold, one line each; empty where everything asserted holds.
  func differences() -> [String] {
    let document = Document(text)
    let view = ScalarView(document)
    let lines = Paragraphs.lines(of: view)
    let regions = lines.enumerated().map { index, range in
      let role = roles.flatMap { index < $0.count ? $0[index] : nil } ?? "body"
      return QuotationRegion(
        range: range, role: QuotationRegion.Role(rawValue: role) ?? .body, isFlattened: role == "flattened")
    }
    let reading = QuotationFinder().reading(of: view, regions: regions)
    let found = reading.quotations.map { ($0, String(document[$0.content])) }
    var result: [String] = []
    let shown = found.map { "\($0.0.kind.rawValue):\($0.1)" }
    let wanted = quotes.map { "\($0.kind):\($0.text)" }
    guard shown == wanted else { return ["found \(shown), not \(wanted)"] }
    for (index, expected) in quotes.enumerated() {
      let quotation = found[index].0
      let speaker = reading.speakers[index]
      func check(_ key: String, _ got: String?, _ want: String?) {
        guard expected.asserted.contains(key), squeezed(got) != squeezed(want) else { return }
        result.append("\(key) of “\(expected.text)” is \(got ?? "nil"), not \(want ?? "nil")")
      }
      check("speaker", speaker?.name, expected.speaker)
      check("mention", speaker.map { String(document[$0.mention]) }, expected.mention)
      check("affiliation", speaker?.affiliation, expected.affiliation)
      check("title", speaker?.title, expected.title)
      check("cue", quotation.cue.map { String(document[$0.range]) }, expected.cue)
      check("continues", quotation.continues.map(String.init), expected.continues.map(String.init))
      check("attribution", basis(quotation), expected.attribution ?? (expected.speaker == nil ? basis(quotation) : nil))
    }
    return result
  }

  private func basis(_ quotation: Quotation) -> String? { quotation.attribution?.basis.rawValue }
  private func squeezed(_ text: String?) -> String? { text?.filter { !$0.isWhitespace } }
}
