import CBreakIterator
import KoreanText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sentence splitting as a library call, beside ICU's iterator on the same text, and its growth with the text.
///
///     swift run -c release sentence-bench FILE…      bytes of UTF-8 a CPU-second
@main
struct SentenceBench {
  static func main() {
    let text = CommandLine.arguments.dropFirst().compactMap(read).joined(separator: "\n")
    guard !text.isEmpty else {
      print("usage: sentence-bench FILE…   (articles, UTF-8)")
      return
    }
    print("article by article:")
    compare(CommandLine.arguments.dropFirst().compactMap(read))
    print("as one text:")
    compare([repeated(text, bytes: 4_000_000)])
    growth(text)
  }

  /// One call a text, ours and ICU's, a megabyte or more in all.
  private static func compare(_ texts: [String]) {
    let documents = texts.map { Document($0) }
    let units = texts.map { Array($0.utf16) }
    let once = texts.reduce(0) { $0 + $1.utf8.count }
    let turns = max(1, 1_000_000 / max(1, once))
    let bytes = Double(once * turns)
    let splitter = SentenceSplitter()
    var ours = 0
    var theirs: Int64 = 0
    let ownTime = best {
      ours = 0
      for _ in 0..<turns { for document in documents { ours += splitter.sentences(in: document).count } }
    }
    guard let iterator = sentence_iterator_open() else { return print("ICU gives no iterator") }
    defer { sentence_iterator_close(iterator) }
    let icuTime = best {
      theirs = 0
      for _ in 0..<turns {
        for text in units {
          theirs += text.withUnsafeBufferPointer { sentence_iterator_count(iterator, $0.baseAddress, Int32($0.count)) }
        }
      }
    }
    print("texts: \(texts.count), \(once) bytes of UTF-8")
    print("SentenceSplitter  \(rate(bytes, ownTime)) MB/s  \(ours) sentences")
    print("ICU, reused       \(rate(bytes, icuTime)) MB/s  \(theirs) sentences")
    print("ratio             \((icuTime / ownTime * 1000).rounded() / 1000)")
  }

  /// Seconds a megabyte must not grow with the length, whatever the marks.
  private static func growth(_ sample: String) {
    let oneLine = String(sample.map { $0 == "\n" ? " " : $0 })
    let words = String(oneLine.filter { !"“”\"‘’'".contains($0) })
    let cases: [(String, String)] = [
      ("one paragraph", oneLine),
      ("opening marks only", words.split(separator: " ").joined(separator: " “")),
      ("one mark in front", "“" + words),
      ("brackets only open", words.split(separator: " ").joined(separator: " (")),
      ("no space, no stop", String(words.filter { $0 != " " && $0 != "." })),
      ("one letter", "가"), ("one quote", "\""), ("stops", "."), ("Latin with dots", "a.b"), ("dashes", "-_"),
      ("jamo", "ㅋ"), ("blanks", " "), ("digits and dots", "1."),
    ]
    for (name, seed) in cases {
      var line = name + ":"
      for size in [1_000, 10_000, 100_000, 1_000_000, 10_000_000] {
        var text = repeated(seed, bytes: size, separator: "")
        if name == "one mark in front" { text = "“" + String(text.filter { $0 != "“" }) }
        let document = Document(text)
        let time = best(rounds: size > 100_000 ? 2 : 20) { _ = SentenceSplitter().sentences(in: document).count }
        line += "  \(rate(Double(text.utf8.count), time))"
      }
      print(line + "  MB/s at 1 KB … 10 MB")
    }
  }

  private static func repeated(_ text: String, bytes: Int, separator: String = "\n") -> String {
    var result = text
    while result.utf8.count < bytes { result += separator + result }
    let end = result.utf8.index(result.startIndex, offsetBy: min(bytes, result.utf8.count))
    return String(result[..<(end.samePosition(in: result.unicodeScalars) ?? result.utf8.index(before: end))])
  }

  /// The shortest of some rounds, in seconds of CPU time.
  private static func best(rounds: Int = 10, _ body: () -> Void) -> Double {
    (0..<rounds).map { _ in
      let start = cpu()
      body()
      return cpu() - start
    }.min() ?? 0
  }

  private static func cpu() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func rate(_ bytes: Double, _ seconds: Double) -> Double {
    (bytes / max(seconds, 1e-9) / 1e5).rounded() / 10
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
