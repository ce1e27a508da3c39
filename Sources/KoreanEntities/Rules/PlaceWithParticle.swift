import KoreanText

/// A service that is named like a place with its particle is the place, unless marks make it a name.
///
///     부산·대구로 번졌다 → 대구 LC      ‘대구로’ 앱 → 대구로 AF
struct PlaceWithParticle {
  let text: PatternText
  let dictionary: WordGraph?

  func apply(to entity: Candidate) -> Candidate {
    // 로 or 에; a mark before the name stands for both.
    guard entity.label == .artifact || entity.label == .organization, entity.upper - entity.lower > 2,
      text[entity.upper - 1] == 0xB85C || text[entity.upper - 1] == 0xC5D0, !text.isHangul(entity.upper),
      !isMark(text[entity.lower - 1]),
      let payload = dictionary?.payload(of: text.text, entity.lower, entity.upper - 1),
      DictionaryClass(rawValue: payload).contains(.listedLocation)
    else { return entity }
    return Candidate(entity.lower, entity.upper - 1, .location, "entity.place-particle", 0.8)
  }

  private func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x2018, 0x201C, 0x300A, 0x300C, 0x300E, 0x3008: true
    default: false
    }
  }
}
