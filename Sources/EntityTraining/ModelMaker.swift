import KoreanEntities

/// From trained weights to the bytes of a model: keep the rows that matter, round to eight bits, lay out in buckets.
enum ModelMaker {
  /// The two sections of weights.
  static func sections(
    of trainer: ChainTrainer, vocabulary: FeatureVocabulary, buckets: Int, outsidePenalty: Float
  ) -> (table: [UInt8], transitions: [UInt8], kept: Int) {
    let width = trainer.labelCount
    var importance = [Float](repeating: 0, count: vocabulary.keys.count)
    var largest: Float = 0
    for feature in vocabulary.keys.indices {
      let row = trainer.weights + feature * 32
      // What all labels share says nothing: take the mean away (outside and all begins and insides).
      var top: Float = 0
      for lane in 0...width {
        top = max(top, abs(row[lane]))
        if lane > 0 { top = max(top, abs(row[16 + lane])) }
      }
      largest = max(largest, top)
      let count = Float(vocabulary.counts[feature])
      importance[feature] = top * min(count, 64).squareRoot()
    }
    let scale = largest > 0 ? 127 / largest : 1
    func byte(_ value: Float) -> UInt8 { UInt8(bitPattern: Int8((value * scale).rounded().clamped(-127, 127))) }

    var order = Array(vocabulary.keys.indices)
    order.sort { (importance[$0], $1) > (importance[$1], $0) }
    var table = [UInt8](repeating: 0, count: buckets * 64)
    var used = [UInt8](repeating: 0, count: buckets)
    var kept = 0
    for feature in order {
      let key = vocabulary.keys[feature]
      let hash = key << 24
      let bucket = Int(((hash >> 32) &* UInt64(buckets)) >> 32)
      guard used[bucket] < 2 else { continue }
      let at = bucket * 64 + Int(used[bucket]) * 32
      let check = FeatureHash.check(hash)
      // Two features with one check in one bucket can't be told apart: the stronger stays.
      if used[bucket] == 1, table[bucket * 64 + 1] == check { continue }
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
      for lane in 0..<16 { transitions.append(littleEndian: Int16((lanes[lane] * scale).rounded().clamped(-2000, 2000))) }
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
