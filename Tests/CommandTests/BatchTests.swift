import CommandSupport
import TestSupport
import Testing

/// The command line as a shell sees it: bytes in, bytes out, exit codes.
@Suite struct BatchTests {
  @Test func badLinesAreReportedInTheirPlace() throws {
    var input = Array(
      """
      {"x":1.50,"id":"good","text":"갔다. 왔다.","n":{"k":[1]}}
      no json
      {"id":"none"}
      {"id":"half","text":"\\ud800"}

      {"id":"empty","text":""}

      """.utf8)
    input += Array(#"{"id":"bytes","text":""#.utf8) + [0xEA, 0xB0] + Array("\"}\n".utf8)
    input += Array(#"{"id":8,"text":"끝."}"#.utf8)
    let run = try Tool.run("gisa sentences --input-format jsonl", input: input)
    #expect(run.status == 2)
    #expect(
      run.lines == [
        #"{"x":1.50,"n":{"k":[1]},"id":"good","schema_version":1,"offset_unit":"scalar","sentences":[[0,3],[4,7]]}"#,
        #"{"id":null,"line":2,"error":"not a JSON object at byte 0"}"#,
        #"{"id":"none","line":3,"error":"no field \"text\""}"#,
        #"{"id":"half","line":4,"error":"lone surrogate escape at byte 21"}"#,
        #"{"id":"empty","schema_version":1,"offset_unit":"scalar","sentences":[]}"#,
        #"{"id":"bytes","line":7,"error":"invalid UTF-8 at byte 22"}"#,
        #"{"id":8,"schema_version":1,"offset_unit":"scalar","sentences":[[0,2]]}"#,
      ])
  }

  @Test(arguments: ["analyze", "clean", "sentences", "quotes", "entities"])
  func everyCommandReportsBadLines(command: String) throws {
    let input = "{\"id\":1,\"text\":\"“좋다”고 했다.\"}\n[]\n{\"id\":2,\"text\":\"\"}\n"
    let run = try Tool.run("gisa \(command) --input-format jsonl --jobs 2", input: input.utf8)
    #expect(run.status == 2)
    #expect(run.lines.count == 3)
    #expect(run.lines.dropFirst().first?.contains("\"line\":2,\"error\":") == true)
    for line in run.lines { _ = try JSONValue(String(line)) }
  }

  @Test func inputFieldsThatTheResultReplacesAreDropped() throws {
    let line = #"{"sentences":"mine","title":"제목","text":"가.","offset_unit":3,"id":"a","entities":[1]}"#
    let run = try Tool.run("gisa sentences --input-format jsonl", input: line.utf8)
    #expect(
      run.output
        == #"{"title":"제목","id":"a","schema_version":1,"offset_unit":"scalar","sentences":[[0,2]]}"# + "\n")
    let other = try Tool.run(
      "gisa sentences --input-format jsonl --text-field body", input: #"{"body":"가.","text":1}"#.utf8)
    #expect(
      other.output == #"{"text":1,"id":null,"schema_version":1,"offset_unit":"scalar","sentences":[[0,2]]}"# + "\n")
  }

  @Test func failFastStopsAtTheFirst() throws {
    let run = try Tool.run(
      "gisa sentences --input-format jsonl --fail-fast", input: "{\"text\":\"가.\"}\nx\n{\"text\":\"나.\"}\n".utf8)
    #expect(run.status == 2)
    #expect(run.lines.count == 2)
  }

  @Test func jobsChangeNothing() throws {
    var texts = TextGenerator(seed: 77)
    var input: [UInt8] = []
    for number in 0..<testCount(200, soak: 5_000) {
      var json = JSONWriter()
      json.object { json in
        json.field("n", number)
        if number % 7 != 3 { json.field("text", texts.text()) }
      }
      input += json.bytes + [0x0A]
    }
    for format in ["jsonl", "text", "json"] {
      let one = try Tool.run("gisa analyze --input-format jsonl --format \(format) --jobs 1", input: input)
      let many = try Tool.run("gisa analyze --input-format jsonl --format \(format) --jobs 4", input: input)
      #expect(one.status == 2)
      #expect(many.status == 2)
      #expect(one.outputBytes == many.outputBytes)
      #expect(one.errorBytes == many.errorBytes)
    }
  }

  @Test func severalFilesMakeAnArray() throws {
    let folder = try Tool.Folder()
    let first = try folder.write("a.txt", "가.".utf8)
    let second = try folder.write("b.txt", [0xFF, 0xFF, 0xFF])
    let batch = try folder.write("c.jsonl", "{\"text\":\"나.\"}\n".utf8)
    let run = try Tool.run("gisa sentences --format json --encoding utf-8 '\(first)' '\(second)' '\(batch)'")
    #expect(run.status == 2)
    let value = try JSONValue(run.outputBytes)
    #expect(value.array?.count == 3)
    #expect(value[0]?["id"]?.string == first)
    #expect(value[1]?["error"]?.string?.contains("b.txt") == true)
    #expect(value[2]?["sentences"]?[0]?.range == 0..<2)
  }
}
