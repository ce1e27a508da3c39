/// A stretch between a mark and its partner inside which no sentence ends.
struct Enclosure {
  /// The index of the opening mark.
  var open: Int
  /// The index of the closing mark; of a recovered quotation, the last index of its words.
  var close: Int
  var family: MarkFamily
  /// The closing mark is missing and the words say where the quotation ends: `"좋다고 말했다`.
  var isRecovered = false

  var isQuotation: Bool { family.isQuotation }
}

/// Marks that pair with each other, whatever their shape: “ closes with ", ” or even “.
enum MarkFamily: UInt8 {
  case double, single, corner, whiteCorner, angle, doubleAngle, round, square, curly, lenticular

  var isQuotation: Bool { rawValue <= MarkFamily.whiteCorner.rawValue }

  /// How many scalars a pair may hold. A pair that would be longer is two stray marks: bounded look-ahead keeps
  /// an unmatched mark from swallowing the rest of the text.
  var limit: Int {
    switch self {
    case .double: 1_500
    case .single: 400
    case .corner, .whiteCorner: 1_000
    case .angle: 80
    case .doubleAngle, .curly, .lenticular: 200
    case .round, .square: 500
    }
  }
}

/// Pairs the marks of one stretch of text: a stack, and recovery where a mark is missing or misused.
struct SentenceMarks {
  private struct Open {
    var family: MarkFamily
    var index: Int
  }

  private var stack: [Open] = []
  private(set) var enclosures: [Enclosure] = []
  /// The closing mark, in a later line, of a quotation that runs over several; -1 for none.
  private var continuedTo = -1
  private let lexicon: SentenceLexicon
  private let splitsQuotations: Bool

  init(lexicon: SentenceLexicon, splitsQuotations: Bool) {
    self.lexicon = lexicon
    self.splitsQuotations = splitsQuotations
  }

  /// Fills `enclosures` with the outermost pairs, in order. Linear: every search is bounded.
  mutating func read(_ text: SentenceText) {
    stack.removeAll(keepingCapacity: true)
    enclosures.removeAll(keepingCapacity: true)
    if continuedTo >= text.lower, text.lower < text.upper {
      stack.append(Open(family: .double, index: text.skipBlanks(text.lower)))
    }
    var index = text.lower
    while index < text.upper {
      let scalar = text.scalars[index]
      if scalar &- 0x3016 > 0xCEEA, Self.mayBeMark(scalar), let family = Self.family(scalar) {
        read(family, scalar, index, text)
      }
      index += 1
    }
    while let open = stack.popLast() {
      if open.family == .double, goesOnBelow(open, in: text) {
        record(Enclosure(open: open.index, close: text.upper - 1, family: .double))
      } else {
        recover(open, before: text.upper, in: text)
      }
    }
  }

  private mutating func read(_ family: MarkFamily, _ scalar: UInt32, _ index: Int, _ text: SentenceText) {
    switch family {
    case .double, .single:
      dropExpired(family, at: index, in: text)
      let isOpen = stack.contains { $0.family == family }
      switch role(family, scalar, index, text, isOpen: isOpen) {
      case .open:
        if isOpen { abandon(family, at: index, in: text) }
        stack.append(Open(family: family, index: index))
      case .close: close(family, at: index, in: text)
      case .stray: if family == .double { recoverBackward(index, in: text) }
      case .none: break
      }
    default:
      if Self.isOpening(scalar) {
        let isFace = family == .round && (text[index - 1] == 0x3A || text[index - 1] == 0x3B)
        if !isFace { stack.append(Open(family: family, index: index)) }
      } else {
        close(family, at: index, in: text)
      }
    }
    if stack.count > 64 { stack.removeFirst(32) }
  }

  /// Whether an unclosed quotation goes on in the lines below: the next double mark there closes it. Bounded.
  private mutating func goesOnBelow(_ open: Open, in text: SentenceText) -> Bool {
    if continuedTo >= text.upper { return true }
    let below = SentenceText(scalars: text.scalars, lower: text.upper, upper: text.outer, outer: text.outer)
    let end = min(text.outer, text.upper + Self.reach)
    var index = text.upper
    while index < end, Self.family(below[index]) != .double { index += 1 }
    guard index < end, !TextClass.isBlank(below[index - 1]), below[index - 1] != 0 else { return false }
    let next = below[index + 1]
    let closes = next == 0 || TextClass.isBlank(next) || TextClass.stop(next) != .none || isTail(index + 1, below)
    guard closes, Self.shape(below[index]) != .opens else { return false }
    continuedTo = index
    return true
  }

  // MARK: the stack

  /// Closes the nearest open mark of the family; marks opened inside it had no partner.
  private mutating func close(_ family: MarkFamily, at index: Int, in text: SentenceText) {
    guard let at = stack.lastIndex(where: { $0.family == family }) else { return }
    let open = stack[at].index
    stack.removeSubrange(at...)
    guard index - open <= family.limit, index > open + 1 else { return }
    record(Enclosure(open: open, close: index, family: family))
  }

