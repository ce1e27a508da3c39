import CommandSupport
import TestSupport
import Testing

/// `--dict` and `--model`.
@Suite struct DictionaryTests {
  @Test func aNameOfTheUsersHoldsAtOnce() throws {
    let folder = try Tool.Folder()
    let names = try folder.write("names.tsv", "또록이\tAF\t또록이 로봇\n도담도담\tOG\n".utf8)
    let run = try Tool.run(
      "gisa entities --plain --format json --dict '\(names)'", input: "도담도담이 또록이를 내놨다.".utf8)
    let entities = try #require(try JSONValue(run.outputBytes)["entities"]?.array)
    #expect(entities.map { $0["text"]?.string } == ["도담도담", "또록이"])
    #expect(entities.map { $0["label"]?.string } == ["OG", "AF"])
    #expect(entities.last?["name"]?.string == "또록이 로봇")
  }

  @Test func aMissingOrBrokenFileStopsTheRun() throws {
    let folder = try Tool.Folder()
    let broken = try folder.write("broken.tsv", "a line without a tab\n".utf8)
    #expect(try Tool.run("gisa entities --dict /no/such.tsv").status == 66)
    #expect(try Tool.run("gisa entities --model /no/such.model").status == 66)
    let run = try Tool.run("gisa entities --dict '\(broken)'")
    #expect(run.status == 65)
    #expect(run.error.contains("line 1"))
    #expect(try Tool.run("gisa entities --model '\(broken)'").status == 65)
  }
}
