import KoreanNews

/// How often an attribution of stated confidence, or of one rule, is right.
package struct Calibration {
  package struct Row {
    package var count = 0
    package var right = 0
    package var confidence = 0.0

    fileprivate mutating func add(_ isRight: Bool, _ confidence: Double) {
      count += 1
      if isRight { right += 1 }
      self.confidence += confidence
    }
  }

  package private(set) var rules: [String: Row] = [:]
  /// By tenths of confidence: 9 holds 0.9 to 1.
  package private(set) var bins: [Int: Row] = [:]

  /// Counts the quotations that are given to somebody; right where the gold has the same words from the same speaker.
  mutating func add(_ analysis: Analysis, gold: GoldArticle) {
    let offsets = OffsetTable(analysis.document)
    var expected: [Range<Int>: GoldArticle.Quote] = [:]
    for quote in gold.quotes where quote.kind != "emphasis" { expected[quote.range] = quote }
    for (index, quotation) in analysis.quotations.enumerated() {
      guard let attribution = quotation.attribution, let speaker = analysis.speakers[index] else { continue }
      let found = expected[offsets.offsets(of: quotation.content, in: .scalar)]
      let isRight = found.map { $0.speaker == GoldArticle.comparable(speaker.name) } ?? false
      rules[attribution.rule.rawValue, default: Row()].add(isRight, quotation.confidence)
      bins[min(9, Int(quotation.confidence * 10)), default: Row()].add(isRight, quotation.confidence)
    }
  }
}

extension Workbench {
  /// Reads every gold file under some folders.
  package static func calibration(folders: [String]) throws -> Calibration {
    var result = Calibration()
    for folder in folders { try calibrate(folder, &result) }
    return result
  }

  private static func calibrate(_ folder: String, _ result: inout Calibration) throws {
    for name in try System.files(in: folder).sorted() {
      let path = folder + "/" + name
      if System.isDirectory(path) {
        try calibrate(path, &result)
      } else if name.hasSuffix(".json") {
        let gold = try GoldArticle(name: name, json: try JSONValue(try System.contents(of: path)))
        result.add(NewsAnalyzer().analyze(gold.text), gold: gold)
      }
    }
  }
}
