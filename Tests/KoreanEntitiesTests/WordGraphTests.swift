import Testing

@testable import KoreanEntities

@Suite struct WordGraphTests {
  private func graph(_ words: [String: UInt16]) -> WordGraph {
    var builder = WordGraphBuilder()
    for (word, payload) in words { builder.add(word, payload: payload) }
    return WordGraph(builder)
  }

  private func words(_ graph: WordGraph, in text: String, at start: Int) -> [String] {
    let scalars = text.unicodeScalars.map(\.value)
    return scalars.withUnsafeBufferPointer { buffer in
      var result: [String] = []
      graph.forEachWord(in: buffer, at: start, before: scalars.count) { result.append("\($0):\($1)") }
      return result
    }
  }

  @Test func findsAllWordsFromOnePlace() {
    let graph = graph(["네이버": 1, "네이버클라우드": 2, "네": 3, "AI": 4, "𠀀가": 5])
    #expect(words(graph, in: "네이버클라우드는", at: 0) == ["1:3", "3:1", "7:2"])
    #expect(words(graph, in: "네이버클라우드는", at: 1) == [])
    #expect(words(graph, in: "의AI", at: 1) == ["3:4"])
    #expect(words(graph, in: "𠀀가", at: 0) == [])
  }

  @Test func sameWordsGiveSameBytes() {
    var one = WordGraphBuilder()
    var two = WordGraphBuilder()
    for word in ["가나", "가다", "나다", "나"] { one.add(word, payload: 1) }
    for word in ["나", "나다", "가다", "가나"] { two.add(word, payload: 1) }
    #expect(one.bytes() == two.bytes())
  }

  @Test func unsoundBytesAreRefused() {
    var builder = WordGraphBuilder()
    for word in ["가나", "가다", "나다", "나"] { builder.add(word, payload: 1) }
    let bytes = builder.bytes()
    for index in 0..<bytes.count - 8 where index < 8 || index % 3 == 0 {
      var changed = bytes
      changed[index] = 0xFF
      let block = ByteBlock(changed)
      // Refused, or still sound to walk.
      if let graph = WordGraph(bytes: block.bytes, owner: block) { _ = words(graph, in: "가나다", at: 0) }
    }
    let short = ByteBlock(Array(bytes.dropLast(9)))
    #expect(WordGraph(bytes: short.bytes, owner: short) == nil)
  }

  @Test func sharedEndsAreStoredOnce() {
    #expect(graph(["가다": 1, "나다": 1, "라다": 1]).stateCount == 3)
  }

  @Test func aLargeGraphFindsTheSameWords() {
    // More edges than a graph without a table of pairs has; the words begin with every kind of character.
    var listed: [String: UInt16] = ["네": 3, "네이버": 1, "네이버클라우드": 2, "네a": 4, "豈가": 5, "A가나": 6, "나": 7]
    for first in stride(from: 0xAC00, to: 0xD7A4, by: 40) {
      for second in stride(from: 0xAC05, to: 0xD7A4, by: 140) {
        var word = String.UnicodeScalarView()
        for value in [first, second, first + 1] { if let scalar = Unicode.Scalar(value) { word.append(scalar) } }
        listed[String(word)] = 9
      }
    }
    let graph = graph(listed)
    #expect(graph.edgeCount > 20_000)
    #expect(words(graph, in: "네이버클라우드는", at: 0) == ["1:3", "3:1", "7:2"])
    #expect(words(graph, in: "네a", at: 0) == ["1:3", "2:4"])
    #expect(words(graph, in: "네𠀀", at: 0) == ["1:3"])
    #expect(words(graph, in: "豈가", at: 0) == ["2:5"])
    #expect(words(graph, in: "A가나", at: 0) == ["3:6"])
    #expect(words(graph, in: "나", at: 0) == ["1:7"])
    #expect(listed.filter { $0.value == 9 }.allSatisfy { words(graph, in: $0.key + "를", at: 0).last == "3:9" })
  }

  @Test func aTableOfPairsIsReadOrRefused() throws {
    var builder = WordGraphBuilder()
    for word in ["가나", "가다", "나다", "나"] { builder.add(word, payload: 1) }
    let block = ByteBlock(builder.bytes())
    let bytes = try #require(WordGraph(bytes: block.bytes, owner: block)).pairTable()
    let table = ByteBlock(bytes)
    let graph = try #require(WordGraph(bytes: block.bytes, owner: block, pairs: table.bytes))
    #expect(words(graph, in: "가다를", at: 0) == ["2:1"])
    #expect(words(graph, in: "나다", at: 0) == ["1:1", "2:1"])
    // No free slot: a search would never end. A state beyond the graph. No power of two.
    let broken = [
      [UInt8](repeating: 1, count: bytes.count), [UInt8](repeating: 0xFF, count: 4) + bytes.dropFirst(4),
      Array(bytes.dropLast()),
    ]
    for bytes in broken {
      let table = ByteBlock(bytes)
      #expect(WordGraph(bytes: block.bytes, owner: block, pairs: table.bytes) == nil)
    }
  }
}
