package import EgelCore
internal import JSON

// What a full copy of the journal needs beside its entries.

extension JournalReader {
  /// The files of records beside those of the entries.
  package enum Records: String, CaseIterable, Sendable {
    case people, relationships, agreements, questions, scales, keep
  }

  /// The records of a file, each on one line in its own bytes, joined with the conflict copies beside it;
  /// nil where there is no such file.
  package func records(_ kind: Records) throws(StoreFailure) -> [[UInt8]]? {
    let name = kind.rawValue + ".json"
    switch kind {
    case .people: return try lines(Shelf<Person>(name, in: files), name)
    case .relationships: return try lines(Shelf<Relationship>(name, in: files), name)
    case .agreements: return try lines(Shelf<Agreement>(name, in: files), name)
    case .questions, .scales, .keep:
      guard let bytes = try files.contents(of: name) else { return nil }
      return try naming(name) { () throws(JSONError) in try Self.elements(of: bytes) }
    }
  }

  /// What is set, on one line, without what tells this copy of the journal from others.
  package var sharedSettings: [UInt8] {
    var shared = settings
    shared.id = nil
    return shared.bytes.filter { $0 != UInt8(ascii: "\n") }
  }

  private func lines<Kept: TableRecord>(
    _ shelf: Shelf<Kept>, _ name: String
  ) throws(StoreFailure) -> [[UInt8]]? {
    if try shelf.copies.isEmpty && files.contents(of: name) == nil { return nil }
    return shelf.table.lines.map(\.bytes)
  }

  private static func elements(of bytes: [UInt8]) throws(JSONError) -> [[UInt8]] {
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      var elements: [[UInt8]] = []
      try reader.elements { (reader) throws(JSONError) in elements.append(try reader.raw()) }
      return elements
    }
  }
}
