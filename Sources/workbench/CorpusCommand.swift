import ArgumentParser
import CommandSupport
import EntityTraining

struct Corpus: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads Fixtures/Corpus/*.txt: markup, duplicates, skeletons, strings under several labels.")
  @Flag(help: "End with 1 on any fault.") var check = false
  @Flag(help: "List strings that stand under several labels.") var conflicts = false
  @Option(help: "The folder of the corpus.") var folder = "Fixtures/Corpus"

  func run() throws {
    var texts: [LabelledText] = []
    var broken = 0
    for file in try System.files(in: folder) where file.hasSuffix(".txt") {
      do {
        texts += try CorpusMarkup.texts(try System.contents(of: folder + "/" + file), file: file)
      } catch let error as LabelledDataError {
        print("fault: \(error)")
        broken += 1
      }
    }
    let report = CorpusCheck(texts)
    for fault in report.faults { print("fault: \(fault)") }
    if conflicts { for conflict in report.conflicts { print("look: \(conflict)") } }
    let counts = report.markCounts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    print(
      "\(report.sentenceCount) sentences; \(counts); \(report.faults.count + broken) faults, \(report.conflicts.count) strings under several labels"
    )
    if check, !report.faults.isEmpty || broken > 0 { throw ExitCode.failure }
  }
}
