import ArgumentParser
import CommandSupport

@main
struct WorkbenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbench",
    abstract: "The developers' tool. Run it from the root of the package.",
    subcommands: [Tables.self])
}

struct Tables: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the Generated folders of Hangul and KoreanLexicon from their Tables/*.tsv.")
  @Flag(help: "Write nothing; end with 1 where something is out of date.") var check = false
  @Option(help: "The root of the package.") var root = "."

  func run() throws {
    let changed: [String]
    do {
      changed = try Workbench.tables(root: root, isCheck: check)
    } catch {
      Log.error("\(error)")
      throw ExitCode(ExitStatus.undecodable.rawValue)
    }
    for name in changed { print(check ? "out of date: \(name)" : "written: \(name)") }
    if check, !changed.isEmpty { throw ExitCode.failure }
  }
}
