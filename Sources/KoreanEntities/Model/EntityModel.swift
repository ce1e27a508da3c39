import CEntityModel

/// A trained tagger: weights, dictionary and canonical names, read where they lie.
///
///     let model = try EntityModel(bytes: data)
///     model.labels.map(\.rawValue)          // ["PS", "OG", "LC", …]
public struct EntityModel: @unchecked Sendable {
  // Safe to share: read only, and `owner` keeps the bytes alive.
  let owner: AnyObject?
  let table: FeatureTable
  let decoder: LabelDecoder
  package let dictionary: WordGraph?
  let names: NameRows?
  private let common: CommonWords?
  /// The sections as they lie in the file, by ``ModelFormat/Section``.
  package let sections: [UnsafeRawBufferPointer]
  /// What the model can tell apart.
  public let labels: [EntityLabel]
  /// What the model was trained on: one line a file, with its hash.
  public let provenance: String
  /// The size of the model in bytes.
  public let size: Int

  /// The model that ships with the package; `nil` in a build without one.
  public static let shipped: EntityModel? = reloaded()

  /// The shipped model read once more: for measuring how long that takes.
  public static func reloaded() -> EntityModel? {
    let bytes = UnsafeRawBufferPointer(start: kt_entity_model_bytes(), count: Int(kt_entity_model_size()))
    // Built into the program: what damages it damages the code as well, so it is not read from end to end each time.
    return try? EntityModel(bytes: bytes, owner: nil, isTrusted: true)
  }

  /// Reads a model from a copy of `bytes`.
  public init(bytes: [UInt8]) throws(EntityModelError) {
    let block = ByteBlock(bytes)
    try self.init(bytes: block.bytes, owner: block)
  }

  /// Reads a model in place; `owner` keeps the bytes alive, which must not change and must start at a multiple of 64.
  public init(bytes: UnsafeRawBufferPointer, owner: AnyObject?) throws(EntityModelError) {
    try self.init(bytes: bytes, owner: owner, isTrusted: false)
  }

  private init(
    bytes: UnsafeRawBufferPointer, owner: AnyObject?, isTrusted: Bool
  ) throws(EntityModelError) {
    typealias Format = ModelFormat
    guard let base = bytes.baseAddress, bytes.count >= 16, bytes.prefix(8).elementsEqual(Format.magic) else {
      throw .notAModel
    }
    func word(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    func long(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    guard word(8) == Format.version else { throw .otherVersion(word(8)) }
    guard word(12) == Format.templates else { throw .otherFeatures }
    guard bytes.count >= Format.headerSize, long(16) == UInt64(bytes.count) else {
      throw .truncated(expected: bytes.count >= 24 ? Int(clamping: long(16)) : Format.headerSize, found: bytes.count)
    }
    guard isTrusted || Format.checksum(UnsafeRawBufferPointer(rebasing: bytes[32...])) == long(24) else {
      throw .damaged
    }
    guard UInt(bitPattern: base) % 64 == 0 else { throw .malformed("not aligned to 64 bytes") }
    let labelCount = Int(word(32))
    guard (1...FeatureTable.labelLimit).contains(labelCount), Int(word(36)) == Format.Section.allCases.count else {
      throw .malformed("header")
    }
    let labels = (0..<labelCount).map { index in
      let name = bytes[(40 + index * 8)..<(48 + index * 8)].prefix { $0 != 0 }
      return EntityLabel(rawValue: String(decoding: name, as: UTF8.self))
    }
    var sections: [UnsafeRawBufferPointer] = []
    for section in Format.Section.allCases {
      let entry = 160 + section.rawValue * 16
      let (offset, size) = (Int(clamping: long(entry)), Int(clamping: long(entry + 8)))
      guard offset >= Format.headerSize, offset % 64 == 0, size >= 0, offset <= bytes.count,
        size <= bytes.count - offset
      else { throw .malformed("section \(section)") }
      sections.append(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + size]))
    }
    func section(_ section: Format.Section) -> UnsafeRawBufferPointer { sections[section.rawValue] }

    let rows = section(.table)
    // The number of buckets is a power of two: a hash's first bits are the bucket.
    let buckets = rows.count / FeatureTable.bucketSize
    guard let rowBase = rows.baseAddress, rows.count % FeatureTable.bucketSize == 0, buckets.nonzeroBitCount == 1,
      buckets > 1, buckets <= 1 << 24
    else {
      throw .malformed("feature table")
    }
    let checks = section(.checks)
    guard let checkBase = checks.baseAddress, checks.count == buckets * FeatureTable.checksInBucket
    else {
      throw .malformed("check bytes")
    }
    let table = FeatureTable(base: rowBase, checks: checkBase, bucketBits: buckets.trailingZeroBitCount)

    let weights = section(.transitions)
    guard weights.count == LabelDecoder.rowCount * 32 else { throw .malformed("transitions") }
    let decoder = LabelDecoder(weights: [UInt8](weights), labelCount: labelCount)

    var dictionary: WordGraph?
    if !section(.dictionary).isEmpty {
      guard
        let graph = WordGraph(
          bytes: section(.dictionary), owner: owner, isTrusted: isTrusted, pairs: section(.pairs))
      else {
        throw .malformed("dictionary")
      }
      dictionary = graph
    }
    var names: NameRows?
    if !section(.names).isEmpty {
      guard let rows = NameRows(bytes: section(.names), owner: owner, isTrusted: isTrusted) else {
        throw .malformed("names")
      }
      names = rows
    }
    let common = CommonWords(section(.common))
    guard common != nil || section(.common).isEmpty else { throw .malformed("common words") }
    // All at the end: an initializer that throws half way has nothing to tear down.
    self.labels = labels
    self.sections = sections
    self.table = table
    self.decoder = decoder
    self.dictionary = dictionary
    self.names = names
    self.common = common
    provenance = String(decoding: section(.provenance), as: UTF8.self)
    size = bytes.count
    self.owner = owner
  }

  /// What the model knows of a word, by the hash of its stem.
  @inline(__always)
  package func commonness(of hash: UInt64) -> Commonness {
    common?.contains(hash) ?? false ? .common : .unknown
  }
}
