import KoreanEntities

/// The features worth a weight: those seen often enough, numbered in the order of their hashes.
struct FeatureVocabulary {
  /// Ascending.
  let keys: [UInt64]
  let counts: [UInt32]

  init(_ hashes: [UInt64], minimumCount: Int) {
    var sorted = hashes.map(FeatureHash.key)
    sorted.sort()
    var keys: [UInt64] = []
    var counts: [UInt32] = []
    var start = 0
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      if end - start >= minimumCount {
        keys.append(sorted[start])
        counts.append(UInt32(end - start))
      }
      start = end
    }
    self.keys = keys
    self.counts = counts
  }

  /// The number of each hash, -1 for features left out.
  func numbers(of hashes: [UInt64]) -> [Int32] {
    // A table over the top bits makes the search short.
    let bits = 20
    var first = [Int32](repeating: 0, count: 1 << bits + 1)
    for key in keys { first[Int(key >> (40 - UInt64(bits))) + 1] += 1 }
    for index in 1..<first.count { first[index] += first[index - 1] }
    return hashes.map { hash in
      let key = FeatureHash.key(hash)
      let top = Int(key >> (40 - UInt64(bits)))
      var low = Int(first[top])
      var high = Int(first[top + 1])
      let end = high
      while low < high {
        let middle = (low + high) / 2
        if keys[middle] < key { low = middle + 1 } else { high = middle }
      }
      return low < end && keys[low] == key ? Int32(low) : -1
    }
  }
}
