#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// CPU seconds of this thread.
private func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The least CPU time of some runs, in seconds.
func seconds(runs: Int = 5, _ body: () -> Void) -> Double {
  body()
  return (0..<runs).map { _ in
    let start = cpuSeconds()
    body()
    return cpuSeconds() - start
  }.min() ?? 0
}

/// Hides a value from the optimizer.
@inline(never) @_optimize(none) func keep<T>(_ value: T) {}

func decimals(_ value: Double, _ digits: Int) -> String {
  let scale = digits == 0 ? 1.0 : digits == 1 ? 10.0 : 100.0
  let scaled = (value * scale).rounded(.down) / scale
  let text = digits == 0 ? String(Int(scaled)) : String(scaled)
  return String(repeating: " ", count: max(0, 8 - text.count)) + text
}
