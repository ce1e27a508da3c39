import CommandSupport
import TestSupport
import Testing

/// The house: modules know only what is below them, and what they are made of.
@Suite struct ImportTests {
  /// What each library module may import (Docs/Architecture.md has the picture).
  static let allowed: [(module: String, imports: Set<String>)] = [
    ("Hangul", ["CHangulKernels"]),
    ("KoreanUnicode", ["Hangul", "CICUShim"]),
    ("KoreanLexicon", ["Hangul"]),
    ("KoreanText", ["Hangul", "KoreanLexicon"]),
    ("KoreanQuotes", ["Hangul", "KoreanLexicon", "KoreanText"]),
    ("KoreanEntities", ["Hangul", "KoreanLexicon", "KoreanText", "CEntityModel"]),
    ("KoreanNews", ["Hangul", "KoreanLexicon", "KoreanText", "KoreanQuotes", "KoreanEntities"]),
    ("EntityTraining", ["Hangul", "KoreanLexicon", "KoreanText", "KoreanEntities"]),
    ("CommandIO", ["KoreanUnicode", "Glibc", "Musl", "Darwin"]),
    (
      "CommandSupport",
      [
        "CommandIO", "Hangul", "KoreanNews", "KoreanUnicode", "EntityTraining", "ArgumentParser", "Glibc", "Musl",
        "Darwin",
      ]
    ),
  ]

  @Test(arguments: allowed.map(\.module)) func modulesImportOnlyWhatIsBelowThem(module: String) throws {
    let imports = try #require(Self.allowed.first { $0.module == module }).imports
    let files = PackageFolder.files(under: "Sources/\(module)").filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    for file in files {
      for name in Self.imports(of: try #require(PackageFolder.text(of: file))) {
        // The platform's C library, behind canImport, is nobody's dependency.
        if module == "KoreanUnicode" || module == "EntityTraining", ["Glibc", "Musl", "Darwin"].contains(name) {
          continue
        }
        #expect(imports.contains(name), "\(file) imports \(name)")
      }
    }
  }

  /// Neither the words nor the model of the news modules belong into the command for characters.
  @Test func theHangulCommandStaysSmall() throws {
    let allowed: Set<String> = ["Hangul", "KoreanUnicode", "CommandIO", "ArgumentParser"]
    for file in PackageFolder.files(under: "Sources/hangul-cli") {
      for name in Self.imports(of: try #require(PackageFolder.text(of: file))) {
        #expect(allowed.contains(name), "\(file) imports \(name)")
      }
    }
  }

  @Test func importsAreRead() {
    let source = "import A\n  @_exported import B\ninternal import struct C.D\n// import E\nlet important = 1\n"
    #expect(Self.imports(of: source) == ["A", "B", "C"])
  }

  /// Objects that were built for this very test run carry no trace of Foundation.
  @Test(arguments: ["Hangul", "KoreanLexicon", "KoreanText", "KoreanQuotes", "KoreanEntities", "KoreanNews"])
  func objectsDoNotLinkFoundation(module: String) throws {
    let folder = try #require(Self.buildFolder(of: module), "no objects of \(module) beside the test bundle")
    let objects = try System.files(in: folder).filter { $0.hasSuffix(".o") }
    #expect(!objects.isEmpty)
    for object in objects {
      let bytes = try System.contents(of: folder + "/" + object)
      for trace in ["-lFoundation", "$s10Foundation", "$s20FoundationEssentials"] {
        #expect(!Self.contains(bytes, Array(trace.utf8)), "\(object) carries \(trace)")
      }
    }
  }

  @Test func tracesAreFound() {
    #expect(Self.contains(Array("xx-lFoundation".utf8), Array("-lFoundation".utf8)))
    #expect(!Self.contains(Array("xx-lFoundatio".utf8), Array("-lFoundation".utf8)))
  }

  static func imports(of source: String) -> [String] {
    source.split(separator: "\n").compactMap { line in
      var words = line.split { $0 == " " || $0 == "\t" }[...]
      while let first = words.first, first.hasPrefix("@") || ["internal", "package", "public"].contains(first) {
        words = words.dropFirst()
      }
      guard words.popFirst() == "import" else { return nil }
      if let kind = words.first, ["struct", "class", "enum", "func", "protocol", "typealias", "var"].contains(kind) {
        words = words.dropFirst()
      }
      return words.first?.split(separator: ".").first.map(String.init)
    }
  }

  /// `swift test` runs a binary that lies beside the folders of objects it was made from.
  private static func buildFolder(of module: String) -> String? {
    let places = CommandLine.arguments.filter { $0.contains(".build/") }.map { argument in
      argument.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    }
    let usual = ["debug", "release"].map { PackageFolder.path + "/.build/" + $0 }
    return (places + usual).map { "\($0)/\(module).build" }.first { System.isDirectory($0) }
  }

  private static func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    var rest = bytes[...]
    while let place = rest.firstIndex(of: first) {
      if bytes[place...].starts(with: needle) { return true }
      rest = bytes[(place + 1)...]
    }
    return false
  }
}
