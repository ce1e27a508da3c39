import Testing

@testable import Hangul

/// The table is derived anew from the characters' Unicode names.
@Suite struct JamoTableTests {
  private static let words: [JamoPosition: String] = [
    .leading: "CHOSEONG", .vowel: "JUNGSEONG", .trailing: "JONGSEONG",
  ]
  private static let ranges: [ClosedRange<UInt32>] = [
    0x1100...0x115E, 0x1161...0x11FF, 0xA960...0xA97C, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB,
  ]

  /// Names that Unicode has corrected by an alias (NameAliases.txt).
  private static let corrections: [UInt32: String] = [
    0x11EC: "YESIEUNG-KIYEOK", 0x11ED: "YESIEUNG-SSANGKIYEOK", 0x11EE: "SSANGYESIEUNG", 0x11EF: "YESIEUNG-KHIEUKH",
  ]

  private func name(_ scalar: UInt32) -> String? {
    Self.corrections[scalar]
      ?? Unicode.Scalar(scalar)?.properties.name.map { String($0.split(separator: " ", maxSplits: 2).last ?? "") }
  }

  private func clusterNames(_ name: String, _ position: JamoPosition) -> [String] {
    let vowels = [
      "WA": "O A", "WAE": "O AE", "OE": "O I", "WEO": "U EO", "WE": "U E", "WI": "U I", "YI": "EU I",
    ]
    return name.split(separator: "-").flatMap { part -> [String] in
      let part = String(part)
      guard position == .vowel, let parts = vowels[part] else { return [part] }
      return parts.split(separator: " ").map(String.init)
    }
  }

  private func strokeNames(_ name: String, _ position: JamoPosition) -> [String] {
    let vowels = ["AE": "A I", "YAE": "YA I", "E": "EO I", "YE": "YEO I"]
    return clusterNames(name, position).flatMap { part -> [String] in
      if position == .vowel, let parts = vowels[part] { return parts.split(separator: " ").map(String.init) }
      let isLight = part.hasPrefix("KAPYEOUN")
      let letter = isLight ? String(part.dropFirst(8)) : part
      let style = ["CHITUEUM", "CEONGCHIEUM", ""].first { letter.hasPrefix($0 + "SSANG") }
      let doubled = style.map { Array(repeating: $0 + letter.dropFirst($0.count + 5), count: 2) } ?? [letter]
      return doubled + (isLight ? ["IEUNG"] : [])
    }
  }

  @Test func everyRowFollowsFromTheNames() throws {
    var byName: [JamoPosition: [String: UInt32]] = [:]
    for range in Self.ranges {
      for scalar in range {
        let position = try #require(JamoPosition(conjoining: scalar))
        byName[position, default: [:]][try #require(name(scalar))] = scalar
      }
    }
    var letters: [String: UInt32] = [:]
    for scalar in UInt32(0x3131)...0x318E { letters[try #require(name(scalar))] = scalar }
    letters["ARAEA-I"] = letters["ARAEAE"]

    let table = JamoTable.shared
    #expect(table.rows.count == 355)
    for (position, names) in byName {
      for (name, scalar) in names {
        let row = try #require(table.rows[scalar])
        #expect(row.compatibility == letters[name] ?? 0, "\(name)")
        #expect(row.clusters == clusterNames(name, position).compactMap { names[$0] }, "\(name)")
        #expect(row.strokes == strokeNames(name, position).compactMap { names[$0] }, "\(name)")
        #expect(row.strokes.count * 3 <= 16, "the kernel's pieces have room")
      }
    }
  }
}
