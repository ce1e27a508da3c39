import CommandSupport
import TestSupport
import Testing

/// House rules that can be read off the sources.
@Suite struct SourceTests {
  static let libraries = [
    "Hangul", "KoreanUnicode", "KoreanLexicon", "KoreanText", "KoreanQuotes", "KoreanEntities", "KoreanNews",
  ]

  /// Files that are longer than the rule, each with the reason.
  static let longFiles: [String: String] = [
    "Sources/Hangul/OldHangul/HanyangPUA+Data.swift": "a compiled table of code points"
  ]

  static func swiftFiles(under folder: String) -> [String] {
    PackageFolder.files(under: folder).filter { $0.hasSuffix(".swift") && !$0.contains("/Generated/") }
  }

  /// A module and a type of one name make `Module.Type` unsayable.
  @Test(arguments: libraries) func noModuleHoldsATypeOfItsOwnName(module: String) throws {
    for file in Self.swiftFiles(under: "Sources/\(module)") {
      let words = try #require(PackageFolder.text(of: file)).split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      for (keyword, name) in zip(words, words.dropFirst()) where name == module {
        let isType = ["struct", "enum", "class", "actor", "protocol", "typealias"].contains(keyword)
        #expect(!isType, "\(file) declares \(keyword) \(name)")
      }
    }
  }

  /// Half the disks in use do not tell Hangul from hangul.
  @Test func noTwoPathsDifferByCaseAlone() {
    var seen: [String: String] = [:]
    for file in PackageFolder.files(under: "Sources") + PackageFolder.files(under: "Tests") {
      var path = ""
      for part in file.split(separator: "/") {
        path += "/" + part
        let other = seen.updateValue(path, forKey: path.lowercased())
        #expect(other == nil || other == path, "\(path) and \(other ?? "") are one on many disks")
      }
    }
  }

  @Test func filesAreShort() throws {
    for file in Self.swiftFiles(under: "Sources") where Self.longFiles[file] == nil {
      let lines = try #require(PackageFolder.bytes(of: file)).count { $0 == 0x0A }
      #expect(lines <= 400, "\(file) has \(lines) lines")
    }
    for file in Self.longFiles.keys {
      let lines = try #require(PackageFolder.bytes(of: file), "\(file) is gone").count { $0 == 0x0A }
      #expect(lines > 400, "\(file) needs no exception any more")
    }
  }

  /// Libraries return, they don't trap.
  @Test(arguments: libraries) func librariesDoNotTrapOnPurpose(module: String) throws {
    for file in Self.swiftFiles(under: "Sources/\(module)") {
      let code = try #require(PackageFolder.text(of: file)).split(separator: "\n").filter {
        !$0.drop { $0 == " " }.hasPrefix("//")
      }.joined(separator: "\n")
      for trap in [
        "try!", " as! ", "fatalError(", "preconditionFailure(", "SystemRandomNumberGenerator", ".random(in:",
      ]
      where !code.contains("using:") || trap != ".random(in:" {
        #expect(!code.contains(trap), "\(file) says \(trap)")
      }
    }
  }

  /// Nothing points at the machine it was written on.
  @Test func noFileNamesAMachine() throws {
    let places = ["home", "Users", "root", "work"].map { "/\($0)/" } + ["../" + "shared"]
    let folders = ["Sources", "Tests", "Docs", "Benchmarks", ".ci"].flatMap(PackageFolder.files)
    for file in folders + ["README.md", "README.ko.md", "Makefile", "Package.swift", "NOTICE"] {
      guard !file.hasPrefix("Tests/ArchitectureTests"), let text = PackageFolder.text(of: file) else { continue }
      for place in places {
        let isNamed = text.ranges(of: place).contains { range in
          // `https://example.com/home/` and `Sources/work/` are other things.
          range.lowerBound == text.startIndex
            || " \"'`(=\n".contains(text[text.index(before: range.lowerBound)])
        }
        #expect(!isNamed, "\(file) names \(place)")
      }
    }
  }

  @Test func generatedTablesAreUpToDate() throws {
    let outdated = try Workbench.tables(root: PackageFolder.path, isCheck: true)
    #expect(outdated == [], "run `swift run workbench tables`")
  }
}
