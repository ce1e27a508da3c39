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
    for graph in graphs { DictionaryTags.tag(text, bounds, with: graph, starts: buffers.starts, into: tags + 1) }
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
      lower: 0, stem: 0, upper: 0, last: 0, head: 1, tail: 1, stemTail: 1, stemHash: 1, particleHash: 1,
      stemLast: 1, known: 0)
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
    func hash(_ from: Int, _ to: Int) -> UInt64 { stemHash(from..<max(from, to)) }
    return kt_word(
      lower: Int32(start), stem: Int32(stem), upper: Int32(upper),
      last: upper > start ? text[bounds.lowerBound + upper - 1] : 0, head: pair(start, start + 1, upper),
      tail: pair(upper - 2, upper - 1, upper), stemTail: pair(stem - 2, stem - 1, stem), stemHash: hash(start, stem),
      particleHash: hash(stem, upper), stemLast: stem > start ? symbols[stem - 1] : 0, known: 0)
  }

  private func stemHash(_ range: Range<Int>) -> UInt64 {
    let symbols = buffers.symbols + 3
    var hash: UInt64 = UInt64(KT_STEM)
    for index in range { hash = kt_stem_add(hash, symbols[index]) }
    return kt_stem_end(hash)
  }

  /// The stem of each word: where it lies in the sequence, and its hash.
  package func forEachStem(_ body: (Range<Int>, UInt64) -> Void) {
    for number in 1..<max(Int(sequence.wordCount), 1) {
      let word = buffers.words[number]
      body(Int(word.lower)..<Int(word.stem), word.stemHash)
    }
  }

  /// Tells the features what is known of each word; `commonness` gets a hash and, where it is a whole stem's, where
  /// that lies.
  @inline(__always)
  package func markKnownWords(_ commonness: (UInt64, Range<Int>?) -> Commonness) {
    for number in 1..<max(Int(sequence.wordCount), 1) {
      let word = buffers.words[number]
      let stem = Int(word.lower)..<Int(word.stem)
      var known = commonness(word.stemHash, stem)
      if known == .unknown, isCompound(stem, commonness) { known = .compound }
      buffers.words[number].known = known.rawValue
    }
  }

  @inline(__always)
  private func isCompound(_ stem: Range<Int>, _ commonness: (UInt64, Range<Int>?) -> Commonness) -> Bool {
    guard (4...12).contains(stem.count) else { return false }
    let symbols = buffers.symbols + 3
    var head = kt_stem_add(UInt64(KT_STEM), symbols[stem.lowerBound])
    for middle in stem.lowerBound + 2...stem.upperBound - 2 {
      head = kt_stem_add(head, symbols[middle - 1])
      if commonness(kt_stem_end(head), nil) != .unknown,
        commonness(stemHash(middle..<stem.upperBound), nil) != .unknown
      {
        return true
      }
    }
    return false
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

/// The memory of one sequence, used again for the next: one block, cut into columns.
private final class SequenceBuffers {
  private var capacity = 0
  private var block = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 64)
  private(set) var symbols: UnsafeMutablePointer<UInt64>
  private(set) var kinds: UnsafeMutablePointer<UInt8>
  private(set) var wordOf: UnsafeMutablePointer<Int32>
  private(set) var words: UnsafeMutablePointer<kt_word>
  private(set) var tags: UnsafeMutablePointer<kt_word_tags>
  private(set) var patterns: UnsafeMutablePointer<UInt8>
  private(set) var scores: UnsafeMutablePointer<LabelScores>
  private(set) var work: UnsafeMutablePointer<Int16>
  private(set) var labels: UnsafeMutablePointer<UInt8>
  private(set) var starts: UnsafeMutablePointer<DictionaryTags.Start>

  init() {
    symbols = block.assumingMemoryBound(to: UInt64.self)
    kinds = block.assumingMemoryBound(to: UInt8.self)
    wordOf = block.assumingMemoryBound(to: Int32.self)
    words = block.assumingMemoryBound(to: kt_word.self)
    tags = block.assumingMemoryBound(to: kt_word_tags.self)
    patterns = block.assumingMemoryBound(to: UInt8.self)
    scores = block.assumingMemoryBound(to: LabelScores.self)
    work = block.assumingMemoryBound(to: Int16.self)
    labels = block.assumingMemoryBound(to: UInt8.self)
    starts = block.assumingMemoryBound(to: DictionaryTags.Start.self)
  }

  /// Bytes a place over all columns.
  private static let room =
    MemoryLayout<UInt64>.stride + MemoryLayout<UInt8>.stride * 3 + MemoryLayout<Int32>.stride
    + MemoryLayout<kt_word>.stride + MemoryLayout<kt_word_tags>.stride + MemoryLayout<LabelScores>.stride
    + MemoryLayout<DictionaryTags.Start>.stride + MemoryLayout<Int16>.stride * LabelDecoder.workPerPlace

  func reserve(_ count: Int) {
    guard count + 6 > capacity else { return }
    block.deallocate()
    // A multiple of 64, so that every column starts at one: the kernel writes whole vectors.
    capacity = (max(192, (count + 6) * 2) + 63) & ~63
    block = .allocate(byteCount: capacity * Self.room, alignment: 64)
    // Everything here is trivial and written before it is read.
    var next = block
    func column<Element>(_ type: Element.Type, each: Int = 1) -> UnsafeMutablePointer<Element> {
      let start = next
      next += capacity * each * MemoryLayout<Element>.stride
      return start.bindMemory(to: type, capacity: capacity * each)
    }
    scores = column(LabelScores.self)
    work = column(Int16.self, each: LabelDecoder.workPerPlace)
    words = column(kt_word.self)
    starts = column(DictionaryTags.Start.self)
    symbols = column(UInt64.self)
    tags = column(kt_word_tags.self)
    wordOf = column(Int32.self)
    kinds = column(UInt8.self)
    patterns = column(UInt8.self)
    labels = column(UInt8.self)
  }

  deinit { block.deallocate() }
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
