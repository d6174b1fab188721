internal import EgelCore
internal import EgelJSON
internal import EgelPlatform

extension Doctor {
  /// Writes every record that can be read in a damaged file to a file of the same name in another
  /// folder, and what cannot be read beside it as it is. Returns the paths of what was written.
  package func repair(into folder: String) throws(StoreFailure) -> [String] {
    var written: [String] = []
    do throws(SystemFailure) {
      for name in names(in: FileName.entries) where name.hasSuffix(".json") {
        guard let bytes = try? contents(of: FileName.entries + "/" + name),
          (try? EntryFile(reading: bytes)) == nil
        else { continue }
        if written.isEmpty { try makeFolder(folder) }
        let (records, rest) = Self.salvage(bytes)
        written.append(try write(RecordLines.bytes(records), folder + "/" + name))
        if !rest.isEmpty { written.append(try write(rest, folder + "/" + name + ".unread")) }
      }
      if !written.isEmpty { try files.synchroniseFolder(folder) }
      return written
    } catch {
      throw .writing(error)
    }
  }

  /// The records that stand whole on a line of their own, and all other lines.
  static func salvage(_ bytes: [UInt8]) -> (records: [[UInt8]], rest: [UInt8]) {
    var records: [[UInt8]] = []
    var rest: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      var record = line
      if record.last == UInt8(ascii: ",") { record = record.dropLast() }
      if record.elementsEqual("[".utf8) || record.elementsEqual("]".utf8) { continue }
      let isWhole = (try? readsAsEntry(Array(record))) != nil
      if isWhole { records.append(Array(record)) } else { rest += line + Array("\n".utf8) }
    }
    return (records, rest)
  }

  private static func readsAsEntry(_ record: [UInt8]) throws(JSONError) {
    _ = try JSONReader.read(record) { (reader) throws(JSONError) in try EntryLine(&reader) }
  }

  private func makeFolder(_ path: String) throws(SystemFailure) {
    if try files.statusIfAny(path) == nil { try files.makeFolder(.init(path)) }
  }

  /// A new file; one that is there already is never written over.
  private func write(_ bytes: [UInt8], _ path: String) throws(SystemFailure) -> String {
    let file = try files.open(.init(path), .creating)
    defer { files.close(file) }
    try files.setMode(file, 0o600)
    try files.writeAll(bytes, to: file, path: path)
    try files.synchroniseOpen(file, path: path)
    return path
  }
}
