/// Walks over a number in words, longest word first, and adds it up.
struct NumeralScanner {
  private let s: [UInt32]
  /// Whether a space stands before each scalar.
  private let spaced: [Bool]
  private var index = 0

  init(_ text: String) {
    var scalars: [UInt32] = [], spaced: [Bool] = []
    var blank = false
    for scalar in WordScalars.folded(text) {
      if Marks.isBlank(scalar) {
        blank = true
        continue
      }
      scalars.append(scalar)
      spaced.append(blank && scalars.count > 1)
      blank = false
    }
    s = scalars
    self.spaced = spaced
  }

  mutating func read() -> (number: KoreanNumber, counter: String, isAmount: Bool)? {
    guard !s.isEmpty else { return nil }
    if let days = NumeralLexicon.days[rest()] { return (KoreanNumber(days), "", false) }
    if rest() == "첫째" || rest() == "첫" { return (KoreanNumber(1), "", false) }
    if rest() == "유월" { return (KoreanNumber(6), "월", false) }
    if rest() == "시월" { return (KoreanNumber(10), "월", false) }
    if rest() == "첫번째" { return (KoreanNumber(1), "번째", false) }
    let isAmount = skip("금") || skip("金")
    let isNegative = skip("마이너스") || skip("-") || skip("−") || skip("음수")
    guard let (sum, fraction) = readNumber() else { return nil }
    let number = sum.number(isNegative: isNegative, fraction: fraction)
    let counter = rest()
    if isAmount {
      return ["원정", "원", "원整", "圓整", "정", ""].contains(counter) ? (number, counter, true) : nil
    }
    if counter == "원정" { return (number, "원", true) }
    if counter.isEmpty || counter == "째" { return (number, "", false) }
    return Counter.isKnown(counter) ? (number, counter, false) : nil
  }

  private func rest() -> String { WordScalars.string(s[index...]) }

  private mutating func skip(_ word: String) -> Bool {
    let scalars = word.unicodeScalars.map(\.value)
    guard s[index...].starts(with: scalars) else { return false }
    index += scalars.count
    return true
  }

  // MARK: Sections

  /// The value of one section (below 만) while it is read.
  private struct Section {
    var sum = DecimalSum()
    /// Digits that wait for their place: the 이 of 이십, or all of a number told digit by digit.
    var pending: (digits: [UInt8], fraction: [UInt8])?
    var lowestPlace = 4
    var isEmpty = true
    /// Native ones were read: nothing may follow but a counter.
    var isClosed = false

    mutating func total() -> DecimalSum {
      if let pending { sum.add(DecimalSum(pending.digits, fraction: pending.fraction)) }
      pending = nil
      return sum
    }
  }

  private mutating func readNumber() -> (DecimalSum, [UInt8]?)? {
    // What is above the last 무량대수.
    var blocks: DecimalSum?
    var block = DecimalSum(), section = Section()
    var readAnything = false, lastUnit = Int.max
    var fraction: [UInt8]?
    while index < s.count {
      if let point = readPoint(readAnything || !section.isEmpty) {
        fraction = point
        break
      }
      if let (unit, length) = NumeralLexicon.unit(s[index...]), !section.isClosed,
        acceptsUnit(unit, length, section, readAnything)
      {
        index += length
        if unit == NumeralLexicon.largestUnit {
          var times = 1
          while skip(NumeralWords.largest) { times += 1 }
          block.add(section.total())
          if blocks == nil, block.isZero { block = DecimalSum([1]) }
          var higher = blocks.take() ?? DecimalSum()
          higher.add(block)
          blocks = higher.shifted(68 * times)
          block = DecimalSum()
          lastUnit = Int.max
        } else {
          let value = section.isEmpty ? DecimalSum([1]) : section.total()
          if unit > lastUnit {
            // 3만 5천억: the larger unit behind counts for all before it.
            block.add(value)
            block = (consume block).shifted(unit * 4)
          } else {
            block.add(value.shifted(unit * 4))
          }
          lastUnit = unit
        }
        section = Section()
        readAnything = true
        continue
      }
      guard readPart(&section, readAnything) else { break }
      readAnything = true
    }
    guard readAnything || !section.isEmpty else { return nil }
    // Zeros at the end of a fraction in digits stay as they are: 2.50.
    if let pending = section.pending, !pending.fraction.isEmpty { fraction = pending.fraction }
    block.add(section.total())
    if let blocks { block.add(blocks) }
    return (block, fraction)
  }

