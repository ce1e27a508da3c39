/// Puts a model's sections into one file.
package struct ModelWriter {
  package var labels: [String]
  package var sections: [ModelFormat.Section: [UInt8]] = [:]

  package init(labels: [String]) { self.labels = labels }

  package func bytes() -> [UInt8] {
    typealias Format = ModelFormat
    var body: [UInt8] = []
    var entries: [(UInt64, UInt64)] = []
    for section in Format.Section.allCases {
      while (Format.headerSize + body.count) % Format.alignment != 0 { body.append(0) }
      let bytes = sections[section] ?? []
      entries.append((UInt64(Format.headerSize + body.count), UInt64(bytes.count)))
      body += bytes
    }
    var tail: [UInt8] = []
    tail.append(littleEndian: UInt32(labels.count))
    tail.append(littleEndian: UInt32(entries.count))
    for index in 0..<15 {
      let name = index < labels.count ? Array(labels[index].utf8.prefix(8)) : []
      tail += name + [UInt8](repeating: 0, count: 8 - name.count)
    }
    for (offset, size) in entries {
      tail.append(littleEndian: offset)
      tail.append(littleEndian: size)
    }
    tail += [UInt8](repeating: 0, count: Format.headerSize - 32 - tail.count)
    tail += body
    var result = Format.magic
    result.append(littleEndian: Format.version)
    result.append(littleEndian: Format.templates)
    result.append(littleEndian: UInt64(32 + tail.count))
    result.append(littleEndian: tail.withUnsafeBytes { Format.checksum($0) })
    return result + tail
  }
}
