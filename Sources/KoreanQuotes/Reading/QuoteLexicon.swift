import KoreanLexicon

/// The words that quotation rules stand on, read once from the tables.
enum QuoteLexicon {
  /// A surface form of a reporting predicate and where it comes from.
  struct VerbForm {
    let lemma: String
    let base: Conjugation.Base
    let isPassive: Bool
    /// Common verbs (`하다`, `보다`) report only straight after the quotative particle.
    let isNear: Bool
  }

  /// Surface base → form, longest first to be tried; phrases hold single spaces.
  static let verbForms: [String: VerbForm] = {
    var result: [String: VerbForm] = [:]
    func add(_ lemma: String, as name: String, near: Bool, passive: Bool = false) {
      for form in Conjugation(lemma).forms where result[form.text] == nil {
        result[form.text] = VerbForm(lemma: name, base: form.base, isPassive: passive, isNear: near)
      }
    }
    for row in rows(ReportingVerbsTable.tsv) {
      let lemma = String(row[0])
      let near = row[2] == "near"
      add(lemma, as: lemma, near: near)
      if lemma.hasSuffix("하다"), lemma != "하다" { add(lemma.dropLast(2) + "되다", as: lemma, near: near, passive: true) }
    }
    return result
  }()

  /// Verbs that report only with a stance noun before them: `아쉬움을 드러내다`.
  static let stanceVerbForms: [String: VerbForm] = {
    var result: [String: VerbForm] = [:]
    for row in rows(StanceVerbsTable.tsv) {
      let lemma = String(row[0])
      for form in Conjugation(lemma).forms {
        result[form.text] = VerbForm(lemma: lemma, base: form.base, isPassive: false, isNear: false)
      }
    }
    return result
  }()

  static let stanceNouns = words(StanceNounsTable.tsv)
  static let titles = classes(TitlesTable.tsv)
  static let titleClass: [String: String] = classes(TitleClassesTable.tsv)
  static let surnames = words(SurnamesTable.tsv)
  static let commonSurnames = Set(classes(SurnamesTable.tsv).filter { $0.value == "common" }.keys)
  static let givenNames = words(ForeignGivenNamesTable.tsv)
  static let reportingNouns = classes(ReportingNounsTable.tsv)
  static let sourceNouns = classes(SourceNounsTable.tsv)
  static let linkingAdverbs = classes(LinkingAdverbsTable.tsv)
  static let particles = classes(QuotativeParticlesTable.tsv)
  static let unitSuffixes = words(UnitSuffixesTable.tsv)
  static let organizationSuffixes = words(OrganizationSuffixesTable.tsv)
  static let organizationAliases = classes(OrganizationAliasesTable.tsv)
  static let places = words(PlacePrefixesTable.tsv)
  static let adnominals = words(AdnominalsTable.tsv)
  static let nonNames = words(NonNamesTable.tsv)
  static let nonSpeakers = words(NonSpeakersTable.tsv)

  private static func rows(_ tsv: StaticString) -> [[Substring]] { WordTable(tsv).rows.map(\.cells) }

  private static func words(_ tsv: StaticString) -> Set<String> { Set(WordTable(tsv).rows.map(\.word)) }

  private static func classes(_ tsv: StaticString) -> [String: String] {
    Dictionary(rows(tsv).map { (String($0[0]), String($0[1])) }, uniquingKeysWith: { first, _ in first })
  }

  /// The longest title that ends `word`: `사무총장` in `사무총장`, `파트장` in `멀티미디어처리파트장`.
  static func titleSuffix(of word: String) -> String? { longestSuffix(of: word) { titles[$0] != nil } }

  static func organizationSuffix(of word: String) -> String? {
    longestSuffix(of: word, where: organizationSuffixes.contains)
  }

  static func sourceSuffix(of word: String) -> String? { longestSuffix(of: word) { sourceNouns[$0] != nil } }

  /// Words are short; nothing in the tables is longer than twelve syllables.
  private static func longestSuffix(of word: String, where isListed: (String) -> Bool) -> String? {
    var length = min(word.count, 12)
    while length > 0 {
      let suffix = String(word.suffix(length))
      if isListed(suffix) { return suffix }
      length -= 1
    }
    return nil
  }
}
