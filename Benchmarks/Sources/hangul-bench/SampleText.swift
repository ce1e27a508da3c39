/// A text made up for measuring: syllables as frequent as in prose, spaces, digits, Latin words and curly quotes.
///
/// Every fifth syllable is any of the 2,350 of ordinary text and every fiftieth any of all 11,172, so that neither
/// caches nor branch prediction have it too easy.
struct SampleText {
  private var state: UInt64 = 20_261_121

  private static let frequent = Array(
    "이다의는에을가고한하지로를은서도사기어인대자시리정수아일나라그부전보주게제니해스만여동과장있원구상성조공선소들우국비면신문미유경안오트학용으었했적업무민관계화세위실모내회연생물방단개명진발행중년할된될며까드치려러거말때것없더마반분합음입출간강건결교군권금급남높능달당데되등디따또람력련량록론료루류르른름립"
      .unicodeScalars.map(\.value))
  private static let words = ["AI", "GPU", "2026", "3.5%", "SK", "data", "5G", "12", "iPhone", "1,200"]

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func make(bytes count: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(count + 64)
    var words = 0
    while text.count < count {
      switch next(12) {
      case 0: text += Array(Self.words[next(Self.words.count)].utf8)
      case 1 where next(3) == 0: text += Array("“".utf8)
      default: break
      }
      for _ in 0...next(4) { append(syllable(), to: &text) }
      words += 1
      switch next(30) {
      case 0: text += Array(",".utf8)
      case 1: text += Array(".\n".utf8)
      case 2: text += Array("”".utf8)
      default: break
      }
      text.append(0x20)
    }
    return text
  }

  private mutating func syllable() -> UInt32 {
    let dice = next(50)
    if dice == 0 { return 0xAC00 + UInt32(next(11_172)) }
    if dice < 10 { return 0xAC00 + UInt32(next(399)) * 28 + UInt32([0, 0, 1, 4, 8, 16, 17, 21, 20][next(9)]) }
    return Self.frequent[next(Self.frequent.count)]
  }

  private func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    bytes.append(UInt8(0xE0 | scalar >> 12))
    bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  }
}
