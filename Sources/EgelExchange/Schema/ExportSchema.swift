internal import EgelCore
internal import EgelJSON

/// What a full copy looks like: settings, and a list of records for each kind that there is.
enum ExportSchema {
  /// Writes the keywords into an object that is open. Each kind of record is described once, under `$defs`.
  static func writeMembers(to writer: inout JSONWriter) {
    writer.newline()
    writer.key("description")
    writer.string(
      "A full copy of a journal, as 'egel export' writes it, or the part of one that was chosen.")
    writer.newline()
    writer.key("type")
    writer.string("object")
    writer.newline()
    writer.key("properties")
    writer.beginObject()
    writer.newline()
    writer.key("egel")
    Shape(.only("\(JSONExport.form)"), "The form of the copy.").write(to: &writer, whole: "#")
    writer.newline()
    writer.key("settings")
    Shape(.object([], isClosed: false), "How the person wants the journal.").write(
      to: &writer, whole: "#")
    for section in sections {
      writer.newline()
      writer.key(section.name)
      writer.beginObject()
      writer.key("type")
      writer.string("array")
      writer.key("items")
      Shape(.record).write(to: &writer, whole: place(of: section.name))
      writer.endObject()
    }
    writer.newline()
    writer.endObject()
    writer.newline()
    writer.key("required")
    writer.beginArray()
    writer.string("egel")
    writer.endArray()
    writer.newline()
    writer.key("$defs")
    writer.beginObject()
    for section in sections {
      writer.newline()
      writer.key(section.name)
      section.shape.write(to: &writer, whole: place(of: section.name))
    }
    writer.newline()
    writer.endObject()
  }

  private static var sections: [(name: String, shape: Shape)] {
    [("entries", EntrySchema.entry)]
      + RecordKind.all.map { ($0.kind.table.description, $0.shape) }
  }

  private static func place(of section: String) -> String { "#/$defs/" + section }
}
