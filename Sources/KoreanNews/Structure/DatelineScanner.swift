import KoreanText

/// The prefix that opens wire copy: `(서울=연합뉴스) 홍길동 기자 = `, `[한빛일보 홍길동 기자]`, `홍길동 기자 = `, `[한빛일보]`.
struct Dateline: Sendable {
  /// From the bracket through the equals sign and the blanks after it.
  var range: Range<Int>
  var names: [Signature.Name] = []
  var publisher: Range<Int>?
  var rule: StructureRule
}

struct DatelineScanner {
  let view: ScalarView
  let shape: NameShape
  let bylines: BylineScanner

  init(view: ScalarView) {
    self.view = view
    shape = NameShape(view: view)
    bylines = BylineScanner(view: view)
  }

  /// The dateline at `start`; looks at most some 80 scalars ahead.
  func dateline(at start: Int, upTo limit: Int) -> Dateline? {
    if let close = Glyph.closer(of: view[start]) { return bracketed(at: start, close: close, upTo: limit) }
    return bare(at: start, upTo: limit)
  }

  private func bracketed(at start: Int, close: UInt32, upTo limit: Int) -> Dateline? {
    var end = start + 1
    while end < limit, end - start < 60, view[end] != close { end += 1 }
    guard end < limit, view[end] == close, end > start + 1 else { return nil }
    let inside = trimmed(start + 1..<end)
    guard !inside.isEmpty else { return nil }
    let equals = inside.last { view[$0] == 0x3D || view[$0] == 0xFF1D }
    var result = Dateline(range: start..<end + 1, rule: .bylineTag)
    if let equals {
      // Place and paper, or paper and reporter, on the two sides of the sign.
      let left = trimmed(inside.lowerBound..<equals)
      let right = trimmed(equals + 1..<inside.upperBound)
      guard !right.isEmpty, right.count <= 24, left.count <= 24, !left.isEmpty else { return nil }
      if bylines.signature(in: left).isPictureCredit || isCredit(left) { return nil }
      let signature = bylines.signature(in: right)
      if signature.hasRole, !signature.names.isEmpty {
        result.names = signature.names
        result.publisher =
          signature.publisher
          ?? (isPlace(left) || left.contains { !Glyph.isWord(view[$0]) && !view.isBlank($0) } ? nil : left)
      } else if right.allSatisfy({ Glyph.isWord(view[$0]) || view.isBlank($0) }) {
        result.publisher = right
      } else {
        return nil
      }
      result.rule = .bylineDateline
    } else {
      let signature = bylines.signature(in: inside)
      if signature.hasRole, !signature.names.isEmpty, !signature.isPictureCredit {
        result.names = signature.names
        result.publisher = signature.publisher ?? leading(of: inside, before: signature.names[0].range.lowerBound)
      } else if shape.isPublisher(inside), inside.count <= 10 {
        result.publisher = inside
      } else {
        return nil
      }
    }
    extend(&result, upTo: limit, needsEquals: equals == nil)
    return result
  }

  /// `홍길동 기자 = `, `서울=홍길동 기자 | `: a dateline without its bracket.
  private func bare(at start: Int, upTo limit: Int) -> Dateline? {
    guard Glyph.isHangul(view[start]) else { return nil }
    var end = start
    var equals: Int?
    scan: while end < limit, end - start < 36 {
      switch view[end] {
      case 0x3D, 0xFF1D:
        if equals != nil || view.isBlank(end - 1) {
          equals = end
          break scan
        }
        equals = end
      case 0x7C, 0x3163, 0xFF5C: break scan
      case 0x0A: return nil
      default: if Glyph.isStop(view[end]) || Glyph.isDoubleQuote(view[end]) { return nil }
      }
      end += 1
    }
    guard end < limit, end > start, end - start < 36 else { return nil }
    let from = equals.map { $0 < end ? $0 + 1 : start } ?? start
    let signature = bylines.signature(in: from..<end)
    guard signature.hasRole, !signature.names.isEmpty, signature.leftover <= 8, !signature.isPictureCredit else {
      return nil
    }
    if from > start, isCredit(trimmed(start..<from - 1)) { return nil }
    return Dateline(
      range: start..<afterBlanks(end + 1, limit), names: signature.names, publisher: signature.publisher,
      rule: .bylineDateline)
  }

