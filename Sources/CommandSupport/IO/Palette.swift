import KoreanNews

/// Colours for a terminal; without them every style is plain.
package struct Palette: Sendable {
  package enum Style: Sendable {
    case strong, faint, speaker, quotation, warning
    case label(EntityLabel)
  }

  package enum Choice: String, Sendable, CaseIterable { case auto, always, never }

  package let isColoured: Bool

  package init(isColoured: Bool) { self.isColoured = isColoured }

  /// `auto` colours a terminal that does not ask for none (https://no-color.org, `TERM=dumb`).
  package init(_ choice: Choice, descriptor: Int32 = 1, environment: (String) -> String? = System.environment) {
    switch choice {
    case .always: isColoured = true
    case .never: isColoured = false
    case .auto:
      let refuses = environment("NO_COLOR").map { !$0.isEmpty } ?? false
      isColoured = !refuses && environment("TERM") != "dumb" && System.isTerminal(descriptor)
    }
  }

  package func paint(_ text: some StringProtocol, _ style: Style) -> String {
    guard isColoured, !text.isEmpty else { return String(text) }
    return "\u{1B}[\(code(style))m\(text)\u{1B}[0m"
  }

  private func code(_ style: Style) -> String {
    switch style {
    case .strong: "1"
    case .faint: "2"
    case .speaker: "1;36"
    case .quotation: "32"
    case .warning: "33"
    case .label(let label):
      switch label {
      case .person: "36"
      case .organization: "34"
      case .location: "32"
      case .date, .time: "35"
      case .quantity: "33"
      case .artifact, .term: "31"
      default: "37"
      }
    }
  }
}
