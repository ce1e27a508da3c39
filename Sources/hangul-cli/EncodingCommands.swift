import ArgumentParser
import CommandIO
import Hangul
import KoreanUnicode

/// The bytes of the named files, or of standard input.
private func contents(_ paths: [String]) throws -> [(name: String, bytes: [UInt8])] {
  try (paths.isEmpty ? ["-"] : paths).map { path in
    do throws(System.Failure) {
      return (path, path == "-" ? try System.contents(of: 0) : try System.contents(of: path))
    } catch {
      throw Stop(.noInput, "\(path): \(error.reason)")
    }
  }
}

private func encoding(_ name: String) throws -> TextEncoding {
  guard let encoding = TextEncoding(named: name), TextEncoding.all.contains(encoding) else {
    throw ValidationError("no encoding '\(name)'; there are \(TextEncoding.all.map(\.name).joined(separator: ", "))")
  }
  return encoding
}

struct Encode: ParsableCommand {
  enum Policy: String, ExpressibleByArgument, CaseIterable { case strict, question, reference, skip }

  static let configuration = CommandConfiguration(
    abstract: "UTF-8 text into a legacy encoding.",
    discussion: """
      What does not fit: strict stops with its place, question writes ?, reference writes &#…;, skip leaves it out;
      all but strict say on standard error how many there were.

        hangul encode --to cp949 < utf8.txt > cp949.txt
      """)
  @Option(help: "cp949, euc-kr, johab, iso-2022-kr, utf-16, utf-16le, utf-16be or utf-8.") var to = "cp949"
  @Option(help: "What to do with what does not fit: strict, question, reference or skip.") var errors: Policy = .strict
  @Argument(help: "Files; standard input where there are none.") var files: [String] = []

  func validate() throws { _ = try encoding(to) }

  func run() throws {
    let target = try encoding(to)
    let policy: EncodingPolicy =
      switch errors {
      case .strict: .strict
      case .question: .questionMark
      case .reference: .reference
      case .skip: .skip
      }
    try LineRunner.closing { runner in
      for (name, bytes) in try contents(files) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
          throw Stop(.undecodable, "\(name): not valid UTF-8")
        }
        do {
          let encoded = try TextEncoder(policy: policy).encode(text, as: target)
          if !encoded.failures.isEmpty {
            Log.warning("\(name): \(encoded.failures.count) characters are not in \(target.name)")
          }
          try runner.write(encoded.bytes)
        } catch let failure as EncodingFailure {
          throw Stop(.undecodable, "\(name): \(failure)")
        }
      }
    }
  }
}

struct Decode: ParsableCommand {
  enum Policy: String, ExpressibleByArgument, CaseIterable { case strict, replace, skip }

  static let configuration = CommandConfiguration(
    abstract: "Text in a legacy encoding into UTF-8.",
    discussion: """
      auto takes strict UTF-8 first, then what the bytes look like, and says what it took where that was not UTF-8.
      Bytes that mean nothing: strict stops with their place, replace writes U+FFFD, skip leaves them out.

        hangul decode --from cp949 < cp949.txt
      """)
  @Option(help: "auto, cp949, euc-kr, johab, iso-2022-kr, utf-16, utf-16le, utf-16be or utf-8.") var from = "auto"
  @Option(help: "What to do with bytes that mean nothing: strict, replace or skip.") var errors: Policy = .strict
  @Flag(name: .shortAndLong, help: "Do not say what was detected.") var quiet = false
  @Argument(help: "Files; standard input where there are none.") var files: [String] = []

  func validate() throws { if from != "auto" { _ = try encoding(from) } }

  func run() throws {
    let source = from == "auto" ? nil : try encoding(from)
    let policy: DecodingPolicy =
      switch errors {
      case .strict: .strict
      case .replace: .replace
      case .skip: .skip
      }
    try LineRunner.closing { runner in
      for (name, bytes) in try contents(files) {
        do {
          let decoded = try TextDecoder(policy: policy).decode(bytes, as: source)
          if source == nil, decoded.encoding != .utf8, !quiet {
            Log.warning("\(name): taken for \(decoded.encoding.name)")
          }
          if !decoded.failures.isEmpty, let first = decoded.failures.first {
            Log.warning("\(name): \(decoded.failures.count) places mean nothing, the first: \(first)")
          }
          try runner.write(decoded.text)
        } catch let failure as DecodingFailure {
          throw Stop(.undecodable, "\(name): \(failure)")
        }
      }
    }
  }
}

struct Detect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The encoding of files or of standard input.",
    discussion: "Prints a line for each: the encoding and how sure that is, and with several files the name in front.")
  @Argument(help: "Files; standard input where there are none.") var files: [String] = []

  func run() throws {
    try LineRunner.closing { runner in
      for (name, bytes) in try contents(files) {
        let found = EncodingDetector().detect(bytes)
        let confidence = (found.confidence * 100).rounded() / 100
        try runner.write((files.count > 1 ? name + "\t" : "") + "\(found.encoding.name)\t\(confidence)\n")
      }
    }
  }
}
