import KoreanNews

extension Analysis {
  /// Without the quotations and entities believed with less than `minimum`; references are renumbered.
  package func keeping(confidenceFrom minimum: Double) -> Analysis {
    guard minimum > 0 else { return self }
    var result = self
    result.entities = AnnotationLayer(entities.filter { $0.confidence >= minimum })
    let kept = quotations.indices.filter { quotations[$0].confidence >= minimum }
    let place = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    result.quotations = AnnotationLayer(
      kept.map { index in
        var quotation = quotations[index]
        quotation.continues = quotation.continues.flatMap { place[$0] }
        return quotation
      })
    result.speakers = kept.map { speakers.indices.contains($0) ? speakers[$0] : nil }
    result.people = people.map { person in
      var person = person
      person.quotations = person.quotations.compactMap { place[$0] }
      return person
    }
    return result
  }
}
