/// The words of numbers, for reading.
enum NumeralLexicon {
  /// The number of 무량대수 among the units.
  static let largestUnit = 17

  /// A unit of ten thousands at the front and its length in scalars.
  static func unit(_ s: ArraySlice<UInt32>) -> (Int, Int)? {
    for (word, value) in units where s.starts(with: word) { return (value, word.count) }
    return nil
  }

  private static let units: [([UInt32], Int)] = {
    var result: [([UInt32], Int)] = NumeralWords.units.enumerated().dropFirst().map {
      ($1.unicodeScalars.map(\.value), $0)
    }
    result.append((NumeralWords.largest.unicodeScalars.map(\.value), largestUnit))
    for (word, value) in [("萬", 1), ("万", 1), ("億", 2), ("兆", 3), ("京", 4)] {
      result.append((word.unicodeScalars.map(\.value), value))
    }
    return result.sorted { $0.0.count > $1.0.count }
  }()

  static func digit(_ scalar: UInt32) -> UInt8? { digits[scalar] }
  private static let digits = index([
    "영공령零〇", "일一壹", "이二貳弐", "삼三參参", "사四", "오五", "육륙六", "칠七", "팔八", "구九",
  ])

  static func place(_ scalar: UInt32) -> Int? { places[scalar].map(Int.init) }
  private static let places = index(["", "십十拾", "백百", "천千"])

  private static func index(_ words: [String]) -> [UInt32: UInt8] {
    var result: [UInt32: UInt8] = [:]
    for (value, letters) in words.enumerated() {
      for scalar in letters.unicodeScalars { result[scalar.value] = UInt8(value) }
    }
    return result
  }

  static func nativeTen(_ s: ArraySlice<UInt32>) -> (Int, Int)? { find(s, in: tens) }
  static func nativeOne(_ s: ArraySlice<UInt32>) -> (Int, Int)? { find(s, in: ones) }

  private static func find(_ s: ArraySlice<UInt32>, in words: [([UInt32], Int)]) -> (Int, Int)? {
    for (word, value) in words where s.starts(with: word) { return (value, word.count) }
    return nil
  }

  private static func words(_ pairs: [(String, Int)]) -> [([UInt32], Int)] {
    pairs.map { ($0.0.unicodeScalars.map(\.value), $0.1) }.sorted { $0.0.count > $1.0.count }
  }

  private static let tens = words([
    ("열", 1), ("스물", 2), ("스무", 2), ("서른", 3), ("마흔", 4), ("쉰", 5), ("예순", 6), ("일흔", 7), ("여든", 8), ("아흔", 9),
  ])
  private static let ones = words([
    ("하나", 1), ("한", 1), ("둘", 2), ("두", 2), ("셋", 3), ("세", 3), ("석", 3), ("서", 3), ("넷", 4), ("네", 4), ("넉", 4),
    ("너", 4), ("다섯", 5), ("닷", 5), ("여섯", 6), ("엿", 6), ("일곱", 7), ("여덟", 8), ("아홉", 9),
  ])

  /// 하루, 이틀 … 서른날.
  static let days: [String: Int] = {
    var result: [String: Int] = ["보름": 15]
    for value in 1...30 { if let word = KoreanNumber(value).days() { result[word] = value } }
    return result
  }()
}
