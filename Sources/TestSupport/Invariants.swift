import KoreanNews

/// What holds of every analysis of every text. An empty list is a pass:
///
///     #expect(Invariants.problems(in: NewsAnalyzer().analyze(text)) == [])
package enum Invariants {
  /// Everything that is wrong, each with the place; at most a few dozen lines.
  package static func problems(in analysis: Analysis) -> [String] {
    var check = InvariantCheck(analysis)
    check.ranges()
    check.blocks()
    check.sentences()
    check.quotations()
    check.people()
    check.entities()
    return check.problems
  }

  /// The same, for suites that read as `Invariants.check(analysis).isEmpty`.
  package static func check(_ analysis: Analysis) -> [String] { problems(in: analysis) }
}

private struct InvariantCheck {
  let analysis: Analysis
  let bytes: [UInt8]
  /// For each byte, whether it belongs to white space.
  let isSpace: [Bool]
  /// The same, characters without a width counted in.
  let isBlank: [Bool]
  var problems: [String] = []

  init(_ analysis: Analysis) {
    self.analysis = analysis
    bytes = Array(analysis.document.text.utf8)
    var isSpace: [Bool] = []
    var isBlank: [Bool] = []
    for scalar in analysis.document.text.unicodeScalars {
      let space = scalar.properties.isWhitespace
      let blank = space || scalar.properties.isDefaultIgnorableCodePoint
      for _ in 0..<UTF8.width(scalar) {
        isSpace.append(space)
        isBlank.append(blank)
      }
    }
    self.isSpace = isSpace
    self.isBlank = isBlank
  }

  mutating func fail(_ what: String, _ range: TextRange? = nil) {
    guard problems.count < 40 else { return }
    let place = range.map { " [\($0.lowerBound),\($0.upperBound)) \(String(analysis.document[$0].prefix(40)))" }
    problems.append(what + (place ?? ""))
  }

  /// Every range lies in the text, on scalar boundaries, and holds something.
  mutating func ranges() {
    var all: [(String, TextRange)] = []
    all += analysis.article.blocks.map { ("block", $0.range) }
    if let title = analysis.article.title { all.append(("title", title)) }
    all += analysis.paragraphs.map { ("paragraph", $0.range) }
    all += analysis.sentences.map { ("sentence", $0.range) }
    for quotation in analysis.quotations {
      all.append(("quotation", quotation.range))
      if let cue = quotation.cue { all.append(("cue", cue.range)) }
      if let mention = quotation.attribution?.mention { all.append(("attribution", mention)) }
    }
    all += analysis.speakers.compactMap { $0.map { ("speaker", $0.mention) } }
    all += analysis.entities.map { ("entity", $0.range) }
    for person in analysis.people { all += person.mentions.map { ("mention of \(person.name)", $0) } }
    for (what, range) in all {
      if range.lowerBound < 0 || range.upperBound > bytes.count { fail("\(what) outside the text", range) }
      if range.isEmpty { fail("\(what) is empty", range) }
      for bound in [range.lowerBound, range.upperBound] where bound >= 0 && bound < bytes.count {
        if bytes[bound] & 0xC0 == 0x80 { fail("\(what) splits a scalar", range) }
      }
    }
    for quotation in analysis.quotations where quotation.content.isEmpty == false {
      if !quotation.range.contains(quotation.content) { fail("content outside its quotation", quotation.range) }
    }
  }

  /// Blocks are ordered and cover every non-blank character exactly once.
  mutating func blocks() {
    var covered = 0
    for block in analysis.article.blocks {
      if block.range.lowerBound < covered { fail("block overlaps the one before", block.range) }
      reportUncovered(from: covered, to: block.range.lowerBound)
      covered = max(covered, block.range.upperBound)
      if block.reason.rawValue.isEmpty { fail("block without a reason", block.range) }
    }
    reportUncovered(from: covered, to: bytes.count)
  }

