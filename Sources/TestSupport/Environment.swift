import CommandSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the environment asks of the tests.
package enum TestEnvironment {
  package static func variable(_ name: String) -> String? {
    System.environment(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Full counts instead of the quick ones: `KOREANTEXT_SOAK=1`.
  package static let isSoak = variable("KOREANTEXT_SOAK") == "1"

  /// The folder of articles, sentences and vectors that the package does not carry: `KOREANTEXT_DATA`.
  package static let dataFolder = variable("KOREANTEXT_DATA")

  /// The folder of the Unicode character database: `UNICODE_DATA`, or where Debian's package `unicode-data` puts it.
  package static let unicodeFolder = variable("UNICODE_DATA") ?? "/usr/share/unicode"

  /// The bytes of a file; `nil` where it cannot be read.
  package static func bytes(of path: String) -> [UInt8]? { try? System.contents(of: path) }

  /// The lines of a UTF-8 text file; `nil` where it cannot be read.
  package static func lines(of path: String) -> [String]? { bytes(of: path).map(lines(in:)) }

  /// The lines of a file of the Unicode character database, packed with bzip2 or not; `nil` where there is none.
  package static func unicodeLines(_ name: String) -> [String]? {
    let path = unicodeFolder + "/" + name
    if let lines = lines(of: path) { return lines }
    guard bytes(of: path + ".bz2") != nil, let pipe = popen("bzip2 -dc '\(path).bz2'", "r") else { return nil }
    defer { pclose(pipe) }
    let text = contents(of: pipe)
    return text.isEmpty ? nil : lines(in: text)
  }

  /// The files under a folder whose names match a pattern such as `*.txt`, sorted.
  package static func files(under folder: String, named pattern: String) -> [String] {
    guard let pipe = popen("find '\(folder)' -type f -name '\(pattern)' | sort", "r") else { return [] }
    defer { pclose(pipe) }
    return lines(in: contents(of: pipe)).filter { !$0.isEmpty }
  }

  private static func contents(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private static func lines(in bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// `quick` rounds in everyday runs, `soak` in `make soak`.
package func testCount(_ quick: Int, soak: Int) -> Int { TestEnvironment.isSoak ? soak : quick }
