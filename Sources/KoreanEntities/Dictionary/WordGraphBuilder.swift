/// Builds the bytes of a ``WordGraph`` from words in any order.
package struct WordGraphBuilder {
  private struct State {
    var payload: UInt16 = 0
    var edges: [(label: UInt16, target: Int)] = []
  }

  private var words: [(key: [UInt16], payload: UInt16)] = []

  package init() {}

  /// Adds a word; of two equal words the payloads are combined by `|` when the graph is made.
  /// Words with scalars beyond the BMP, empty words and the payload 0 are left out.
  package mutating func add(_ word: some Collection<UInt32>, payload: UInt16) {
    guard !word.isEmpty, payload != 0, word.allSatisfy({ $0 <= 0xFFFF }) else { return }
    words.append((word.map { UInt16($0) }, payload))
  }

  package mutating func add(_ word: String, payload: UInt16) {
    add(word.unicodeScalars.map(\.value), payload: payload)
  }

  /// The bytes; the same for the same set of words.
  package func bytes() -> [UInt8] { graph().bytes }

  /// O(n log n) in the total length.
  package func graph() -> (bytes: [UInt8], states: Int, edges: Int) {
    let sorted = words.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var stack = [State()]
    var frozen: [State] = []
    var register: [[UInt32]: Int] = [:]
    var previous: [UInt16] = []

    func freeze(_ state: State) -> Int {
      var signature: [UInt32] = [UInt32(state.payload)]
      for edge in state.edges { signature += [UInt32(edge.label), UInt32(edge.target)] }
      if let known = register[signature] { return known }
      frozen.append(state)
      register[signature] = frozen.count - 1
      return frozen.count - 1
    }
    func unwind(to depth: Int) {
      while stack.count > depth + 1 {
        let state = stack.removeLast()
        let target = freeze(state)
        stack[stack.count - 1].edges.append((previous[stack.count - 1], target))
      }
    }
    for (key, payload) in sorted {
      var shared = 0
      while shared < min(key.count, previous.count), key[shared] == previous[shared] { shared += 1 }
      unwind(to: shared)
      for _ in shared..<key.count { stack.append(State()) }
      stack[stack.count - 1].payload |= payload
      previous = key
    }
    unwind(to: 0)

    // The root comes first; frozen states follow in reverse, so that parents lie near their children.
    let count = frozen.count + 1
    func number(_ target: Int) -> UInt32 { UInt32(count - 1 - target) }
    let states = [stack[0]] + frozen.reversed()
    var bytes: [UInt8] = []
    let edgeCount = states.reduce(0) { $0 + $1.edges.count }
    bytes.reserveCapacity(WordGraph.size(states: count, edges: edgeCount))
    bytes.append(littleEndian: UInt32(count))
    bytes.append(littleEndian: UInt32(edgeCount))
    var first: UInt32 = 0
    for state in states {
      bytes.append(littleEndian: first)
      first += UInt32(state.edges.count)
    }
    bytes.append(littleEndian: first)
    for state in states { for edge in state.edges { bytes.append(littleEndian: number(edge.target)) } }
    for state in states { bytes.append(littleEndian: state.payload) }
    for state in states { for edge in state.edges { bytes.append(littleEndian: edge.label) } }
    while bytes.count % 4 != 0 { bytes.append(0) }
    return (bytes, count, edgeCount)
  }
}

extension [UInt8] {
  package mutating func append<Integer: FixedWidthInteger>(littleEndian value: Integer) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}

/// Bytes with a fixed address, freed with the last user.
package final class ByteBlock: @unchecked Sendable {
  // Safe to share: never written after the initializer.
  package let bytes: UnsafeRawBufferPointer

  package init(_ source: [UInt8]) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: Swift.max(source.count, 64), alignment: 64)
    source.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count) }
    bytes = UnsafeRawBufferPointer(start: copy, count: source.count)
    address = UnsafeRawPointer(copy)
  }

  package let address: UnsafeRawPointer
  deinit { address.deallocate() }
}
