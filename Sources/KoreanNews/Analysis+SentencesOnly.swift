import KoreanText

extension Analysis {
  /// An analysis that holds nothing but the sentences of a text.
  package init(document: Document, sentences: AnnotationLayer<Sentence>) {
    self.init(
      document: document, article: Article(), paragraphs: AnnotationLayer(), sentences: sentences,
      quotations: AnnotationLayer(), speakers: [], entities: AnnotationLayer(), people: [])
  }
}
