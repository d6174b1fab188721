internal import CommandLineKit
internal import EgelExchange

/// `egel schema`: what a record looks like, for programs that make or check some.
enum SchemaCommand {
  static let kind = RequiredKey(
    "kind", .choice(.kind, Schema.Kind.all.map { ($0.name, $0) }),
    Words(nl: "waarvan", en: "of what"))

  static let command = Command<Session>(
    "schema", group: Program.Group.moving,
    summary: Words(
      nl: "druk het JSON-schema van een soort gegevens af",
      en: "print the JSON Schema of a kind of record"),
    discussion: [
      Words(
        nl: "JSON Schema 2020-12, van een gegeven zoals het in de bestanden en in een export "
          + "staat. 'import' is wat een stukje mag zijn als het binnenkomt: een id en een dag "
          + "mogen ontbreken.",
        en: "JSON Schema 2020-12 of a record, as it stands in the journal's files and in an "
          + "export. 'import' is what an entry may look like when it comes in: it may lack an id "
          + "and a day.")
    ],
    examples: [
      Example(
        Words(same: "egel schema entry > entry.schema.json"),
        Words(nl: "voor een programma dat ermee controleert", en: "for a validator of your choice"))
    ],
    arguments: .of { kind }
  ) { matches, session in
    try session.write(Schema.bytes(of: try matches[kind]))
    return ExitCode.done
  }
}
