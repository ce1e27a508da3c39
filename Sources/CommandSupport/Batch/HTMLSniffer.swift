/// Tells a web page from its text.
enum HTMLSniffer {
  /// A page that says so at its start, or one with a number of tags near it. Text that merely mentions a tag passes.
  static func isHTML(_ text: String) -> Bool {
    let start = text.utf8.prefix(4_000).map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
    guard start.contains(UInt8(ascii: "<")) else { return false }
    var rest = start[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop { $0 <= 0x20 }
    if rest.starts(with: "<!doctype html".utf8) || rest.starts(with: "<html".utf8) { return true }
    var tags = 0
    for index in start.indices where start[index] == UInt8(ascii: "<") {
      let name = start[(index + 1)...].drop { $0 == UInt8(ascii: "/") }.prefix { (0x61...0x7A).contains($0) }
      let next = name.endIndex < start.endIndex ? start[name.endIndex] : 0
      guard next == UInt8(ascii: ">") || next == UInt8(ascii: " ") || (0x30...0x39).contains(next) else { continue }
      if Self.names.contains(String(decoding: name, as: UTF8.self)) { tags += 1 }
    }
    return tags >= 5
  }

  private static let names: Set<String> = [
    "a", "article", "body", "br", "div", "h", "head", "header", "html", "img", "li", "link", "main", "meta", "nav", "p",
    "script", "section", "span", "style", "table", "td", "title", "tr", "ul",
  ]
}
