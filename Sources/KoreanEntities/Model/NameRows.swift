/// Surfaces with their canonical names, sorted by hash: the part of the gazetteers that the tagger hands out.
///
/// Layout: count (UInt32), text size (UInt32), `count` hashes (UInt64), `count + 1` text offsets (UInt32), UTF-8 text.
/// A row's text is `surface⇥label⇥canonical name`.
package struct NameRows: @unchecked Sendable {
  // Safe to share: read only.
  private let owner: AnyObject?
  private let base: UnsafeRawPointer
  package let count: Int
  private let textSize: Int

  package init?(bytes: UnsafeRawBufferPointer, owner: AnyObject?, isTrusted: Bool = false) {
    guard let base = bytes.baseAddress, bytes.count >= 8 else { return nil }
    let count = Int(base.loadUnaligned(as: UInt32.self))
    let textSize = Int(base.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    guard count < 1 << 22, bytes.count >= 8 + count * 12 + 4 + textSize else { return nil }
    self.owner = owner
    self.base = base
    self.count = count
    self.textSize = textSize
    if isTrusted { return }
    var last = 0
    for row in 0...count {
      let offset = textOffset(row)
      guard offset >= last, offset <= textSize else { return nil }
      last = offset
    }
  }

  private func hash(_ row: Int) -> UInt64 { base.loadUnaligned(fromByteOffset: 8 + row * 8, as: UInt64.self) }
  private func textOffset(_ row: Int) -> Int {
    Int(base.loadUnaligned(fromByteOffset: 8 + count * 8 + row * 4, as: UInt32.self))
  }

  /// The canonical name of a surface under a label; nil where the surface is its own.
  package func canonicalName(of surface: String, label: String) -> String? {
    let key = Self.hash(surface, label)
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if hash(middle) < key { low = middle + 1 } else { high = middle }
    }
    guard low < count, hash(low) == key else { return nil }
    let start = base + 8 + count * 12 + 4
    let text = UnsafeRawBufferPointer(start: start + textOffset(low), count: textOffset(low + 1) - textOffset(low))
    let fields = String(decoding: text, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0] == surface, fields[1] == label, !fields[2].isEmpty else { return nil }
    return String(fields[2])
  }

  package static func hash(_ surface: String, _ label: String) -> UInt64 {
    var result: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in surface.utf8 { result = (result ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for byte in label.utf8 { result = (result ^ UInt64(byte) ^ 0x8000) &* 0x0000_0100_0000_01B3 }
    return FeatureHash.mix(result)
  }

  /// The bytes for rows of surface, label and canonical name.
  package static func bytes(_ rows: [(surface: String, label: String, name: String)]) -> [UInt8] {
    var seen: Set<UInt64> = []
    let keyed = rows.map { (hash($0.surface, $0.label), $0) }.filter { seen.insert($0.0).inserted }.sorted {
      $0.0 < $1.0
    }
    var text: [UInt8] = []
    var offsets: [UInt32] = [0]
    for (_, row) in keyed {
      text += (row.surface + "\t" + row.label + "\t" + row.name).utf8
      offsets.append(UInt32(text.count))
    }
    var result: [UInt8] = []
    result.append(littleEndian: UInt32(keyed.count))
    result.append(littleEndian: UInt32(text.count))
    for (hash, _) in keyed { result.append(littleEndian: hash) }
    for offset in offsets { result.append(littleEndian: offset) }
    return result + text
  }
}