  /// What follows the bracket: ` 홍길동 기자 = `.
  private func extend(_ dateline: inout Dateline, upTo limit: Int, needsEquals: Bool) {
    let start = dateline.range.upperBound
    var end = start
    while end < limit, end - start < 40, view[end] != 0x3D, view[end] != 0xFF1D, view[end] != 0x0A, view[end] != 0x2E,
      !Glyph.isDoubleQuote(view[end])
    {
      end += 1
    }
    if end < limit, view[end] == 0x3D || view[end] == 0xFF1D {
      let signature = bylines.signature(in: start..<end)
      let isEmpty = trimmed(start..<end).isEmpty
      let unsigned = trimmed(start..<end)
      if isEmpty || signature.hasRole && signature.leftover <= 8 || shape.isPersonName(unsigned) {
        if dateline.names.isEmpty {
          dateline.names = signature.names
          if dateline.names.isEmpty, shape.isPersonName(unsigned) { dateline.names = [.init(range: unsigned)] }
        }
        dateline.range = dateline.range.lowerBound..<afterBlanks(end + 1, limit)
        dateline.rule = .bylineDateline
        return
      }
    }
    if !needsEquals {
      // (서울=연합뉴스) 홍길동 기자 네이버가 …: a role that ends its word.
      if let name = nameAndRole(after: start, upTo: limit) {
        if dateline.names.isEmpty { dateline.names = [.init(range: name.name)] }
        dateline.range = dateline.range.lowerBound..<afterBlanks(name.end, limit)
        return
      }
    }
    dateline.range = dateline.range.lowerBound..<afterBlanks(start, limit)
  }

  private func nameAndRole(after start: Int, upTo limit: Int) -> (name: Range<Int>, end: Int)? {
    let from = afterBlanks(start, limit)
    var end = from
    var blanks = 0
    while end < limit, end - from < 12 {
      if view.isBlank(end) { blanks += 1 }
      if blanks == 2 { break }
      end += 1
    }
    let signature = bylines.signature(in: from..<end)
    guard signature.hasRole, signature.names.count == 1, signature.leftover == 0 else { return nil }
    return (signature.names[0].range, end)
  }

  /// The words before a name inside a tag, where they can be a paper: [한빛일보 홍길동 기자].
  private func leading(of inside: Range<Int>, before name: Int) -> Range<Int>? {
    var range = trimmed(inside.lowerBound..<name)
    while let last = range.last, !Glyph.isWord(view[last]) { range = range.lowerBound..<last }
    guard (2...14).contains(range.count), ArticleLexicon.shared.words(.desk).isSuffix(of: range, in: view) == nil,
      !shape.isPersonName(range)
    else { return nil }
    return range
  }

  /// One or two short words with no sign of a paper: 서울, 서울·부산, 샌프란시스코.
  private func isPlace(_ range: Range<Int>) -> Bool {
    range.isEmpty || (!shape.isPublisher(range) && ArticleLexicon.shared.words(.place).first(in: view, range) != nil)
  }

  private func isCredit(_ range: Range<Int>) -> Bool {
    ArticleLexicon.shared.words(.photoCredit).longest(in: view, at: range.lowerBound, upTo: range.upperBound)?.end
      == range.upperBound
      || ArticleLexicon.shared.words(.captionCredit).isSuffix(of: range, in: view) != nil
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, view.isBlank(lower) { lower += 1 }
    while upper > lower, view.isBlank(upper - 1) { upper -= 1 }
    return lower..<upper
  }

  private func afterBlanks(_ index: Int, _ limit: Int) -> Int {
    var index = index
    while index < limit, view.isBlank(index) { index += 1 }
    return index
  }
}
