/// A text cut into breath groups, with every open choice.
struct Utterance {
  private enum Piece {
    case other(UInt32)
    case group(Int)
  }

  private struct Group {
    var syllables: [SoundSyllable]
    var junctures: [Juncture]
    var start: Int
  }

  struct OpenChoice {
    let choice: PronunciationChoice
    fileprivate let group: Int
    fileprivate let place: Int
    fileprivate let vowel: Int?
  }

  private var pieces: [Piece] = []
  private var groups: [Group] = []
  private(set) var choices: [OpenChoice] = []
  private let options: Pronouncer

  init(_ text: String, _ options: Pronouncer) {
    self.options = options
    cut(WordScalars.folded(text))
    for index in groups.indices { collect(index) }
  }

  // MARK: Cutting

  private mutating func cut(_ scalars: [UInt32]) {
    var words: [(syllables: [SoundSyllable], gapBefore: Bool)] = []
    var count = 0, pending: [SoundSyllable] = []
    var gap: [UInt32] = []
    func isSpace(_ gap: [UInt32]) -> Bool { gap == [0x20] }
    func flushWord(into words: inout [(syllables: [SoundSyllable], gapBefore: Bool)]) {
      if !pending.isEmpty { words.append((pending, isSpace(gap))) }
      pending = []
    }
    // First all words with what stands before each, then groups: the neighbours decide between noun and verb.
    var layout: [(gap: [UInt32], word: Int?)] = []
    for scalar in scalars {
      if let syllable = SoundSyllable(scalar) {
        pending.append(syllable)
      } else {
        if !pending.isEmpty {
          flushWord(into: &words)
          layout.append((gap, words.count - 1))
          gap = []
        }
        gap.append(scalar)
      }
    }
    if !pending.isEmpty {
      flushWord(into: &words)
      layout.append((gap, words.count - 1))
      gap = []
    }
    layout.append((gap, nil))
    for (before, word) in layout {
      guard let word else {
        pieces += before.map { .other($0) }
        continue
      }
      let syllables = words[word].syllables
      let previous = words[word].gapBefore && word > 0 ? words[word - 1].syllables : []
      let next = word + 1 < words.count && words[word + 1].gapBefore ? words[word + 1].syllables : []
      let finder = JunctureFinder(
        syllables, isVerb: Self.callsForVerb(previous, next), isBare: previous.isEmpty && next.isEmpty)
      if isSpace(before), !previous.isEmpty, options.joinsWords || Self.isAdnominal(previous, syllables) {
        join(finder.junctures, syllables, count, keepsSpace: !options.joinsWords)
      } else {
        pieces += before.map { .other($0) }
        pieces.append(.group(groups.count))
        groups.append(Group(syllables: syllables, junctures: finder.junctures, start: count))
      }
      count += syllables.count
    }
  }

  /// 신발을 신고; 신고 있다.
  private static func callsForVerb(_ previous: [SoundSyllable], _ next: [SoundSyllable]) -> Bool {
    if let last = previous.last?.scalar, last == 0xC744 || last == 0xB97C { return true }  // 을 를
    return next.first.map {
      [0xC788, 0xC2F6, 0xACC4, 0xAC00, 0xAC14, 0xB2E4, 0xB098, 0xC640, 0xC654, 0xC628].contains($0.scalar)
    } ?? false
  }

  /// 할 것을, 갈 데가: a form in -(으)ㄹ before a bound noun (제27항).
  private static func isAdnominal(_ previous: [SoundSyllable], _ next: [SoundSyllable]) -> Bool {
    guard let last = previous.last?.scalar else { return false }
    let text = WordScalars.string(next.map(\.scalar))
    if AdnominalEndings.closing.contains(last) {
      return
        (AdnominalEndings.boundForms.contains { text.hasPrefix($0) } || ["수", "데", "바", "듯", "줄", "적"].contains(text))
        && next.count <= 5
    }
    return AdnominalEndings.ambiguousClosing.contains(last) && (text.hasPrefix("것") || text.hasPrefix("거"))
  }

