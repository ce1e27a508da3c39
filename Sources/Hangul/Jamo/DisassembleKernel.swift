/// The tables of one disassembly, and the loop over bytes that uses them.
///
/// A syllable is a look-up of its 399 possible beginnings (L and V together) and one of its 28 endings, each stored
/// as whole words of which only the first bytes count.
struct DisassembleKernel: Sendable {
  /// Up to sixteen bytes.
  struct Piece: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var length = 0

    init(_ scalars: [UInt32]) {
      var bytes: [UInt8] = []
      for scalar in scalars { UTF8Scalars.append(scalar, to: &bytes) }
      length = Swift.min(bytes.count, 16)
      for index in 0..<length {
        if index < 8 {
          low |= UInt64(bytes[index]) << (8 * index)
        } else {
          high |= UInt64(bytes[index]) << (8 * index - 64)
        }
      }
    }
  }

  private let openings: [Piece]
  private let endings: [Piece]
  /// Single letters by ``slot(_:)``; an empty piece stands for itself.
  private let letters: [Piece]

  init(_ form: JamoForm, _ depth: DisassemblyDepth) {
    let table = JamoTable.shared
    /// The letters in the block asked for.
    func shown(_ jamo: [UInt32]) -> [UInt32] {
      guard form != .conjoining else { return jamo }
      return jamo.flatMap { scalar -> [UInt32] in
        guard let letter = table.rows[scalar]?.compatibility, letter != 0 else {
          let parts = table.parts(scalar, .clusters)
          let finer = parts.count > 1 ? parts : table.parts(scalar, .strokes)
          return finer.count > 1 ? shown(finer) : [scalar]
        }
        return [form == .halfwidth ? HalfwidthJamo.halfwidth(letter) ?? letter : letter]
      }
    }
    func pieces(_ scalar: UInt32) -> [UInt32] { shown(table.parts(scalar, depth)) }

    openings = (0..<399).map { Piece(pieces(UInt32(0x1100 + $0 / 21)) + pieces(UInt32(0x1161 + $0 % 21))) }
    endings = (0..<28).map { Piece($0 == 0 ? [] : pieces(UInt32(0x11A7 + $0))) }
    letters = (0..<Self.slotCount).map { slot in
      let scalar = Self.scalar(slot)
      let parts: [UInt32]
      if table.rows[scalar] != nil {
        parts = pieces(scalar)
      } else if let letter = Unicode.Scalar(scalar), form == .conjoining {
        // Compatibility and halfwidth letters keep their block.
        parts = Jamo.components(letter, at: depth).map(\.value)
      } else if let letter = Unicode.Scalar(scalar).flatMap(Jamo.compatibility), letter != "\u{3164}",
        let place = JamoPosition.allCases.first(where: { Jamo.canBe($0, letter) }),
        let jamo = table.conjoining(letter.value, place)
      {
        parts = pieces(jamo)
      } else {
        parts = []
      }
      return Piece(parts == [scalar] ? [] : parts)
    }
  }

  /// Every block of jamo in a row.
  private static let slotCount = 256 + 94 + 29 + 76 + 61

  private static func scalar(_ slot: Int) -> UInt32 {
    let slot = UInt32(slot)
    switch slot {
    case ..<256: return 0x1100 + slot
    case ..<350: return 0x3131 + slot - 256
    case ..<379: return 0xA960 + slot - 350
    case ..<455: return 0xD7B0 + slot - 379
    default: return 0xFFA0 + slot - 455
    }
  }

  @inline(__always)
  private static func slot(_ scalar: UInt32) -> Int? {
    if scalar &- 0x1100 < 256 { return Int(scalar - 0x1100) }
    if scalar &- 0x3131 < 94 { return Int(scalar - 0x3131) + 256 }
    if scalar &- 0xA960 < 29 { return Int(scalar - 0xA960) + 350 }
    if scalar &- 0xD7B0 < 76 { return Int(scalar - 0xD7B0) + 379 }
    if scalar &- 0xFFA0 < 61 { return Int(scalar - 0xFFA0) + 455 }
    return nil
  }

  /// Appends what `bytes` become, in blocks: the result can be seven times as long and rarely is.
  func append<Recorder: EditRecorder>(
    _ bytes: Span<UInt8>, to result: inout [UInt8], recording recorder: inout Recorder
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var start = 0
      while start < buffer.count {
        var end = min(start + 32_768, buffer.count)
        var steps = 0
        while end < buffer.count, buffer[end] & 0xC0 == 0x80, steps < 3 {
          end += 1
          steps += 1
        }
        result.appendUnchecked((end - start) * 7 + 24) { target in
          openings.withUnsafeBufferPointer { openings in
            endings.withUnsafeBufferPointer { endings in
              run(base + start, end - start, target, openings, endings, &recorder)
            }
          }
        }
        start = end
      }
    }
  }

  @inline(__always)
  private func run<Recorder: EditRecorder>(
    _ source: UnsafePointer<UInt8>, _ count: Int, _ target: UnsafeMutablePointer<UInt8>,
    _ openings: UnsafeBufferPointer<Piece>, _ endings: UnsafeBufferPointer<Piece>, _ recorder: inout Recorder
  ) -> Int {
    guard let openings = openings.baseAddress, let endings = endings.baseAddress else { return 0 }
    var read = 0
    var write = 0
    while read < count {
      let word =
        read &+ 4 <= count
        ? source.load32(read)
        : UInt32(source[read]) | (read &+ 1 < count ? UInt32(source[read &+ 1]) << 8 : 0)
          | (read &+ 2 < count ? UInt32(source[read &+ 2]) << 16 : 0)
      let index = DecomposeKernel.syllableIndex(word)
      if index < 11_172 {
        let pair = index / 28
        let opening = openings + Int(pair)
        target.store64(opening.pointee.low, at: write)
        target.store64(opening.pointee.high, at: write &+ 8)
        let ending = endings + Int(index &- pair &* 28)
        target.store64(ending.pointee.low, at: write &+ opening.pointee.length)
        let length = opening.pointee.length &+ ending.pointee.length
        recorder.replace(3, with: length)
        write &+= length
        read &+= 3
        continue
      }
      if word & 0xC0_C0F0 == 0x80_80E0,
        let slot = Self.slot((word & 0xF) << 12 | word >> 2 & 0xFC0 | word >> 16 & 0x3F), letters[slot].length > 0
      {
        let letter = letters[slot]
        target.store64(letter.low, at: write)
        target.store64(letter.high, at: write &+ 8)
        recorder.replace(3, with: letter.length)
        write &+= letter.length
        read &+= 3
        continue
      }
      // Anything else, byte by byte up to the next byte that can begin a three-byte scalar.
      let start = read
      repeat {
        target[write] = source[read]
        read &+= 1
        write &+= 1
      } while read < count && source[read] & 0xF0 != 0xE0
      recorder.copy(read &- start)
    }
    return write
  }
}
