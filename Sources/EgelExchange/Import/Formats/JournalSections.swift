internal import EgelCore
internal import JSON

/// What an export of a whole journal holds beside its entries.
struct JournalSections {
  private var settings: [UInt8]?
  private var sections: [String: [UInt8]] = [:]

  static let names = ["egel", "settings", "entries", "people", "relationships", "agreements"]

  mutating func take(_ key: borrowing JSONKey, _ reader: inout JSONReader) throws(JSONError) {
    if key.equals("egel") {
      try Self.checkForm(&reader)
    } else if key.equals("settings") {
      _ = try reader.peekKind()
      settings = try reader.raw()
    } else if key.equals("people") {
      sections["people"] = try Self.records(Person.self, &reader)
    } else if key.equals("relationships") {
      sections["relationships"] = try Self.records(Relationship.self, &reader)
    } else if key.equals("agreements") {
      sections["agreements"] = try Self.records(Agreement.self, &reader)
    } else {
      throw reader.error(
        .expected("one of: \(Self.names.joined(separator: ", "))", found: "\"\(key.string)\""))
    }
  }

  func put(into result: inout ImportResult) throws(JSONError) {
    result.settings = settings
    if let bytes = sections["people"] {
      result.people = RecordTable(joining: [try RecordFile(reading: bytes)])
    }
    if let bytes = sections["relationships"] {
      result.relationships = RecordTable(joining: [try RecordFile(reading: bytes)])
    }
    if let bytes = sections["agreements"] {
      result.agreements = RecordTable(joining: [try RecordFile(reading: bytes)])
    }
  }

  /// Reads every record where it stands, so that an error says where, and keeps the bytes of all.
  private static func records<Kept: TableRecord>(
    _ type: Kept.Type, _ reader: inout JSONReader
  ) throws(JSONError) -> [UInt8] {
    var records: [[UInt8]] = []
    try reader.elements { (reader) throws(JSONError) in
      let lineage = try Kept.lineage(&reader)
      records.append(lineage.shown.bytes(others: lineage.others))
    }
    return RecordLines.bytes(records)
  }

  private static func checkForm(_ reader: inout JSONReader) throws(JSONError) {
    _ = try reader.peekKind()
    let start = reader.offset
    let form = try reader.integer()
    guard form == JSONExport.form else {
      throw reader.error(
        .expected("an export of form \(JSONExport.form)", found: "form \(form)"), at: start)
    }
  }
}
