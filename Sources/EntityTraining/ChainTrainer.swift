#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import KoreanEntities

/// Trains the linear chain: maximum likelihood by stochastic gradient with one step size a feature (AdaGrad by rows).
///
/// Labels that the source of a sentence does not mark are taken out of the running there, so that a corpus with six
/// labels says nothing against the other four.
final class ChainTrainer {
  struct Settings {
    var epochs = 8
    var rate: Float = 0.25
    var decay: Float = 1e-6
    /// How many features are left out of each place in training, so that none carries a name alone.
    var dropout: Float = 0.1
    var seed: UInt64 = 20_240_601
  }

  let labelCount: Int
  let featureCount: Int
  /// 32 a feature: begin (lane 0: outside) and inside (lane 16: sum of squared gradients).
  let weights: UnsafeMutablePointer<Float>
  var transitions = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: 16)
  var beginToInside = SIMD16<Float>(repeating: 0)
  var insideToInside = SIMD16<Float>(repeating: 0)
  var start = SIMD16<Float>(repeating: 0)
  private var transitionSquares: Float = 1
  /// Only rows of features learn.
  var keepsTransitions = false

  init(labelCount: Int, featureCount: Int) {
    self.labelCount = labelCount
    self.featureCount = featureCount
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: max(featureCount, 1) * 128, alignment: 128)
    weights = bytes.initializeMemory(as: Float.self, repeating: 0, count: max(featureCount, 1) * 32)
  }

  deinit { weights.deallocate() }

  /// Runs all epochs over `set`, whose features are numbered by `numbers`; `progress` gets the epoch and its mean loss.
  ///
  /// With `averaging` the weights end up as the mean of those after each epoch: one epoch's last sentences weigh less.
  func train(
    _ set: TrainingSet, numbers: [Int32], settings: Settings, averaging: Bool = false, progress: (Int, Double) -> Void
  ) {
    var mean = averaging ? Mean(self) : nil
    defer { mean?.store(in: self) }
    var seed = Seed(state: settings.seed)
    var order = Array(set.sequences.indices)
    let longest = set.sequences.map(\.count).max() ?? 0
    let lattice = Lattice(capacity: max(longest, 1))
    for epoch in 0..<settings.epochs {
      order.shuffle(using: &seed)
      var loss = 0.0
      var places = 0
      for index in order {
        let sequence = set.sequences[index]
        loss += Double(
          numbers.withUnsafeBufferPointer { numbers in
            set.tags.withUnsafeBufferPointer { tags in
              step(sequence, numbers: numbers, tags: tags, lattice: lattice, settings: settings, seed: &seed)
            }
          })
        places += sequence.count
      }
      mean?.add(self)
      progress(epoch + 1, loss / Double(max(places, 1)))
    }
  }

  /// The mean of weights over epochs.
  private struct Mean {
    var sums: [Float]
    var chains = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: 19)
    var count: Float = 0

    init(_ trainer: ChainTrainer) { sums = [Float](repeating: 0, count: trainer.featureCount * 32) }

    mutating func add(_ trainer: ChainTrainer) {
      for index in sums.indices { sums[index] += trainer.weights[index] }
      for label in 0..<16 { chains[label] += trainer.transitions[label] }
      chains[16] += trainer.beginToInside
      chains[17] += trainer.insideToInside
      chains[18] += trainer.start
      count += 1
    }

    func store(in trainer: ChainTrainer) {
      guard count > 0 else { return }
      for index in sums.indices where index & 31 != 16 { trainer.weights[index] = sums[index] / count }
      for label in 0..<16 { trainer.transitions[label] = chains[label] / count }
      trainer.beginToInside = chains[16] / count
      trainer.insideToInside = chains[17] / count
      trainer.start = chains[18] / count
    }
  }

  /// The lattice of one sequence, reused.
  final class Lattice {
    let begin: UnsafeMutablePointer<SIMD16<Float>>
    let inside: UnsafeMutablePointer<SIMD16<Float>>
    let forwardBegin: UnsafeMutablePointer<SIMD16<Float>>
    let forwardInside: UnsafeMutablePointer<SIMD16<Float>>
    let kept: UnsafeMutablePointer<UInt32>
    let capacity: Int

    init(capacity: Int) {
      self.capacity = capacity
      begin = .allocate(capacity: capacity)
      inside = .allocate(capacity: capacity)
      forwardBegin = .allocate(capacity: capacity)
      forwardInside = .allocate(capacity: capacity)
      kept = .allocate(capacity: capacity)
    }
    deinit {
      begin.deallocate()
      inside.deallocate()
      forwardBegin.deallocate()
      forwardInside.deallocate()
      kept.deallocate()
    }
  }

  @inline(__always)
  private func rows(_ feature: Int32) -> UnsafeMutablePointer<SIMD16<Float>> {
    UnsafeMutableRawPointer(weights + Int(feature) * 32).assumingMemoryBound(to: SIMD16<Float>.self)
  }

  private func exponential(_ scores: SIMD16<Float>, less shift: Float) -> SIMD16<Float> {
    var result = SIMD16<Float>(repeating: 0)
    for lane in 0...labelCount { result[lane] = expf(scores[lane] - shift) }
    return result
  }

  private func step(
    _ sequence: TrainingSet.Sequence, numbers: UnsafeBufferPointer<Int32>, tags: UnsafeBufferPointer<UInt8>,
    lattice: Lattice, settings: Settings, seed: inout Seed
  ) -> Float {
    let width = SequenceFeatures.count
    let count = sequence.count
    var allowed = SIMD16<Float>(repeating: 0)
    for lane in 0..<16 where sequence.labelMask & (1 << UInt32(lane)) != 0 { allowed[lane] = 1 }
    let threshold = UInt32(settings.dropout * 64)
    var shiftSum: Float = 0
    var goldScore: Float = 0
    let scale = threshold == 0 ? 1 : 64 / Float(64 - threshold)

    // Emissions.
    for place in 0..<count {
      var drop: UInt32 = 0
      if threshold > 0 {
        var random = seed.next()
        for feature in 0..<width {
          if UInt32(truncatingIfNeeded: random & 63) < threshold { drop |= 1 << UInt32(feature) }
          random >>= 6
          if feature % 10 == 9 { random = seed.next() }
        }
      }
      lattice.kept[place] = ~drop
      var begin = SIMD16<Float>(repeating: 0)
      var inside = SIMD16<Float>(repeating: 0)
      let base = (sequence.start + place) * width
      for feature in 0..<width where drop & (1 << UInt32(feature)) == 0 {
        let number = numbers[base + feature]
        guard number >= 0 else { continue }
        let row = rows(number)
        begin += row[0]
        inside += row[1]
      }
      begin *= scale
      inside *= scale
      inside[0] = 0
      let tag = Int(tags[sequence.start + place])
      goldScore += tag & 1 == 1 ? inside[tag >> 1] : begin[tag >> 1]
      let top = Swift.max(begin.max(), inside.max())
      shiftSum += top
      lattice.begin[place] = exponential(begin, less: top) * allowed
      var within = exponential(inside, less: top) * allowed
      within[0] = 0
      lattice.inside[place] = within
    }
    // Transitions.
    var moves = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: labelCount + 1)
    for label in 0...labelCount { moves[label] = exponential(transitions[label], less: 0) }
    let open = exponential(start, less: 0)
    let fromBegin = exponential(beginToInside, less: 0)
    let fromInside = exponential(insideToInside, less: 0)

    // Forward.
    var logScale: Float = 0
    var begin = open * lattice.begin[0]
    var inside = SIMD16<Float>(repeating: 0)
    for place in 0..<count {
      if place > 0 {
        let ends = begin + inside
        var sum = moves[0] * ends[0]
        for label in 1...labelCount { sum += moves[label] * ends[label] }
        inside = (begin * fromBegin + inside * fromInside) * lattice.inside[place]
        begin = sum * lattice.begin[place]
      }
      let total = (begin + inside).sum()
      let inverse = 1 / Swift.max(total, 1e-30)
      logScale += logf(Swift.max(total, 1e-30))
      begin *= inverse
      inside *= inverse
      lattice.forwardBegin[place] = begin
      lattice.forwardInside[place] = inside
    }

    // Backward, with the gradient as it goes.
    var afterBegin = SIMD16<Float>(repeating: 1)
    var afterInside = SIMD16<Float>(repeating: 1)
    var moveGradient = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: labelCount + 1)
    var beginGradient = SIMD16<Float>(repeating: 0)
    var insideGradient = SIMD16<Float>(repeating: 0)
    var openGradient = SIMD16<Float>(repeating: 0)
    let rate = settings.rate * sequence.weight
    for place in stride(from: count - 1, through: 0, by: -1) {
      var probabilityBegin = lattice.forwardBegin[place] * afterBegin
      var probabilityInside = lattice.forwardInside[place] * afterInside
      let norm = 1 / Swift.max((probabilityBegin + probabilityInside).sum(), 1e-30)
      probabilityBegin *= norm
      probabilityInside *= norm
      let tag = Int(tags[sequence.start + place])
      var gradientBegin = -probabilityBegin
      var gradientInside = -probabilityInside
      if tag & 1 == 1 { gradientInside[tag >> 1] += 1 } else { gradientBegin[tag >> 1] += 1 }
      update(
        (sequence.start + place) * width, numbers, kept: lattice.kept[place], gradientBegin, gradientInside, rate: rate,
        decay: settings.decay)
      if place == 0 {
        openGradient -= probabilityBegin
        if tag & 1 == 0 { openGradient[tag >> 1] += 1 }
        goldScore += start[tag >> 1]
        break
      }
      // Expected moves into this place, and the message to the place before it.
      let beginMessage = lattice.begin[place] * afterBegin
      let insideMessage = lattice.inside[place] * afterInside
      let beforeBegin = lattice.forwardBegin[place - 1]
      let beforeInside = lattice.forwardInside[place - 1]
      let before = beforeBegin + beforeInside
      var message = SIMD16<Float>(repeating: 0)
      var total: Float = 0
      for label in 0...labelCount {
        let flow = moves[label] * beginMessage
        message[label] = flow.sum()
        total += message[label] * before[label]
      }
      let continued = beforeBegin * fromBegin * insideMessage
      let kept = beforeInside * fromInside * insideMessage
      total += continued.sum() + kept.sum()
      let unit = 1 / Swift.max(total, 1e-30)
      for label in 0...labelCount { moveGradient[label] -= moves[label] * beginMessage * (before[label] * unit) }
      beginGradient -= continued * unit
      insideGradient -= kept * unit
      let earlier = Int(tags[sequence.start + place - 1])
      if tag & 1 == 0 {
        moveGradient[earlier >> 1][tag >> 1] += 1
        goldScore += transitions[earlier >> 1][tag >> 1]
      } else if earlier & 1 == 0 {
        beginGradient[tag >> 1] += 1
        goldScore += beginToInside[tag >> 1]
      } else {
        insideGradient[tag >> 1] += 1
        goldScore += insideToInside[tag >> 1]
      }
      afterBegin = message + fromBegin * insideMessage
      afterInside = message + fromInside * insideMessage
      let size = 1 / Swift.max(Swift.max(afterBegin.max(), afterInside.max()), 1e-30)
      afterBegin *= size
      afterInside *= size
    }
    if keepsTransitions { return shiftSum + logScale - goldScore }
    // Transitions learn with one step size for all.
    var square: Float = (beginGradient * beginGradient).sum() + (insideGradient * insideGradient).sum()
    for label in 0...labelCount { square += (moveGradient[label] * moveGradient[label]).sum() }
    transitionSquares += square / 64
    let move = rate / transitionSquares.squareRoot()
    for label in 0...labelCount { transitions[label] += moveGradient[label] * move }
    beginToInside += beginGradient * move
    insideToInside += insideGradient * move
    start += openGradient * move
    return shiftSum + logScale - goldScore
  }

  @inline(__always)
  private func update(
    _ base: Int, _ numbers: UnsafeBufferPointer<Int32>, kept: UInt32, _ begin: SIMD16<Float>, _ inside: SIMD16<Float>,
    rate: Float, decay: Float
  ) {
    let square = (begin * begin).sum() + (inside * inside).sum()
    guard square > 1e-6 else { return }
    for feature in 0..<SequenceFeatures.count where kept & (1 << UInt32(feature)) != 0 {
      let number = numbers[base + feature]
      guard number >= 0 else { continue }
      let row = rows(number)
      var second = row[1]
      let sum = second[0] + square
      let step = rate / (sum + 1).squareRoot()
      row[0] = (row[0] + begin * step) * (1 - decay)
      second = (second + inside * step) * (1 - decay)
      second[0] = sum
      row[1] = second
    }
  }
}
