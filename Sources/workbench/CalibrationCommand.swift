import ArgumentParser
import CommandSupport

struct CalibrationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibration",
    abstract: "How often a speaker of stated confidence is right, by confidence and by rule.")
  @Argument(help: "Folders with gold files.") var folders = ["Fixtures/Articles"]

  func run() throws {
    let calibration = try Workbench.calibration(folders: folders)
    print("| confidence | quotations | mean stated | right |\n| --- | --- | --- | --- |")
    for (bin, row) in calibration.bins.sorted(by: { $0.key < $1.key }) {
      print("| 0.\(bin)–\(bin == 9 ? "1" : "0.\(bin + 1)") | \(cells(row)) |")
    }
    print("\n| rule | quotations | mean stated | right |\n| --- | --- | --- | --- |")
    for (rule, row) in calibration.rules.sorted(by: { $0.value.count > $1.value.count }) {
      print("| \(rule) | \(cells(row)) |")
    }
  }

  private func cells(_ row: Calibration.Row) -> String {
    let count = Double(row.count)
    return "\(row.count) | \(TextNumber.decimal(row.confidence / count, places: 3)) | "
      + "\(row.right)/\(row.count) = \(TextNumber.decimal(Double(row.right) / count, places: 3))"
  }
}