  /// Keeps the outermost pairs, in order. A recovered quotation may come late, after pairs that follow it.
  private mutating func record(_ enclosure: Enclosure) {
    if splitsQuotations, enclosure.isQuotation { return }
    var place = enclosures.count
    while place > 0, enclosures[place - 1].open > enclosure.open { place -= 1 }
    if place > 0, enclosures[place - 1].close >= enclosure.open { return }
    var end = place
    while end < enclosures.count, enclosures[end].close <= enclosure.close { end += 1 }
    if end < enclosures.count, enclosures[end].open <= enclosure.close { return }
    enclosures.replaceSubrange(place..<end, with: CollectionOfOne(enclosure))
  }

  /// A new mark opens while one of its kind is open: the earlier one has lost its partner.
  private mutating func abandon(_ family: MarkFamily, at index: Int, in text: SentenceText) {
    guard let at = stack.lastIndex(where: { $0.family == family }) else { return }
    let open = stack[at]
    stack.removeSubrange(at...)
    recover(open, before: index, in: text)
  }

  /// Gives up an open mark whose pair would be too long by now.
  private mutating func dropExpired(_ family: MarkFamily, at index: Int, in text: SentenceText) {
    guard let at = stack.lastIndex(where: { $0.family == family }) else { return }
    if index - stack[at].index > family.limit { abandon(family, at: index, in: text) }
  }

  /// An unclosed double mark: the quotation ends at the first quotative ending with a reporting verb or a further
  /// quotation behind it; else with the last of its sentences in the hearer's style.
  private mutating func recover(_ open: Open, before limit: Int, in text: SentenceText) {
    guard open.family == .double else { return }
    let end = min(limit, open.index + Self.reach)
    var spoken = 0
    var spokenEnd = 0
    var isSpoken = true
    var index = open.index + 1
    while index < end {
      let scalar = text[index]
      if TextClass.isBlank(scalar), TextClass.isSyllable(text[index - 1]),
        lexicon.ending(text, before: index) == .quotative,
        text.skipBlanks(index) == limit || reports(after: index, in: text)
      {
        record(Enclosure(open: open.index, close: index - 1, family: .double, isRecovered: true))
        return
      }
      if isSpoken, isStop(at: index, in: text) {
        isSpoken = isHearerStyle(before: index, in: text)
        if isSpoken {
          spoken += 1
          spokenEnd = index
        }
      }
      index += 1
    }
    if spoken > 1 {
      record(Enclosure(open: open.index, close: spokenEnd, family: .double, isRecovered: spokenEnd + 1 < text.upper))
    }
  }

  /// A closing double mark without a partner: the sentences in the hearer's style before it belong to the quotation.
  private mutating func recoverBackward(_ close: Int, in text: SentenceText) {
    let floor = max(text.lower, close - Self.reach, enclosures.last.map { $0.close + 1 } ?? 0)
    var index = text.skipBlanksBack(close)
    if TextClass.stop(text[index - 1]) != .none { index -= 1 }
    var open = close
    while index > floor {
      index -= 1
      let isStart = index == text.lower
      guard isStart || isStop(at: index, in: text) else { continue }
      open = isStart ? index : text.skipBlanks(index + 1)
      if isStart || !isHearerStyle(before: index, in: text) { break }
    }
    guard open < close - 1, open > floor || open == text.lower else { return }
    record(Enclosure(open: open, close: close, family: .double))
  }

  /// A mark that ends a sentence and has a blank behind it.
  private func isStop(at index: Int, in text: SentenceText) -> Bool {
    switch TextClass.stop(text[index]) {
    case .period, .question, .exclamation:
      index + 1 >= text.upper || TextClass.isBlank(text[index + 1])
    default: false
    }
  }

  /// -니다, -니까, -요, -죠: said to a hearer, where an article tells in plain style.
  private func isHearerStyle(before index: Int, in text: SentenceText) -> Bool {
    switch text[index - 1] {
    case 0xC694, 0xC8E0: true  // 요 죠
    case 0xB2E4, 0xAE4C: text[index - 2] == 0xB2C8  // 니다 니까
    default: false
    }
  }

  /// How far recovery looks.
  private static let reach = 600

  /// Whether one of the next three eojeol reports speech.
  private func reports(after index: Int, in text: SentenceText) -> Bool {
    var index = index
    for _ in 0..<3 {
      let start = text.skipBlanks(index)
      if Self.family(text[start]) == .double { return true }
      if !lexicon.followers(text, at: start).isDisjoint(with: [.report, .reportNoun]) { return true }
      index = start
      while index < text.upper, !TextClass.isBlank(text[index]) {
        if TextClass.stop(text[index]) != .none { return false }
        index += 1
      }
    }
    return false
  }

  // MARK: which way a mark faces

  private enum Role { case open, close, stray, none }
  private enum Shape { case opens, closes, neutral }

