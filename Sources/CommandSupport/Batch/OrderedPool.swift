/// Works on chunks in parallel and hands the results on in the order of the input.
///
/// At most `jobs` chunks are worked on at a time and at most `4 * jobs` are held, finished ones that wait for an
/// earlier one included: memory stays bounded however long the input is.
package enum OrderedPool {
  package static func run<Chunk: Sendable, Outcome: Sendable>(
    jobs: Int, next: () throws -> Chunk?, work: @escaping @Sendable (Chunk) -> Outcome, emit: (Outcome) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
      var started = 0
      var emitted = 0
      var running = 0
      var waiting: [Int: Outcome] = [:]
      func settle(_ finished: (Int, Outcome)?) throws {
        guard let (index, outcome) = finished else { return }
        running -= 1
        waiting[index] = outcome
        while let outcome = waiting.removeValue(forKey: emitted) {
          emitted += 1
          try emit(outcome)
        }
      }
      while let chunk = try next() {
        while running >= jobs || started - emitted >= 4 * jobs { try settle(try await group.next()) }
        let index = started
        group.addTask { (index, work(chunk)) }
        started += 1
        running += 1
      }
      while let finished = try await group.next() { try settle(finished) }
    }
  }
}
