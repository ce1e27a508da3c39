/// Turns one sequence of scalars into features, position by position. Trainer and tagger share this.
///
/// Templates: syllables and their pairs and triples around the place, kinds of characters, the eojeol and its
/// neighbours, what the dictionaries say, what the patterns say.
package struct FeatureExtractor {
  package static let count = 27

  /// What lies around the text.
  private static let padding = 3

  private(set) var symbols: [UInt16] = []
  private(set) var kinds: [UInt8] = []
  /// For each place: the eojeol it lies in.
  private var eojeolOf: [Int32] = []
  private var eojeols: [Eojeol] = []

  private struct Eojeol {
    var lower: Int
    var upper: Int
    var whole: UInt64
    var head: UInt64
    var tail: UInt64
  }

  package init() {}

  /// Reads `text[bounds]`; call before ``features(at:dictionary:patterns:into:)``.
  package mutating func prepare(_ text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>) {
    let count = bounds.count
    symbols.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
    eojeolOf.removeAll(keepingCapacity: true)
    eojeols.removeAll(keepingCapacity: true)
    for pad in 0..<Self.padding {
      symbols.append(UInt16(pad + 1))
      kinds.append(0)
    }
    for index in bounds {
      let scalar = text[index]
      let kind = CharacterKind.of(scalar)
      kinds.append(kind)
      symbols.append(
        kind == CharacterKind.digit
          ? 0x30
          : kind == CharacterKind.space
            ? 0x20
            : UInt16(truncatingIfNeeded: scalar > 0xFFFF ? scalar ^ 0xE000 : scalar))
    }
    for pad in 0..<Self.padding {
      symbols.append(UInt16(pad + 4))
      kinds.append(0)
    }
    var start = 0
    while start < count {
      var end = start
      var whole: UInt64 = 0
      while end < count, kinds[end + Self.padding] != CharacterKind.space {
        whole = (whole &+ UInt64(symbols[end + Self.padding])) &* 0x0001_0000_01B3
        end += 1
      }
      let upper = max(end, start)
      func symbol(_ index: Int) -> UInt64 {
        index >= start && index < upper ? UInt64(symbols[index + Self.padding]) : 0
      }
      eojeols.append(
        Eojeol(
          lower: start, upper: upper, whole: FeatureHash.mix(whole),
          head: symbol(start) | symbol(start + 1) << 16, tail: symbol(upper - 2) << 16 | symbol(upper - 1)))
      let id = Int32(eojeols.count - 1)
      for _ in start..<min(count, end + 1) { eojeolOf.append(id) }  // the space belongs to the eojeol before it
      start = end + 1
    }
  }

  /// Writes ``count`` hashes for the place `index` of the sequence.
  @inline(__always)
  package func features(
    at index: Int, dictionary: UnsafePointer<DictionaryTags>, patterns: UnsafePointer<UInt8>,
    into output: UnsafeMutablePointer<UInt64>
  ) {
    symbols.withUnsafeBufferPointer { symbols in
      kinds.withUnsafeBufferPointer { kinds in
        let place = index + Self.padding
        let a = UInt64(symbols[place - 2])
        let b = UInt64(symbols[place - 1])
        let c = UInt64(symbols[place])
        let d = UInt64(symbols[place + 1])
        let e = UInt64(symbols[place + 2])
        output[0] = FeatureHash.hash(1, c)
        output[1] = FeatureHash.hash(2, b)
        output[2] = FeatureHash.hash(3, d)
        output[3] = FeatureHash.hash(4, a)
        output[4] = FeatureHash.hash(5, e)
        output[5] = FeatureHash.hash(6, b, c)
        output[6] = FeatureHash.hash(7, c, d)
        output[7] = FeatureHash.hash(8, a, b)
        output[8] = FeatureHash.hash(9, d, e)
        output[9] = FeatureHash.hash(10, b, d)
        output[10] = FeatureHash.hash(11, b, c, d)
        output[11] = FeatureHash.hash(12, a, b, c)
        output[12] = FeatureHash.hash(13, c, d, e)
        var near: UInt64 = 0
        for step in -2...2 { near = near << 4 | UInt64(kinds[place + step]) }
        output[13] = FeatureHash.mix(14 << 56 | near)
        output[14] = FeatureHash.mix(15 << 56 | near << 8 | UInt64(kinds[place - 3]) << 4 | UInt64(kinds[place + 3]))
      }
    }
    let id = Int(eojeolOf[index])
    let eojeol = eojeols[id]
    let offset = UInt64(min(index - eojeol.lower, 7))
    let rest = UInt64(min(max(eojeol.upper - index, 0), 7))
    output[15] = FeatureHash.mix(16 << 56 | offset << 32 | eojeol.head)
    output[16] = FeatureHash.mix(17 << 56 | rest << 32 | eojeol.tail)
    output[17] = FeatureHash.mix(eojeol.whole ^ (18 << 56 | offset))
    let before = id > 0 ? eojeols[id - 1].tail : 1
    let after = id + 1 < eojeols.count ? eojeols[id + 1].head : 2
    output[18] = FeatureHash.mix(19 << 56 | min(offset, 1) << 32 | before)
    output[19] = FeatureHash.mix(20 << 56 | min(rest, 3) << 32 | after)
    output[20] = FeatureHash.mix(21 << 56 | offset << 44 | rest << 40 | (eojeol.tail & 0xFFFF))
    let words = dictionary[index]
    output[21] = FeatureHash.mix(22 << 56 | UInt64(words.person) << 8 | UInt64(words.location))
    output[22] = FeatureHash.mix(
      23 << 56 | UInt64(words.organization) << 16 | UInt64(words.other) << 8 | UInt64(words.work))
    let shape = words.shape
    output[23] = FeatureHash.mix(
      24 << 56 | dictionary[index - 1].shape << 24 | shape << 12 | dictionary[index + 1].shape)
    output[24] = FeatureHash.mix(25 << 56 | shape << 16 | UInt64(symbols[index + Self.padding]))
    let pattern = UInt64(patterns[index])
    output[25] = FeatureHash.mix(
      26 << 56 | UInt64(patterns[index - 1]) << 16 | pattern << 8 | UInt64(patterns[index + 1]))
    output[26] = FeatureHash.mix(27 << 56 | pattern << 16 | UInt64(symbols[index + Self.padding]))
  }
}

/// Kinds of characters as the features see them.
package enum CharacterKind {
  static let space: UInt8 = 1
  static let digit: UInt8 = 2

  static func of(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0xAC00...0xD7A3: 3
    case 0x20, 0x09, 0x0A, 0xA0, 0x3000: space
    case 0x30...0x39: digit
    case 0x61...0x7A: 4
    case 0x41...0x5A: 5
    case 0x4E00...0x9FFF, 0xF900...0xFAFF: 6
    case 0x2E, 0x2C: 7
    case 0x22, 0x27, 0x2018...0x201F: 8
    case 0x28, 0x5B, 0x3C, 0x3008, 0x300A, 0x300C, 0x300E: 9
    case 0x29, 0x5D, 0x3E, 0x3009, 0x300B, 0x300D, 0x300F: 10
    case 0xB7, 0x30FB, 0x2F: 11
    case 0x2D, 0x7E, 0x223C, 0x2013, 0x2014: 12
    case 0x25: 13
    case 0x3131...0x318E: 14
    default: 15
    }
  }
}
