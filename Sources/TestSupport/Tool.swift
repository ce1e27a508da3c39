import CommandSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs the executables that were built with the tests, as a shell would.
///
///     let run = try Tool.run("gisa sentences", input: Array("갔다.".utf8))
///     run.status, run.output
package enum Tool {
  package struct Run: Sendable {
    package let status: Int32
    package let outputBytes: [UInt8]
    package let errorBytes: [UInt8]
    package var output: String { String(decoding: outputBytes, as: UTF8.self) }
    package var error: String { String(decoding: errorBytes, as: UTF8.self) }
    package var lines: [Substring] { output.split(separator: "\n") }
  }

  /// A folder of its own for one test, under the system's temporary folder.
  package struct Folder: ~Copyable {
    package let path: String

    package init() throws {
      var template = Array("\(System.environment("TMPDIR") ?? "/tmp")/koreantext.XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { throw System.Failure(code: errno) }
      path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
      for name in (try? System.files(in: path)) ?? [] { try? System.remove(path + "/" + name) }
      rmdir(path)
    }

    /// Writes a file and returns its path.
    @discardableResult
    package func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
      try System.replace(path + "/" + name, with: Array(bytes))
      return path + "/" + name
    }
  }

  /// Where the executables lie: beside the test bundle, or in the usual place.
  package static let folder: String = {
    let beside = CommandLine.arguments.filter { $0.contains(".build/") }.map { argument in
      argument.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    }
    let usual = ["debug", "release"].map { PackageFolder.path + "/.build/" + $0 }
    return (beside + usual).first { (try? System.files(in: $0).contains("gisa")) == true } ?? PackageFolder.path
  }()

  /// Runs a shell command in which `gisa`, `hangul` and `workbench` are the ones built here.
  package static func run(
    _ command: String, input: some Sequence<UInt8> = [], environment: String = ""
  ) throws -> Run {
    let scratch = try Folder()
    let input = try scratch.write("in", input)
    let script =
      "PATH='\(folder)':\"$PATH\"; export PATH; unset NO_COLOR LC_ALL LC_MESSAGES; export LANG=C; \(environment)\n"
      + "{ \(command)\n} <'\(input)' >'\(scratch.path)/out' 2>'\(scratch.path)/err'\n"
    var arguments: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", script].map { (text: String) in strdup(text) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", nil, nil, arguments, environ)
    guard code == 0 else { throw System.Failure(code: code) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { throw System.Failure(code: errno) } }
    let ended = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
    return Run(
      status: ended, outputBytes: try System.contents(of: scratch.path + "/out"),
      errorBytes: try System.contents(of: scratch.path + "/err"))
  }
}
