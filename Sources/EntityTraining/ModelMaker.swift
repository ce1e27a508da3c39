import KoreanEntities

/// From trained weights to the bytes of a model: keep the rows that matter, round to eight bits, lay out in buckets.
enum ModelMaker {
  /// Which features get a row: the weightiest two of each bucket.
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
    var used = [UInt8](repeating: 0, count: 1 << bits)
    var checks = [UInt8](repeating: 0, count: 1 << bits)
    var result = [Bool](repeating: false, count: vocabulary.keys.count)
    for feature in order where importance[feature] > 0 {
      let bucket = FeatureHash.bucket(vocabulary.keys[feature], bits: bits)
      let check = FeatureHash.check(vocabulary.keys[feature], bits: bits)
      // Two features with one check in one bucket can't be told apart: the stronger stays.
      guard used[bucket] < 2, used[bucket] == 0 || checks[bucket] != check else { continue }
      used[bucket] += 1
      checks[bucket] = check
      result[feature] = true
    }
    return result
  }

  /// The two sections of weights.
  static func sections(
    of trainer: ChainTrainer, vocabulary: FeatureVocabulary, selected: [Bool], bits: Int, outsidePenalty: Float
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

    var table = [UInt8](repeating: 0, count: FeatureTable.bucketSize << bits)
    var used = [UInt8](repeating: 0, count: 1 << bits)
    var kept = 0
    for feature in vocabulary.keys.indices where selected[feature] {
      let bucket = FeatureHash.bucket(vocabulary.keys[feature], bits: bits)
      let at = bucket * FeatureTable.bucketSize + Int(used[bucket]) * FeatureTable.rowSize
      let check = FeatureHash.check(vocabulary.keys[feature], bits: bits)
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
    let transitions = transitionBytes(trainer, scale: scale, outsidePenalty: outsidePenalty)
    return (table, transitions, kept)
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
  let table: UnsafeRawBufferPointer
  let transitions: UnsafeRawBufferPointer
  /// Steps of the eight-bit weights to one.
  var scale: Float

  private var bits: Int { (table.count / FeatureTable.bucketSize).trailingZeroBitCount }

  /// Where the row of a feature lies, or -1.
  func row(_ key: UInt64) -> Int {
    let at = FeatureHash.bucket(key, bits: bits) * FeatureTable.bucketSize
    let next = at + FeatureTable.rowSize
    let check = FeatureHash.check(key, bits: bits)
    if table[at + 1] == check, !isEmpty(at) { return at }
    return table[next + 1] == check && !isEmpty(next) ? next : -1
  }

  private func isEmpty(_ at: Int) -> Bool { table[at..<at + FeatureTable.rowSize].allSatisfy { $0 == 0 } }

  /// What a row of the base counts as having moved by before: a few hundred sentences of one domain should
  /// not unlearn what tens of thousands taught. The transitions stay as they are for the same reason.
  static let hold: Float = 3000

  /// Sets a trainer's weights; rows that the base knows move less than new ones.
  func load(into trainer: ChainTrainer, _ vocabulary: FeatureVocabulary) {
    for feature in vocabulary.keys.indices {
      let at = row(vocabulary.keys[feature])
      guard at >= 0 else { continue }
      let weights = trainer.weights + feature * 32
      for lane in 0..<FeatureTable.rowSize / 2 {
        weights[lane] = Float(Int8(bitPattern: table[at + lane * 2])) / scale
        if lane > 0 { weights[16 + lane] = Float(Int8(bitPattern: table[at + lane * 2 + 1])) / scale }
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
  func merged(_ trainer: ChainTrainer, _ vocabulary: FeatureVocabulary) -> (table: [UInt8], transitions: [UInt8]) {
    var result = [UInt8](table)
    func byte(_ value: Float) -> UInt8 { UInt8(bitPattern: Int8((value * scale).rounded().clamped(-127, 127))) }
    func strength(_ at: Int) -> Int {
      (0..<FeatureTable.rowSize).reduce(0) { $1 == 1 ? $0 : max($0, abs(Int(Int8(bitPattern: result[at + $1])))) }
    }
    for feature in vocabulary.keys.indices {
      let key = vocabulary.keys[feature]
      let weights = trainer.weights + feature * 32
      var bytes = [UInt8](repeating: 0, count: FeatureTable.rowSize)
      for lane in 0...trainer.labelCount {
        bytes[lane * 2] = byte(weights[lane])
        if lane > 0 { bytes[lane * 2 + 1] = byte(weights[16 + lane]) }
      }
      bytes[1] = FeatureHash.check(key, bits: bits)
      var at = row(key)
      if at < 0 {
        let bucket = FeatureHash.bucket(key, bits: bits) * FeatureTable.bucketSize
        let own = bytes.indices.reduce(0) { $1 == 1 ? $0 : max($0, abs(Int(Int8(bitPattern: bytes[$1])))) }
        let places = [bucket, bucket + FeatureTable.rowSize]
        func isFree(_ at: Int) -> Bool { result[at..<at + FeatureTable.rowSize].allSatisfy { $0 == 0 } }
        guard !places.contains(where: { result[$0 + 1] == bytes[1] && !isFree($0) }) else { continue }
        if let free = places.first(where: isFree) {
          at = free
        } else if let weak = places.min(by: { strength($0) < strength($1) }), strength(weak) * 2 < own {
          at = weak
        }
        guard at >= 0, own > 1 else { continue }
      }
      result.replaceSubrange(at..<at + FeatureTable.rowSize, with: bytes)
    }
    return (result, ModelMaker.transitionBytes(trainer, scale: scale, outsidePenalty: 0))
  }
}

extension Float {
  fileprivate func clamped(_ low: Float, _ high: Float) -> Float { Swift.min(Swift.max(self, low), high) }
}
