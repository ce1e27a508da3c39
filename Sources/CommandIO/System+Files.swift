#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension System {
  /// The names in a directory, sorted, hidden ones left out.
  package static func files(in directory: String) throws(Failure) -> [String] {
    guard let handle = opendir(directory) else { throw Failure(code: errno) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package static func makeDirectory(_ path: String) throws(Failure) {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw Failure(code: errno) }
  }

  package static func remove(_ path: String) throws(Failure) {
    guard unlink(path) == 0 else { throw Failure(code: errno) }
  }

  /// Writes a file under another name first, so that no reader ever sees half of it.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
    let draft = path + ".tmp"
    let descriptor = creat(draft, 0o666)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    defer { close(descriptor) }
    try write(descriptor, bytes)
    guard rename(draft, path) == 0 else { throw Failure(code: errno) }
  }
}
