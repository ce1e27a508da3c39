import KoreanNews
import TestSupport
import Testing

@Suite struct ArticleReaderTests {
  private let page = """
    한빛전자 새 반도체, 업계가 놀란 까닭
    새벽 2가 온다

    한빛전자는 12일 서울 강남구 한빛타워에서 인공지능 반도체 ‘새벽 2’를 공개했다.
    이 반도체는 앞선 제품보다 성능이 두 배 높고 전력은 40% 덜 쓴다.

    홍길동 기자 hong@example.com
    """

  @Test func theGivenTitleIsTheTitle() {
    let document = Document(page)
    let article = ArticleReader(title: "새벽 2가 온다").article(in: document)
    #expect(article.title.map { String(document[$0]) } == "새벽 2가 온다")
    #expect(article.blocks.contains { $0.reason == "title.given" })
  }

  @Test func aTitleThatStandsNowhereChangesNothing() {
    let document = Document(page)
    let article = ArticleReader(title: "딴 기사 제목").article(in: document)
    #expect(article.title.map { String(document[$0]) } == "한빛전자 새 반도체, 업계가 놀란 까닭")
  }

  @Test func removedPiecesAndCleanTextMakeUpTheWhole() {
    let document = Document(page + "\n<저작권자 ⓒ 너른일보, 무단 전재 및 재배포 금지>")
    let article = ArticleReader().article(in: document)
    #expect(article.removed.map(\.kind) == [.byline, .boilerplate])
    #expect(article.removed.count + article.kept.count == article.blocks.count)
    let clean = article.cleanText(of: document)
    #expect(clean.hasPrefix("한빛전자 새 반도체, 업계가 놀란 까닭\n"))
    #expect(clean.contains("공개했다.\n\n이 반도체는"))
    #expect(!clean.contains("hong@example.com"))
    #expect(!clean.contains("저작권자"))
  }

  @Test func storageOfTheTextDoesNotMatter() {
    let text = page
    let plain = ArticleReader().article(in: Document(text))
    let crlf = ArticleReader().article(
      in: Document(text.unicodeScalars.reduce(into: "") { $0 += $1 == "\n" ? "\r\n" : String($1) }))
    let nfd = ArticleReader().article(in: Document(TextGenerator.decomposed(text)))
    let bom = ArticleReader().article(in: Document("\u{FEFF}" + text))
    for other in [crlf, nfd, bom] {
      #expect(other.blocks.map(\.reason) == plain.blocks.map(\.reason))
      #expect(other.reporters == plain.reporters)
    }
  }

  @Test func emptyAndBlankTextsHaveNoBlocks() {
    for text in ["", " ", "\n\n", "\t\r\n \u{3000}"] {
      let article = ArticleReader().article(in: Document(text))
      #expect(article.blocks.isEmpty)
      #expect(article.title == nil)
    }
  }

  @Test func textThatIsNoNewsIsAllBody() {
    for text in [
      "좋아요", "추천합니다!", "배송 빠르고 좋네요. 다음에 또 살게요.\n별점 5점\n사진 첨부",
      "제3차 정기총회 회의록\n일시: 2026. 3. 4. 14:00\n장소: 대회의실\n1. 개회\n2. 안건 의결\n폐회함.",
      "여러분 이거 보셨어요?\n진짜 웃겨요 ㅋㅋㅋ\n댓글로 알려 주세요", "1\n2\n3", "검색\n정치",
    ] {
      let article = ArticleReader().article(in: Document(text))
      #expect(article.blocks.allSatisfy { $0.kind == .body }, "\(text)")
    }
  }
}
