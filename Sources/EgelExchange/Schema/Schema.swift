package import EgelCore
internal import EgelJSON

/// What records look like, as JSON Schema 2020-12.
package enum Schema {
  package enum Kind: Sendable {
    case entry, checkIn
    /// What may come in, which is more than what stands in the files.
    case incoming
    /// A record of a kind that has a file of its own.
    case record(any TableRecord.Type)
    /// The full copy: all of the above in one object.
    case export

    package static let all: [Kind] =
      [.entry, .checkIn, .incoming] + RecordKind.all.map { .record($0) } + [.export]

    package var name: String {
      switch self {
      case .entry: "entry"
      case .checkIn: "check-in"
      case .incoming: "import"
      case .record(let type): type.kind.schema
      case .export: "export"
      }
    }
  }

  /// The schema of a kind of record, with a line for each member of the record.
  package static func bytes(of kind: Kind) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.newline()
    writer.key("$schema")
    writer.string("https://json-schema.org/draft/2020-12/schema")
    writer.newline()
    writer.key("title")
    writer.string("egel \(kind.name)")
    switch kind {
    case .entry: EntrySchema.entry.writeMembers(to: &writer, isOutermost: true)
    case .checkIn: EntrySchema.checkIn.writeMembers(to: &writer, isOutermost: true)
    case .incoming: ImportSchema.entry.writeMembers(to: &writer, isOutermost: true)
    case .record(let type): type.shape.writeMembers(to: &writer, isOutermost: true)
    case .export: ExportSchema.writeMembers(to: &writer)
    }
    writer.newline()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}
