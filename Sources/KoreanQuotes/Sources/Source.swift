import KoreanText

/// An expression that may be the source of words: `유경범 네이버클라우드 상무`, `유 상무`, `네이버`, `업계 한 관계자`, `그`.
struct Source: Hashable {
  enum Kind: Hashable {
    /// A person by full name.
    case person
    /// A surname, or one part of a foreign name, with or without a title: `유 상무`, `넬슨`.
    case shortPerson
    case organization
    /// An unnamed source: the phrase is its name.
    case generic
    /// `그`, `이 관계자`
    case pronoun
    /// `이 보고서`: stands for whoever issued it.
    case document
  }

  var kind: Kind
  /// As written: the full name, the surname, the organisation, the phrase.
  var name: String
  /// The naming expression, scalar indices: the name alone, or surname and title.
  var mention: Range<Int>
  var title: String?
  var affiliation: String?
  /// The whole noun phrase.
  var phrase: Range<Int>
}

/// A noun with its particle taken off.
struct Stem {
  let text: String
  let particle: String

  /// Readings of a word as noun and case particle, longest particle first; the particle must fit the noun's last sound.
  static func readings(of word: String) -> [Stem] {
    let scalars = word.unicodeScalars
    guard let last = scalars.last, let candidates = byLast[last.value] else { return [] }
    var result: [Stem] = []
    for particle in candidates where scalars.count > particle.scalars.count {
      let tail = scalars.suffix(particle.scalars.count)
      guard tail.elementsEqual(particle.scalars) else { continue }
      let text = String(scalars[..<tail.startIndex])
      if fits(particle.text, after: text) { result.append(Stem(text: text, particle: particle.text)) }
    }
    return result
  }

  private struct Particle {
    let text: String
    let scalars: [Unicode.Scalar]
  }

  /// The particles by their last syllable, in the order of the list.
  private static let byLast: [UInt32: [Particle]] = {
    var result: [UInt32: [Particle]] = [:]
    for text in particles {
      let scalars = Array(text.unicodeScalars)
      if let last = scalars.last { result[last.value, default: []].append(Particle(text: text, scalars: scalars)) }
    }
    return result
  }()

  private static let particles = [
    "에서는", "에게는", "에는", "께서는", "에서도", "에게도", "으로부터", "로부터", "에게서", "이라는", "라는", "까지", "부터", "에게", "에서", "께서", "과의",
    "와의",
    "으로", "처럼",
    "보다", "이나", "은", "는", "이", "가", "을", "를", "의", "도", "와", "과", "로", "에", "만", "나", "인",
  ]

  private static func fits(_ particle: String, after text: String) -> Bool {
    guard let trailing = text.trailing else { return true }  // Latin, digits, brackets: either form
    switch particle {
    case "은", "이", "을", "과", "과의", "이라는", "이나": return trailing != 0
    case "는", "가", "를", "와", "와의", "라는", "나": return trailing == 0
    case "으로": return trailing != 0 && trailing != 8
    case "로": return trailing == 0 || trailing == 8
    default: return true
    }
  }
}