  private mutating func reportUncovered(from lower: Int, to upper: Int) {
    guard lower < upper, lower >= 0, upper <= isSpace.count else { return }
    if let index = (lower..<upper).first(where: { !isSpace[$0] }) {
      fail("no block covers", TextRange(index, upper))
    }
  }

  /// Sentences are ordered and disjoint, lie in one paragraph each, and leave out nothing but blanks.
  mutating func sentences() {
    var end = 0
    for paragraph in analysis.paragraphs {
      if paragraph.range.lowerBound < end { fail("paragraph overlaps the one before", paragraph.range) }
      end = max(end, paragraph.range.upperBound)
    }
    end = 0
    for sentence in analysis.sentences {
      if sentence.range.lowerBound < end { fail("sentence overlaps the one before", sentence.range) }
      end = max(end, sentence.range.upperBound)
      if !analysis.paragraphs.contains(where: { $0.range.contains(sentence.range) }) {
        fail("sentence not in one paragraph", sentence.range)
      }
    }
    for block in analysis.article.blocks where block.kind == .body {
      var place = block.range.lowerBound
      for sentence in analysis.sentences.overlapping(block.range) {
        reportGap(from: place, to: sentence.range.lowerBound)
        place = max(place, sentence.range.upperBound)
      }
      reportGap(from: place, to: block.range.upperBound)
    }
  }

  private mutating func reportGap(from lower: Int, to upper: Int) {
    guard lower < upper, lower >= 0, upper <= isBlank.count else { return }
    if let index = (lower..<upper).first(where: { !isBlank[$0] }) {
      fail("body text in no sentence", TextRange(index, upper))
    }
  }

  /// Quotations nest or are disjoint; what they refer to is there.
  mutating func quotations() {
    let quotations = analysis.quotations
    if analysis.speakers.count != quotations.count { fail("speakers are not parallel to quotations") }
    var open: [TextRange] = []
    for (index, quotation) in quotations.enumerated() {
      while let last = open.last, last.upperBound <= quotation.range.lowerBound { open.removeLast() }
      if let outer = open.last, !outer.contains(quotation.range) { fail("quotations cross", quotation.range) }
      open.append(quotation.range)
      if let other = quotation.continues, !(0..<index).contains(other) {
        fail("continues \(other), which is not before \(index)", quotation.range)
      }
      checkBelief(quotation.rule, quotation.confidence, quotation.range)
      if quotation.kind == .emphasis, quotation.attribution != nil { fail("emphasis with a source", quotation.range) }
      guard analysis.speakers.indices.contains(index), let speaker = analysis.speakers[index] else { continue }
      if speaker.name.isEmpty { fail("speaker without a name", quotation.range) }
      if let person = speaker.person, !analysis.people.indices.contains(person) {
        fail("no person \(person)", quotation.range)
      }
    }
  }

  mutating func people() {
    for (index, person) in analysis.people.enumerated() {
      if person.name.isEmpty { fail("person \(index) without a name") }
      if person.mentions != person.mentions.sorted() { fail("mentions of \(person.name) out of order") }
      for quotation in person.quotations {
        if !analysis.speakers.indices.contains(quotation) {
          fail("\(person.name) has no quotation \(quotation)")
        } else if analysis.speakers[quotation]?.person != index {
          fail("quotation \(quotation) does not name \(person.name)")
        }
      }
    }
  }

  /// Entities are flat.
  mutating func entities() {
    var end = 0
    for entity in analysis.entities {
      if entity.range.lowerBound < end { fail("entity overlaps the one before", entity.range) }
      end = max(end, entity.range.upperBound)
      checkBelief(entity.rule, entity.confidence, entity.range)
      if entity.label.rawValue.isEmpty { fail("entity without a label", entity.range) }
    }
  }

  private mutating func checkBelief(_ rule: RuleID, _ confidence: Double, _ range: TextRange) {
    if rule.rawValue.isEmpty { fail("no rule", range) }
    if !(0...1).contains(confidence) { fail("confidence \(confidence)", range) }
  }
}
