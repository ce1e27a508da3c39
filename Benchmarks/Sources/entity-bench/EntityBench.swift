#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import KoreanEntities
import KoreanText

/// Syllables a second of the entity tagger on one core, the time a model takes to load, and peak memory.
///
///     swift run -c release entity-bench < FILE        // any Korean text; a blank line ends a document
///
/// Times are CPU time of the one thread, best of nine, so that a busy machine says little against them.
@main
struct EntityBench {
  static func main() {
    var texts: [String] = [""]
    while let line = readLine() {
      if line.isEmpty { texts.append("") } else { texts[texts.count - 1] += line + "\n" }
    }
    texts.removeAll { $0.isEmpty }
    guard !texts.isEmpty else {
      print("usage: entity-bench < FILE")
      return
    }
    let documents = texts.map { Document($0) }
    let characters = texts.reduce(0) { $0 + $1.unicodeScalars.count }

    let first = cpuSeconds { _ = EntityModel.shipped }
    if let shipped = EntityModel.shipped { print("model: \(shipped.size) bytes, \(shipped.labels.count) labels") }
    let loads = (0..<21).map { _ in cpuSeconds { _ = EntityModel.reloaded() } }.sorted()
    print("load: first \(milliseconds(first)) ms, again \(milliseconds(loads[10])) ms (median of 21)")

    // One setting, many times: for a profiler.
    let only = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : nil
    for (name, options) in settings() where only.map({ $0 == name }) ?? true {
      let tagger = EntityTagger(options: options)
      var found = 0
      var best = Double.infinity
      for _ in 0..<(only == nil ? 9 : 100) {
        found = 0
        best = min(best, cpuSeconds { for document in documents { found += tagger.entities(in: document).count } })
      }
      print("\(name): \(Int(Double(characters) / best)) characters/s, \(found) entities")
    }
    var usage = rusage()
    readUsage(&usage)
    print("peak memory: \(usage.ru_maxrss / 1024) MB")
  }

  static func settings() -> [(String, EntityTagger.Options)] {
    func options(_ guideline: EntityTagger.Guideline, alone: Bool = false) -> EntityTagger.Options {
      var options = EntityTagger.Options()
      options.guideline = guideline
      options.isModelAlone = alone
      return options
    }
    var patterns = options(.news)
    patterns.model = nil
    return [
      ("tagger alone", options(.general, alone: true)), ("tagger and rules, general", options(.general)),
      ("tagger and rules, news", options(.news)), ("patterns alone", patterns),
    ]
  }

  private static func readUsage(_ usage: inout rusage) {
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
  }

  private static func milliseconds(_ seconds: Double) -> Double { Double(Int(seconds * 1e5)) / 100 }

  private static func cpuSeconds(_ body: () -> Void) -> Double {
    let start = now()
    body()
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
