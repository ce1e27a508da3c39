extension SentenceScanner {
  /// The end of what still belongs to the sentence behind its marks: stray closers, footnotes, emoticons.
  func tail(from index: Int) -> Int {
    var index = index
    while index < text.upper {
      let scalar = text[index]
      if let end = footnote(at: index) {
        index = end
      } else if isStrayCloser(index) {
        index += 1
      } else if let end = emoticon(at: index) {
        index = end
      } else if TextClass.stop(scalar) != .none, TextClass.stop(scalar) != .period {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// A closing mark whose partner is missing, or is left alone because quotations are split.
  private func isStrayCloser(_ index: Int) -> Bool {
    let scalar = text[index]
    if TextClass.isStraightMark(scalar) {
      return !isEnclosureStart(index) && (index + 1 >= text.upper || TextClass.isBlank(text[index + 1]))
    }
    return TextClass.isCloser(scalar) && scalar != 0x3E
  }

  private func isEnclosureStart(_ index: Int) -> Bool { enclosure(at: index) != nil }

  /// `[1]`, `[주 2]`, `¹`, `1)`, `†`, and a short bracket glued to the stop: `했다.(웃음)`.
  private func footnote(at index: Int) -> Int? {
    let scalar = text[index]
    switch scalar {
    case 0xB9, 0xB2, 0xB3, 0x2070...0x2079, 0x2020, 0x2021: return index + 1
    case 0x5B, 0x28:
      let close: UInt32 = scalar == 0x5B ? 0x5D : 0x29
      var end = index + 1
      while end < text.upper, end - index < 14, text[end] != close { end += 1 }
      guard text[end] == close, end > index + 1 else { return nil }
      let after = text[end + 1]
      if scalar == 0x5B || after == 0 || TextClass.isBlank(after) { return end + 1 }
      return nil
    case 0x30...0x39:
      var end = index
      while end - index < 4, TextClass.isDigit(text[end]) { end += 1 }
      guard text[end] == 0x29, end + 1 >= text.upper || TextClass.isBlank(text[end + 1]) else { return nil }
      return end + 1
    default: return nil
    }
  }

  /// The end of a short remark in brackets that goes with the sentence before it: 했다. (사진=연합뉴스), 갔다 (웃음)
  func remark(after index: Int) -> Int? {
    let open = text.skipBlanks(index)
    guard open > index, let enclosure = enclosure(at: open), !enclosure.isQuotation, enclosure.family == .round,
      enclosure.close - open > 2, enclosure.close - open < 24
    else { return nil }
    let end = enclosure.close + 1
    guard end >= text.upper || TextClass.isBlank(text[end]), !holdsSentence(enclosure) else { return nil }
    let isCredit = lexicon.followers(text, at: open + 1).contains(.credit)
    let hasEquals = (open..<enclosure.close).contains { text[$0] == 0x3D }
    return isCredit || !hasEquals ? end : nil
  }

  func enclosure(at index: Int) -> Enclosure? {
    var at = next
    while at < enclosures.count, enclosures[at].open < index { at += 1 }
    return at < enclosures.count && enclosures[at].open == index ? enclosures[at] : nil
  }

  /// Whether what a bracket holds ends like a sentence.
  func holdsSentence(_ enclosure: Enclosure) -> Bool {
    let end = text.skipBlanksBack(enclosure.close)
    guard end > enclosure.open + 1 else { return false }
    let stop = TextClass.stop(text[end - 1])
    if stop != .none, stop != .tilde { return true }
    if isFaceJamo(text[end - 1]) || isPictograph(text[end - 1]) { return true }
    return lexicon.ending(text, before: end) == .final
  }

  /// The end of an emoticon that stands as a word of its own behind `index`: 왔어요 ㅋㅋㅋ
  func spacedEmoticon(after index: Int) -> Int? {
    let start = text.skipBlanks(index)
    guard start > index, var end = emoticon(at: start) else { return nil }
    while let more = emoticon(at: end) { end = more }
    while TextClass.stop(text[end]) != .none { end += 1 }
    if end >= text.upper || TextClass.isBlank(text[end]) { return end }
    return isPictograph(text[start]) && TextClass.isSyllable(text[end]) ? end : nil
  }

  /// The end of the emoticon at `index`: ㅋㅋ, ㅠㅠ, ^^, :), ;;, -_-, ♥, 😀.
  func emoticon(at index: Int) -> Int? {
    var end = index
    switch text[index] {
    case 0x314B, 0x314E, 0x3160, 0x315C, 0x3161, 0x3137, 0x3157, 0x3149:  // ㅋ ㅎ ㅠ ㅜ ㅡ ㄷ ㅗ ㅉ
      while isFaceJamo(text[end]) { end += 1 }
      return TextClass.isSyllable(text[end]) ? nil : end
    case 0x3147:  // ㅇㅇ
      while text[end] == 0x3147 { end += 1 }
      return end - index > 1 && !TextClass.isWord(text[end]) ? end : nil
    case 0x5E:  // ^^ ^_^ ^0^
      while text[end] == 0x5E || text[end] == 0x5F || text[end] == 0x2D || (text[end] == 0x30 && text[end + 1] == 0x5E)
      {
        end += 1
      }
      while text[end] == 0x3B { end += 1 }
      return end - index > 1 ? end : nil
    case 0x3B:  // ;; and ;)
      while text[end] == 0x3B { end += 1 }
      return end - index > 1 ? end : (text[end] == 0x29 ? end + 1 : nil)
    case 0x3A, 0x3D:  // :) =) :D :(
      switch text[index + 1] {
      case 0x29, 0x28, 0x44, 0x50, 0x33: end += 2
      default: return nil
      }
      while text[end] == 0x29 || text[end] == 0x28 { end += 1 }
      return TextClass.isWord(text[end]) ? nil : end
    case 0x2D:  // -_-
      guard text[index + 1] == 0x5F else { return nil }
      while text[end] == 0x2D || text[end] == 0x5F || text[end] == 0x3B { end += 1 }
      return end - index > 2 ? end : nil
    case 0x2600...0x27BF, 0x2B50, 0x1F300...0x1FAFF:
      while isPictograph(text[end]) { end += 1 }
      return end
    default: return nil
    }
  }

  private func isFaceJamo(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x314B, 0x314E, 0x3160, 0x315C, 0x3161, 0x3137, 0x3157, 0x3149, 0x3145, 0x3147: true
    default: false
    }
  }

  private func isPictograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2600...0x27BF, 0x2B50, 0x1F300...0x1FAFF, 0x200D, 0xFE0F, 0x1F1E6...0x1F1FF: true
    default: false
    }
  }

  /// The end of the Latin run at `index`: past a whole URL, address or file name, else past its letters and digits.
  mutating func skipAddress(_ index: Int) -> Int {
    var word = index
    while TextClass.isLatin(text[word]) || TextClass.isDigit(text[word]) { word += 1 }
    guard index >= plainUntil else { return word }
    var end = index
    var isAddress = false
    while end < text.upper, isAddressScalar(text[end]) {
      if text[end] == 0x40 || (text[end] == 0x3A && text[end + 1] == 0x2F && text[end + 2] == 0x2F) { isAddress = true }
      end += 1
    }
    plainUntil = end
    if !isAddress, text[index] | 0x20 == 0x77, text[index + 1] | 0x20 == 0x77, text[index + 3] == 0x2E {
      isAddress = true
    }
    guard isAddress else { return word }
    while end > word, isAddressEdge(text[end - 1]) { end -= 1 }
    return end
  }

  private func isAddressScalar(_ scalar: UInt32) -> Bool {
    scalar > 0x20 && scalar < 0x7F && scalar != 0x22 && scalar != 0x27 && scalar != 0x3C && scalar != 0x3E
      && scalar != 0x28 && scalar != 0x29
  }

  private func isAddressEdge(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x2C, 0x21, 0x3F, 0x3A, 0x3B: true
    default: false
    }
  }
}
