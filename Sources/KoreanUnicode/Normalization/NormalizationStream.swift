import CICUShim
import Hangul

/// Normalizes a text that comes in chunks, cut anywhere, even inside a character.
///
///     var stream = NormalizationStream(.nfc)
///     var output: [UInt8] = []
///     stream.push(Array("\u{1112}".utf8), to: &output)
///     String(decoding: output, as: UTF8.self)                       // "": a vowel may follow
///     stream.push(Array("\u{1161}\u{11AB} ".utf8), to: &output)
///     String(decoding: output, as: UTF8.self)                       // "한"
///     stream.finish(&output)
///     String(decoding: output, as: UTF8.self)                       // "한 "
///
/// What is written is what normalizing the whole text at once would give. The memory used is that of a chunk and the
/// longest run in it that has no boundary.
public struct NormalizationStream: Sendable {
  private let normalizer: Normalizer
  private var pending: [UInt8] = []

  /// A stream that makes this form.
  public init(_ form: Normalizer.Form) { normalizer = Normalizer(form) }

  /// The form that it makes.
  public var form: Normalizer.Form { normalizer.form }

  /// Appends what can be told so far to `output`.
  public mutating func push(_ chunk: [UInt8], to output: inout [UInt8]) {
    let known = pending.count
    pending.append(contentsOf: chunk)
    let end = safeEnd(after: max(0, known - 3))
    guard end > 0 else { return }
    pending.withUnsafeBufferPointer { bytes in
      let ready = UnsafeBufferPointer(rebasing: bytes[..<end])
      if form == .korean {
        output.append(contentsOf: normalizer.normalized(Array(ready)))
      } else {
        normalizer.append(ready, to: &output)
      }
    }
    pending.removeFirst(end)
  }

  /// Appends the rest. The stream can be used for another text afterwards.
  public mutating func finish(_ output: inout [UInt8]) {
    output.append(contentsOf: normalizer.normalized(pending))
    pending.removeAll(keepingCapacity: true)
  }

  /// The last place that a plain character begins at, whose character stays behind; 0 where there is none after `floor`.
  private func safeEnd(after floor: Int) -> Int {
    let plain = normalizer.plain
    return pending.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      var index = bytes.count - 1
      while index > floor {
        if bytes[index] & 0xC0 != 0x80 {
          guard let (scalar, _) = Scalars.decode(base, index, bytes.count) else {
            // A character that is not all here yet, or a byte that is not UTF-8.
            if bytes.count - index < 4 {
              index -= 1
              continue
            }
            return index
          }
          let isHangul = scalar &- 0xAC00 < 11_172
          // Halfwidth sound marks fold to combining ones: the korean form waits for what is not folded.
          let folds = form == .korean && scalar >= 0xFF00 && scalar <= 0xFFEF
          if (plain.contains(scalar) || (isHangul && !form.isComposing)) && !folds { return index }
        }
        index -= 1
      }
      return 0
    }
  }
}
