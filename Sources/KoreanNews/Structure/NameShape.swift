import KoreanText

/// What looks like a Korean personal name, a publisher, an e-mail address.
struct NameShape {
  let view: ScalarView
  let lexicon = ArticleLexicon.shared

  /// 2–4 syllables that open with a family name: 홍길동, 남궁민수, 이담.
  func isPersonName(_ range: Range<Int>) -> Bool {
    guard (2...4).contains(range.count), range.allSatisfy({ Glyph.isHangul(view[$0]) }) else { return false }
    if range.count == 4 {
      return Self.longSurnames.contains(UInt64(view[range.lowerBound]) << 32 | UInt64(view[range.lowerBound + 1]))
    }
    return Self.surnames.contains(view[range.lowerBound])
  }

  private static let surnames = ScalarSet(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간상시갈"
  )
  private static let longSurnames: Set<UInt64> = Set(
    ["남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방"].map { name in
      name.unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) }
    })

  /// The publisher's name in `range`, if the whole of it is one: listed, or ending the way such names do (…일보, …뉴스).
  func isPublisher(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 16 else { return false }
    if lexicon.publisherNames.longest(in: view, at: range.lowerBound, upTo: range.upperBound)?.end == range.upperBound {
      return true
    }
    guard range.count >= 3, range.allSatisfy({ Glyph.isWord(view[$0]) || view.isBlank($0) || view[$0] == 0x26 }),
      range.lazy.filter({ view.isBlank($0) }).count <= 1
    else { return false }
    guard let suffix = lexicon.publisherSuffixes.isSuffix(of: range, in: view, within: 6) else { return false }
    return suffix.lowerBound > range.lowerBound
  }

  /// The e-mail address that starts at `start`.
  func email(at start: Int, upTo limit: Int) -> Range<Int>? {
    guard isLocal(view[start]), !isLocal(view[start - 1]) else { return nil }
    var index = start
    while index < limit, index - start < 64, isLocal(view[index]) { index += 1 }
    guard index < limit, view[index] == 0x40 || view[index] == 0xFF20 else { return nil }
    index += 1
    let domain = index
    var dots = 0
    while index < limit, index - domain < 80, isLocal(view[index]) {
      if view[index] == 0x2E { dots += 1 }
      index += 1
    }
    while index > domain, view[index - 1] == 0x2E || view[index - 1] == 0x2D {
      if view[index - 1] == 0x2E { dots -= 1 }
      index -= 1
    }
    return index > domain && dots > 0 ? start..<index : nil
  }

  private func isLocal(_ scalar: UInt32) -> Bool {
    Glyph.isLatin(scalar) || Glyph.isDigit(scalar) || scalar == 0x2E || scalar == 0x5F || scalar == 0x2D
      || scalar == 0x2B
  }
}
