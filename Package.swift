// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]

/// One library module: a product of the same name and a target under `Sources/`.
func library(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: strict)
}

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "KoreanText",
  platforms: [.macOS(.v14), .iOS(.v17), .tvOS(.v17), .watchOS(.v10), .visionOS(.v1)],
  products: [
    .library(name: "Hangul", targets: ["Hangul"]),
    .library(name: "KoreanUnicode", targets: ["KoreanUnicode"]),
    .library(name: "KoreanLexicon", targets: ["KoreanLexicon"]),
    .library(name: "KoreanText", targets: ["KoreanText"]),
    .library(name: "KoreanQuotes", targets: ["KoreanQuotes"]),
    .library(name: "KoreanEntities", targets: ["KoreanEntities"]),
    .library(name: "KoreanNews", targets: ["KoreanNews"]),
    .executable(name: "gisa", targets: ["gisa"]),
    .executable(name: "hangul", targets: ["hangul-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // Libraries, in the order of their imports.
    .target(name: "CHangulKernels"),
    library("Hangul", ["CHangulKernels"], exclude: ["Tables"]),
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICUShim", dependencies: ["CICU"]),
    library("KoreanUnicode", ["Hangul", "CICUShim"]),
    library("KoreanLexicon", ["Hangul"], exclude: ["Tables"]),
    library("KoreanText", ["Hangul", "KoreanLexicon"]),
    library("KoreanQuotes", ["Hangul", "KoreanLexicon", "KoreanText"]),
    .target(name: "CEntityModel"),
    library("KoreanEntities", ["Hangul", "KoreanLexicon", "KoreanText", "CEntityModel"]),
    library("KoreanNews", ["Hangul", "KoreanLexicon", "KoreanText", "KoreanQuotes", "KoreanEntities"]),

    // Internal: shared by the executables, the workbench and the tests.
    library("EntityTraining", ["KoreanEntities", "KoreanText", "Hangul"]),
    library("CommandIO", ["KoreanUnicode"]),
    library("CommandSupport", ["CommandIO", "KoreanNews", "KoreanUnicode", argumentParser]),

    // Executables.
    .executableTarget(
      name: "gisa", dependencies: ["KoreanNews", "EntityTraining", "CommandSupport", argumentParser],
      swiftSettings: strict),
    // Not named after its product: on a disk that does not tell case its module would be the library Hangul.
    .executableTarget(
      name: "hangul-cli", dependencies: ["Hangul", "KoreanUnicode", "CommandIO", argumentParser],
      swiftSettings: strict),
    .executableTarget(
      name: "workbench", dependencies: ["KoreanNews", "EntityTraining", "CommandSupport", argumentParser],
      swiftSettings: strict),

    // Tests.
    library("TestSupport", ["KoreanNews", "CommandSupport"]),
    tests("HangulTests", ["Hangul", "CHangulKernels"]),
    tests("KoreanUnicodeTests", ["KoreanUnicode", "Hangul"]),
    tests("KoreanLexiconTests", ["KoreanLexicon"]),
    tests("KoreanTextTests", ["KoreanText"]),
    tests("KoreanQuotesTests", ["KoreanQuotes"]),
    tests("KoreanEntitiesTests", ["KoreanEntities", "EntityTraining"]),
    tests("KoreanNewsTests", ["KoreanNews", "CommandSupport"]),
    tests("CommandTests", ["CommandSupport"]),
    tests("ArchitectureTests", ["CommandSupport"]),
  ]
)
