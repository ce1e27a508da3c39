import CEntityModel
import Foundation
import Testing

@testable import KoreanEntities

@Suite struct ModelFileTests {
  static let bytes = Array(UnsafeRawBufferPointer(start: kt_entity_model_bytes(), count: Int(kt_entity_model_size())))

  @Test func goodBytesAreRead() throws {
    let model = try EntityModel(bytes: Self.bytes)
    #expect(model.size == Self.bytes.count)
    #expect(!model.provenance.isEmpty)
  }

  @Test func staysWithinItsSize() {
    #expect(Self.bytes.count <= 12_000_000)
  }

  @Test(arguments: [0, 1, 7, 8, 31, 100, 319, 320, 5000, 1_000_000])
  func aShorterFileIsRefused(_ count: Int) {
    #expect(throws: EntityModelError.self) { try EntityModel(bytes: Array(Self.bytes.prefix(count))) }
  }

  @Test func aForeignFileIsRefused() {
    #expect(throws: EntityModelError.notAModel) {
      try EntityModel(bytes: Array("PK\u{3}\u{4}".utf8) + Self.bytes.dropFirst(4))
    }
    #expect(throws: EntityModelError.notAModel) { try EntityModel(bytes: Array("{\"text\":\"가\"}, and more".utf8)) }
  }

  @Test func anotherVersionIsRefused() {
    var changed = Self.bytes
    changed[8] = 9
    #expect(throws: EntityModelError.otherVersion(9)) { try EntityModel(bytes: changed) }
  }

  @Test func anyFlippedBitIsRefused() {
    let isSoak = ProcessInfo.processInfo.environment["KOREANTEXT_SOAK"] == "1"
    var state: UInt64 = 7
    var changed = Self.bytes
    for _ in 0..<(isSoak ? 1000 : 12) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let bit = Int(state >> 20) % (changed.count * 8)
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(throws: EntityModelError.self, "bit \(bit)") { try EntityModel(bytes: changed) }
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
    }
  }
}
