import CommandSupport
import KoreanNews
import TestSupport
import Testing

/// Pages wrapped round every fixture article: nothing of the article may be lost, and nothing of the page kept.
///
/// `own` shells were written beside the rules; `blind` ones by somebody who had not seen them. Their figures stay apart.
@Suite struct ShellTests {
  private static let marker = "<<<ARTICLE>>>"

  private struct Gold {
    let name: String
    let text: String
    /// Sentences as scalar offsets.
    let sentences: [Range<Int>]
  }

  private struct Figures {
    var noise = 0
    var kept = 0
    var sentences = 0
    var lost: [String] = []
    var noiseRemoved: Double { noise == 0 ? 1 : 1 - Double(kept) / Double(noise) }
  }

  private func articles() throws -> [Gold] {
    let files = PackageFolder.files(under: "Fixtures/Articles").filter { $0.hasSuffix("/gold.json") }.sorted()
    return try files.compactMap { file in
      guard let value = try PackageFolder.text(of: file).map({ try JSONValue($0) }),
        case .string(let text)? = value["text"],
        case .array(let sentences)? = value["sentences"]
      else { return nil }
      let ranges = sentences.compactMap { sentence -> Range<Int>? in
        guard case .array(let bounds) = sentence, case .number(let start)? = bounds.first,
          case .number(let end)? = bounds.last, let start = Int(start), let end = Int(end)
        else { return nil }
        return start..<end
      }
      return Gold(name: file, text: text, sentences: ranges)
    }
  }

  private func measure(_ folder: String, articles: [Gold]) -> Figures? {
    let shells = PackageFolder.files(under: "Fixtures/Shells/\(folder)").filter { $0.hasSuffix(".txt") }.sorted()
    guard !shells.isEmpty else { return nil }
    var figures = Figures()
    for shell in shells {
      let parts = (PackageFolder.text(of: shell) ?? "").split(separator: Self.marker, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        Issue.record("\(shell) has no line \(Self.marker)")
        continue
      }
      for article in articles { add(article, in: (String(parts[0]), String(parts[1])), name: shell, to: &figures) }
    }
    return figures
  }

  private func add(_ gold: Gold, in shell: (above: String, below: String), name: String, to figures: inout Figures) {
    let document = Document(shell.above + gold.text + shell.below)
    let scalars = Array(document.text.unicodeScalars)
    let table = OffsetTable(document)
    var kept = [Bool](repeating: false, count: scalars.count)
    var body = kept
    for block in ArticleReader().article(in: document).blocks where block.kind.isArticleText || block.kind == .caption {
      for index in table.offsets(of: block.range, in: .scalar) {
        kept[index] = true
        body[index] = block.kind == .body
      }
    }
    let above = shell.above.unicodeScalars.count
    let below = above + gold.text.unicodeScalars.count
    for index in Array(0..<above) + Array(below..<scalars.count) where !scalars[index].properties.isWhitespace {
      figures.noise += 1
      if kept[index] { figures.kept += 1 }
    }
    for sentence in gold.sentences {
      figures.sentences += 1
      let inside = sentence.lazy.filter { body[$0 + above] }.count
      if Double(inside) < 0.9 * Double(sentence.count) {
        figures.lost.append("\(name) \(gold.name) \(sentence)")
      }
    }
  }

  @Test(arguments: ["own", "blind"])
  func pagesAreTakenOffAndNothingIsLost(_ folder: String) throws {
    let articles = try articles()
    #expect(articles.count >= 12)
    // Debug builds read every third article; `make soak` reads all of them.
    let chosen = TestEnvironment.isSoak ? articles : articles.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
    let figures = try #require(measure(folder, articles: chosen), "no shells in \(folder)")
    #expect(figures.noiseRemoved >= 0.95, "\(folder): noise removed \(figures.noiseRemoved)")
    #expect(figures.lost == [], "\(folder): \(figures.lost.count) of \(figures.sentences) sentences lost")
  }
}
