// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the main build does not pay for it. Run from here: swift run -c release sentence-bench
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "KoreanText", path: "..")],
  targets: [
    .systemLibrary(name: "CICUForBench", pkgConfig: "icu-i18n"),
    .target(name: "CBreakIterator", dependencies: ["CICUForBench"]),
    .executableTarget(
      name: "entity-bench",
      dependencies: [
        .product(name: "KoreanText", package: "KoreanText"), .product(name: "KoreanEntities", package: "KoreanText"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "sentence-bench",
      dependencies: [.product(name: "KoreanText", package: "KoreanText"), "CBreakIterator"],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .target(name: "CXXICUNormalizer", dependencies: ["CICUForBench"]),
    .executableTarget(
      name: "hangul-bench",
      dependencies: [
        .product(name: "Hangul", package: "KoreanText"), .product(name: "KoreanUnicode", package: "KoreanText"),
        "CXXICUNormalizer",
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
  ],
  cxxLanguageStandard: .cxx17
)
