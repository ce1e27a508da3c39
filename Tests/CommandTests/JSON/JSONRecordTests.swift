import CommandSupport
import TestSupport
import Testing

@Suite struct JSONRecordTests {
  @Test func whatIsNotKnownStaysAsItCame() throws {
    let line = #"{ "z" : 1.50, "big":123456789012345678901234567890,"한":"\uD55C","o":{ "b" : [ 1 , 2 ] },"z":null }"#
    let record = try JSONRecord(Array(line.utf8))
    var json = JSONWriter()
    json.object { for field in record.fields { $0.field(field) } }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"z":1.50,"big":123456789012345678901234567890,"한":"\uD55C","o":{ "b" : [ 1 , 2 ] },"z":null}"#)
    #expect(record["한"]?.string == "한")
    #expect(record["z"]?.isNull == true)
    #expect(record["o"]?.string == nil)
    #expect(record["none"]?.key == nil)
  }

  @Test func escapesAreDecoded() throws {
    let record = try JSONRecord(Array(#"{"text":"\"\\\/\b\f\n\r\t\u0041\ud83d\uDE00\u0000한"}"#.utf8))
    #expect(record["text"]?.string == "\"\\/\u{8}\u{C}\n\r\tA😀\0한")
  }

  @Test func theIdOfABrokenLineIsFoundWhereItCanBe() {
    func salvaged(_ line: String) -> String? {
      JSONRecord.salvage("id", from: Array(line.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(salvaged(#"{"text":"\ud800","id":"a"}"#) == #""a""#)
    #expect(salvaged(#"{"id":7,"text":"\ud800"}"#) == "7")
    #expect(salvaged(#"{"id":"\ud800"}"#) == nil)
    #expect(salvaged("no") == nil)
  }

  @Test func writingAndReadingGivesTheSame() throws {
    var random = SeededGenerator(seed: 3)
    var texts = TextGenerator(seed: 8)
    func value(_ depth: Int) -> JSONValue {
      switch Int.random(in: 0..<(depth > 3 ? 4 : 6), using: &random) {
      case 0: .null
      case 1: .bool(Bool.random(using: &random))
      case 2: .number(["0", "-1", "1.50", "6e23", "123456789012345678901"].randomElement(using: &random) ?? "0")
      case 3: .string(texts.text(upTo: 4))
      case 4: .array((0..<Int.random(in: 0..<4, using: &random)).map { _ in value(depth + 1) })
      default:
        .object((0..<Int.random(in: 0..<4, using: &random)).map { _ in .init(texts.text(upTo: 2), value(depth + 1)) })
      }
    }
    for _ in 0..<testCount(300, soak: 20_000) {
      let wanted = value(0)
      for layout in [JSONWriter.Layout.compact, .indented] {
        var json = JSONWriter(layout)
        json.value(wanted)
        #expect(try JSONValue(json.bytes) == wanted)
        if layout == .compact { #expect(!json.bytes.contains(0x0A)) }
      }
    }
  }

  @Test func numbersAreShort() {
    var json = JSONWriter()
    json.array { json in for number in [0.93, 1, 0, 0.123456, 1e-9, .nan, -2.5] { json.decimal(number) } }
    #expect(String(decoding: json.bytes, as: UTF8.self) == "[0.93,1,0,0.1235,0,null,-2.5]")
  }
}
