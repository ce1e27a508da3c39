import Testing

@testable import EntityTraining
@testable import KoreanEntities

/// The table of weights while it is filled.
@Suite struct FeatureRowsTests {
  /// A key of `bits` bits for the bucket, then the check byte.
  private func key(_ bucket: UInt64, _ check: UInt64, bits: UInt64 = 2) -> UInt64 {
    bucket << (40 - bits) | check << (32 - bits)
  }

  private func row(_ weight: Int8) -> [Int8] { [Int8](repeating: weight, count: FeatureTable.rowSize) }

  @Test func aBucketHoldsThreeRows() throws {
    var rows = FeatureRows(bits: 2)
    let found = (1...3).map { rows.insert(row(Int8($0 * 10)), for: key(1, UInt64($0))) }
    #expect(found == [true, true, true])
    for check in 1...3 {
      let place = try #require(rows.place(of: key(1, UInt64(check))))
      #expect(rows.weights(at: place) == row(Int8(check * 10)))
      #expect(place.offset + FeatureTable.rowSize <= (place.bucket + 1) * FeatureTable.bucketSize)
    }
    #expect(rows.place(of: key(1, 4)) == nil && rows.place(of: key(2, 1)) == nil)
  }

  @Test func onlyAMuchStrongerRowTakesAPlace() {
    var rows = FeatureRows(bits: 2)
    for check in 1...3 { rows.insert(row(Int8(check * 10)), for: key(0, UInt64(check))) }
    let found = [20, 21].map { rows.insert(row($0), for: key(0, 9)) }
    #expect(found == [false, true])
    #expect(rows.place(of: key(0, 1)) == nil && rows.place(of: key(0, 9)) != nil)
  }

  @Test func aKnownFeatureIsWrittenOver() throws {
    var rows = FeatureRows(bits: 2)
    rows.insert(row(50), for: key(3, 7))
    rows.insert(row(-1), for: key(3, 7))
    let place = try #require(rows.place(of: key(3, 7)))
    #expect(rows.weights(at: place) == row(-1))
  }

  @Test func theKernelReadsWhatTheTrainerWrote() throws {
    // One weight of every kind, in each of the three rows: the sums show where the kernel takes it from.
    for position in 0..<FeatureTable.rowsInBucket {
      var features = SequenceFeatures()
      let text: [UInt32] = [0xAC00]
      text.withUnsafeBufferPointer { features.load($0, 0..<1, graphs: [], candidates: [], domain: 0) }
      var hashes = [UInt64](repeating: 0, count: SequenceFeatures.count)
      hashes.withUnsafeMutableBufferPointer { if let base = $0.baseAddress { features.hashes(at: 0, into: base) } }
      let bits = 14
      let feature = FeatureHash.key(hashes[0])
      let bucket = FeatureHash.bucket(feature, bits: bits)
      var rows = FeatureRows(bits: bits)
      // Others of the bucket first.
      var check: UInt8 = 0
      var fillers = 0
      while fillers < position {
        check += 1
        let filler = UInt64(bucket) << UInt64(40 - bits) | UInt64(check) << UInt64(32 - bits)
        if hashes.contains(where: { FeatureHash.key($0) >> UInt64(32 - bits) == filler >> UInt64(32 - bits) }) {
          continue
        }
        rows.insert(row(100), for: filler)
        fillers += 1
      }
      rows.insert((0..<FeatureTable.rowSize).map { Int8($0 + 1) }, for: feature)
      let table = ByteBlock(rows.table)
      let checks = ByteBlock(rows.checks)
      let weights = FeatureTable(base: table.address, checks: checks.address, bucketBits: bits)
      for scores in [features.scores(with: weights)[0], features.plainScores(with: weights)[0]] {
        #expect((0...10).allSatisfy { scores.begin[$0] == Int16($0 + 1) })
        #expect((11..<16).allSatisfy { scores.begin[$0] == 0 && scores.inside[$0] == 0 })
        #expect(scores.inside[0] == 0)
        #expect((1...10).allSatisfy { scores.inside[$0] == Int16($0 + 11) })
      }
    }
  }
}
