/// How many letters one has to insert, delete or replace to make one text of another (Levenshtein's distance over jamo).
///
///     JamoDistance().between("한글", "항글")                     // 1: ㄴ → ㅇ
///     JamoDistance().between("값", "갑")                         // 1: ㅄ → ㅂ
///     JamoDistance(depth: .clusters).between("값", "가")         // 2
///     (JamoDistance().similarity("한글", "항글") * 100).rounded() // 83
///
/// Both texts are composed first, so their normalization form makes no difference. The time is that of the product of
/// the lengths, the memory that of the shorter text.
public struct JamoDistance: Hashable, Sendable {
  /// What counts as one letter.
  public let depth: DisassemblyDepth

  /// A distance that counts letters of this depth.
  public init(depth: DisassemblyDepth = .positional) { self.depth = depth }

  /// The fewest letters to insert, remove or change; 0 for equal texts. Takes the product of both lengths.
  public func between(_ first: String, _ second: String) -> Int {
    let (a, b) = (letters(first), letters(second))
    return Self.distance(a, b)
  }

  /// 1 for equal texts, 0 for texts that have no letter in common place.
  public func similarity(_ first: String, _ second: String) -> Double {
    let (a, b) = (letters(first), letters(second))
    let longest = max(a.count, b.count)
    return longest == 0 ? 1 : 1 - Double(Self.distance(a, b)) / Double(longest)
  }

  private func letters(_ text: String) -> [UInt32] {
    let composed = HangulNormalizer(.composed).normalized(Array(text.utf8))
    // A missing trailing consonant is no letter: 가 and 간 differ by one insertion.
    return UTF8Scalars(Disassembler(depth: depth).disassembled(composed)).map(\.value)
  }

  private static func distance(_ first: [UInt32], _ second: [UInt32]) -> Int {
    let (long, short) = first.count >= second.count ? (first, second) : (second, first)
    guard !short.isEmpty else { return long.count }
    var row = Array(0...short.count)
    for (i, letter) in long.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in short.enumerated() {
        let above = row[j + 1]
        row[j + 1] = letter == other ? diagonal : min(diagonal, above, row[j]) + 1
        diagonal = above
      }
    }
    return row[short.count]
  }
}
