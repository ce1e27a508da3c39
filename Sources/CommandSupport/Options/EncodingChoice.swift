import ArgumentParser
import KoreanUnicode

/// The encoding that `--encoding` names; without one, strict UTF-8 first and detection after it.
package struct EncodingChoice: Sendable, Hashable, ExpressibleByArgument {
  package let encoding: TextEncoding?

  package static let auto = EncodingChoice(encoding: nil)

  package init(encoding: TextEncoding?) { self.encoding = encoding }

  package init?(argument: String) {
    if argument == "auto" {
      self = .auto
    } else if let encoding = TextEncoding(named: argument), TextEncoding.all.contains(encoding) {
      self.init(encoding: encoding)
    } else {
      return nil
    }
  }

  package var defaultValueDescription: String { encoding?.name ?? "auto" }
  package static var allValueStrings: [String] {
    ["auto", "utf-8", "cp949", "euc-kr", "johab", "iso-2022-kr", "utf-16"]
  }

  /// Whether a line feed byte is a line feed in it, so that lines can be cut before decoding.
  var keepsLines: Bool {
    switch encoding {
    case nil, .some(.utf8), .some(.cp949), .some(.eucKR), .some(.johab): true
    default: false
    }
  }
}
