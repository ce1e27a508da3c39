import KoreanNews

extension TextReport {
  /// Who said what: the speaker with affiliation and title, then the words.
  package func quotes(bySpeaker: Bool) -> String {
    let said = analysis.quotations.indices.filter { analysis.quotations[$0].kind != .emphasis }
    guard !said.isEmpty else { return "" }
    let groups = bySpeaker ? SpeakerGroup.all(of: analysis, said) : SpeakerGroup.runs(of: analysis, said)
    return groups.map { group in
      let head = heading(of: group.speaker)
      return head + "\n" + group.quotations.map { "  " + words(of: analysis.quotations[$0]) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private func heading(of speaker: Speaker?) -> String {
    guard let speaker else { return palette.paint(language.pick("(nobody named)", "(말한 이 없음)"), .faint) }
    let role = [speaker.affiliation, speaker.title].compactMap { $0 }.joined(separator: " ")
    // An unnamed source often is its role: 한 부품업체 임원.
    let isTold = role.isEmpty || speaker.name.hasSuffix(role)
    return palette.paint(speaker.name, .speaker) + (isTold ? "" : "  " + palette.paint(role, .faint))
  }

  private func words(of quotation: Quotation) -> String {
    let content = line(quotation.content)
    let text = quotation.kind == .direct ? palette.paint("“\(content)”", .quotation) : content
    let cue = quotation.cue.map { " " + palette.paint(line($0.range), .faint) } ?? ""
    guard explains else { return text + cue }
    let basis = quotation.attribution.map { " \($0.basis.rawValue) \($0.rule)" } ?? ""
    return text + cue + "\n    "
      + palette.paint("\(place(quotation.content)) \(quotation.kind.rawValue)\(basis) ", .faint)
      + belief(quotation.rule, quotation.confidence)
  }

  /// One entity a line: label, text, what it is called or means, where it stands.
  package func entities() -> String {
    let rows = analysis.entities.map { (entity: $0, text: line($0.range), meaning: meaning(of: $0)) }
    let textWidth = min(40, rows.map { TextWidth.cells($0.text) }.max() ?? 0)
    let meaningWidth = min(40, rows.map { TextWidth.cells($0.meaning) }.max() ?? 0)
    return rows.map { row in
      let label = row.entity.label
      var line = palette.paint(TextWidth.padded(label.rawValue, to: 2), .label(label))
      line += "  " + TextWidth.padded(row.text, to: textWidth)
      if meaningWidth > 0 { line += "  " + TextWidth.padded(row.meaning, to: meaningWidth) }
      line += "  " + palette.paint(place(row.entity.range), .faint)
      if explains { line += "  " + belief(row.entity.rule, row.entity.confidence) }
      return line + "\n"
    }.joined()
  }

  /// A paragraph a label, each entity once, the labels in the order in which they first stand in the text.
  func entitySummary() -> String {
    var labels: [EntityLabel] = []
    var words: [EntityLabel: [String]] = [:]
    for entity in analysis.entities {
      if words[entity.label] == nil { labels.append(entity.label) }
      let meaning = meaning(of: entity)
      let text = palette.paint(line(entity.range), .label(entity.label))
      let word = meaning.isEmpty ? text : text + palette.paint(" (\(meaning))", .faint)
      if words[entity.label]?.contains(word) != true { words[entity.label, default: []].append(word) }
    }
    return labels.map { label in
      let name = HTMLPage.names[label.rawValue].map { language.pick($0.english, $0.korean) } ?? label.rawValue
      return palette.paint(TextWidth.padded(name, to: 13), .strong) + (words[label] ?? []).joined(separator: " · ")
        + "\n"
    }.joined()
  }

  /// What an entity is called or means, where that says more than its text.
  private func meaning(of entity: Entity) -> String {
    let facts = [entity.canonicalName, entity.value.map(describe)].compactMap { $0 }.filter { !$0.isEmpty }
    let meaning = facts.joined(separator: " ")
    return meaning == line(entity.range) ? "" : meaning
  }

  func describe(_ value: EntityValue) -> String {
    switch value {
    case .temporal(let time): return time.iso ?? ""
    case .quantity(let quantity):
      let about = quantity.isApproximate ? language.pick("about ", "약 ") : ""
      let unit = quantity.unit.map { $0.hasPrefix("%") ? $0 : " " + $0 } ?? ""
      let inferred = quantity.isUnitInferred ? language.pick(" (inferred)", " (추정)") : ""
      return about + TextNumber.grouped(quantity.number) + unit + inferred
    }
  }
}

/// Quotations of one speaker.
package struct SpeakerGroup {
  package let speaker: Speaker?
  package var quotations: [Int]

  /// All quotations of each speaker together, in the order in which the speakers first speak; the unnamed last.
  package static func all(of analysis: Analysis, _ indices: [Int]) -> [SpeakerGroup] {
    var groups: [SpeakerGroup] = []
    for index in indices {
      let speaker = analysis.speakers.indices.contains(index) ? analysis.speakers[index] : nil
      if let place = groups.firstIndex(where: { isSame($0.speaker, speaker) }) {
        groups[place].quotations.append(index)
      } else {
        groups.append(SpeakerGroup(speaker: speaker, quotations: [index]))
      }
    }
    return groups.filter { $0.speaker != nil } + groups.filter { $0.speaker == nil }
  }

  /// Quotations in order, neighbours of one speaker together.
  static func runs(of analysis: Analysis, _ indices: [Int]) -> [SpeakerGroup] {
    indices.reduce(into: []) { groups, index in
      let speaker = analysis.speakers.indices.contains(index) ? analysis.speakers[index] : nil
      if let last = groups.last, isSame(last.speaker, speaker) {
        groups[groups.count - 1].quotations.append(index)
      } else {
        groups.append(SpeakerGroup(speaker: speaker, quotations: [index]))
      }
    }
  }

  private static func isSame(_ left: Speaker?, _ right: Speaker?) -> Bool {
    if let person = left?.person { return right?.person == person }
    return left?.name == right?.name && right?.person == nil
  }
}
