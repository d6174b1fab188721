internal import CommandLineKit
internal import EgelExchange

/// `egel schema`: what a record looks like, for programs that make or check some.
enum SchemaCommand {
  static let kind = RequiredKey(
    "kind", .choice(.kind, Schema.Kind.all.map { ($0.name, $0) }), "of what")

  static let command = Command<Session>(
    "schema", group: Program.Group.moving, summary: "print the JSON Schema of a kind of record",
    discussion: [
      "JSON Schema 2020-12, of a record as it stands in the journal's files and in an export. "
        + "'import' is what an entry may be when it comes in: it may lack an id and a day."
    ],
    examples: [Example("egel schema entry > entry.schema.json", "for a checker of your choice")],
    arguments: .of { kind }
  ) { matches, session in
    try session.write(Schema.bytes(of: try matches[kind]))
    return ExitCode.done
  }
}
