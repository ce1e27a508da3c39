import CommandSupport
import TestSupport
import Testing

/// The Hanja tables are what their sources make them.
@Suite struct HanjaSourcesTests {
  private static let list = [
    "# reading:hanja:meaning", "녀:女:여자 녀", "여:女:", "자:子:아들 자", "금:金:쇠 금", "김:金:성 김", "여자:女子:", "녀자:女子:",
    "금자:金子:", "자녀:子女:", "금금:金金:",
  ]
  private static let unihan = ["U+5B50\tkHangul\t자:0E", "U+91D1\tkHangul\t금:0E 김:0E", "U+5973\tkCantonese\tneoi5"]

  @Test func tablesFollowFromTheLists() {
    let sources = HanjaSources(list: Self.list, unihan: Self.unihan)
    let readings = sources.readingsTable.split(separator: "\n").suffix(4)
    // 여 is 녀 at the beginning of a word, no reading of its own.
    #expect(Array(readings) == ["금\t金\t\tbsd", "김\t\t金\tbsd", "녀\t女\t\tbsd", "자\t子\t\tbsd"])
    #expect(sources.boundariesTable.split(separator: "\n").suffix(2) == ["女\t子\tbsd", "金\t子金\tbsd"])
    let words = "# c\nhanja\treading\tprovenance\n女子\t여자\tbsd\n女子\t여지\tbsd\n金女\t금녀\tbsd\n金女\t금녀\town\n"
    #expect(sources.strangeWords(in: words) == ["女子\t여지\tbsd", "金女\t금녀\tbsd"])
  }

  @Test func committedTablesAreUpToDate() throws {
    guard let list = TestEnvironment.lines(of: "/usr/share/libhangul/hanja/hanja.txt"),
      let unihan = TestEnvironment.unicodeLines("Unihan_Readings.txt")
    else {
      print("SKIPPED: Hanja tables against their sources; install libhangul-data and unicode-data to run it")
      return
    }
    let sources = HanjaSources(list: list, unihan: unihan)
    #expect(sources.readingsTable == PackageFolder.text(of: "Sources/Hangul/Tables/hanja-readings.tsv"))
    #expect(sources.boundariesTable == PackageFolder.text(of: "Sources/Hangul/Tables/hanja-boundaries.tsv"))
    let words = try #require(PackageFolder.text(of: "Sources/Hangul/Tables/hanja-words.tsv"))
    #expect(sources.strangeWords(in: words) == [])
  }
}
