import CEntityModel

/// A set of words, each with a 16-bit payload, stored as a minimal acyclic graph in one block of bytes.
///
/// The block is little-endian and position-independent, so a graph inside a model file is used where it lies,
/// and a graph built at run time looks the same. All words that begin at one place are found in one pass.
///
/// Layout, in UInt32 unless stated: state count S, edge count E, `S + 1` first edges, `E` targets,
/// then in UInt16: `S` payloads (0: not a word), `E` labels (BMP scalars, ascending within a state). State 0 is the root.
package struct WordGraph: @unchecked Sendable {
  // Safe to share: the bytes are never written after the initializer, and `owner` keeps them alive.
  private let owner: AnyObject?
  private let firstEdges: UnsafePointer<UInt32>
  private let targets: UnsafePointer<UInt32>
  private let payloads: UnsafePointer<UInt16>
  private let labels: UnsafePointer<UInt16>
  package let stateCount: Int
  package let edgeCount: Int
  /// The target of the root's edge for each Hangul syllable, 0 for none: most searches end here.
  private var syllableRoots: [UInt32]
  /// In a large graph: from a word's first two scalars to the state they lead to, which spares the widest searches.
  private var pairs: PairTable?
  private var pairsOwner: AnyObject?

  /// Reads a graph in place; `nil` unless the whole block is sound, so that later walks need no checks.
  ///
  /// `pairs` is the graph's own table of pairs, see ``pairTable()``; without one a large graph makes it first.
  package init?(
    bytes: UnsafeRawBufferPointer, owner: AnyObject?, isTrusted: Bool = false, pairs: UnsafeRawBufferPointer? = nil
  ) {
    guard let base = bytes.baseAddress, bytes.count >= 8, UInt(bitPattern: base) % 4 == 0 else { return nil }
    let states = Int(base.load(as: UInt32.self))
    let edges = Int(base.load(fromByteOffset: 4, as: UInt32.self))
    guard states > 0, states < 1 << 24, edges < 1 << 24, bytes.count >= Self.size(states: states, edges: edges)
    else { return nil }
    self.init(sound: base, states: states, edges: edges, owner: owner)
    guard firstEdges[0] == 0, Int(firstEdges[states]) == edges else { return nil }
    if !isTrusted {
      for state in 0..<states where firstEdges[state] > firstEdges[state + 1] { return nil }
      for edge in 0..<edges where Int(targets[edge]) >= states { return nil }
    }
    indexRoots()
    if let pairs, !pairs.isEmpty {
      guard let table = PairTable(pairs, states: states, isTrusted: isTrusted) else { return nil }
      self.pairs = table
    } else {
      indexPairs()
    }
  }

  /// A graph of words given at run time.
  package init(_ builder: WordGraphBuilder) {
    let made = builder.graph()
    let block = ByteBlock(made.bytes)
    self.init(sound: block.address, states: made.states, edges: made.edges, owner: block)
    indexRoots()
    indexPairs()
  }

  private init(sound base: UnsafeRawPointer, states: Int, edges: Int, owner: AnyObject?) {
    let words = (base + 8).assumingMemoryBound(to: UInt32.self)
    let halves = UnsafeRawPointer(words + states + 1 + edges).assumingMemoryBound(to: UInt16.self)
    self.owner = owner
    stateCount = states
    edgeCount = edges
    firstEdges = words
    targets = words + states + 1
    payloads = halves
    labels = halves + states
    syllableRoots = [UInt32](repeating: 0, count: 11_172)
  }

  private mutating func indexRoots() {
    for edge in 0..<Int(firstEdges[1]) where Self.isSyllable(UInt32(labels[edge])) {
      syllableRoots[Int(labels[edge]) - 0xAC00] = targets[edge]
    }
  }

  private mutating func indexPairs() {
    guard edgeCount > 20_000 else { return }
    let block = ByteBlock(pairTable())
    pairs = PairTable(block.bytes, states: stateCount, isTrusted: true)
    pairsOwner = block
  }

  /// The bytes of the table from the first two characters of the graph's words to its states; none if that would be huge.
  package func pairTable() -> [UInt8] {
    var found: [(first: UInt32, second: UInt32, state: UInt32)] = []
    for edge in 0..<Int(firstEdges[1]) where Self.isSyllable(UInt32(labels[edge])) {
      let target = Int(targets[edge])
      for second in Int(firstEdges[target])..<Int(firstEdges[target + 1]) {
        found.append((UInt32(labels[edge]), UInt32(labels[second]), targets[second]))
      }
      // No list of names comes near; a made-up file could ask for any amount of memory.
      guard found.count < 1 << 22 else { return [] }
    }
    return PairTable.bytes(found)
  }

  @inline(__always)
  private static func isSyllable(_ scalar: UInt32) -> Bool { scalar &- 0xAC00 < 11_172 }

  package static func size(states: Int, edges: Int) -> Int {
    let raw = 8 + 4 * (states + 1 + edges) + 2 * (states + edges)
    return (raw + 3) & ~3
  }

  /// Calls `body(end, payload)` for every word that starts at `start`, shortest first.
  @inline(__always)
  package func forEachWord(
    in text: UnsafeBufferPointer<UInt32>, at start: Int, before end: Int, _ body: (Int, UInt16) -> Void
  ) {
    guard start < end else { return }
    let state = self.state(after: text[start])
    guard state != 0 else { return }
    if payloads[state] != 0 { body(start + 1, payloads[state]) }
    guard start + 1 < end else { return }
    let next = self.state(after: text[start], text[start + 1])
    forEachLongerWord(in: text, from: next, at: start + 2, before: end, body)
  }

  /// The state after one character, 0 where no word begins with it.
  @inline(__always)
  private func state(after first: UInt32) -> Int {
    Self.isSyllable(first) ? Int(syllableRoots[Int(first &- 0xAC00)]) : step(0, first)
  }

  /// The state after two characters, 0 where no word begins with them.
  @inline(__always)
  func state(after first: UInt32, _ second: UInt32) -> Int {
    if let pairs, Self.isSyllable(first), second <= 0xFFFF { return pairs.state(first, second) }
    let state = self.state(after: first)
    return state == 0 ? 0 : step(state, second)
  }

  /// What the word of one character says, 0 where there is none.
  @inline(__always)
  func payload(of scalar: UInt32) -> UInt16 {
    let state = self.state(after: scalar)
    return state == 0 ? 0 : payloads[state]
  }

  /// Calls `body(end, payload)` for every word that ends at `index` or later, where `state` was reached with what
  /// stands before `index`; shortest first.
  @inline(__always)
  func forEachLongerWord(
    in text: UnsafeBufferPointer<UInt32>, from state: Int, at index: Int, before end: Int,
    _ body: (Int, UInt16) -> Void
  ) {
    var (state, index) = (state, index)
    while state != 0 {
      if payloads[state] != 0 { body(index, payloads[state]) }
      guard index < end else { return }
      state = step(state, text[index])
      index &+= 1
    }
  }

  /// Asks for the memory that ``state(after:_:)`` is going to read.
  @inline(__always)
  func prefetch(_ first: UInt32, _ second: UInt32) {
    if let pairs, Self.isSyllable(first), second <= 0xFFFF { pairs.prefetch(first, second) }
  }

  /// Asks for the memory of a state.
  @inline(__always)
  func prefetch(state: Int) {
    kt_prefetch(firstEdges + state)
    kt_prefetch(payloads + state)
  }

  /// Calls `body(start)` for every word of a graph of reversed words that ends at `end`, shortest first.
  @inline(__always)
  package func forEachReversedWord(
    in text: UnsafeBufferPointer<UInt32>, from lower: Int, endingAt end: Int, _ body: (Int) -> Void
  ) {
    var index = end - 1
    guard index >= lower, text[index] &- 0xAC00 < 11_172 else { return }
    var state = Int(syllableRoots[Int(text[index] - 0xAC00)])
    while state != 0 {
      if payloads[state] != 0 { body(index) }
      index -= 1
      guard index >= lower else { return }
      state = step(state, text[index])
    }
  }

  /// The longest word that starts at `start`.
  package func longestWord(in text: UnsafeBufferPointer<UInt32>, at start: Int, before end: Int) -> (
    end: Int, payload: UInt16
  )? {
    var result: (end: Int, payload: UInt16)?
    forEachWord(in: text, at: start, before: end) { result = ($0, $1) }
    return result
  }

  /// The payload of exactly `[start, end)`.
  package func payload(of text: UnsafeBufferPointer<UInt32>, _ start: Int, _ end: Int) -> UInt16? {
    var state = 0
    for index in start..<end {
      state = step(state, text[index])
      if state == 0 { return nil }
    }
    return state != 0 && payloads[state] != 0 ? payloads[state] : nil
  }

  /// Calls `body` for every word; the graph has no cycles, or this gives up at words of 64 scalars.
  package func forEachWord(_ body: ([UInt32], UInt16) -> Void) {
    var word: [UInt32] = []
    func walk(_ state: Int) {
      if payloads[state] != 0, !word.isEmpty { body(word, payloads[state]) }
      guard word.count < 64 else { return }
      for edge in Int(firstEdges[state])..<Int(firstEdges[state + 1]) {
        word.append(UInt32(labels[edge]))
        walk(Int(targets[edge]))
        word.removeLast()
      }
    }
    walk(0)
  }

  @inline(__always)
  private func step(_ state: Int, _ scalar: UInt32) -> Int {
    guard scalar <= 0xFFFF else { return 0 }
    let label = UInt16(scalar)
    var low = Int(firstEdges[state])
    var count = Int(firstEdges[state &+ 1]) &- low
    guard count > 0 else { return 0 }
    while count > 1 {
      let half = count >> 1
      low &+= labels[low &+ half] <= label ? half : 0
      count &-= half
    }
    return labels[low] == label ? Int(targets[low]) : 0
  }
}
