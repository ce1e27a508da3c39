import ArgumentParser
import KoreanNews

/// The flags of every command that reads articles.
package struct AnalyzerOptions: ParsableArguments {
  @Flag(help: "Take the whole text as body: no title, byline or furniture.")
  package var plain = false

  @Option(help: ArgumentHelp("The date that relative dates count from (ISO 8601).", valueName: "date"))
  package var published: String?

  @Option(
    name: .customLong("dict"),
    help: ArgumentHelp(
      "Names of your own: surface, label, canonical name, by tabs; repeatable.", valueName: "file.tsv"),
    completion: .file())
  package var dictionaries: [String] = []

  @Option(help: ArgumentHelp("Another entity model than the one built in.", valueName: "file"), completion: .file())
  package var model: String?

  package init() {}

  package func validate() throws {
    guard let published else { return }
    let date = published.utf8.prefix(10).map { (0x30...0x39).contains($0) ? "0" : String(UnicodeScalar($0)) }.joined()
    guard date == "0000-00-00" else {
      throw ValidationError("--published is a date such as 2024-09-12 or 2024-09-12T18:15+09:00")
    }
  }

  /// Reads the files it names; a missing or broken one stops the run.
  package func apply(to engine: inout Engine) throws(Stop) {
    engine.options.isPlain = plain
    engine.options.published = published
    for path in dictionaries {
      guard let tsv = String(validating: try Self.contents(of: path), as: UTF8.self) else {
        throw Stop(.undecodable, "\(path): not valid UTF-8")
      }
      do { engine.options.dictionaries.append(try EntityDictionary(tsv: tsv)) } catch {
        throw Stop(.undecodable, "\(path): \(error)")
      }
    }
    if let model {
      let bytes = try Self.contents(of: model)
      do { engine.options.model = try EntityModel(bytes: bytes) } catch {
        throw Stop(.undecodable, "\(model): \(error)")
      }
    }
  }

  private static func contents(of path: String) throws(Stop) -> [UInt8] {
    do { return try System.contents(of: path) } catch { throw Stop(.noInput, "\(path): \(error.reason)") }
  }
}
