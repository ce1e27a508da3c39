import KoreanNews

/// One self-contained page, no network, to look at an analysis: entities in colour, quotations joined to their
/// speakers, what was taken for furniture dimmed, and the rule and confidence of everything under the pointer.
package struct HTMLPage {
  private let analysis: Analysis
  private let language: Language
  /// The group of each quotation's speaker, which decides its colour.
  private let groups: [Int: Int]

  package static func opening(title: String, language: Language) -> String {
    """
    <!doctype html>
    <html lang="ko">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLText.escaped(title))</title>
    <style>
    \(HTMLAssets.style)
    </style>
    </head>
    <body>

    """
  }

  package static let closing = """
    <div id="tip" role="tooltip" hidden></div>
    <svg id="wire" aria-hidden="true"><path></path></svg>
    <script>
    \(HTMLAssets.script)
    </script>
    </body>
    </html>

    """

  package init(_ analysis: Analysis, language: Language) {
    self.analysis = analysis
    self.language = language
    var groups: [Int: Int] = [:]
    let named = analysis.quotations.indices.filter {
      analysis.speakers.indices.contains($0) && analysis.speakers[$0] != nil
    }
    for (place, group) in SpeakerGroup.all(of: analysis, named).enumerated() {
      for quotation in group.quotations { groups[quotation] = place }
    }
    self.groups = groups
  }

  package func section() -> String {
    """
    <main class="doc">
    <header>
    \(heading())
    \(legend())
    </header>
    <div class="columns">
    <article class="text">
    \(text())
    </article>
    <aside>
    \(people())
    </aside>
    </div>
    <script type="application/json" class="facts">\(HTMLText.script(facts()))</script>
    </main>

    """
  }

  private func heading() -> String {
    let title = analysis.article.title.map { String(analysis.document[$0]) }
    let credit = CleanArticle.credit(of: analysis.article)
    let name = title ?? language.pick("Untitled", "제목 없음")
    return "<h1>\(HTMLText.escaped(TextReport.oneLine(name)))</h1>"
      + (credit.isEmpty ? "" : "\n<p class=\"credit\">\(HTMLText.escaped(credit))</p>")
  }

  /// What the colours mean, each a switch.
  private func legend() -> String {
    var counts: [String: Int] = [:]
    for entity in analysis.entities { counts[entity.label.rawValue, default: 0] += 1 }
    var items = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { label, count in
      let name = Self.names[label].map { language.pick($0.english, $0.korean) } ?? label
      let safe = HTMLText.escaped(label)
      return "<button class=\"key e e-\(safe)\" data-off=\"\(safe)\">\(HTMLText.escaped(name)) <b>\(count)</b></button>"
    }
    let direct = analysis.quotations.count { $0.kind == .direct }
    let indirect = analysis.quotations.count { $0.kind == .indirect }
    if direct + indirect > 0 {
      let name = language.pick("quotations", "인용")
      items.append("<button class=\"key\" data-off=\"quotes\">\(name) <b>\(direct + indirect)</b></button>")
    }
    let removed = analysis.article.blocks.count { Self.isDimmed($0.kind) }
    if removed > 0 {
      let name = language.pick("not the article", "기사 밖")
      items.append("<button class=\"key\" data-off=\"furniture\">\(name) <b>\(removed)</b></button>")
    }
    return "<p class=\"legend\">\(items.joined(separator: "\n"))</p>"
  }

  static let names: [String: (english: String, korean: String)] = [
    "PS": ("person", "사람"), "OG": ("organization", "기관"), "LC": ("place", "지역"), "DT": ("date", "날짜"),
    "TI": ("time", "시간"), "QT": ("quantity", "수량"), "AF": ("product", "인공물"), "EV": ("event", "사건"),
    "TM": ("term", "용어"), "CV": ("culture", "문화"),
  ]

  static func isDimmed(_ kind: ArticleBlock.Kind) -> Bool {
    kind == .boilerplate || kind == .meta || kind == .byline
  }

  /// The whole text, line by line.
  private func text() -> String {
    var result = "<p>"
    var isBlank = true
    for segment in HTMLSegment.all(of: analysis) {
      let content = analysis.document[segment.range]
      if content == "\n" || content == "\r\n" || content == "\r" {
        if !isBlank { result += "</p>\n<p>" }
        isBlank = true
        continue
      }
      isBlank = isBlank && content.allSatisfy(\.isWhitespace)
      result += span(segment, content)
      for index in segment.endingQuotations { result += chip(of: index) }
    }
    return result + "</p>"
  }

  private func span(_ segment: HTMLSegment, _ content: Substring) -> String {
    var classes: [String] = []
    var attributes = ""
    if let block = segment.block {
      classes.append("b-\(analysis.article.blocks[block].kind.rawValue)")
      attributes += " data-b=\"\(block)\""
    }
    if let sentence = segment.sentence { attributes += " data-s=\"\(sentence)\"" }
    if let entity = segment.entity {
      classes.append("e e-\(HTMLText.escaped(analysis.entities[entity].label.rawValue))")
      if analysis.entities[entity].range.lowerBound == segment.range.lowerBound { classes.append("first") }
      if analysis.entities[entity].range.upperBound == segment.range.upperBound { classes.append("last") }
      attributes += " data-e=\"\(entity)\""
    }
    if let inner = segment.quotations.last {
      classes.append("q q-\(analysis.quotations[inner].kind.rawValue)")
      if let group = groups[inner] { attributes += " style=\"--hue:\(Self.hue(group))\"" }
      attributes += " data-q=\"\(Self.list(segment.quotations))\""
    }
    if !segment.cues.isEmpty {
      classes.append("cue")
      attributes += " data-cue=\"\(Self.list(segment.cues))\""
    }
    if !segment.mentions.isEmpty {
      classes.append("who")
      if segment.quotations.isEmpty, let group = segment.mentions.first.flatMap({ groups[$0] }) {
        attributes += " style=\"--hue:\(Self.hue(group))\""
      }
      attributes += " data-m=\"\(Self.list(segment.mentions))\""
    }
    guard !classes.isEmpty || !attributes.isEmpty else { return HTMLText.escaped(content) }
    return "<span class=\"\(classes.joined(separator: " "))\"\(attributes)>\(HTMLText.escaped(content))</span>"
  }

  /// The speaker's name after a quotation, so that the page tells who spoke before anything is pointed at.
  private func chip(of index: Int) -> String {
    guard analysis.quotations[index].kind == .direct, let group = groups[index], let speaker = analysis.speakers[index]
    else { return "" }
    let name = HTMLText.escaped(speaker.name)
    return "<span class=\"chip\" style=\"--hue:\(Self.hue(group))\" data-q=\"\(index)\">\(name)</span>"
  }

  private static func list(_ indices: [Int]) -> String { indices.map(String.init).joined(separator: " ") }

  /// Hues far apart for neighbours: steps of the golden angle.
  private static func hue(_ group: Int) -> Int { (210 + group * 137) % 360 }

  private func people() -> String {
    let said = analysis.quotations.indices.filter { analysis.quotations[$0].kind != .emphasis }
    guard !said.isEmpty else { return "" }
    let title = language.pick("Who said what", "누가 무엇을 말했나")
    let cards = SpeakerGroup.all(of: analysis, said).map { group -> String in
      let name = group.speaker?.name ?? language.pick("nobody named", "말한 이 없음")
      let known = [group.speaker?.affiliation, group.speaker?.title].compactMap { $0 }.joined(separator: " ")
      let role = name.hasSuffix(known) ? "" : known
      let hue = group.quotations.first.flatMap { groups[$0] }.map { " style=\"--hue:\(Self.hue($0))\"" } ?? ""
      let items = group.quotations.map { index -> String in
        let quotation = analysis.quotations[index]
        let words = HTMLText.escaped(TextReport.oneLine(analysis.document[quotation.content]))
        return "<li class=\"\(quotation.kind.rawValue)\" data-q=\"\(index)\">\(words)</li>"
      }
      return """
        <section\(hue)>
        <h3>\(HTMLText.escaped(name))\(role.isEmpty ? "" : " <small>\(HTMLText.escaped(role))</small>")</h3>
        <ul>\(items.joined())</ul>
        </section>
        """
    }
    return "<h2>\(title)</h2>\n" + cards.joined(separator: "\n")
  }

  /// What the pointer shows, as data for the script.
  private func facts() -> [UInt8] {
    let report = TextReport(
      analysis, palette: Palette(isColoured: false), language: language, unit: .scalar, explains: false)
    var json = JSONWriter()
    json.object { json in
      json.field("blocks") { json in
        json.array { json in
          for block in analysis.article.blocks {
            Self.fact("\(block.kind.rawValue)", nil, block.reason, block.confidence, to: &json)
          }
        }
      }
      json.field("sentences") { json in
        json.array { json in
          for sentence in analysis.sentences {
            Self.fact(
              language.pick("sentence", "문장"), nil, sentence.rule, sentence.confidence, to: &json)
          }
        }
      }
      json.field("entities") { json in
        json.array { json in
          for entity in analysis.entities {
            let label = entity.label.rawValue
            let name = Self.names[label].map { language.pick($0.english, $0.korean) + " " + label } ?? label
            let meaning = [entity.canonicalName, entity.value.map(report.describe)].compactMap { $0 }
            Self.fact(name, meaning.joined(separator: " · "), entity.rule, entity.confidence, to: &json)
          }
        }
      }
      json.field("quotes") { json in
        json.array { json in
          for (index, quotation) in analysis.quotations.enumerated() {
            let speaker = analysis.speakers.indices.contains(index) ? analysis.speakers[index] : nil
            let facts = [
              speaker?.name, speaker?.affiliation, speaker?.title, quotation.attribution?.basis.rawValue,
              quotation.cue?.lemma,
            ]
            let text = facts.compactMap { $0 }.joined(separator: " · ")
            Self.fact(quotation.kind.rawValue, text, quotation.rule, quotation.confidence, to: &json)
          }
        }
      }
    }
    return json.bytes
  }

  private static func fact(
    _ what: String, _ meaning: String?, _ rule: RuleID, _ confidence: Double, to json: inout JSONWriter
  ) {
    json.array { json in
      json.string(what)
      json.string(meaning ?? "")
      json.string(rule.rawValue)
      json.string(TextNumber.decimal(confidence, places: 2))
    }
  }
}
