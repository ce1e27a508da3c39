import TestSupport
import Testing

/// Every vector of a function that we offer is run; `Docs/Vectors.tsv` holds the verdicts.
@Suite struct VectorTests {
  /// A row of `Docs/Vectors.tsv`: a peer's place, and why we do not answer as the peer does.
  private struct Verdict {
    let verdict: String
    let rule: String
  }

  private static func verdicts() throws -> [String: Verdict] {
    let path = RuleCase.packageRoot + "Docs/Vectors.tsv"
    let lines = try #require(TestEnvironment.lines(of: path), "\(path) cannot be read")
    var result: [String: Verdict] = [:]
    for line in lines where !line.isEmpty && !line.hasPrefix("#") && !line.hasPrefix("peer\t") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 5, "\(line)")
      result[cells[0] + " " + cells[1] + " " + cells[2]] = Verdict(verdict: cells[3], rule: cells[4])
    }
    return result
  }

  static func answer(_ vector: Vector) -> VectorAnswer {
    let answer = WordVectors.answer(vector)
    if case .notOffered = answer { return CharacterVectors.answer(vector) }
    return answer
  }

  @Test func everyDisagreementIsArgued() throws {
    guard let vectors = Vector.all else { return }
    let verdicts = try Self.verdicts()
    var run = 0, agreed = 0, unruled = 0
    var problems: [String] = []
    for vector in vectors {
      let answer = Self.answer(vector)
      let verdict =
        verdicts["\(vector.peer) \(vector.function) \(vector.place)"] ?? verdicts["\(vector.peer) \(vector.function) *"]
      if case .notOffered = answer {
        if verdict?.verdict != "not offered" {
          problems.append("no verdict: \(vector.peer) \(vector.function) \(vector.place)")
        }
        continue
      }
      run += 1
      if answer.agrees(with: vector.expected) {
        agreed += 1
      } else if verdict?.verdict != "deviate" {
        problems.append(
          "\(vector.peer) \(vector.function) \(vector.place): \(answer) for \(vector.arguments), not \(String(describing: vector.expected))"
        )
      } else if verdict?.rule.hasPrefix("own:") == true {
        unruled += 1
      }
    }
    print(
      "vectors: \(vectors.count), run \(run), agreed \(agreed), deviations \(run - agreed), without an article \(unruled)"
    )
    #expect(problems.isEmpty, "\(problems.count):\n\(problems.prefix(80).joined(separator: "\n"))")
    #expect(Double(unruled) <= 0.02 * Double(run))
  }

  /// The counts of `Docs/HangulVectors.md`, printed on demand: KOREANTEXT_VECTOR_TABLE=1.
  @Test(.enabled(if: TestEnvironment.variable("KOREANTEXT_VECTOR_TABLE") != nil))
  func table() throws {
    let vectors = try #require(Vector.all)
    var order: [String] = []
    var counts: [String: [Int]] = [:]
    for vector in vectors {
      let name = "| \(vector.peer) | `\(vector.function)` |"
      if counts[name] == nil { order.append(name) }
      let answer = Self.answer(vector)
      var column = answer.agrees(with: vector.expected) ? 0 : 1
      if case .notOffered = answer { column = 2 }
      counts[name, default: [0, 0, 0]][column] += 1
    }
    for name in order {
      let row = counts[name] ?? []
      print(name + " \(row.reduce(0, +)) |" + row.map { " \($0) |" }.joined())
    }
    #expect(counts.values.reduce(0) { $0 + $1.reduce(0, +) } == vectors.count)
  }

  @Test func noVerdictIsStale() throws {
    guard let vectors = Vector.all else { return }
    let disagreeing = Set(
      vectors.filter {
        if case .notOffered = Self.answer($0) { return false }
        return !Self.answer($0).agrees(with: $0.expected)
      }.map { "\($0.peer) \($0.function) \($0.place)" })
    let listed = Set(try Self.verdicts().filter { $0.value.verdict == "deviate" }.keys)
    #expect(listed.subtracting(disagreeing).isEmpty)
  }
}
