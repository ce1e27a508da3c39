import ArgumentParser
import EntityTraining
import KoreanEntities
import KoreanText

/// `gisa evaluate`: a score report of the tagger on labelled data.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Scores the entity tagger on labelled data (JSONL or corpus markup).")

  @Argument(help: "Labelled files.") var files: [String]
  @Option(help: "Show this many errors.") var errors = 0
  @Option(help: "Another model than the one that ships.") var model: String?

  @Flag(help: "The model alone, no rules after it.") var alone = false
  @Flag(help: "Show how often entities of each confidence are right.") var calibration = false
  @Flag(help: "Label dates and quantities as in news.") var news = false
  @Option(
    parsing: .upToNextOption,
    help: "Also say how many names were found that stand neither in the model's lists nor in these labelled files.")
  var unlisted: [String] = []
  @Option(help: "Only every fifth text, starting with this.") var fold: Int?

  func run() throws {
    var options = EntityTagger.Options()
    if let model { options.model = try EntityModel(bytes: try readBytes(model)) }
    options.isModelAlone = alone
    options.guideline = news ? .news : .general
    let tagger = EntityTagger(options: options)
    let seen = try unlisted.flatMap { try readLabelled(try readBytes($0), file: $0) }
    for file in files {
      var names = UnlistedNames(model: options.model, seen: seen)
      let data = try readLabelled(try readBytes(file), file: file)
      let goldLabels = Set(data.flatMap { $0.marks.map(\.label) })
      var score = EntityScore()
      var shown = 0
      var byConfidence: [Int: (right: Int, all: Int)] = [:]
      for (number, item) in data.enumerated() where fold.map({ number % 5 == $0 }) ?? true {
        let document = Document(item.text)
        let offsets = OffsetTable(document)
        let gold = Set(item.marks.map { "\($0.lower) \($0.upper) \($0.label)" })
        let predicted = tagger.entities(in: document).compactMap { entity -> LabelledText.Mark? in
          guard goldLabels.contains(entity.label.rawValue) else { return nil }
          let range = offsets.offsets(of: entity.range, in: .scalar)
          let key = "\(range.lowerBound) \(range.upperBound) \(entity.label)"
          // What a rule says has the rule's confidence; alone, the model's own is measured.
          if !alone || entity.rule == "entity.model" {
            let step = Int(entity.confidence * 100)
            byConfidence[step, default: (0, 0)].all += 1
            if gold.contains(key) { byConfidence[step, default: (0, 0)].right += 1 }
          }
          return LabelledText.Mark(lower: range.lowerBound, upper: range.upperBound, label: entity.label.rawValue)
        }
        score.add(gold: item.marks, predicted: predicted)
        names.add(item, predicted: predicted)
        if shown < errors { shown += show(item, predicted) ? 1 : 0 }
      }
      print(file)
      print(score.report)
      if !unlisted.isEmpty { print(names.report) }
      if calibration {
        print("confidence  right  of")
        for (step, count) in byConfidence.sorted(by: { $0.key < $1.key }) {
          print("     0.\(step < 10 ? "0" : "")\(step)    \(count.right)  \(count.all)")
        }
      }
    }
  }

  private func show(_ item: LabelledText, _ predicted: [LabelledText.Mark]) -> Bool {
    let scalars = Array(item.text.unicodeScalars)
    func text(_ mark: LabelledText.Mark) -> String {
      mark.label + "[" + String(String.UnicodeScalarView(scalars[mark.lower..<mark.upper])) + "]"
    }
    func key(_ mark: LabelledText.Mark) -> String { "\(mark.lower) \(mark.upper) \(mark.label)" }
    let gold = Set(item.marks.map(key))
    let found = Set(predicted.map(key))
    let missed = item.marks.filter { !found.contains(key($0)) }.map(text)
    let extra = predicted.filter { !gold.contains(key($0)) }.map(text)
    guard !missed.isEmpty || !extra.isEmpty else { return false }
    print(item.text)
    print("   missed", missed.joined(separator: " "), "| extra", extra.joined(separator: " "))
    return true
  }
}
