/// Text that is safe inside HTML.
package enum HTMLText {
  /// Stands for itself in content and in quoted attributes.
  package static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // Controls that HTML does not allow, even as references.
      case "\0"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// JSON that can't end the script element it stands in.
  package static func script(_ json: [UInt8]) -> String {
    String(decoding: json, as: UTF8.self).unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "<" { result += "\\u003c" } else { result.unicodeScalars.append(scalar) }
    }
  }
}
