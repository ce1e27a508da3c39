import ArgumentParser

@main
struct HangulCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "hangul")
}
