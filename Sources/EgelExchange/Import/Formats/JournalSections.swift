internal import EgelCore
internal import JSON

/// What an export of a whole journal holds beside its entries.
struct JournalSections {
  private var settings: [UInt8]?
  private var tables = IncomingTables()

  static let names = [
    "egel", "settings", "entries", "people", "relationships", "agreements", "questions", "scales",
    "keep",
  ]

  mutating func take(_ key: borrowing JSONKey, _ reader: inout JSONReader) throws(JSONError) {
    if key.equals("egel") {
      try Self.checkForm(&reader)
    } else if key.equals("settings") {
      _ = try reader.peekKind()
      settings = try reader.raw()
    } else if key.equals("people") {
      tables.people = try Self.records(Person.self, &reader)
    } else if key.equals("relationships") {
      tables.relationships = try Self.records(Relationship.self, &reader)
    } else if key.equals("agreements") {
      tables.agreements = try Self.records(Agreement.self, &reader)
    } else if key.equals("questions") {
      tables.questions = try Self.records(OwnQuestion.self, &reader)
    } else if key.equals("scales") {
      tables.scales = try Self.records(ScaleChoice.self, &reader)
    } else if key.equals("keep") {
      tables.keep = try Self.records(KeptThing.self, &reader)
    } else {
      throw reader.error(
        .expected("one of: \(Self.names.joined(separator: ", "))", found: "\"\(key.string)\""))
    }
  }

  func put(into result: inout ImportResult) {
    result.settings = settings
    result.tables = tables
  }

  /// Reads every record where it stands, so that an error says where.
  private static func records<Kept: TableRecord>(
    _ type: Kept.Type, _ reader: inout JSONReader
  ) throws(JSONError) -> RecordTable<Kept> {
    var records: [[UInt8]] = []
    try reader.elements { (reader) throws(JSONError) in
      let lineage = try Kept.lineage(&reader)
      records.append(lineage.shown.bytes(others: lineage.others))
    }
    return RecordTable(joining: [try RecordFile(reading: RecordLines.bytes(records))])
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
