import KoreanEntities

/// From trained weights to the bytes of a model: keep the rows that matter, round to eight bits, lay out in buckets.
enum ModelMaker {
  /// Which features get a row: the weightiest two of each bucket.
  static func selection(of trainer: ChainTrainer, vocabulary: FeatureVocabulary, buckets: Int) -> [Bool] {
    let width = trainer.labelCount
    var importance = [Float](repeating: 0, count: vocabulary.keys.count)
    for feature in vocabulary.keys.indices {
      let row = trainer.weights + feature * 32
      var top: Float = 0
      for lane in 0...width {
        top = max(top, abs(row[lane]))
        if lane > 0 { top = max(top, abs(row[16 + lane])) }
      }
      importance[feature] = top * Float(min(vocabulary.counts[feature], 64)).squareRoot()
    }
    var order = Array(vocabulary.keys.indices)
    order.sort { (importance[$0], $1) > (importance[$1], $0) }
    var used = [UInt8](repeating: 0, count: buckets)
    var checks = [UInt8](repeating: 0, count: buckets)
    var result = [Bool](repeating: false, count: vocabulary.keys.count)
    for feature in order where importance[feature] > 0 {
      let bucket = Self.bucket(of: vocabulary.keys[feature], buckets)
      let check = UInt8(truncatingIfNeeded: vocabulary.keys[feature])
      // Two features with one check in one bucket can't be told apart: the stronger stays.
      guard used[bucket] < 2, used[bucket] == 0 || checks[bucket] != check else { continue }
      used[bucket] += 1
      checks[bucket] = check
      result[feature] = true
    }
    return result
  }

  private static func bucket(of key: UInt64, _ buckets: Int) -> Int { Int(((key >> 8) &* UInt64(buckets)) >> 32) }

  /// The two sections of weights.
  static func sections(
    of trainer: ChainTrainer, vocabulary: FeatureVocabulary, selected: [Bool], buckets: Int, outsidePenalty: Float
  ) -> (table: [UInt8], transitions: [UInt8], kept: Int) {
    let width = trainer.labelCount
    var largest: Float = 0
    for feature in vocabulary.keys.indices where selected[feature] {
      let row = trainer.weights + feature * 32
      for lane in 0...width {
        largest = max(largest, abs(row[lane]))
        if lane > 0 { largest = max(largest, abs(row[16 + lane])) }
      }
    }
    let scale = largest > 0 ? 127 / largest : 1
    func byte(_ value: Float) -> UInt8 { UInt8(bitPattern: Int8((value * scale).rounded().clamped(-127, 127))) }

    var table = [UInt8](repeating: 0, count: buckets * 64)
    var used = [UInt8](repeating: 0, count: buckets)
    var kept = 0
    for feature in vocabulary.keys.indices where selected[feature] {
      let bucket = Self.bucket(of: vocabulary.keys[feature], buckets)
      let at = bucket * 64 + Int(used[bucket]) * 32
      let check = UInt8(truncatingIfNeeded: vocabulary.keys[feature])
      used[bucket] += 1
      kept += 1
      let row = trainer.weights + feature * 32
      table[at] = byte(row[0])
      table[at + 1] = check
      for lane in 1...width {
        table[at + lane * 2] = byte(row[lane])
        table[at + lane * 2 + 1] = byte(row[16 + lane])
      }
    }
    var transitions: [UInt8] = []
    func append(_ lanes: SIMD16<Float>) {
      for lane in 0..<16 {
        transitions.append(littleEndian: Int16((lanes[lane] * scale).rounded().clamped(-2000, 2000)))
      }
    }
    for var lanes in trainer.transitions {
      lanes[0] -= outsidePenalty
      append(lanes)
    }
    append(trainer.beginToInside)
    append(trainer.insideToInside)
    append(trainer.start)
    return (table, transitions, kept)
  }
}

extension Float {
  fileprivate func clamped(_ low: Float, _ high: Float) -> Float { Swift.min(Swift.max(self, low), high) }
}
