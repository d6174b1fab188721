internal import EgelCore
internal import EgelJSON

/// What an export of a whole journal holds beside its entries.
struct JournalSections {
  private var settings: [UInt8]?
  private var tables = IncomingTables()
  private var places: [String: [Identifier: RecordPlaces.Other]] = [:]

  static let names =
    ["egel", "settings", "entries"] + RecordKind.all.map { $0.kind.table.description }

  /// Takes a section; `shift` is how far its bytes stand from where they do in the source.
  mutating func take(
    _ key: borrowing JSONKey, _ reader: inout JSONReader, shift: Int = 0
  ) throws(JSONError) {
    if key.equals("egel") {
      try Self.checkForm(&reader)
    } else if key.equals("settings") {
      _ = try reader.peekKind()
      settings = try reader.raw()
    } else if let kind = RecordKind.section(key) {
      try take(kind, &reader, shift)
    } else {
      throw reader.error(
        .expected(.oneOf(Self.names), found: .string(key.string)))
    }
  }

  func put(into result: inout ImportResult) {
    result.settings = settings
    result.tables = tables
    if !result.places.isEmpty { result.places[0].others = places }
  }

  /// Reads every record where it stands, so that an error says where.
  private mutating func take<Kept: TableRecord>(
    _ kind: Kept.Type, _ reader: inout JSONReader, _ shift: Int
  ) throws(JSONError) {
    let name = kind.kind.table.description
    var records: [[UInt8]] = []
    try reader.elements { (reader) throws(JSONError) in
      _ = try reader.peekKind()
      let offset = reader.offset + shift
      let lineage = try Kept.lineage(&reader)
      records.append(lineage.shown.bytes(others: lineage.others))
      places[name, default: [:]][lineage.shown.id] = RecordPlaces.Other(
        offset: offset, number: records.count)
    }
    tables[kind] = RecordTable(joining: [try RecordFile(reading: RecordLines.bytes(records))])
  }

  private static func checkForm(_ reader: inout JSONReader) throws(JSONError) {
    _ = try reader.peekKind()
    let start = reader.offset
    let form = try reader.integer()
    guard form == JSONExport.form else {
      throw reader.error(
        .expected(
          JSONPhrase(
            nl: "een export in vorm \(JSONExport.form)", en: "an export of form \(JSONExport.form)"),
          found: JSONPhrase(nl: "vorm \(form)", en: "form \(form)")), at: start)
    }
  }
}
