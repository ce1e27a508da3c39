import KoreanText

/// What the dictionaries say about one place: for each class, where in its longest word the place lies.
///
/// A tag holds the part (1 begin, 2 inside, 3 end), the word's length, whether it opens an eojeol
/// and whether the eojeol ends with it or goes on with a particle. 0: no word.
package struct DictionaryTags: Equatable, Sendable {
  package var person: UInt8 = 0
  package var location: UInt8 = 0
  package var organization: UInt8 = 0
  package var work: UInt8 = 0
  package var other: UInt8 = 0
  var lengths: (UInt8, UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0, 0)

  package init() {}

  /// The parts alone, two bits a class.
  @inline(__always)
  var shape: UInt64 {
    UInt64(person & 3) | UInt64(location & 3) << 2 | UInt64(organization & 3) << 4 | UInt64(work & 3) << 6
      | UInt64(other & 3) << 8
  }

  package static func == (left: Self, right: Self) -> Bool {
    (left.person, left.location, left.organization, left.work, left.other)
      == (right.person, right.location, right.organization, right.work, right.other)
  }
}

/// The classes of dictionary words, as bits of a ``WordGraph`` payload.
package struct DictionaryClass: OptionSet, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let person = DictionaryClass(rawValue: 1)
  package static let location = DictionaryClass(rawValue: 2)
  package static let other = DictionaryClass(rawValue: 4)
  package static let organization = DictionaryClass(rawValue: 8)
  package static let artifact = DictionaryClass(rawValue: 16)
  package static let event = DictionaryClass(rawValue: 32)
  package static let civilization = DictionaryClass(rawValue: 64)
  /// A person or place of our own lists, not only of the dictionary of proper nouns.
  package static let listedPerson = DictionaryClass(rawValue: 128)
  package static let listedLocation = DictionaryClass(rawValue: 256)
  /// A name that is a common word, too: a feature, not a hint.
  package static let ambiguous = DictionaryClass(rawValue: 512)
  package static let term = DictionaryClass(rawValue: 1024)

  /// The label that our own lists give, where they give one.
  var listedLabel: EntityLabel? {
    if contains(.ambiguous) { return nil }
    let listed: [(DictionaryClass, EntityLabel)] = [
      (.listedPerson, .person), (.listedLocation, .location), (.organization, .organization), (.artifact, .artifact),
      (.event, .event), (.civilization, .civilization), (.term, .term),
    ]
    // A company whose service bears its name is the company where both readings fit.
    if contains([.organization, .artifact]) { return .organization }
    let found = listed.filter { contains($0.0) }
    return found.count == 1 ? found[0].1 : nil
  }
}

extension DictionaryTags {
  /// Tags `tags[0..<bounds.count]` from all words of `graph` in `text[bounds]`; the longest word of a class wins.
  package static func tag(
    _ text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>, with graph: WordGraph,
    into tags: UnsafeMutablePointer<DictionaryTags>
  ) {
    let particles = WordLists.particles
    var opensWord = true
    for start in bounds {
      let scalar = text[start]
      let isWord = isWordCharacter(scalar)
      defer { opensWord = !isWord }
      guard isWord else { continue }
      let opens = opensWord
      graph.forEachWord(in: text, at: start, before: bounds.upperBound) { end, payload in
        let length = end - start
        guard length > 1 || opens else { return }
        let isHangulEnd = text[end - 1] >= 0xAC00
        var stop = end
        while stop < bounds.upperBound, text[stop] &- 0xAC00 < 11_172 { stop += 1 }
        let endsClean = !isHangulEnd && stop == end || stop == end || particles.contains(text, end, stop)
        if !opens, !endsClean || length < 3 { return }
        mark(tags, start - bounds.lowerBound, length, payload, opens: opens, endsClean: endsClean)
      }
    }
  }

  @inline(__always)
  private static func isWordCharacter(_ scalar: UInt32) -> Bool {
    scalar &- 0xAC00 < 11_172 || scalar &- 0x30 < 10 || (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x4E00 < 0x5200
  }

  private static func mark(
    _ tags: UnsafeMutablePointer<DictionaryTags>, _ start: Int, _ length: Int, _ payload: UInt16, opens: Bool,
    endsClean: Bool
  ) {
    let kinds = DictionaryClass(rawValue: payload)
    let flags = UInt8(min(length, 7)) << 2 | (opens ? 32 : 0) | (endsClean ? 64 : 0)
    // Clean words beat longer ones that run into the next word.
    let rank = UInt8(min(length, 31)) + (endsClean ? 32 : 0) + (opens ? 64 : 0)
    for offset in 0..<length {
      let part: UInt8 = offset == 0 ? 1 : offset == length - 1 ? 3 : 2
      let tag = flags | part
      let place = tags + start + offset
      if kinds.contains(.person), place.pointee.lengths.0 < rank {
        place.pointee.person = tag; place.pointee.lengths.0 = rank
      }
      if kinds.contains(.location), place.pointee.lengths.1 < rank {
        place.pointee.location = tag; place.pointee.lengths.1 = rank
      }
      if kinds.contains(.organization), place.pointee.lengths.2 < rank {
        place.pointee.organization = tag; place.pointee.lengths.2 = rank
      }
      if !kinds.isDisjoint(with: [.artifact, .event, .civilization]), place.pointee.lengths.3 < rank {
        let subclass: UInt8 = kinds.contains(.artifact) ? 0 : 128
        place.pointee.work = tag | subclass
        place.pointee.lengths.3 = rank
      }
      if kinds.contains(.other), place.pointee.lengths.4 < rank {
        place.pointee.other = tag; place.pointee.lengths.4 = rank
      }
    }
  }
}
