import CXXICUNormalizer
import Hangul
import KoreanUnicode

/// Hangul and KoreanUnicode beside ICU's UTF-8 functions, on one thread and one text in one run.
///
///     swift run -c release --package-path Benchmarks hangul-bench             # the figures
///     swift run -c release --package-path Benchmarks hangul-bench linear      # only: ten times the input
///     swift run -c release --package-path Benchmarks hangul-bench verify      # a million random texts against ICU
///
/// Figures are rounded down; each is the least CPU time of its thread over some rounds in which ours and ICU's take
/// turns. Both write into room they already have, but for the functions with a map: there ICU writes into its old
/// room and records a new `Edits`, ours makes text and map anew. Freed memory is kept (`keep_memory`), so
/// that no figure has the kernel's zeroing of fresh pages in it.
@main
enum HangulBench {
  static func main() {
    keep_memory()
    if CommandLine.arguments.contains("verify") { return Verify.run(1_000_000) }
    var maker = SampleText()
    let composed = maker.make(bytes: 50_000_000)
    if !CommandLine.arguments.contains("linear") {
      var comparison = Comparison(composed)
      comparison.run()
    }
    Linear(composed).run()
  }
}
