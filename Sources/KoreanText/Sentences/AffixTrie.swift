/// Many short words, matched at one place from the end (endings) or from the start (what follows), longest first.
///
/// Keys are scalars. For suffixes three more signs stand in a table row:
///  - a compatibility consonant matches any syllable that closes with it (`ㅆ다`: 했다, 있다),
///  - a compatibility vowel matches any open syllable with it (`ㅕ요`: 져요, 려요),
///  - `^` is the start of the eojeol and `@` a Latin letter, digit or closing mark before the ending.
/// For prefixes `$` is the end of the eojeol.
struct AffixTrie: Sendable {
  /// The children of node n are `firstChild[n]..<firstChild[n + 1]`, sorted by key.
  private let firstChild: [Int32]
  private let keys: [UInt32]
  private let targets: [Int32]
  private let values: [UInt16]
  /// The root's child for a Hangul syllable, the fast way in; 0 for none.
  private let syllables: [Int32]

  static let wordStart: UInt32 = 0x5E
  static let afterSymbol: UInt32 = 0x40
  static let wordEnd: UInt32 = 0x24

  /// Builds from rows; of two rows with one key, `combine` decides.
  init(_ rows: [(key: [UInt32], value: UInt16)], combine: (UInt16, UInt16) -> UInt16) {
    var children: [[(key: UInt32, target: Int)]] = [[]]
    var values: [UInt16] = [0]
    for row in rows {
      var node = 0
      for key in row.key {
        if let known = children[node].first(where: { $0.key == key }) {
          node = known.target
        } else {
          children.append([])
          values.append(0)
          children[node].append((key, children.count - 1))
          node = children.count - 1
        }
      }
      values[node] = values[node] == 0 ? row.value : combine(values[node], row.value)
    }
    var firstChild: [Int32] = []
    var keys: [UInt32] = []
    var targets: [Int32] = []
    var syllables = [Int32](repeating: 0, count: 11_172)
    for (node, list) in children.enumerated() {
      firstChild.append(Int32(keys.count))
      for child in list.sorted(by: { $0.key < $1.key }) {
        keys.append(child.key)
        targets.append(Int32(child.target))
        if node == 0, TextClass.isSyllable(child.key) { syllables[Int(child.key - 0xAC00)] = Int32(child.target) }
      }
    }
    firstChild.append(Int32(keys.count))
    self.firstChild = firstChild
    self.keys = keys
    self.targets = targets
    self.values = values
    self.syllables = syllables
  }

  /// The node reached from `node` by `key`; 0 for none.
  @inline(__always)
  func child(_ node: Int, _ key: UInt32) -> Int {
    var low = Int(firstChild[node])
    let end = Int(firstChild[node + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < end && keys[low] == key ? Int(targets[low]) : 0
  }

  @inline(__always)
  func isLeaf(_ node: Int) -> Bool { firstChild[node] == firstChild[node + 1] }

  @inline(__always)
  func root(_ key: UInt32) -> Int {
    TextClass.isSyllable(key) ? Int(syllables[Int(key - 0xAC00)]) : child(0, key)
  }

  /// Whether the node or one below it has a value that fits.
  func holds(under node: Int, _ fits: (UInt16) -> Bool) -> Bool {
    guard node != 0 else { return false }
    if values[node] != 0, fits(values[node]) { return true }
    return (firstChild[node]..<firstChild[node + 1]).contains { holds(under: Int(targets[Int($0)]), fits) }
  }

  @inline(__always)
  func value(_ node: Int) -> UInt16 { values[node] }
}
