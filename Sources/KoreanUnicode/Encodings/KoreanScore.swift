/// How Korean a text reads in some encoding: the sum of what its characters say.
struct KoreanScore {
  var total = 0.0
  /// What the characters beyond ASCII say, and how many there are.
  private var beyond = 0.0
  private var count = 0

  /// Whether the characters beyond ASCII speak for Korean.
  var isKorean: Bool { count > 0 && total > 0 && beyond > 0.25 * Double(count) }

  /// The most frequent syllables of running text make up about three quarters of it.
  private static let frequent: Set<UInt32> = Set(
    """
    이다의는에을가고한하지로를은서도사기어인대자시리정수아일나라그부전보주게제니해스만여동과장있원구상성조공선소들\
    우국비면신문미유경안오트학용으었했적제업무민관계화세위실모내회연생물방전단개명진발행중개년할된된될기며까으로드치\
    려러거말때것없더마바반분합음입출간강거건결교군권금급남높능달당데도동되두든등디따또람력련량록론료루류르른름립마많매\
    머먼명목못므밀및바박받배백번법벌별병복본불브빠산살상새색서석설성속손송순술습승식심씨악알앞액야약양억언얼엄업여역\
    열영예와왔외요욕운울움월육율은응의임잇잘재저적절점접정족존종좋죄준줄중증직질집차착참창찾책처천첫청체초최추축충취\
    층크큰타태터토통투특파판평표품프필함합항향험현형호확환활황후흐히히힘
    """.unicodeScalars.map(\.value))

  private mutating func add(_ scalar: UInt32) {
    switch scalar {
    case 0x20...0x7E, 0x0A, 0x0D, 0x09: total += 0.3
    case ..<0x20, 0x7F...0x9F: speak(-6)
    case 0xAC00...0xD7A3:
      speak(Self.frequent.contains(scalar) ? 2 : KSX1001.table.code(scalar).map(KSX1001.contains) == true ? 0.3 : -3)
    case 0x2018...0x201D, 0xB7, 0x2026, 0x3001...0x3011, 0x2022, 0x25A0...0x25FF, 0x318D, 0xFEFF: speak(0.5)
    case 0x3131...0x3163: speak(-0.5)
    case 0x4E00...0x9FFF, 0xF900...0xFAFF: speak(-1)
    case 0xE000...0xF8FF: speak(-6)
    default: speak(-2)
    }
  }

  private mutating func speak(_ score: Double) {
    total += score
    beyond += score
    count += 1
  }

  private mutating func error() { speak(-6) }

  static func ofDoubleByte(_ bytes: [UInt8], from first: UInt8, _ scalar: (UInt8, UInt8) -> UInt16?) -> KoreanScore {
    let plain = walk(bytes, 0, first, scalar)
    // The sample may begin with the second half of a character.
    guard let lead = bytes.first, lead >= 0x41, bytes.contains(where: { $0 >= 0x80 }) else { return plain }
    let shifted = walk(bytes, 1, first, scalar)
    return shifted.total - 4 > plain.total ? shifted : plain
  }

  private static func walk(
    _ bytes: [UInt8], _ start: Int, _ first: UInt8, _ scalar: (UInt8, UInt8) -> UInt16?
  ) -> KoreanScore {
    var score = KoreanScore()
    var index = start
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        score.add(UInt32(lead))
        index += 1
      } else if index + 1 == bytes.count {
        break
      } else if lead >= first, let value = scalar(lead, bytes[index + 1]) {
        score.add(UInt32(value))
        index += 2
      } else {
        score.error()
        index += bytes[index + 1] < 0x80 ? 1 : 2
      }
    }
    return score
  }

  static func ofUTF16(_ bytes: [UInt8], bigEndian: Bool) -> KoreanScore {
    var score = KoreanScore()
    var index = 0
    while index + 1 < bytes.count {
      let high = UInt32(bytes[bigEndian ? index : index + 1])
      let low = UInt32(bytes[bigEndian ? index + 1 : index])
      let value = high << 8 | low
      if value & 0xF800 == 0xD800 { score.error() } else { score.add(value) }
      index += 2
    }
    return score
  }
}