  private func role(
    _ family: MarkFamily, _ scalar: UInt32, _ index: Int, _ text: SentenceText, isOpen: Bool
  ) -> Role {
    let previous = text[index - 1]
    let next = text[index + 1]
    let followsBlank = previous == 0 || TextClass.isBlank(previous)
    let precedesText = next != 0 && !TextClass.isBlank(next)
    if family == .single, isApostrophe(index, text, isOpen: isOpen) { return .none }
    if !isOpen, TextClass.isDigit(previous), isPrime(scalar, next, index, text) { return .none }
    let shape = Self.shape(scalar)
    let opensHere = precedesText && (followsBlank || TextClass.isOpener(previous) || opensAfter(previous))
    if isOpen {
      // `"좋다 "고` is a close with a stray space; `" "` after a blank is a new opening.
      if followsBlank, precedesText, shape != .closes || !isTail(index + 1, text) {
        return isTail(index + 1, text) ? .close : .open
      }
      if shape == .opens, precedesText, TextClass.isOpener(previous), !isTail(index + 1, text) { return .open }
      return .close
    }
    switch shape {
    case .opens: return precedesText && (opensHere || !isTail(index + 1, text)) ? .open : .stray
    case .closes: return opensHere && !isTail(index + 1, text) ? .open : .stray
    case .neutral:
      guard precedesText else { return followsBlank ? .none : .stray }
      if followsBlank || TextClass.isOpener(previous) || previous == 0x3A { return .open }
      return isTail(index + 1, text) || TextClass.stop(next) != .none ? .stray : .open
    }
  }

  /// After these a mark opens even without a space: `했다."시장도`, `핵심:"속도"`.
  private func opensAfter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x2D, 0x2E, 0x3A, 0x3D, 0x2F, 0x7E, 0xB7, 0x2026, 0x22EF, 0x2013, 0x2014: true
    default: false
    }
  }

  /// Whether the words at `start` go on after a closing mark: 고, 라며, 는, 을.
  private func isTail(_ start: Int, _ text: SentenceText) -> Bool {
    !lexicon.followers(text, at: start).isDisjoint(with: .tail)
  }

  /// `don't`, `90's`, `'24년`.
  private func isApostrophe(_ index: Int, _ text: SentenceText, isOpen: Bool) -> Bool {
    let previous = text[index - 1]
    let next = text[index + 1]
    if TextClass.isLatin(next), TextClass.isLatin(previous) || TextClass.isDigit(previous) { return true }
    if TextClass.isDigit(next), TextClass.isDigit(text[index + 2]), !TextClass.isDigit(text[index + 3]) {
      let after = text[index + 3]
      return !isOpen && (after == 0xB144 || after == 0xD559 || after == 0x7E || after == 0x2D || after == 0x2E)
    }
    return false
  }

  /// `15.6"`, `6' 2"`: inches, feet, minutes.
  private func isPrime(_ scalar: UInt32, _ next: UInt32, _ index: Int, _ text: SentenceText) -> Bool {
    scalar == 0x2032 || scalar == 0x2033 || Self.shape(scalar) != .opens
  }

  private static func shape(_ scalar: UInt32) -> Shape {
    switch scalar {
    case 0x201C, 0x201E, 0x2018, 0x201A, 0x60, 0x275D: .opens
    case 0x201D, 0x2019, 0xB4, 0x275E: .closes
    default: .neutral
    }
  }

  private static func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0x3C, 0x300C, 0x300E, 0x3008, 0x300A, 0x3010, 0x3014, 0xAB, 0xFF08, 0xFF3B, 0xFF1C, 0xFF62:
      true
    default: false
    }
  }

  /// A quick look that turns away nearly everything in ASCII but " ' ( ) < > [ ] ` { }.
  @inline(__always)
  private static func mayBeMark(_ scalar: UInt32) -> Bool {
    if scalar < 0x40 { return 0x5000_0384_0000_0000 as UInt64 >> UInt64(scalar) & 1 != 0 }
    if scalar < 0x80 { return 0x2800_0001_2800_0000 as UInt64 >> UInt64(scalar - 0x40) & 1 != 0 }
    return true
  }

  @inline(__always)
  private static func family(_ scalar: UInt32) -> MarkFamily? {
    switch scalar {
    case 0x22, 0x201C, 0x201D, 0x201E, 0x201F, 0xFF02, 0x2033, 0x275D, 0x275E: .double
    case 0x27, 0x2018, 0x2019, 0x201A, 0x201B, 0xFF07, 0x2032, 0x60, 0xB4: .single
    case 0x28, 0x29, 0xFF08, 0xFF09: .round
    case 0x5B, 0x5D, 0xFF3B, 0xFF3D: .square
    case 0x7B, 0x7D: .curly
    case 0x3C, 0x3E, 0x3008, 0x3009, 0xFF1C, 0xFF1E: .angle
    case 0x300A, 0x300B, 0xAB, 0xBB: .doubleAngle
    case 0x300C, 0x300D, 0xFF62, 0xFF63: .corner
    case 0x300E, 0x300F: .whiteCorner
    case 0x3010, 0x3011, 0x3014, 0x3015: .lenticular
    default: nil
    }
  }
}
