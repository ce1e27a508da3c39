import ArgumentParser
import CommandSupport

@main
struct WorkbenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbench",
    abstract: "The developers' tool. Run it from the root of the package.",
    subcommands: [
      Tables.self, HanjaTables.self, Examples.self, Snapshots.self, Scores.self, Corpus.self, CalibrationCommand.self,
    ])
}

struct WorkbenchOptions: ParsableArguments {
  @Flag(help: "Write nothing; end with 1 where something is out of date or worse.") var check = false
  @Option(help: "The root of the package.") var root = "."

  /// Runs a step and turns what goes wrong into a message and an exit code.
  func guarding<Result>(_ step: () throws -> Result) throws -> Result {
    do { return try step() } catch {
      Log.error("\(error)")
      throw ExitCode(ExitStatus.undecodable.rawValue)
    }
  }

  func report(_ changed: [String]) throws {
    for name in changed { print(check ? "out of date: \(name)" : "written: \(name)") }
    if check, !changed.isEmpty { throw ExitCode.failure }
  }
}

struct Tables: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Writes Generated/*.swift from Tables/*.tsv.")
  @OptionGroup var options: WorkbenchOptions

  func run() throws {
    try options.report(options.guarding { try Workbench.tables(root: options.root, isCheck: options.check) })
  }
}

struct HanjaTables: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hanja",
    abstract: "Writes Tables/hanja-{readings,boundaries}.tsv from their sources, and checks hanja-words.tsv by them.",
    discussion: "Unpack Unihan_Readings.txt.bz2 of the package unicode-data first; run `workbench tables` afterwards.")
  @OptionGroup var options: WorkbenchOptions
  @Option(help: "libhangul's list.") var list = "/usr/share/libhangul/hanja/hanja.txt"
  @Option(help: "Unihan's readings, unpacked.") var unihan: String

  func run() throws {
    try options.report(
      options.guarding {
        try Workbench.hanja(root: options.root, list: list, unihan: unihan, isCheck: options.check)
      })
  }
}

struct Examples: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes Tests/*/Generated/DocExamples.swift: the examples of the documentation as tests.")
  @OptionGroup var options: WorkbenchOptions

  func run() throws {
    try options.report(options.guarding { try Workbench.examples(root: options.root, isCheck: options.check) })
  }
}

struct Snapshots: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes Fixtures/Articles/*/snapshot.txt: what the analyzer does today, for a reviewer's eye.")
  @OptionGroup var options: WorkbenchOptions

  func run() throws {
    try options.report(options.guarding { try Workbench.snapshots(root: options.root, isCheck: options.check) })
  }
}

struct Scores: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Scores Fixtures/Articles against their gold; writes or checks Fixtures/Scores/baseline.json.")
  @OptionGroup var options: WorkbenchOptions
  @Flag(help: "Show every article's figures, too.") var perArticle = false

  func run() throws {
    let (articles, total) = try options.guarding { try Workbench.scores(root: options.root) }
    let baseline = try options.guarding { try Workbench.baseline(root: options.root) }
    if perArticle { for (name, board) in articles { show(name, board, nil) } }
    show("all", total, baseline)
    let losses = total.losses(against: baseline)
    for loss in losses { print("lower: \(loss)") }
    if options.check {
      if !losses.isEmpty { throw ExitCode.failure }
    } else {
      try options.guarding { try Workbench.writeBaseline(total, root: options.root) }
    }
  }

  private func show(_ title: String, _ board: Scoreboard, _ baseline: JSONValue?) {
    print(title)
    for (name, figure) in board.figures {
      let before = baseline?[name]?.double.map { " (\(TextNumber.decimal($0, places: 4)))" } ?? ""
      print(
        "  \(TextWidth.padded(name, to: 20)) \(TextNumber.decimal(figure.value, places: 4))\(before)"
          + "  \(figure.right) of \(figure.wanted), \(figure.given) given")
    }
  }
}
