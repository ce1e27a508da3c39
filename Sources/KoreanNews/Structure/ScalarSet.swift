/// A set of scalars of the basic plane as bits: one load and one test a question, without hashing.
struct ScalarSet: Sendable {
  private var words = [UInt64](repeating: 0, count: 1024)

  init(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars { insert(scalar) }
  }

  init(_ characters: String) { self.init(characters.unicodeScalars.lazy.map(\.value)) }

  mutating func insert(_ scalar: UInt32) {
    if scalar < 0x1_0000 { words[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
  }

  func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x1_0000 && words[Int(scalar >> 6)] & 1 << UInt64(scalar & 63) != 0
  }
}

/// Where a trie's node goes on with a scalar: open addressing over one flat array, built once.
struct EdgeTable: Sendable {
  private var keys: [UInt64]
  private var nodes: [Int32]
  private let shift: UInt64

  init(_ edges: [UInt64: Int32]) {
    var bits: UInt64 = 4
    while 1 << bits < edges.count * 2 { bits += 1 }
    keys = [UInt64](repeating: .max, count: 1 << Int(bits))
    nodes = [Int32](repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
    for (key, node) in edges {
      var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
      while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      nodes[slot] = node
    }
  }

  static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 { UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar) }

  func next(_ node: Int32, _ scalar: UInt32) -> Int32? {
    let key = Self.key(node, scalar)
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != .max {
      if keys[slot] == key { return nodes[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }
}
