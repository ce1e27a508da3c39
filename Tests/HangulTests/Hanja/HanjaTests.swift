import Hangul
import TestSupport
import Testing

@Suite struct HanjaTests {
  @Test func goldenCases() throws { try check("hanja", atLeast: 100) { Hanja.hangul(for: $0.input) } }
  @Test func goldenGlosses() throws { try check("hanja", atLeast: 5, list: "gloss") { Hanja.glossed($0.input) } }

  @Test func readingsOfCharacters() {
    #expect(Hanja.readings(of: "金") == ["금", "김"])
    #expect(Hanja.readings(of: "女") == ["녀"])
    #expect(Hanja.readings(of: "가") == [] && Hanja.readings(of: "a") == [])
  }

  @Test func runsPointIntoTheText() {
    let text = "가 大韓 b 民國"
    let runs = Hanja.runs(in: text)
    #expect(runs.map(\.reading) == ["대한", "민국"])
    let bytes = Array(text.utf8)
    #expect(runs.map { String(decoding: bytes[$0.utf8Range], as: UTF8.self) } == ["大韓", "民國"])
    #expect(Hanja.runs(in: "𪚥").map(\.confidence).allSatisfy { $0 < 1 })
    #expect(Hanja.glossed("大韓", .hanjaInBrackets) == "대한(大韓)")
  }

  /// The table was compiled from libhangul's list: every word of it must read as the list says, or as South Korean
  /// spelling changes that (initial-sound law, no 사이시옷 in Sino-Korean words).
  @Test func agreesWithItsSource() throws {
    guard let lines = TestEnvironment.lines(of: "/usr/share/libhangul/hanja/hanja.txt") else {
      print("SKIPPED: Hanja readings against their source; install libhangul-data to run it")
      return
    }
    var wanted: [String: Set<String>] = [:]
    for line in lines where !line.hasPrefix("#") {
      let cells = line.split(separator: ":", omittingEmptySubsequences: false)
      guard cells.count >= 2, cells[1].unicodeScalars.count > 1,
        cells[0].unicodeScalars.count == cells[1].unicodeScalars.count,
        cells[1].unicodeScalars.allSatisfy(Hanja.contains)
      else { continue }
      wanted[String(cells[1]), default: []].insert(String(cells[0]))
    }
    #expect(wanted.count > 200_000)
    var agreeing = 0, total = 0
    for (index, (hanja, readings)) in wanted.sorted(by: { $0.key < $1.key }).enumerated() {
      if !TestEnvironment.isSoak, index % 40 != 0 { continue }
      total += 1
      if readings.contains(Hanja.hangul(for: hanja)) { agreeing += 1 }
    }
    #expect(Double(agreeing) / Double(total) > 0.99, "\(agreeing) of \(total)")
  }
}
