/// What the developers' tool does, apart from its command line.
package enum Workbench {
  /// Writes the generated tables, or with `isCheck` only says which are out of date.
  /// Returns the files that differ (and, when writing, have been written or removed).
  package static func tables(root: String, isCheck: Bool) throws -> [String] {
    try ["Hangul", "KoreanLexicon"].flatMap { try tables(module: $0, root: root, isCheck: isCheck) }
  }

  private static func tables(module: String, root: String, isCheck: Bool) throws -> [String] {
    let source = root + "/Sources/\(module)/Tables"
    let target = root + "/Sources/\(module)/Generated"
    var wanted: [String: String] = [:]
    for file in try System.files(in: source) where file.hasSuffix(".tsv") && !file.hasPrefix("gazetteer-") {
      guard let tsv = String(validating: try System.contents(of: source + "/" + file), as: UTF8.self) else {
        throw TableGenerator.Problem(file: file, line: 1, reason: "not valid UTF-8")
      }
      wanted[TableGenerator.typeName(of: file) + ".swift"] = try TableGenerator.swift(file: file, tsv: tsv)
    }
    var changed: [String] = []
    if !isCheck { try System.makeDirectory(target) }
    for (name, text) in wanted.sorted(by: { $0.key < $1.key }) {
      let path = target + "/" + name
      if (try? System.contents(of: path)) == Array(text.utf8) { continue }
      changed.append(name)
      if !isCheck { try System.replace(path, with: Array(text.utf8)) }
    }
    for name in (try? System.files(in: target)) ?? [] where name.hasSuffix("Table.swift") && wanted[name] == nil {
      changed.append(name)
      if !isCheck { try System.remove(target + "/" + name) }
    }
    return changed
  }
}

extension Workbench {
  /// Writes the tables compiled from the lists of Hanja, or with `isCheck` only says which are out of date; rows of the
  /// table of words that the lists do not bear out are named as well.
  package static func hanja(root: String, list: String, unihan: String, isCheck: Bool) throws -> [String] {
    func lines(_ path: String) throws -> [String] {
      try System.contents(of: path).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }
    let sources = HanjaSources(list: try lines(list), unihan: try lines(unihan))
    let folder = root + "/Sources/Hangul/Tables/"
    var changed: [String] = []
    for (name, text) in [
      ("hanja-readings.tsv", sources.readingsTable), ("hanja-boundaries.tsv", sources.boundariesTable),
    ] where (try? System.contents(of: folder + name)) != Array(text.utf8) {
      changed.append(name)
      if !isCheck { try System.replace(folder + name, with: Array(text.utf8)) }
    }
    let words = String(decoding: try System.contents(of: folder + "hanja-words.tsv"), as: UTF8.self)
    return changed + sources.strangeWords(in: words).map { "hanja-words.tsv: \($0)" }
  }
}
