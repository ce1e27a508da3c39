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
    return palette.paint(speaker.name, .speaker) + (role.isEmpty ? "" : "  " + palette.paint(role, .faint))
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

  /// One entity a line: label, text, what it is called or means. A summary names each only once.
  package func entities(isSummary: Bool = false) -> String {
    var rows: [(label: EntityLabel, text: String, meaning: String, note: String)] = []
    var seen: Set<String> = []
    for entity in analysis.entities {
      let text = line(entity.range)
      let meaning = [entity.canonicalName, entity.value.map(describe)].compactMap { $0 }.joined(separator: " ")
      if isSummary, !seen.insert("\(entity.label) \(text) \(meaning)").inserted { continue }
      let note =
        explains
        ? palette.paint(place(entity.range) + " ", .faint) + belief(entity.rule, entity.confidence)
        : isSummary ? "" : palette.paint(place(entity.range), .faint)
      rows.append((entity.label, text, meaning, note))
    }
    let textWidth = min(40, rows.map { TextWidth.cells($0.text) }.max() ?? 0)
    let meaningWidth = min(40, rows.map { TextWidth.cells($0.meaning) }.max() ?? 0)
    return rows.map { row in
      var line =
        palette.paint(TextWidth.padded(row.label.rawValue, to: 2), .label(row.label)) + "  "
        + TextWidth.padded(row.text, to: textWidth)
      if meaningWidth > 0 { line += "  " + TextWidth.padded(row.meaning, to: meaningWidth) }
      if !row.note.isEmpty { line += "  " + row.note }
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  func describe(_ value: EntityValue) -> String {
    switch value {
    case .temporal(let time): return time.iso ?? ""
    case .quantity(let quantity):
      let about = quantity.isApproximate ? language.pick("about ", "약 ") : ""
      let unit = quantity.unit.map { " " + $0 } ?? ""
      let inferred = quantity.isUnitInferred ? language.pick(" (inferred)", " (추정)") : ""
      return about + quantity.number + unit + inferred
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
