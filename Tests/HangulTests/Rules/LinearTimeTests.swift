import Hangul
import TestSupport
import Testing

/// Texts without a space, a line end or an end in sight: what is quadratic would not come back within the test's limit.
@Suite struct LinearTimeTests {
  private static let texts = ["신고의", "발전", "급하다", "))", "은(는)", "大韓", "一二", "12", "할것을", "a", "\u{1100}\u{1161}"]

  @Test(.timeLimit(.minutes(1)), arguments: texts)
  func longTextsComeBack(_ piece: String) {
    let text = String(repeating: piece, count: testCount(4_000, soak: 100_000))
    #expect(!Pronouncer().pronounce(text).text.isEmpty)
    #expect(!Pronouncer(joinsWords: true).readings(of: text, limit: 2).isEmpty)
    #expect(!Romanizer().romanized(text).isEmpty)
    #expect(!Romanizer(style: .name).romanized(text).isEmpty)
    #expect(!Romanizer(style: .letters).romanized(text).isEmpty)
    #expect(!Josa.topic.attached(to: text).isEmpty)
    #expect(!Josa.resolvingPlaceholders(in: text).isEmpty)
    #expect(!Hanja.glossed(text).isEmpty)
    _ = KoreanNumber(text)?.sino()
    _ = ParsedNumeral(text)
  }
}