  private mutating func join(_ junctures: [Juncture], _ syllables: [SoundSyllable], _ start: Int, keepsSpace: Bool) {
    guard let last = groups.indices.last, let first = syllables.first, let end = groups[last].syllables.last else {
      return
    }
    var between = Juncture(kind: .word, article: 15, isFixed: true)
    if end.coda == Coda.none {
      between = Juncture(kind: .plain)
    } else if first.onset == Onset.none, Vowel.insertsN.contains(first.vowel) {
      between = Juncture(kind: .insertion, article: 29, other: .word, isFixed: true)
    } else if end.coda == Coda.l, Onset.plain.contains(first.onset), keepsSpace || endsAdnominal(groups[last]) {
      between = Juncture(kind: .tense, article: 27, isFixed: true)
    }
    groups[last].junctures.append(between)
    groups[last].junctures += junctures
    groups[last].syllables += syllables
    if keepsSpace { spaces.insert(Space(group: last, place: groups[last].syllables.count - syllables.count)) }
  }

  private func endsAdnominal(_ group: Group) -> Bool {
    group.syllables.last.map { $0.scalar == 0xD560 || $0.scalar == 0xAC08 || $0.scalar == 0xC744 } ?? false  // 할 갈 을
  }

  private struct Space: Hashable { let group: Int, place: Int }
  private var spaces: Set<Space> = []

  // MARK: Choices

  private mutating func collect(_ index: Int) {
    let group = groups[index]
    for place in group.junctures.indices {
      guard group.junctures[place].other != nil else { continue }
      if options.soundsSaisiot, group.junctures[place].kind == .saisiot { groups[index].junctures[place].kind = .plain }
      let choice = PronunciationChoice(reason: group.junctures[place].reason, syllable: group.start + place)
      choices.append(OpenChoice(choice: choice, group: index, place: place, vowel: nil))
    }
    for (place, syllable) in group.syllables.enumerated() {
      guard let (vowel, reason) = openVowel(group, place, syllable) else { continue }
      let choice = PronunciationChoice(reason: reason, syllable: group.start + place)
      choices.append(OpenChoice(choice: choice, group: index, place: place, vowel: vowel))
    }
  }

  private func openVowel(_ group: Group, _ place: Int, _ syllable: SoundSyllable) -> (Int, PronunciationChoice.Reason)?
  {
    if syllable.vowel == Vowel.ui, syllable.onset == Onset.none, place > 0 {
      guard syllable.scalar == 0xC758, place == group.syllables.count - 1 else { return (Vowel.i, .ui) }
      let isNoun = PronunciationLexicon.shared.nounsInUi.contains(group.syllables.map(\.scalar))
      return isNoun ? (Vowel.i, .ui) : (Vowel.e, .possessive)
    }
    if syllable.vowel == Vowel.ye, syllable.onset != Onset.none, syllable.onset != Onset.r { return (Vowel.e, .ye) }
    if syllable.scalar == 0xC5B4, place > 0, place == group.syllables.count - 1,
      [0xB418, 0xD53C].contains(group.syllables[place - 1].scalar)
    {
      return (Vowel.yeo, .glide)  // 되어, 피어
    }
    return nil
  }

  // MARK: Rendering

  func render(flipping flips: Set<Int>) -> Pronunciation {
    var texts: [[UInt32]] = []
    let flipsOfGroup = Dictionary(grouping: flips.sorted(), by: { choices[$0].group })
    var steps: [Pronunciation.Step] = []
    for (index, group) in groups.enumerated() {
      var junctures = group.junctures, syllables = group.syllables
      for flip in flipsOfGroup[index] ?? [] {
        let open = choices[flip]
        if let vowel = open.vowel {
          syllables[open.place].vowel = vowel
          let article = open.choice.reason == .glide ? 22 : 5
          steps.append(
            .init(
              article: article, syllable: group.start + open.place,
              before: Vowel.names[group.syllables[open.place].vowel], after: Vowel.names[vowel]))
        } else if options.soundsSaisiot, open.choice.reason == .saisiot {
          junctures[open.place].kind = .saisiot
        } else if let other = junctures[open.place].other {
          junctures[open.place].kind = other
        }
      }
      var rules = PronunciationRules(syllables, junctures, start: group.start)
      rules.tenses = options.tenses
      rules.apply()
      steps += rules.steps
      var text: [UInt32] = []
      for (place, syllable) in rules.syllables.enumerated() {
        if spaces.contains(Space(group: index, place: place)) { text.append(0x20) }
        text.append(syllable.scalar)
      }
      texts.append(text)
    }
    var result: [UInt32] = []
    for piece in pieces {
      switch piece {
      case .other(let scalar): result.append(scalar)
      case .group(let index): result += texts[index]
      }
    }
    return Pronunciation(text: WordScalars.string(result), steps: steps)
  }
}
