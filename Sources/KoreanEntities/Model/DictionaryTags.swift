import CEntityModel
import KoreanText

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

  /// Whether a list of ours has the word.
  package var hasList: Bool {
    !isDisjoint(with: [
      .organization, .artifact, .event, .civilization, .listedPerson, .listedLocation, .ambiguous, .term,
    ])
  }

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

/// What the dictionaries say about each place of a sequence: for each class, where in its best word the place lies.
///
/// A tag holds the part (1 begin, 2 inside, 3 end), the word's length, whether it opens a word of the text, whether
/// that word ends with it or goes on with a particle, and whether our own lists have it. 0: no word.
enum DictionaryTags {
  /// A place where a word may begin.
  struct Start {
    var index: Int
    /// Where the run of Hangul ends that it stands in, and where particles may start before that.
    var stop: Int
    var particles: UInt32
    /// Whether a word of the text begins here, too.
    var opens: Bool
    /// The graph's state after the first two characters.
    var state: Int
  }

  /// Tags `tags[0..<bounds.count]`; at each place the best word of a class wins. `starts` has room for as many.
  static func tag(
    _ text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>, with graph: WordGraph,
    starts: UnsafeMutablePointer<Start>, into tags: UnsafeMutablePointer<kt_word_tags>
  ) {
    // In three passes, so that no step waits for the memory it reads: the one before asked for it.
    let count = findStarts(text, bounds, graph, starts)
    for number in 0..<count {
      let start = starts[number].index
      guard start + 1 < bounds.upperBound else { continue }
      starts[number].state = graph.state(after: text[start], text[start + 1])
      graph.prefetch(state: starts[number].state)
    }
    for number in 0..<count {
      let start = starts[number]
      let place = tags + (start.index - bounds.lowerBound)
      if start.opens {
        let payload = graph.payload(of: text[start.index])
        if payload != 0 {
          mark(place, 1, payload, opens: true, endsClean: endsClean(start, start.index + 1, text, bounds))
        }
      }
      graph.forEachLongerWord(in: text, from: start.state, at: start.index + 2, before: bounds.upperBound) {
        end, payload in
        let endsClean = endsClean(start, end, text, bounds)
        if start.opens || endsClean && end - start.index > 2 {
          mark(place, end - start.index, payload, opens: start.opens, endsClean: endsClean)
        }
      }
    }
  }

  /// Writes the places where words may begin; returns their number.
  private static func findStarts(
    _ text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>, _ graph: WordGraph,
    _ starts: UnsafeMutablePointer<Start>
  ) -> Int {
    var count = 0
    var opens = true
    var stop = bounds.lowerBound
    var particles: UInt32 = 1
    for index in bounds {
      let kind = CharacterKind.of(text[index])
      guard CharacterKind.isWord(kind) else {
        opens = true
        continue
      }
      let isHangul = kind == CharacterKind.hangul
      if isHangul, index >= stop {
        stop = index + 1
        while stop < bounds.upperBound, text[stop] &- 0xAC00 < 11_172 { stop += 1 }
        particles = ParticleEnds.lengths(in: text, index, stop)
      }
      // Inside a word only longer names that end cleanly count.
      if opens || !isHangul || stop - index >= 3 {
        if index + 1 < bounds.upperBound { graph.prefetch(text[index], text[index + 1]) }
        starts[count] = Start(
          index: index, stop: isHangul ? stop : index, particles: particles, opens: opens, state: 0)
        count += 1
      }
      opens = false
    }
    return count
  }

  /// Whether nothing or a particle stands between `end` and the end of the word of the text.
  @inline(__always)
  private static func endsClean(
    _ start: Start, _ end: Int, _ text: UnsafeBufferPointer<UInt32>, _ bounds: Range<Int>
  ) -> Bool {
    if end <= start.stop {
      return start.stop - end < 32 && start.particles & (1 << UInt32(start.stop - end)) != 0
    }
    var last = end
    while last < bounds.upperBound, text[last] &- 0xAC00 < 11_172 { last += 1 }
    return last == end || ParticleEnds.lengths(in: text, end, last) & (1 << UInt32(last - end)) != 0
  }

  @inline(__always)
  private static func mark(
    _ tags: UnsafeMutablePointer<kt_word_tags>, _ length: Int, _ payload: UInt16, opens: Bool, endsClean: Bool
  ) {
    let kinds = DictionaryClass(rawValue: payload)
    let place = UInt8((opens ? 32 : 0) | (endsClean ? 64 : 0))
    let flags = UInt8(min(length, 7)) << 2 | place
    // Clean words beat longer ones that run into the next word.
    let rank = UInt8(min(length, 31)) + (endsClean ? 32 : 0) + (opens ? 64 : 0)
    let isPerson = kinds.contains(.person)
    let isLocation = kinds.contains(.location)
    let isOrganization = kinds.contains(.organization)
    let isWork = !kinds.isDisjoint(with: [.artifact, .event, .civilization])
    let isOther = kinds.contains(.other)
    let person = flags | (kinds.contains(.listedPerson) ? 128 : 0)
    let location = flags | (kinds.contains(.listedLocation) ? 128 : 0)
    let organization = flags | (kinds.contains(.ambiguous) ? 128 : 0)
    let subclass: UInt8 = kinds.contains(.artifact) ? 0 : kinds.contains(.event) ? 16 : 128
    let work = UInt8(min(length, 3)) << 2 | place | subclass
    for offset in 0..<length {
      let part: UInt8 = offset == 0 ? 1 : offset == length - 1 ? 3 : 2
      let tag = tags + offset
      if isPerson, tag.pointee.personRank < rank {
        tag.pointee.person = person | part
        tag.pointee.personRank = rank
      }
      if isLocation, tag.pointee.locationRank < rank {
        tag.pointee.location = location | part
        tag.pointee.locationRank = rank
      }
      if isOrganization, tag.pointee.organizationRank < rank {
        tag.pointee.organization = organization | part
        tag.pointee.organizationRank = rank
      }
      if isWork, tag.pointee.workRank < rank {
        tag.pointee.work = work | part
        tag.pointee.workRank = rank
      }
      if isOther, tag.pointee.otherRank < rank {
        tag.pointee.other = flags | part
        tag.pointee.otherRank = rank
      }
    }
  }
}
