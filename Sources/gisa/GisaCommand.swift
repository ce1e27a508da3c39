import ArgumentParser

@main
struct GisaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "gisa")
}
