import KoreanEntities
import KoreanText

/// Syllables a second of the entity tagger on one core, and the time a model takes to load.
///
///     swift run -c release entity-bench FILE        // any Korean text, one line a paragraph
@main
struct EntityBench {
  static func main() {
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    guard !lines.isEmpty else {
      print("usage: entity-bench < FILE")
      return
    }
    let documents = lines.map { Document($0) }
    let syllables = lines.reduce(0) { $0 + $1.unicodeScalars.count }
    let clock = ContinuousClock()

    var loads: [Duration] = []
    if let shipped = EntityModel.shipped { print("model: \(shipped.size) bytes, \(shipped.labels.count) labels") }
    for _ in 0..<20 { loads.append(clock.measure { _ = EntityModel.reloaded() }) }
    print("load, median of 20: \(loads.sorted()[10])")

    for (name, options) in settings() {
      let tagger = EntityTagger(options: options)
      var found = 0
      var best = Duration.seconds(1_000_000)
      for _ in 0..<5 {
        found = 0
        best = min(best, clock.measure { for document in documents { found += tagger.entities(in: document).count } })
      }
      let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
      print("\(name): \(Int(Double(syllables) / seconds)) characters/s, \(found) entities (best of 5)")
    }
  }

  static func settings() -> [(String, EntityTagger.Options)] {
    var general = EntityTagger.Options()
    general.guideline = .general
    var news = EntityTagger.Options()
    news.guideline = .news
    var patterns = news
    patterns.model = nil
    return [("model, general", general), ("model and rules, news", news), ("patterns alone", patterns)]
  }
}
