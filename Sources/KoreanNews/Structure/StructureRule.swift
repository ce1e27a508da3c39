import KoreanText

/// The rules that decide what a block is. Their names are stable: they are the `reason` of a block.
package enum StructureRule: String, CaseIterable, Sendable {
  // Title and deck.
  case titleGiven = "title.given"
  case titleFirst = "title.first"
  case titlePage = "title.page"
  case titleCopy = "title.copy"
  case subtitleDeck = "subtitle.deck"
  case subtitleKicker = "subtitle.kicker"
  // Meta.
  case metaDate = "meta.date"
  case metaPublisher = "meta.publisher"
  case metaIssue = "meta.issue"
  // Bylines.
  case bylineDateline = "byline.dateline"
  case bylineTag = "byline.tag"
  case bylineLine = "byline.line"
  case bylineTail = "byline.tail"
  case bylineSignoff = "byline.signoff"
  case bylineCredits = "byline.credits"
  // Captions.
  case captionImage = "caption.image"
  case captionCredit = "caption.credit"
  case captionLead = "caption.lead"
  case captionMark = "caption.mark"
  // Sub-heads.
  case subheadMark = "subhead.mark"
  case subheadBare = "subhead.bare"
  case subheadGlued = "subhead.glued"
  case subheadInterview = "subhead.interview"
  // Body.
  case bodyProse = "body.prose"
  case bodyKept = "body.kept"
  case bodyPlain = "body.plain"
  // Furniture, by what it is for.
  case menu = "furniture.menu"
  case nav = "furniture.nav"
  case share = "furniture.share"
  case fontsize = "furniture.fontsize"
  case tools = "furniture.tools"
  case ad = "furniture.ad"
  case react = "furniture.react"
  case comments = "furniture.comments"
  case related = "furniture.related"
  case ranking = "furniture.ranking"
  case ticker = "furniture.ticker"
  case newsletter = "furniture.newsletter"
  case copyright = "furniture.copyright"
  case footer = "furniture.footer"
  case photo = "furniture.photo"
  case portal = "furniture.portal"
  case cue = "furniture.cue"
  case end = "furniture.end"
  // Furniture, by where it stands or how it is built.
  case hashtags = "furniture.hashtags"
  case breadcrumb = "furniture.breadcrumb"
  case repeatedTitle = "furniture.title"
  case promo = "furniture.promo"
  case image = "furniture.image"
  case numbers = "furniture.numbers"
  case link = "furniture.link"
  case pageDate = "furniture.date"
  case source = "furniture.source"
  case before = "furniture.before"
  case after = "furniture.after"
  case inside = "furniture.inside"

  /// Names after it sign something else than the article.
  var endsParticulars: Bool {
    switch self {
    case .ranking, .comments, .related, .copyright, .footer: true
    default: false
    }
  }

  var id: RuleID { RuleID(rawValue: rawValue) }

  init(_ kind: FurnitureClass) { self = StructureRule(rawValue: "furniture.\(kind.rawValue)") ?? .nav }

  /// One line on what the rule does.
  package var summary: String { facts.summary }
  /// A made-up piece of text that it decides.
  package var example: String { facts.example }

  private var facts: (summary: String, example: String) {
    switch self {
    case .titleGiven: ("A line equal to the title that the caller gave.", "한빛전자, 새 반도체 공개")
    case .titleFirst: ("The first line of a pasted article, built like a headline.", "한빛전자, 새 반도체 공개…\"내년 양산\"")
    case .titlePage: ("The line of a page's head that shares most words with the body.", "한빛전자, 새 반도체 공개")
    case .titleCopy: ("A second copy of the title that opens the text.", "한빛전자, 새 반도체 공개")
    case .subtitleDeck: ("A headline-like line between title and body.", "3나노 공정 첫 적용…성능 두 배")
    case .subtitleKicker: ("What shares its line with the date above the body.", "date 2025-08-14 한빛전자 김하늘 전무 인터뷰")
    case .metaDate: ("A line of date stamps, with or without their words.", "입력 2024-09-12 18:15 | 수정 2024-09-12 19:00")
    case .metaPublisher: ("A line that is the paper's name.", "한빛일보")
    case .metaIssue: ("The issue of a magazine.", "월간 한빛과학 2026년 9월호")
    case .bylineDateline: ("The dateline of wire copy, up to its equals sign.", "(서울=한빛통신) 홍길동 기자 = ")
    case .bylineTag: ("A bracketed tag with paper or reporter before a paragraph.", "[한빛일보 홍길동 기자]")
    case .bylineLine: ("A line of reporters and addresses.", "홍길동 기자 hong@example.com")
    case .bylineTail: ("Reporter or address glued to the end of a paragraph.", "…라고 말했다.홍길동 기자 hong@example.com")
    case .bylineSignoff: ("A broadcast reporter's last words.", "한빛뉴스 홍길동입니다.")
    case .bylineCredits: ("Who filmed, cut, drew.", "영상취재: 김하늘 / 영상편집: 이바다")
    case .captionImage: ("A Markdown image whose text describes it.", "![김하늘 대표가 발표하고 있다.](https://example.com/a.jpg)")
    case .captionCredit: ("A short line that ends in a picture credit.", "한빛전자 사옥 전경. 한빛전자 제공")
    case .captionLead: ("A line that opens the way captions do.", "왼쪽부터 김하늘 대표, 이바다 교수.")
    case .captionMark: ("A line after ▲ or △ that describes a picture.", "▲ 김하늘 한빛전자 대표가 발표하고 있다.")
    case .subheadMark: ("A short line after ◆ ■ ▲ ◇ …, without a sentence's end.", "◆ 3나노 공정 첫 적용")
    case .subheadBare: ("A short line without a sentence's end between paragraphs.", "\"내년 하반기 양산 목표\"")
    case .subheadGlued: ("A sub-head fused to the sentence after it.", "■ 3나노 공정 첫 적용지난해 10월 한빛전자는 …")
    case .subheadInterview: ("The name label of a sound bite.", "▶ 인터뷰 : 김하늘 / 한빛전자 연구원")
    case .bodyProse: ("Running text.", "한빛전자는 12일 새 반도체를 공개했다.")
    case .bodyKept: ("Inside the article and not told apart from it: kept, with doubt.", "- 일시: 3월 4일 오후 2시")
    case .bodyPlain: ("A line of a text that shows no sign of a page.", "좋아요. 배송도 빨라요")
    case .menu: ("A run of section names.", "정치 경제 사회 문화 스포츠")
    case .nav: ("Links and buttons of a page's frame.", "본문 바로가기")
    case .share: ("Share buttons.", "페이스북 트위터 카카오톡 URL복사")
    case .fontsize: ("The font-size widget.", "글자크기 작게 보통 크게")
    case .tools: ("Print, listen, summarize, count views.", "인쇄하기 본문듣기")
    case .ad: ("A mark that an advertisement leaves.", "AD")
    case .react: ("Reaction buttons.", "좋아요 12 슬퍼요 3 화나요 0")
    case .comments: ("The comment box and what belongs to it.", "첫 번째 댓글을 작성해 보세요")
    case .related: ("A list of related articles.", "관련기사")
    case .ranking: ("A list of most-read or latest articles.", "많이 본 뉴스")
    case .ticker: ("Prices, indices, weather.", "코스피 2,650.12 +0.4%")
    case .newsletter: ("Invitations to subscribe, to install, to tip off.", "뉴스레터를 구독하세요")
    case .copyright: ("Copyright lines.", "<저작권자 ⓒ 한빛일보, 무단 전재 및 재배포 금지>")
    case .footer: ("Links and particulars of the publisher.", "회사소개 | 이용약관 | 개인정보처리방침")
    case .photo: ("Buttons of a picture.", "이미지 크게 보기")
    case .portal: ("A portal's notes on its sections.", "기사가 속한 카테고리는 언론사가 분류합니다.")
    case .cue: ("A cue of a broadcast script.", "【 앵커멘트 】")
    case .end: ("A mark where the article starts or ends.", "(끝)")
    case .hashtags: ("A line of hash tags.", "#반도체 #한빛전자")
    case .breadcrumb: ("The path of sections to the page.", "홈 > 경제 > 산업")
    case .repeatedTitle: ("The page's title or a share bar that repeats the headline.", "한빛전자, 새 반도체 공개 - 한빛일보")
    case .promo: ("A marked line that sends the reader elsewhere.", "▶ 한빛일보 영상 보러 가기")
    case .image: ("An image outside the article, or without a description.", "![](https://example.com/logo.gif)")
    case .numbers: ("Counters, ranks and prices alone.", "29 44")
    case .link: ("A bare address or a list of links.", "https://example.com/news/1")
    case .pageDate: ("The date in a portal's own head.", "07.03 (수)")
    case .source: ("The paper's name beside a picture or in a list.", "한빛일보")
    case .before: ("A short line above the article on a page with furniture.", "이슈 반도체 전쟁")
    case .after: ("What follows the article's end on a page with furniture.", "한빛전자 주가 5% 상승")
    case .inside: ("A list of headlines between paragraphs, after its heading.", "- 한빛전자, 새 공장 착공")
    }
  }
}
