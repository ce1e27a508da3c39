import KoreanEntities

/// From trained weights to the bytes of a model: keep the rows that matter, round to eight bits, lay out in buckets.
enum ModelMaker {
  /// Which features get a row: the weightiest three of each bucket.
  static func selection(of trainer: ChainTrainer, vocabulary: FeatureVocabulary, bits: Int) -> [Bool] {
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
    var taken = [SIMD4<UInt16>](repeating: SIMD4(repeating: .max), count: 1 << bits)
    var result = [Bool](repeating: false, count: vocabulary.keys.count)
    for feature in order where importance[feature] > 0 {
      let bucket = FeatureHash.bucket(vocabulary.keys[feature], bits: bits)
      let check = UInt16(FeatureHash.check(vocabulary.keys[feature], bits: bits))
      // Two features with one check in one bucket can't be told apart: the stronger stays.
      guard let row = (0..<FeatureTable.rowsInBucket).first(where: { taken[bucket][$0] == .max }),
        (0..<row).allSatisfy({ taken[bucket][$0] != check })
      else { continue }
      taken[bucket][row] = check
      result[feature] = true
    }
    return result
  }

  /// The sections of weights.
  static func sections(
    of trainer: ChainTrainer, vocabulary: FeatureVocabulary, selected: [Bool], bits: Int, outsidePenalty: Float
  ) -> (table: [UInt8], checks: [UInt8], transitions: [UInt8], kept: Int) {
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
    var rows = FeatureRows(bits: bits)
    var kept = 0
    for feature in vocabulary.keys.indices where selected[feature] {
      let row = self.row(trainer.weights + feature * 32, labels: width, scale: scale)
      if rows.insert(row, for: vocabulary.keys[feature]) { kept += 1 }
    }
    let transitions = transitionBytes(trainer, scale: scale, outsidePenalty: outsidePenalty)
    return (rows.table, rows.checks, transitions, kept)
  }

  /// A feature's weights in eight bits, as a row of the table.
  static func row(_ weights: UnsafePointer<Float>, labels: Int, scale: Float) -> [Int8] {
    func rounded(_ value: Float) -> Int8 { Int8((value * scale).rounded().clamped(-127, 127)) }
    var row = [Int8](repeating: 0, count: FeatureTable.rowSize)
    for label in 0...labels { row[FeatureTable.begin(label)] = rounded(weights[label]) }
    for label in 1...max(labels, 1) { row[FeatureTable.inside(label)] = rounded(weights[16 + label]) }
    return row
  }

  static func transitionBytes(_ trainer: ChainTrainer, scale: Float, outsidePenalty: Float) -> [UInt8] {
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
    return transitions
  }
}

/// A model to go on from: its weights as numbers again, and how to put changed ones back.
struct BaseWeights {
  let rows: FeatureRows
  let transitions: UnsafeRawBufferPointer
  /// Steps of the eight-bit weights to one.
  var scale: Float

  /// What a row of the base counts as having moved by before: a few hundred sentences of one domain should
  /// not unlearn what tens of thousands taught. The transitions stay as they are for the same reason.
  static let hold: Float = 3000

  /// Sets a trainer's weights; rows that the base knows move less than new ones.
  func load(into trainer: ChainTrainer, _ vocabulary: FeatureVocabulary) {
    for feature in vocabulary.keys.indices {
      guard let place = rows.place(of: vocabulary.keys[feature]) else { continue }
      let row = rows.weights(at: place)
      let weights = trainer.weights + feature * 32
      for label in 0...FeatureTable.labelLimit {
        weights[label] = Float(row[FeatureTable.begin(label)]) / scale
        if label > 0 { weights[16 + label] = Float(row[FeatureTable.inside(label)]) / scale }
      }
      weights[16] = Self.hold
    }
    func lanes(_ index: Int) -> SIMD16<Float> {
      SIMD16<Float>(transitions.loadUnaligned(fromByteOffset: index * 32, as: SIMD16<Int16>.self)) / scale
    }
    trainer.keepsTransitions = true
    for label in 0..<16 { trainer.transitions[label] = lanes(label) }
    trainer.beginToInside = lanes(16)
    trainer.insideToInside = lanes(17)
    trainer.start = lanes(18)
  }

  /// The base's sections with the trainer's rows in place of its own; new rows take free places or weak rows' places.
  func merged(
    _ trainer: ChainTrainer, _ vocabulary: FeatureVocabulary
  ) -> (table: [UInt8], checks: [UInt8], transitions: [UInt8]) {
    var merged = rows
    for feature in vocabulary.keys.indices {
      let row = ModelMaker.row(trainer.weights + feature * 32, labels: trainer.labelCount, scale: scale)
      merged.insert(row, for: vocabulary.keys[feature])
    }
    return (merged.table, merged.checks, ModelMaker.transitionBytes(trainer, scale: scale, outsidePenalty: 0))
  }
}

extension Float {
  fileprivate func clamped(_ low: Float, _ high: Float) -> Float { Swift.min(Swift.max(self, low), high) }
}
