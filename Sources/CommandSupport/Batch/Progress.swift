/// How far a long run has come, on one line of a terminal that is rewritten.
struct Progress {
  private let isShown: Bool
  private let start = System.monotonicSeconds
  private var lastShown = 0.0
  private var records = 0

  /// Shown only where standard error is a terminal and standard output is not: results on the screen are progress
  /// enough, and the two would mix.
  init(isQuiet: Bool) { isShown = !isQuiet && System.isTerminal(2) && !System.isTerminal(1) }

  mutating func advance() {
    records += 1
    guard isShown, records & 15 == 0 else { return }
    let elapsed = System.monotonicSeconds - start
    guard elapsed > 1, elapsed - lastShown > 0.2 else { return }
    lastShown = elapsed
    Log.write("\r\u{1B}[K\(records) texts, \(Int(Double(records) / elapsed)) a second")
  }

  /// Clears the line.
  func finish() { if lastShown > 0 { Log.write("\r\u{1B}[K") } }
}
