import KoreanText

/// Who signs, read from a short stretch of text: a byline, the inside of a dateline's brackets.
struct Signature: Sendable {
  struct Name: Sendable {
    var range: Range<Int>
    var email: Range<Int>?
  }
  var names: [Name] = []
  var publisher: Range<Int>?
  /// Addresses that no name stands before.
  var strayEmails: [Range<Int>] = []
  /// Word scalars that none of this explains.
  var leftover = 0
  /// A role word (기자, 특파원) stood with a name.
  var hasRole = false
  /// Only a credit for pictures: 사진=홍길동 기자.
  var isPictureCredit = false
}

/// Reads signatures word by word.
struct BylineScanner {
  let view: ScalarView
  let shape: NameShape
  let lexicon = ArticleLexicon.shared

  init(view: ScalarView) {
    self.view = view
    shape = NameShape(view: view)
  }

  private struct Word {
    var range: Range<Int>
    enum Kind { case name, role, nameRole(Int), email, publisher, desk, picture, author, other }
    var kind: Kind
  }

  /// Reads `range`; linear in it, and meant for stretches of a line.
  func signature(in range: Range<Int>) -> Signature {
    var words = self.words(in: range)
    // 스톡홀름=홍길동 특파원: the place before the sign.
    if let sign = range.first(where: { view[$0] == 0x3D }) {
      for index in words.indices where words[index].range.upperBound <= sign {
        if case .other = words[index].kind { words[index].kind = .desk }
      }
    }
    var result = Signature()
    var pending: [Range<Int>] = []  // name-shaped words that no role has taken yet
    var isPicture = false
    var isAfterRole = false
    var explained = Set<Int>()
    for (position, word) in words.enumerated() {
      switch word.kind {
      case .name:
        if isAfterRole, result.names.isEmpty, !isPicture {
          result.names.append(.init(range: word.range))
          explained.insert(position)
        } else {
          pending.append(word.range)
        }
      case .role:
        explained.insert(position)
        isAfterRole = true
        if pending.isEmpty { continue }
        result.hasRole = true
        if isPicture {
          result.isPictureCredit = true
        } else {
          take(&pending, &result)
        }
        for (other, candidate) in words.enumerated().prefix(position) {
          if case .name = candidate.kind { explained.insert(other) }
        }
        pending = []
        isPicture = false
        isAfterRole = false
      case .nameRole(let split):
        explained.insert(position)
        result.hasRole = true
        if isPicture {
          result.isPictureCredit = true
        } else {
          take(&pending, &result)
          result.names.append(.init(range: word.range.lowerBound..<split))
        }
        for (other, candidate) in words.enumerated().prefix(position) {
          if case .name = candidate.kind { explained.insert(other) }
        }
        pending = []
        isPicture = false
      case .email:
        explained.insert(position)
        if let free = result.names.firstIndex(where: { $0.email == nil }) {
          result.names[free].email = word.range
        } else if let name = pending.last {
          // A name with an address but no role: 홍길동 hong@example.com.
          result.names.append(.init(range: name, email: word.range))
          pending = []
          for (other, candidate) in words.enumerated().prefix(position) {
            if case .name = candidate.kind { explained.insert(other) }
          }
        } else {
          result.strayEmails.append(word.range)
        }
      case .publisher:
        explained.insert(position)
        if result.publisher == nil { result.publisher = word.range }
      case .desk:
        explained.insert(position)
        pending = []
      case .picture:
        explained.insert(position)
        isPicture = true
        pending = []
      case .author:
        explained.insert(position)
        isPicture = false
        pending = []
      case .other:
        pending = []
        isAfterRole = false
      }
    }
    // An address before the name: hong@example.com 홍길동 기자.
    if result.strayEmails.count == 1, result.names.count == 1, result.names[0].email == nil {
      result.names[0].email = result.strayEmails.removeFirst()
    }
    for (position, word) in words.enumerated() where !explained.contains(position) {
      result.leftover += word.range.count
    }
    return result
  }

  /// Labels of a crew (영상취재, 편집), names and other words of `range`.
  func creditWords(in range: Range<Int>) -> (labels: Int, names: Int, others: Int) {
    var result = (labels: 0, names: 0, others: 0)
    for word in words(in: range) {
      switch word.kind {
      // 사진 credits a picture, not a report.
      case .picture: result.labels += view[word.range.lowerBound] == 0xC0AC ? 0 : 1
      case .name, .nameRole: result.names += 1
      case .role, .author, .publisher, .desk: break
      case .email, .other: result.others += 1
      }
    }
    return result
  }

  /// The pending names that stand together before a role: 최현석 송진원 기자. Only full names share a role.
  private func take(_ pending: inout [Range<Int>], _ result: inout Signature) {
    guard let last = pending.last else { return }
    let rest = pending.dropLast().filter { $0.count == 3 }
    result.names += rest.map { .init(range: $0) } + [.init(range: last)]
    pending = []
  }

  private func words(in range: Range<Int>) -> [Word] {
    var result: [Word] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard Glyph.isWord(view[index]) else {
        index += 1
        continue
      }
      if let email = shape.email(at: index, upTo: range.upperBound) {
        result.append(Word(range: email, kind: .email))
        index = email.upperBound
        continue
      }
      if let match = lexicon.publisherNames.longest(in: view, at: index, upTo: range.upperBound, where: isEnd) {
        result.append(Word(range: index..<match.end, kind: .publisher))
        index = match.end
        continue
      }
      if let match = lexicon.words(.desk).longest(in: view, at: index, upTo: range.upperBound, where: isEnd) {
        result.append(Word(range: index..<match.end, kind: .desk))
        index = match.end
        continue
      }
      if let match = lexicon.words(.authorCredit).longest(in: view, at: index, upTo: range.upperBound, where: isEnd) {
        result.append(Word(range: index..<match.end, kind: .author))
        index = match.end
        continue
      }
      var end = index
      while end < range.upperBound, Glyph.isWord(view[end]) { end += 1 }
      let word = index..<end
      let kind = kind(of: word)
      if case .role = kind, let last = result.last, case .other = last.kind, isNameLength(last.range) {
        // Straight before a role a word of three syllables is a name, however rare its first.
        result[result.count - 1].kind = .name
      }
      result.append(Word(range: word, kind: kind))
      index = end
    }
    return result
  }

  private func isNameLength(_ range: Range<Int>) -> Bool {
    (3...4).contains(range.count) && range.allSatisfy { Glyph.isHangul(view[$0]) }
  }

  private func isEnd(_ index: Int) -> Bool { !Glyph.isWord(view[index]) }

  private func kind(of word: Range<Int>) -> Word.Kind {
    if lexicon.words(.reporterCore).longest(in: view, at: word.lowerBound, upTo: word.upperBound)?.end
      == word.upperBound
    {
      return .role
    }
    if lexicon.words(.photoCredit).longest(in: view, at: word.lowerBound, upTo: word.upperBound)?.end
      == word.upperBound
    {
      return .picture
    }
    if let role = lexicon.words(.reporterCore).isSuffix(of: word, in: view, within: 6) {
      let head = word.lowerBound..<role.lowerBound
      if shape.isPersonName(head) { return .nameRole(role.lowerBound) }
      // 과학전문기자, 사회부기자, IT전문기자: a role with its field.
      return .role
    }
    if shape.isPublisher(word) { return .publisher }
    if word.count >= 3, let last = word.last, [0xBD80, 0xD300].contains(view[last]),
      lexicon.words(.desk).isSuffix(of: word, in: view, within: 6) != nil
    {
      return .desk
    }
    return shape.isPersonName(word) ? .name : .other
  }
}
