import KoreanEntities

/// The rows of a feature table while they are being filled: weights in eight bits, three rows to a bucket.
struct FeatureRows {
  private(set) var table: [UInt8]
  private(set) var checks: [UInt8]
  let bits: Int

  /// An empty table of `1 << bits` buckets.
  init(bits: Int) {
    self.bits = bits
    table = [UInt8](repeating: 0, count: FeatureTable.bucketSize << bits)
    checks = [UInt8](repeating: 0, count: FeatureTable.checksInBucket << bits)
  }

  /// A model's table to go on from.
  init(table: UnsafeRawBufferPointer, checks: UnsafeRawBufferPointer) {
    self.table = [UInt8](table)
    self.checks = [UInt8](checks)
    bits = (table.count / FeatureTable.bucketSize).trailingZeroBitCount
  }

  struct Place {
    var bucket: Int
    var row: Int
    var offset: Int { FeatureTable.offset(bucket: bucket, row: row) }
  }

  /// Where the row of a feature lies.
  func place(of key: UInt64) -> Place? {
    let check = FeatureHash.check(key, bits: bits)
    return places(in: key).first { checks[checkIndex($0)] == check && !isEmpty($0) }
  }

  /// Puts a row over the one that its check byte finds, else where there is room, else in place of the weakest one if that
  /// has less than half its strength; false where there was no place for it.
  @discardableResult
  mutating func insert(_ row: [Int8], for key: UInt64) -> Bool {
    if let own = place(of: key) {
      write(row, at: own)
      return true
    }
    let check = FeatureHash.check(key, bits: bits)
    let strength = row.reduce(0) { max($0, abs(Int($1))) }
    guard strength > 0 else { return false }
    var weakest: (place: Place, strength: Int)?
    for place in places(in: key) {
      let found = self.strength(place)
      if weakest.map({ found < $0.strength }) ?? true { weakest = (place, found) }
    }
    guard let weakest, weakest.strength * 2 < strength else { return false }
    checks[checkIndex(weakest.place)] = check
    write(row, at: weakest.place)
    return true
  }

  private func places(in key: UInt64) -> [Place] {
    let bucket = FeatureHash.bucket(key, bits: bits)
    return (0..<FeatureTable.rowsInBucket).map { Place(bucket: bucket, row: $0) }
  }

  private func checkIndex(_ place: Place) -> Int { place.bucket * FeatureTable.checksInBucket + place.row }

  /// The weights of a row, as they lie.
  func weights(at place: Place) -> [Int8] {
    table[place.offset..<place.offset + FeatureTable.rowSize].map { Int8(bitPattern: $0) }
  }

  private func strength(_ place: Place) -> Int { weights(at: place).reduce(0) { max($0, abs(Int($1))) } }

  private func isEmpty(_ place: Place) -> Bool { strength(place) == 0 }

  private mutating func write(_ row: [Int8], at place: Place) {
    for (index, weight) in row.enumerated() { table[place.offset + index] = UInt8(bitPattern: weight) }
  }
}
