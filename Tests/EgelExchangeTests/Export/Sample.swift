import EgelCore
import EgelExchange
import EgelJSON
import Testing

/// Entries as they stand in a file, for one test.
enum Sample {
  static func file(_ records: String...) throws -> EntryFile {
    try EntryFile(reading: RecordLines.bytes(records.map { Array($0.utf8) }))
  }

  /// A record with more members behind the first three.
  static func record(
    _ id: String = "3k9vq2m7xw4t", day: String = "2026-11-20", _ members: String = ""
  ) -> String {
    let more = members.isEmpty ? "" : "," + members
    return "{\"id\":\"\(id)\",\"day\":\"\(day)\",\"at\":\"\(day)T22:41:07+01:00\"\(more)}"
  }

  static func entry(_ text: String, about: [Subject] = []) throws -> Entry {
    let id = try #require(Identifier("3k9vq2m7xw4t"))
    let at = try #require(Moment("2026-11-20T22:41:07+01:00"))
    var entry = Entry(id: id, day: at.localDay, at: at, text: text)
    entry.about = about
    return entry
  }

  static func chosen(today: String = "2026-11-21") throws -> ExportSelection {
    ExportSelection(.chosen(EntryFilter(), today: try #require(Day(today))))
  }

  static func export(
    _ file: EntryFile, _ form: EntryExport.Form, _ selection: ExportSelection,
    aliases: AliasBook? = nil
  ) throws -> String {
    var export = EntryExport(form, selection, aliases: aliases)
    var bytes: [UInt8] = []
    export.begin(settings: nil, to: &bytes)
    try export.add(file, to: &bytes)
    export.end([], to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
