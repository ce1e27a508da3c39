import KoreanText

extension Analysis {
  /// An analysis that holds nothing but the structure, the sentences or both.
  package init(
    document: Document, article: Article = Article(), sentences: AnnotationLayer<Sentence> = AnnotationLayer()
  ) {
    self.init(
      document: document, article: article, paragraphs: AnnotationLayer(), sentences: sentences,
      quotations: AnnotationLayer(), speakers: [], entities: AnnotationLayer(), people: [])
  }
}
