package import EgelJSON

/// A kind of record that has a file of its own, and what it is called.
///
/// The journal's folder, the doctor, the trash, merging, importing, exporting and the schemas go through `all`. To
/// add a kind, write its type with its list of members in one file, and add a line here.
package struct RecordKind: Sendable {
  /// All kinds, in the order of an export.
  package static let all: [any TableRecord.Type] = [
    Person.self,
    Relationship.self,
    Agreement.self,
    OwnQuestion.self,
    ScaleChoice.self,
    KeptThing.self,
  ]

  /// The name of the file without its ending, and of the section in an export.
  package let table: StaticString
  /// What one is called in JSON.
  package let word: String
  /// The name of the schema.
  package let schema: String
  /// What a schema says of the whole record, and what it calls one.
  let summary: String
  let noun: String
  /// One of them, and several.
  package let one: Bilingual
  package let several: Bilingual
  /// The command that deals with them, and the one that shows all versions of one, where there is any.
  package let command: String
  package let showing: String?

  init(
    _ table: StaticString, word: String, schema: String? = nil, summary: String, noun: String,
    one: Bilingual, several: Bilingual, command: String, showing: String? = nil
  ) {
    self.table = table
    self.word = word
    self.schema = schema ?? word
    self.summary = summary
    self.noun = noun
    self.one = one
    self.several = several
    self.command = command
    self.showing = showing
  }

  package var fileName: String { "\(table).json" }

  /// The kind that a file of the journal's own folder holds, or a copy of that file.
  package init?(file: String) {
    let name = file.prefix { $0.isLetter }
    guard let found = Self.all.first(where: { $0.kind.table.description == name }) else {
      return nil
    }
    self = found.kind
  }

  /// The kind with this section in an export.
  package static func section(_ key: borrowing JSONKey) -> (any TableRecord.Type)? {
    for kind in all where key.equals(kind.kind.table) { return kind }
    return nil
  }
}
