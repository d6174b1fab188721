package import EgelJSON

/// A version of a record that was put into the trash, whole, as it stood.
package struct TrashedRecord: Hashable, Sendable {
  package enum Why: String, CaseIterable, Sendable {
    /// The record was deleted.
    case deleted
    /// A later version took its place.
    case edited
  }

  package var id: Identifier
  package var trashedAt: Moment
  package var why: Why
  /// The version's own bytes.
  package var record: [UInt8]

  package init(id: Identifier, trashedAt: Moment, why: Why, record: [UInt8]) {
    self.id = id
    self.trashedAt = trashedAt
    self.why = why
    self.record = record
  }

  package init(_ reader: inout JSONReader) throws(JSONError) {
    _ = try reader.peekKind()
    let start = reader.offset
    var id: Identifier?
    var trashedAt: Moment?
    var why = Why.edited
    var record: [UInt8] = []
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("id") {
        id = try reader.identifier()
      } else if key.equals("trashed") {
        trashedAt = try reader.moment()
      } else if key.equals("why") {
        why = try reader.word(of: Why.self)
      } else if key.equals("record") {
        record = try reader.raw()
      } else {
        throw reader.error(
          .expected(
            JSONPhrase(
              nl: "wat bij iets uit de prullenbak hoort", en: "a member of a trashed record"),
            found: .same(key.string)))
      }
    }
    guard let id else { throw reader.error(.missing("id"), at: start) }
    guard let trashedAt else { throw reader.error(.missing("trashed"), at: start) }
    guard !record.isEmpty else { throw reader.error(.missing("record"), at: start) }
    self.init(id: id, trashedAt: trashedAt, why: why, record: record)
  }

  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("id", id.description)
    writer.member("trashed", trashedAt.description)
    writer.member("why", why.rawValue)
    writer.key("record")
    writer.raw(record)
    writer.endObject()
    return writer.bytes
  }

  package var fingerprint: Fingerprint { Fingerprint(of: record) }

  /// The entry it was.
  package func entry() throws(JSONError) -> Entry? {
    let line = try JSONReader.read(record) { (reader) throws(JSONError) in
      try EntryLine(&reader)
    }
    guard case .entry(let lineage) = line else { return nil }
    return lineage.shown
  }
}
