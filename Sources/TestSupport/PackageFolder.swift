import CommandSupport

/// The package as it lies on disk, for tests that read its sources and fixtures.
package enum PackageFolder {
  /// The root of the package.
  package static let path = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// Paths below a folder, relative to the root, folders left out; `[]` where there is no such folder.
  package static func files(under folder: String) -> [String] {
    guard let names = try? System.files(in: path + "/" + folder) else { return [] }
    return names.flatMap { name -> [String] in
      let file = folder + "/" + name
      return System.isDirectory(path + "/" + file) ? files(under: file) : [file]
    }
  }

  package static func bytes(of file: String) -> [UInt8]? { try? System.contents(of: path + "/" + file) }

  package static func text(of file: String) -> String? { bytes(of: file).map { String(decoding: $0, as: UTF8.self) } }
}
