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

/// The least CPU time of each of some functions, in seconds. They take turns for at least `rounds` rounds and a second.
func fastest(rounds: Int = 5, _ bodies: [() -> Void]) -> [Double] {
  var least = bodies.map { _ in Double.infinity }
  for body in bodies { body() }
  let start = cpuSeconds()
  var round = 0
  while round < rounds || (round < 200 && cpuSeconds() - start < 1) {
    for (index, body) in bodies.enumerated() {
      let start = cpuSeconds()
      body()
      least[index] = min(least[index], cpuSeconds() - start)
    }
    round += 1
  }
  return least
}

func seconds(_ body: () -> Void) -> Double {
  withoutActuallyEscaping(body) { fastest([$0])[0] }
}

func padded(_ name: String) -> String { name + String(repeating: " ", count: max(0, 34 - name.count)) }

/// Hides a value from the optimizer.
@inline(never) @_optimize(none) func keep<T>(_ value: T) {}

func decimals(_ value: Double, _ digits: Int) -> String {
  let scale = digits == 0 ? 1.0 : digits == 1 ? 10.0 : 100.0
  let scaled = (value * scale).rounded(.down) / scale
  let text = digits == 0 ? String(Int(scaled)) : String(scaled)
  return String(repeating: " ", count: max(0, 8 - text.count)) + text
}
