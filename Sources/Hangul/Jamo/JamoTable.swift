/// How every conjoining jamo relates to the compatibility jamo, and what it is made of.
struct JamoTable: Sendable {
  static let shared = JamoTable()

  struct Row: Sendable {
    /// The compatibility jamo of the same letter; 0 where there is none.
    var compatibility: UInt32 = 0
    /// The letter itself where it is no cluster.
    var clusters: [UInt32] = []
    var strokes: [UInt32] = []
  }

  /// By conjoining jamo.
  let rows: [UInt32: Row]
  /// From a compatibility jamo to the conjoining jamo in each position; 0 where there is none.
  private let conjoining: [(leading: UInt32, vowel: UInt32, trailing: UInt32)]
  /// From the parts of a cluster to the cluster, for either depth.
  private let byClusters: [[UInt32]: UInt32]
  private let byStrokes: [[UInt32]: UInt32]

  private init() {
    var rows: [UInt32: Row] = [:]
    var conjoining = [(leading: UInt32, vowel: UInt32, trailing: UInt32)](repeating: (0, 0, 0), count: 0x318F - 0x3131)
    var byClusters: [[UInt32]: UInt32] = [:]
    var byStrokes: [[UInt32]: UInt32] = [:]
    let text = Self.data.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for line in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { field in
        field.split(separator: " ").compactMap { UInt32($0, radix: 16) }
      }
      guard fields.count == 4, let scalar = fields[0].first else { continue }
      var row = Row()
      row.compatibility = fields[1].first ?? 0
      row.clusters = fields[2].isEmpty ? [scalar] : fields[2]
      row.strokes = fields[3].isEmpty ? row.clusters : fields[3]
      rows[scalar] = row
      // A modern letter stands where modern spelling puts it: ㄺ never leads, though old ꥤ has the same name.
      let isModern = scalar <= 0x1112 || (0x1161...0x1175).contains(scalar) || (0x11A8...0x11C2).contains(scalar)
      if row.compatibility > 0x3164 || (row.compatibility != 0 && isModern) {
        let index = Int(row.compatibility - 0x3131)
        switch JamoPosition(conjoining: scalar) {
        case .leading: conjoining[index].leading = scalar
        case .vowel: conjoining[index].vowel = scalar
        case .trailing: conjoining[index].trailing = scalar
        case nil: break
        }
      }
      if row.clusters.count > 1 { byClusters[row.clusters] = scalar }
      if row.strokes.count > 1 { byStrokes[row.strokes] = scalar }
    }
    self.rows = rows
    self.conjoining = conjoining
    self.byClusters = byClusters
    self.byStrokes = byStrokes
  }

  func conjoining(_ compatibility: UInt32, _ position: JamoPosition) -> UInt32? {
    guard compatibility >= 0x3131, compatibility < 0x318F else { return nil }
    let entry = conjoining[Int(compatibility - 0x3131)]
    let scalar =
      switch position {
      case .leading: entry.leading
      case .vowel: entry.vowel
      case .trailing: entry.trailing
      }
    return scalar == 0 ? nil : scalar
  }

  /// The parts of a conjoining jamo at a depth: itself where it is not divided.
  func parts(_ scalar: UInt32, _ depth: DisassemblyDepth) -> [UInt32] {
    guard let row = rows[scalar] else { return [scalar] }
    switch depth {
    case .positional: return [scalar]
    case .clusters: return row.clusters
    case .strokes: return row.strokes
    }
  }

  /// The jamo made of these parts.
  func joined(_ parts: [UInt32], _ depth: DisassemblyDepth) -> UInt32? {
    switch depth {
    case .positional: nil
    case .clusters: byClusters[parts]
    case .strokes: byStrokes[parts]
    }
  }
}
