/// How a text fills manuscript paper of 200 squares (원고지): ten lines of twenty.
///
///     ManuscriptLayout("안녕하세요.").lines       // 1: an empty square and six full ones
///     ManuscriptLayout("안녕하세요.").sheets      // 1
///
/// The customs followed:
///
/// - a paragraph begins on a new line, one square in;
/// - a square holds one character, but two digits or two small Latin letters in a row;
/// - an ellipsis or a dash takes two squares;
/// - after a full stop or a comma the space takes no square of its own; nor does a space at the start of a line;
/// - a mark that would begin a line (. , ! ? and closing brackets and quotation marks) goes with the last square of
///   the line before.
public struct ManuscriptLayout: Hashable, Sendable, Codable {
  /// Twenty squares a line.
  public static let squaresPerLine = 20
  /// Ten lines a sheet.
  public static let linesPerSheet = 10

  /// The lines begun.
  public let lines: Int
  /// The sheets begun.
  public let sheets: Int

  /// Lays the text out; an empty text takes no line.
  public init(_ text: String) {
    var lines = 0
    for paragraph in text.split(whereSeparator: \.isNewline) where !paragraph.allSatisfy(\.isWhitespace) {
      lines += Self.lines(of: paragraph)
    }
    self.lines = lines
    sheets = (lines + Self.linesPerSheet - 1) / Self.linesPerSheet
  }

  private static func lines(of paragraph: Substring) -> Int {
    var full = 0
    var column = 1
    var previous: Character = " "
    var half = false
    for character in paragraph {
      defer { previous = character }
      if isNarrow(character) {
        // The second of two shares the square of the first.
        if half, isNarrow(previous) {
          half = false
          continue
        }
        half = true
      } else {
        half = false
      }
      if character.isWhitespace, column % squaresPerLine == 0 || ".,".contains(previous) { continue }
      if column == squaresPerLine {
        if closesLine(character) { continue }
        full += 1
        column = 0
        if character.isWhitespace { continue }
      }
      column += "…—―".contains(character) ? 2 : 1
      if column > squaresPerLine {
        full += 1
        column -= squaresPerLine
      }
    }
    return full + 1
  }

  private static func isNarrow(_ character: Character) -> Bool {
    character.isASCII && (character.isNumber || character.isLowercase)
  }

  private static func closesLine(_ character: Character) -> Bool { ".,!?)]}’”'\"」』》〉".contains(character) }
}
