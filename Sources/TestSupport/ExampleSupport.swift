/// Compares what an example gives with what it says: texts by their bytes, since `==` of strings knows no NFC from NFD.
package func same(_ left: String?, _ right: String?) -> Bool {
  left.map { Array($0.utf8) } == right.map { Array($0.utf8) }
}

package func same<T: Equatable>(_ left: T?, _ right: T?) -> Bool { left == right }

/// The description of the error that `body` throws.
package func message(_ body: () throws -> Void) -> String {
  do {
    try body()
    return ""
  } catch {
    return "\(error)"
  }
}
