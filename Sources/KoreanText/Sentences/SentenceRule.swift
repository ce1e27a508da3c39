/// The rules that end sentences, by name. Each has a golden case of the same name in `Fixtures/Rules/sentences.json`.
enum SentenceRule {
  /// A full stop before white space: 비가 왔다.｜그는 나갔다.
  static let stop: RuleID = "sentence.stop"
  /// A question mark: 왜 갔나?｜모른다.
  static let question: RuleID = "sentence.question"
  /// An exclamation mark: 반갑습니다!｜시작하죠.
  static let exclamation: RuleID = "sentence.exclamation"
  /// An ellipsis after a final ending: 비가 오네…｜우산이 없다.
  static let ellipsis: RuleID = "sentence.ellipsis"
  /// A tilde after a final ending: 잘 먹었어요~｜또 올게요.
  static let tilde: RuleID = "sentence.tilde"
  /// A mark with no space behind it: 비가 왔다.｜그는 나갔다 → 왔다.그는
  static let glued: RuleID = "sentence.glued"
  /// A final ending with no mark at all: 비가 왔습니다｜그는 나갔습니다
  static let ending: RuleID = "sentence.ending"
  /// An ending that is final only because of the word behind it: 정말 좋아｜그리고 싸
  static let starter: RuleID = "sentence.starter"
  /// An emoticon: 맛있어ㅋㅋ｜또 가자
  static let emoticon: RuleID = "sentence.emoticon"
  /// A quotation that is a sentence of its own: “비가 온다.”｜그가 나갔다.
  static let quotation: RuleID = "sentence.quotation"
  /// A bracket that holds a sentence of its own: (사진은 지난해 모습이다.)｜올해는 다르다.
  static let bracket: RuleID = "sentence.bracket"
  /// The end of the line.
  static let line: RuleID = "sentence.line"
  /// The end of the text or of the stretch that was asked for.
  static let end: RuleID = "sentence.end"
}
