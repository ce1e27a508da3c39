import ArgumentParser
import CommandSupport
import EntityTraining

/// The bytes of a file; a missing one ends the run with 66.
func readBytes(_ path: String) throws -> [UInt8] {
  do { return try System.contents(of: path) } catch {
    Log.error("\(path): \(error.reason)")
    throw ExitCode(ExitStatus.noInput.rawValue)
  }
}

/// Writes a file, whole.
func writeBytes(_ bytes: [UInt8], to path: String) throws {
  do { try System.replace(path, with: bytes) } catch { throw ValidationError("\(path): \(error.reason)") }
}

/// Labelled texts: inline markup in `.txt`, JSONL in anything else.
func readLabelled(_ bytes: [UInt8], file: String) throws -> [LabelledText] {
  let name = file.split(separator: "/").last.map(String.init) ?? file
  return file.hasSuffix(".txt")
    ? try CorpusMarkup.texts(bytes, file: name) : try LabelledText.jsonLines(bytes, file: name)
}
