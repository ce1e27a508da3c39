import CEntityModel
import KoreanText

/// One sequence made ready: its symbols and words, what the dictionaries and what the patterns say.
///
/// Templates (`features.c`): syllables, their pairs and triples around the place, kinds of characters, the word without
/// its particle, the particle, the neighbouring words, dictionaries, patterns. Trainer and tagger share this.
package struct SequenceFeatures {
  /// The number of features of a place.
  package static let count = Int(KT_FEATURES)

  private let buffers = SequenceBuffers()
  private var sequence = kt_sequence()

  package init() {}

  /// The places of the sequence.
  package var count: Int { Int(sequence.count) }

  /// Reads `text[bounds]`; `domain` tells guidelines apart.
  package mutating func load(
    _ text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>, graphs: [WordGraph], candidates: [PatternSpan],
    domain: UInt64
  ) {
    let count = bounds.count
    buffers.reserve(count)
    readSymbols(text, bounds)
    let words = readWords(text, bounds)
    let tags = buffers.tags
    tags.update(repeating: kt_word_tags(), count: count + 2)
    for graph in graphs { DictionaryTags.tag(text, bounds, with: graph, into: tags + 1) }
    let patterns = buffers.patterns
    patterns.update(repeating: 0, count: count + 2)
    for span in candidates where span.upper > bounds.lowerBound && span.lower < bounds.upperBound {
      for index in max(span.lower, bounds.lowerBound)..<min(span.upper, bounds.upperBound) {
        let part: UInt8 = index == span.lower ? 1 : index == span.upper - 1 ? 3 : 2
        patterns[index - bounds.lowerBound + 1] = span.code << 2 | part
      }
    }
    sequence = kt_sequence(
      symbols: buffers.symbols, kinds: buffers.kinds, wordOf: buffers.wordOf, words: buffers.words, tags: tags + 1,
      patterns: patterns + 1, count: Int32(count), wordCount: Int32(words), domain: domain)
  }

  private func readSymbols(_ text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>) {
    let (symbols, kinds) = (buffers.symbols, buffers.kinds)
    for pad in 0..<3 {
      symbols[pad] = kt_entity_symbol(UInt32(pad + 1))
      kinds[pad] = 0
      symbols[bounds.count + 3 + pad] = kt_entity_symbol(UInt32(pad + 4))
      kinds[bounds.count + 3 + pad] = 0
    }
    var place = 3
    for index in bounds {
      let scalar = text[index]
      let kind = CharacterKind.of(scalar)
      kinds[place] = kind
      symbols[place] = kt_entity_symbol(
        kind == CharacterKind.digit ? 0x30 : kind == CharacterKind.space ? 0x20 : scalar)
      place += 1
    }
  }

  /// Cuts the sequence into words; marks and spaces belong to the word before them. Returns the number of words.
  private func readWords(_ text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>) -> Int {
    let count = bounds.count
    let kinds = buffers.kinds + 3
    // One more word before the first and after the last.
    let words = buffers.words
    words[0] = kt_word(
      lower: 0, stem: 0, upper: 0, last: 0, head: 1, tail: 1, stemTail: 1, stemHash: 1, particleHash: 1)
    var number = 1
    var start = 0
    while start < count {
      var end = start
      while end < count, !CharacterKind.separates(kinds[end]) { end += 1 }
      var next = end
      while next < count, CharacterKind.separates(kinds[next]) { next += 1 }
      words[number] = word(text, bounds, start, end)
      for place in start..<next { buffers.wordOf[place] = Int32(number) }
      number += 1
      start = next
    }
    words[number] = words[0]
    return number
  }

  private func word(_ text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>, _ start: Int, _ end: Int) -> kt_word {
    let (symbols, kinds) = (buffers.symbols + 3, buffers.kinds + 3)
    var upper = end
    while upper > start, !CharacterKind.isWord(kinds[upper - 1]) { upper -= 1 }
    var run = upper
    while run > start, kinds[run - 1] == CharacterKind.hangul { run -= 1 }
    var stem = upper
    if run < upper {
      let lengths = ParticleEnds.lengths(in: text, bounds.lowerBound + run, bounds.lowerBound + upper)
      // The longest particle that leaves something before it.
      var length = 31 - lengths.leadingZeroBitCount
      while length > 0, lengths & (1 << UInt32(length)) == 0 || upper - length <= start { length -= 1 }
      stem -= length
    }
    func pair(_ first: Int, _ second: Int, _ limit: Int) -> UInt64 {
      kt_entity_pair(
        first >= start && first < limit ? symbols[first] : 0, second >= start && second < limit ? symbols[second] : 0)
    }
    func hash(_ from: Int, _ to: Int) -> UInt64 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for index in from..<max(from, to) { hash = (hash ^ symbols[index]) &* 0x9E37_79B9_7F4A_7C15 }
      return hash ^ (hash >> 32)
    }
    return kt_word(
      lower: Int32(start), stem: Int32(stem), upper: Int32(upper),
      last: upper > start ? text[bounds.lowerBound + upper - 1] : 0, head: pair(start, start + 1, upper),
      tail: pair(upper - 2, upper - 1, upper), stemTail: pair(stem - 2, stem - 1, stem), stemHash: hash(start, stem),
      particleHash: hash(stem, upper))
  }

  /// Writes the hashes of the features of the place `index` of the sequence.
  package func hashes(at index: Int, into output: UnsafeMutablePointer<UInt64>) {
    withUnsafePointer(to: sequence) { kt_entity_hashes($0, Int32(index), output) }
  }

  /// The scores of all places: the sums of their features' rows.
  func scores(with table: FeatureTable) -> UnsafeMutablePointer<LabelScores> {
    withUnsafePointer(to: sequence) {
      kt_entity_scores(
        $0, table.base, table.checks, Int32(table.bucketBits),
        UnsafeMutableRawPointer(buffers.scores).assumingMemoryBound(to: Int16.self))
    }
    return buffers.scores
  }

  /// The same by the other kernel: the two must agree.
  func plainScores(with table: FeatureTable) -> UnsafeMutablePointer<LabelScores> {
    withUnsafePointer(to: sequence) {
      kt_entity_scores_plain(
        $0, table.base, table.checks, Int32(table.bucketBits),
        UnsafeMutableRawPointer(buffers.scores).assumingMemoryBound(to: Int16.self))
    }
    return buffers.scores
  }

  /// Room for the decoder's path and tags, as long as the sequence.
  var work: UnsafeMutablePointer<Int16> { buffers.work }
  var labels: UnsafeMutablePointer<UInt8> { buffers.labels }
}

