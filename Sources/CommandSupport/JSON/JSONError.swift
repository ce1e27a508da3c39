/// Why some bytes are not JSON, and where.
package struct JSONError: Error, Equatable, CustomStringConvertible {
  package let reason: String
  /// The offset of the first byte that is wrong, from the start of the line or file.
  package let offset: Int

  package init(_ reason: String, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  package var description: String { "\(reason) at byte \(offset)" }
}
