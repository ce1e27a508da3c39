/// The best sequence of labels (Viterbi) over begin, inside and outside.
///
/// Only a label's own begin or inside may go on into its inside, and what a begin costs depends on the label before it,
/// not on where in it that label stood: so one step is one pass over the labels, 16 lanes wide.
struct LabelDecoder {
  /// Scores of going from the end of label `k` (0: outside) to the begin of each label (lane 0: to outside).
  var transitions: [SIMD16<Int16>]
  /// Begin to inside, inside to inside, by label.
  var beginToInside: SIMD16<Int16>
  var insideToInside: SIMD16<Int16>
  /// Score of starting a sequence with each begin.
  var start: SIMD16<Int16>
  /// Labels in use; lanes beyond are never chosen.
  var labelCount: Int

  static let floor: Int16 = -12_000

  struct Step {
    /// For each begin: the label that came before it.
    var previous: SIMD16<Int16>
    /// For each inside: whether it continues a begin (else an inside).
    var continuesBegin: SIMDMask<SIMD16<Int16>>
    /// For each label: whether its best end is an inside.
    var endsInside: SIMDMask<SIMD16<Int16>>
  }

  /// Writes one tag per place: `label << 1 | isInside`, 0 for outside.
  func decode(
    _ scores: UnsafePointer<LabelScores>, count: Int, steps: UnsafeMutablePointer<Step>,
    into tags: UnsafeMutablePointer<UInt8>
  ) {
    guard count > 0 else { return }
    let floor = SIMD16<Int16>(repeating: Self.floor)
    let lanes = SIMD16<Int16>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    let unused = lanes .> Int16(labelCount)
    let outside = lanes .== 0
    var begin = (start &+ scores[0].begin).replacing(with: floor, where: unused)
    var inside = floor
    var ends = begin
    steps[0] = Step(previous: SIMD16(repeating: 0), continuesBegin: outside, endsInside: SIMDMask(repeating: false))
    for index in 1..<max(count, 1) {
      var best = transitions[0] &+ ends[0]
      var previous = SIMD16<Int16>(repeating: 0)
      for label in 1...labelCount {
        let candidate = transitions[label] &+ ends[label]
        let isBetter = candidate .> best
        best.replace(with: candidate, where: isBetter)
        previous.replace(with: Int16(label), where: isBetter)
      }
      let fromBegin = beginToInside &+ begin
      let fromInside = insideToInside &+ inside
      let continuesBegin = fromBegin .>= fromInside
      var nextInside = fromInside.replacing(with: fromBegin, where: continuesBegin)
      nextInside &+= scores[index].inside
      var nextBegin = best &+ scores[index].begin
      nextBegin.replace(with: floor, where: unused)
      nextInside.replace(with: floor, where: unused .| outside)
      let endsInside = nextInside .> nextBegin
      var nextEnds = nextBegin.replacing(with: nextInside, where: endsInside)
      // Keep the numbers small: only differences matter.
      let top = nextEnds.max()
      let shift = SIMD16<Int16>(repeating: top)
      nextEnds = pointwiseMax(nextEnds &- shift, floor)
      begin = pointwiseMax(nextBegin &- shift, floor)
      inside = pointwiseMax(nextInside &- shift, floor)
      ends = nextEnds
      steps[index] = Step(previous: previous, continuesBegin: continuesBegin, endsInside: endsInside)
    }
    trace(ends: ends, count: count, steps: steps, into: tags)
  }

  private func trace(
    ends: SIMD16<Int16>, count: Int, steps: UnsafePointer<Step>, into tags: UnsafeMutablePointer<UInt8>
  ) {
    var label = 0
    for lane in 1...labelCount where ends[lane] > ends[label] { label = lane }
    var index = count - 1
    var isInside = steps[index].endsInside[label]
    while index >= 0 {
      tags[index] = UInt8(label << 1 | (isInside ? 1 : 0))
      if index == 0 { break }
      if isInside {
        isInside = !steps[index].continuesBegin[label]
      } else {
        label = Int(steps[index].previous[label])
        isInside = steps[index - 1].endsInside[label]
      }
      index -= 1
    }
  }
}