/// The memory of one sequence, used again for the next.
private final class SequenceBuffers {
  private var capacity = 0
  private(set) var symbols = UnsafeMutablePointer<UInt64>.allocate(capacity: 0)
  private(set) var kinds = UnsafeMutablePointer<UInt8>.allocate(capacity: 0)
  private(set) var wordOf = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
  private(set) var words = UnsafeMutablePointer<kt_word>.allocate(capacity: 0)
  private(set) var tags = UnsafeMutablePointer<kt_word_tags>.allocate(capacity: 0)
  private(set) var patterns = UnsafeMutablePointer<UInt8>.allocate(capacity: 0)
  private(set) var scores = UnsafeMutablePointer<LabelScores>.allocate(capacity: 0)
  private(set) var work = UnsafeMutablePointer<Int16>.allocate(capacity: 0)
  private(set) var labels = UnsafeMutablePointer<UInt8>.allocate(capacity: 0)

  func reserve(_ count: Int) {
    guard count + 6 > capacity else { return }
    free()
    capacity = max(256, (count + 6) * 2)
    symbols = .allocate(capacity: capacity)
    kinds = .allocate(capacity: capacity)
    wordOf = .allocate(capacity: capacity)
    words = .allocate(capacity: capacity)
    tags = .allocate(capacity: capacity)
    patterns = .allocate(capacity: capacity)
    // The kernel writes whole vectors, wider than Swift aligns by itself.
    let room = capacity * MemoryLayout<LabelScores>.stride
    scores = UnsafeMutableRawPointer.allocate(byteCount: room, alignment: 64).bindMemory(
      to: LabelScores.self, capacity: capacity)
    let numbers = capacity * LabelDecoder.workPerPlace
    work = UnsafeMutableRawPointer.allocate(byteCount: numbers * 2, alignment: 64).bindMemory(
      to: Int16.self, capacity: numbers)
    labels = .allocate(capacity: capacity)
    // Everything here is trivial; the pointers are written before they are read, except these two.
    tags.initialize(repeating: kt_word_tags(), count: capacity)
    patterns.initialize(repeating: 0, count: capacity)
  }

  private func free() {
    symbols.deallocate()
    kinds.deallocate()
    wordOf.deallocate()
    words.deallocate()
    tags.deallocate()
    patterns.deallocate()
    scores.deallocate()
    work.deallocate()
    labels.deallocate()
  }

  deinit { free() }
}

/// A pattern's candidate as a feature sees it.
package struct PatternSpan: Sendable {
  package var lower: Int
  package var upper: Int
  /// 1…10, by label.
  package var code: UInt8

  package static let codes: [String] = ["PS", "OG", "LC", "DT", "TI", "QT", "AF", "EV", "TM", "CV"]

  package init(lower: Int, upper: Int, label: EntityLabel) {
    self.lower = lower
    self.upper = upper
    code = UInt8((Self.codes.firstIndex(of: label.rawValue) ?? 10) + 1)
  }
}

/// Cuts a stretch of text into what the model reads at once.
package enum Sequences {
  /// Pieces of `bounds` that end with a sentence or, where there is none for long, at a space. They cover `bounds`.
  package static func pieces(of text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = bounds.lowerBound
    var index = start
    while index < bounds.upperBound {
      let scalar = text[index]
      let isEnd =
        scalar == 0x0A || isStop(text, index, bounds) || index - start > 400 && scalar == 0x20 || index - start > 1000
      index += 1
      if isEnd {
        result.append(start..<index)
        start = index
      }
    }
    if start < bounds.upperBound { result.append(start..<bounds.upperBound) }
    return result
  }

  /// A full stop after 다 or 요 and before a space.
  private static func isStop(_ text: UnsafeBufferPointer<UInt32>, _ index: Int, _ bounds: Range<Int>) -> Bool {
    guard text[index] == 0x20, index - 2 >= bounds.lowerBound else { return false }
    guard text[index - 1] == 0x2E || text[index - 1] == 0x3F || text[index - 1] == 0x21 else { return false }
    let last = text[index - 2]
    return last == 0xB2E4 || last == 0xC694 || text[index - 1] != 0x2E
  }
}
