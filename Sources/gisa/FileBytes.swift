#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif
import ArgumentParser
import EntityTraining

/// The bytes of a file.
func readBytes(_ path: String) throws -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw ValidationError("\(path): no such file") }
  defer { fclose(file) }
  var result: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    result.append(contentsOf: buffer[..<count])
  }
  return result
}

/// Writes a file, whole.
func writeBytes(_ bytes: [UInt8], to path: String) throws {
  guard let file = fopen(path, "wb") else { throw ValidationError("\(path): can't be written") }
  defer { fclose(file) }
  guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw ValidationError("\(path): not all was written") }
}

/// Labelled texts: inline markup in `.txt`, JSONL in anything else.
func readLabelled(_ bytes: [UInt8], file: String) throws -> [LabelledText] {
  let name = file.split(separator: "/").last.map(String.init) ?? file
  return file.hasSuffix(".txt")
    ? try CorpusMarkup.texts(bytes, file: name) : try LabelledText.jsonLines(bytes, file: name)
}