  /// Units that are also counters (석 자, 네 간) or nine (구) count as units only behind Sino-Korean digits.
  private func acceptsUnit(_ unit: Int, _ length: Int, _ section: Section, _ readAnything: Bool) -> Bool {
    if unit <= 4 || unit >= 13 { return true }
    return !section.isEmpty && !spaced[index]
  }

  private mutating func readPoint(_ hasInteger: Bool) -> [UInt8]? {
    let start = index
    guard hasInteger, skip("점") else { return nil }
    var digits: [UInt8] = []
    while index < s.count, let digit = NumeralLexicon.digit(s[index]) {
      digits.append(digit)
      index += 1
    }
    if digits.isEmpty { index = start }
    return digits.isEmpty ? nil : digits
  }

  /// One word of a section; false where it does not belong to the number.
  private mutating func readPart(_ section: inout Section, _ readAnything: Bool) -> Bool {
    if section.isClosed { return false }
    if let arabic = readArabic(&section) { return arabic }
    if readNative(&section) { return true }
    let scalar = s[index]
    if let place = NumeralLexicon.place(scalar), place < section.lowestPlace {
      section.sum.add(
        DecimalSum(section.pending?.digits ?? [1], fraction: section.pending?.fraction ?? []).shifted(place))
      section.pending = nil
      section.lowestPlace = place
      section.isEmpty = false
      index += 1
      return true
    }
    if let digit = NumeralLexicon.digit(scalar), !isCounterHere(section) {
      if section.pending != nil, section.lowestPlace < 4 { return false }
      if section.pending == nil { section.pending = ([], []) }
      section.pending?.digits.append(digit)
      section.isEmpty = false
      index += 1
      return true
    }
    return false
  }

  private mutating func readArabic(_ section: inout Section) -> Bool? {
    guard let first = KoreanNumber.digit(s[index]), section.pending == nil else { return nil }
    var digits: [UInt8] = [first], fraction: [UInt8] = []
    var hasPoint = false
    index += 1
    while index < s.count {
      if let digit = KoreanNumber.digit(s[index]) {
        if hasPoint { fraction.append(digit) } else { digits.append(digit) }
      } else if [0x2C, 0xFF0C].contains(s[index]), index + 1 < s.count, KoreanNumber.digit(s[index + 1]) != nil,
        !hasPoint
      {
      } else if [0x2E, 0xFF0E].contains(s[index]), index + 1 < s.count, KoreanNumber.digit(s[index + 1]) != nil,
        !hasPoint
      {
        hasPoint = true
      } else {
        break
      }
      index += 1
    }
    section.pending = (digits, fraction)
    section.isEmpty = false
    return true
  }

  /// 삼십 일 and 15일: a day, not one more; 오십 세: an age, not three more.
  private func isCounterHere(_ section: Section) -> Bool {
    guard s[index] == 0xC77C, !section.isEmpty, index == s.count - 1 else { return false }
    return spaced[index] || index > 0 && KoreanNumber.digit(s[index - 1]) != nil
  }

  private mutating func readNative(_ section: inout Section) -> Bool {
    var tens: UInt8 = 0, ones: UInt8 = 0
    let start = index
    if section.lowestPlace > 1, section.pending == nil, let (value, length) = NumeralLexicon.nativeTen(s[index...]) {
      tens = UInt8(value)
      index += length
    }
    if tens > 0 || section.lowestPlace > 1 && section.pending == nil,
      let (value, length) = NumeralLexicon.nativeOne(s[index...]), isNativeOne(length, tens, section)
    {
      ones = UInt8(value)
      index += length
    }
    guard index > start else { return false }
    section.sum.add(DecimalSum([tens, ones]))
    section.isEmpty = false
    section.isClosed = true
    return true
  }

  /// 백 세 at the end of the text is an age; 백세 명 has the native three.
  private func isNativeOne(_ length: Int, _ tens: UInt8, _ section: Section) -> Bool {
    guard !section.isEmpty, tens == 0, s[index] == 0xC138, length == 1 else { return true }
    return index + 1 < s.count && !spaced[index]
  }
}
