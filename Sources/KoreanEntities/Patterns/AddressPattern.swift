/// Web and mail addresses: nothing in them is a name.
struct AddressPattern {
  let text: PatternText

  func ranges() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = text.bounds.lowerBound
    while index < text.bounds.upperBound {
      let scalar = text[index]
      let isURL = scalar == 0x3A && text[index + 1] == 0x2F && text[index + 2] == 0x2F
      let isMail = scalar == 0x40 && isAddress(index - 1) && isAddress(index + 1)
      let isSite = (scalar | 0x20) == 0x77 && text.has("www.", at: index)
      guard isURL || isMail || isSite else {
        index += 1
        continue
      }
      var lower = index
      while lower > (result.last?.upperBound ?? text.bounds.lowerBound), isAddress(lower - 1) { lower -= 1 }
      var upper = index + 1
      while isAddress(upper) { upper += 1 }
      result.append(lower..<upper)
      index = upper
    }
    return result
  }

  private func isAddress(_ index: Int) -> Bool {
    let scalar = text[index]
    return scalar > 0x20 && scalar < 0x7F && ![0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x2C].contains(scalar)
  }
}
