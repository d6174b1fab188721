internal import EgelJSON

/// What records look like, as JSON Schema 2020-12.
package enum Schema {
  package enum Kind: String, CaseIterable, Sendable {
    case entry
    case checkIn = "check-in"
    /// What may come in, which is more than what stands in the files.
    case incoming = "import"
    case person, relationship, agreement, question
  }

  /// The schema of a kind of record, with a line for each member of the record.
  package static func bytes(of kind: Kind) -> [UInt8] {
    let shape: Shape =
      switch kind {
      case .entry: EntrySchema.entry
      case .checkIn: EntrySchema.checkIn
      case .incoming: ImportSchema.entry
      case .person: PeopleSchema.person
      case .relationship: RelationshipSchema.relationship
      case .agreement: AgreementSchema.agreement
      case .question: QuestionSchema.question
      }
    var writer = JSONWriter()
    writer.beginObject()
    writer.newline()
    writer.key("$schema")
    writer.string("https://json-schema.org/draft/2020-12/schema")
    writer.newline()
    writer.key("title")
    writer.string("egel \(kind.rawValue)")
    shape.writeMembers(to: &writer, isOutermost: true)
    writer.newline()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}
