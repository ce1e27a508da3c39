import ArgumentParser

@main
struct WorkbenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "workbench")
}
