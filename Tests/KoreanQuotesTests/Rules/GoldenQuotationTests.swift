import Testing

@Suite struct GoldenQuotationTests {
  @Test func theCasesAreThere() {
    #expect(GoldenQuotation.all.count >= 300)
    #expect(Set(GoldenQuotation.all.map(\.name)).count == GoldenQuotation.all.count)
  }

  @Test(arguments: GoldenQuotation.all) func golden(_ golden: GoldenQuotation) {
    let differences = golden.differences()
    withKnownIssue(isIntermittent: false) {
      #expect(differences.isEmpty, "\(golden.rule) \(golden.text)\n\(differences.joined(separator: "\n"))")
    } when: {
      golden.isKnownFailure
    }
  }
}
