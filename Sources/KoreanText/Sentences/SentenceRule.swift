/// The rules that end sentences, by name. Each has a golden case of the same name in `Fixtures/Rules/sentences.json`.
enum SentenceRule {
  /// A full stop before white space: 비가 왔다.｜그는 나갔다.
  case stop
  /// A question mark: 왜 갔나?｜모른다.
  case question
  /// An exclamation mark: 반갑습니다!｜시작하죠.
  case exclamation
  /// An ellipsis after a final ending: 비가 오네…｜우산이 없다.
  case ellipsis
  /// A tilde after a final ending: 잘 먹었어요~｜또 올게요.
  case tilde
  /// A mark with no space behind it: 비가 왔다.｜그는 나갔다 → 왔다.그는
  case glued
  /// A final ending with no mark at all: 비가 왔습니다｜그는 나갔습니다
  case ending
  /// An ending that is final only because of the word behind it: 정말 좋아｜그리고 싸
  case starter
  /// An emoticon: 맛있어ㅋㅋ｜또 가자
  case emoticon
  /// A quotation that is a sentence of its own: “비가 온다.”｜그가 나갔다.
  case quotation
  /// A bracket that holds a sentence of its own: (사진은 지난해 모습이다.)｜올해는 다르다.
  case bracket
  /// The end of the line.
  case line
  /// The end of the text or of the stretch that was asked for.
  case end

  /// The name that users see.
  var id: RuleID {
    switch self {
    case .stop: "sentence.stop"
    case .question: "sentence.question"
    case .exclamation: "sentence.exclamation"
    case .ellipsis: "sentence.ellipsis"
    case .tilde: "sentence.tilde"
    case .glued: "sentence.glued"
    case .ending: "sentence.ending"
    case .starter: "sentence.starter"
    case .emoticon: "sentence.emoticon"
    case .quotation: "sentence.quotation"
    case .bracket: "sentence.bracket"
    case .line: "sentence.line"
    case .end: "sentence.end"
    }
  }
}
