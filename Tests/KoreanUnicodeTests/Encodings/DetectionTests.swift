import Hangul
import TestSupport
import Testing

@testable import KoreanUnicode

@Suite struct DetectionTests {
  /// Written for this test, in the style of news.
  private static let ownText = """
    가온전자는 12일 서울 강남구 본사에서 기자간담회를 열고 차세대 인공지능 반도체 ‘누리’를 공개했다. 회사 측은 “전력 소모를 \
    기존 제품보다 40% 줄였다”고 설명했다. 이 제품은 내년 상반기부터 국내 데이터센터에 공급될 예정이다.
    업계에서는 이번 발표가 시장 판도를 바꿀 수 있다는 전망이 나온다. 다만 가격과 수율이 걸림돌이라는 지적도 있다. 김가람 연구원은 \
    "초기 물량이 많지 않아 실적에 미치는 영향은 제한적"이라며 "고객사 인증이 끝나는 3분기 이후를 지켜봐야 한다"고 말했다.
    한편 정부는 관련 예산을 2조 3,000억원으로 늘리기로 했다. 과학기술 분야 예산이 10% 넘게 늘어난 것은 처음이다. 국회 심의 과정에서 \
    일부 조정될 가능성도 있다. 소프트웨어(SW) 인력 양성 사업에는 별도로 500억원이 들어간다. GPU 1만 장을 확보하는 방안도 검토된다.
    짧은 문장도 있다. 그렇지 않은 글도 많다. 똑같은 내용을 여러 번 되풀이해서 쓰면 읽는 사람이 지루해하기 마련이다. 날씨가 맑고 바람이 \
    불지 않는 날에는 뒷산에 올라 읍내를 내려다보곤 했다. 할머니께서는 부엌에서 뜨거운 국밥을 퍼 담으며 얼른 먹으라고 재촉하셨다.

    """

  private static func texts() -> [String] {
    guard let folder = TestEnvironment.dataFolder else { return [ownText] }
    let files = TestEnvironment.files(under: folder + "/articles", named: "*.json")
    return [ownText] + files.compactMap { TestEnvironment.bytes(of: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func samplesOfEveryLength() throws {
    var random = SplitMix(seed: 949)
    let encodings: [TextEncoding] = [.utf8, .cp949, .johab, .utf16LE, .utf16BE]
    let encoder = TextEncoder(policy: .skip)
    let texts = Self.texts()
    let sources = try encodings.map { encoding in
      try texts.map { try encoder.encode($0, as: encoding).bytes }
    }
    var right = 0
    var wrong: [String: Int] = [:]
    let count = testCount(1_000, soak: 5_000)
    for round in 0..<count {
      let index = round % encodings.count
      let encoding = encodings[index]
      let source = sources[index][random.below(sources[index].count)]
      // Mostly short: that is where it is hard. The start and the end fall inside characters as well.
      let length = min(source.count, round % 2 == 0 ? 30 + random.below(170) : 30 + random.below(1_970))
      var start = random.below(source.count - length + 1)
      if encoding.name.hasPrefix("utf-16") { start &= ~1 }
      let sample = Array(source[start..<start + length])
      let detected = EncodingDetector().detect(sample).encoding
      let replace = TextDecoder(policy: .replace)
      let isRight =
        try detected == encoding
        || replace.decode(sample, as: detected).text == replace.decode(sample, as: encoding).text
      if isRight { right += 1 } else { wrong["\(encoding) as \(detected)", default: 0] += 1 }
    }
    print("detection: \(right) of \(count) right \(wrong)")
    #expect(Double(right) >= 0.99 * Double(count), "\(right) of \(count): \(wrong)")
  }

  @Test func clearCases() {
    let detector = EncodingDetector()
    #expect(detector.detect([]).encoding == .utf8)
    #expect(detector.detect(Array("plain ASCII".utf8)).encoding == .utf8)
    #expect(detector.detect([0xEF, 0xBB, 0xBF, 0x61]).encoding == .utf8)
    #expect(detector.detect([0xFF, 0xFE, 0x61, 0x00]).encoding == .utf16LE)
    #expect(detector.detect([0xFE, 0xFF, 0x00, 0x61]).encoding == .utf16BE)
    #expect(detector.detect(Array("a\0b\0c\0d\0".utf8)).encoding == .utf16LE)
    // One damaged byte does not make another encoding of it.
    var damaged = Array(Self.ownText.utf8)
    damaged[100] = 0xFF
    #expect(detector.detect(damaged).encoding == .utf8)
    // Japanese goes to ICU.
    let japanese: [UInt8] =
      [UInt8](repeating: 0, count: 0)
      + Array(repeating: [0x82, 0xB1, 0x82, 0xEA, 0x82, 0xCD, 0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA], count: 12).flatMap {
        $0
      }
    #expect(detector.detect(japanese).encoding.name == "shift_jis")
  }
}
