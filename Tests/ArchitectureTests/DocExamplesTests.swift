import CommandSupport
import TestSupport
import Testing

/// The examples of the documentation are tests; these are tests of how they become so.
@Suite struct DocExamplesTests {
  @Test func committedTestsAreUpToDate() throws {
    let outdated = try Workbench.examples(root: PackageFolder.path, isCheck: true)
    #expect(outdated.isEmpty, "run `workbench examples`")
  }

  @Test func blocksAreFound() {
    let source = """
      /// Does.
      ///
      ///     f(1)     // 2
      ///     f(2)
      ///
      /// ```swift
      /// g()
      /// ```
      func f() {}
      //     h()
      """
    #expect(DocExamples.blocks(in: source).map(\.lines) == [["f(1)     // 2", "f(2)"], ["g()"]])
  }

  @Test(arguments: [
    ("f(\"a//b\")   // \"c\": why", "#expect(same(f(\"a//b\"), \"c\"))"), ("f()  // -1", "#expect(same(f(), -1))"),
    ("f()  // [1..<2], bytes", "#expect(same(f(), [1..<2]))"), ("f()  // .member", "#expect(same(f(), .member))"),
    ("f()  // U+AC00 U+11A8: two", "#expect(same(f(), \"\\u{AC00}\\u{11A8}\"))"),
    ("f()  // nil", "#expect(same(f(), nil))"),
    ("f()  // throws \"no\"", "#expect(message { _ = f() } == \"no\")"), ("f()  // 3 of them", "_ = f()"),
    ("let a = f()  // 3", "let a = f()"), ("f()", "_ = f()"),
  ])
  func linesBecomeTests(_ line: String, _ test: String) {
    #expect(DocExamples.tests(module: "M", files: [("F.swift", "///     " + line)]).contains("    \(test)\n"))
  }
}
