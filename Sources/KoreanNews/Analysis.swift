import KoreanEntities
import KoreanQuotes
import KoreanText

/// Everything the analyzer found in one text.
///
///     let analysis = NewsAnalyzer().analyze(text)
///     for quotation in analysis.quotations where quotation.kind == .direct {
///       print(analysis.speaker(of: quotation)?.name ?? "?", analysis.document[quotation.content])
///     }
public struct Analysis: Sendable {
  public let document: Document
  public var article: Article
  public var paragraphs: AnnotationLayer<Paragraph>
  public var sentences: AnnotationLayer<Sentence>
  public var quotations: AnnotationLayer<Quotation>
  /// The speaker of each quotation, parallel to ``quotations``.
  public var speakers: [Speaker?]
  public var entities: AnnotationLayer<Entity>
  public var people: [Person]

  /// Who says `quotation`, or `nil` where nobody is named; O(log n).
  public func speaker(of quotation: Quotation) -> Speaker? {
    var index = quotations.partitioningIndex { !($0.range < quotation.range) }
    while index < quotations.count, quotations[index].range == quotation.range {
      if quotations[index] == quotation { return speakers.indices.contains(index) ? speakers[index] : nil }
      index += 1
    }
    return nil
  }
}

/// The source of a quotation under the name that the article knows it by.
public struct Speaker: Hashable, Sendable {
  /// The canonical name: `유경범` for `유 상무`, `네이버 관계자` for itself.
  public let name: String
  /// The nearest expression that names the speaker.
  public let mention: TextRange
  public let affiliation: String?
  public let title: String?
  /// The index of the person in ``Analysis/people``; `nil` for organisations and unnamed sources.
  public let person: Int?

  public init(name: String, mention: TextRange, affiliation: String?, title: String?, person: Int?) {
    self.name = name
    self.mention = mention
    self.affiliation = affiliation
    self.title = title
    self.person = person
  }
}

/// A person of the article.
public struct Person: Hashable, Sendable {
  public var name: String
  public var affiliation: String?
  public var title: String?
  /// Every expression that names the person, in order: `유경범`, `유 상무`.
  public var mentions: [TextRange]
  /// Indices of their quotations in ``Analysis/quotations``.
  public var quotations: [Int]

  public init(name: String, affiliation: String?, title: String?, mentions: [TextRange], quotations: [Int]) {
    self.name = name
    self.affiliation = affiliation
    self.title = title
    self.mentions = mentions
    self.quotations = quotations
  }
}
