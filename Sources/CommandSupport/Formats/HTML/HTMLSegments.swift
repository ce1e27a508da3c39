import KoreanNews

/// The text cut into stretches over which nothing begins or ends, so that annotations that cross each other can be
/// shown without elements that do.
struct HTMLSegment {
  let range: TextRange
  var block: Int?
  var sentence: Int?
  var entity: Int?
  /// Outer before inner.
  var quotations: [Int] = []
  var cues: [Int] = []
  /// The quotations whose speaker is named here.
  var mentions: [Int] = []
  /// Quotations that end with this segment, marks included.
  var endingQuotations: [Int] = []

  static func all(of analysis: Analysis) -> [HTMLSegment] {
    var cuts: Set<Int> = [0, analysis.document.range.upperBound]
    func cut(_ range: TextRange) { cuts.formUnion([range.lowerBound, range.upperBound]) }
    // Line ends, so that a line of the text can be a line of the page.
    var offset = 0
    for byte in analysis.document.text.utf8 {
      if byte == 0x0A || byte == 0x0D { cuts.formUnion([offset, offset + 1]) }
      offset += 1
    }
    for block in analysis.article.blocks { cut(block.range) }
    for sentence in analysis.sentences { cut(sentence.range) }
    for entity in analysis.entities { cut(entity.range) }
    for quotation in analysis.quotations {
      cut(quotation.range)
      cut(quotation.content)
      if let cue = quotation.cue { cut(cue.range) }
    }
    for speaker in analysis.speakers { if let speaker { cut(speaker.mention) } }
    let places = cuts.sorted()
    var segments = zip(places, places.dropFirst()).map { HTMLSegment(range: TextRange($0, $1)) }
    func each(_ range: TextRange, _ body: (inout HTMLSegment) -> Void) {
      var low = 0
      var high = segments.count
      while low < high {
        let middle = (low + high) / 2
        if segments[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
      }
      while low < segments.count, segments[low].range.upperBound <= range.upperBound {
        body(&segments[low])
        low += 1
      }
    }
    for (index, block) in analysis.article.blocks.enumerated() { each(block.range) { $0.block = index } }
    for (index, sentence) in analysis.sentences.enumerated() { each(sentence.range) { $0.sentence = index } }
    for (index, entity) in analysis.entities.enumerated() { each(entity.range) { $0.entity = index } }
    for (index, quotation) in analysis.quotations.enumerated() {
      each(quotation.content) { $0.quotations.append(index) }
      each(quotation.range) { segment in
        if segment.range.upperBound == quotation.range.upperBound { segment.endingQuotations.append(index) }
      }
      if let cue = quotation.cue { each(cue.range) { $0.cues.append(index) } }
      guard analysis.speakers.indices.contains(index), let speaker = analysis.speakers[index] else { continue }
      each(speaker.mention) { $0.mentions.append(index) }
    }
    return segments
  }
}
