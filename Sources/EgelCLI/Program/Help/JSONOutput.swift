internal import EgelCore
internal import EgelExchange

/// What `--json` prints, for the manual and for `egel help json`. A test holds it to what the transcripts
/// show.
struct JSONOutput: Sendable {
  enum Shape: Sendable {
    /// Records as they stand in the journal's files, one or several.
    case records(Schema.Kind)
    /// Records, and the members that the program adds behind those of the file.
    case more(Schema.Kind, String)
    /// The members of an object, or of each object of an array; those of a member in parentheses
    /// behind it.
    case members(String)
    /// Values without members.
    case values(Bilingual)
  }

  /// The commands as they are typed, without the program.
  let commands: [String]
  let shape: Shape

  init(_ commands: [String], _ shape: Shape) {
    self.commands = commands
    self.shape = shape
  }

  var words: Bilingual {
    switch shape {
    case .records(.entry):
      Bilingual(
        nl:
          "zoals in 'egel schema entry', met een naam naast elk id, en zonder verzegelde tekst",
        en: "as in 'egel schema entry', with a name next to each id, and without sealed text")
    case .records(let kind):
      Bilingual(
        nl: "zoals in 'egel schema \(kind.name)'", en: "as in 'egel schema \(kind.name)'")
    case .more(let kind, let words):
      Bilingual(
        nl: "zoals in 'egel schema \(kind.name)', en daarna: \(words)",
        en: "as in 'egel schema \(kind.name)', and after that: \(words)")
    case .members(let words): Bilingual(nl: words, en: words)
    case .values(let words): words
    }
  }

  static let about = Bilingual(
    nl:
      "Met --json drukt een opdracht een object af als je één ding vroeg, en anders een lijst met een "
      + "object op elke regel. Hieronder staan de leden; die van een lid staan er tussen haakjes achter. "
      + "Sommige zijn er alleen als er iets te melden is. Gegevens uit het dagboek hebben de leden van "
      + "het bestand. Een persoon is een id en een naam, of alleen een naam als die nog niemand in het "
      + "dagboek is. Teksten van het programma zelf komen in beide talen, als nl en en.",
    en:
      "With --json a command prints an object if you asked for one thing, and otherwise an array with an "
      + "object on each line. These are the members; those of a member are in parentheses behind it. Some "
      + "are only there when there is something to say. Records have the members of the journal's files. A "
      + "person is an id and a name, or only a name if they aren't in the journal yet. Texts of the program "
      + "itself come in both languages, as nl and en.")

  /// What goes wrong.
  static let errors = Bilingual(
    nl:
      "Een fout is één regel op standaardfout, {\"error\": {...}}, met deze leden: code, message, hint; "
      + "path, met line, column en member, als het over een bestand gaat; kept, het bestand waarin een "
      + "tekst nu bewaard is, of text als er geen is. De codes zijn \(FailureCode.listed). "
      + "De rest is voor een mens om te lezen, in de taal van het dagboek.",
    en:
      "An error is one line on standard error, {\"error\": {...}}, with these members: code, message, hint; "
      + "path, with line, column and member, if it is about a file; kept, the file that an unsaved "
      + "text is in now, or text if there is none. The codes are \(FailureCode.listed). "
      + "The rest is for a person to read, in the journal's language.")

  private static let tables = RecordKind.all.map { $0.kind.table.description }
    .joined(separator: ", ")

  static let all = [
    JSONOutput(["egel"], .members("day, entryCount, draftCount, due")),
    JSONOutput(
      [
        "write", "thanks", "edit", "check-in", "show", "list", "search", "story",
        "prompt --before", "keep say", "import --dry-run",
      ], .records(.entry)),
    JSONOutput(
      ["list --calendar"],
      .values(
        Bilingual(nl: "de dagen, als 2026-11-21", en: "the days, as 2026-11-21"))),
    JSONOutput(["search --count"], .members("count")),
    JSONOutput(
      [
        "delete", "relationship delete", "agreement delete", "question delete", "person forget",
      ], .members("id, of, deleted")),
    JSONOutput(["restore"], .members("id, of, record")),
    JSONOutput(["trash empty"], .members("emptiedCount")),
    JSONOutput(
      ["keep plan", "keep soother", "keep park"],
      .members("id, kind, day, with, if, until, text")),
    JSONOutput(
      ["keep done", "keep drop"], .members("id, kind, day, with, if, outcome, edited, seen, text")),
    JSONOutput(["person link"], .members("person (id, name), entries, linkedCount")),
    JSONOutput(["back"], .members("day, earlier, good, leftOut")),
    JSONOutput(["trash"], .members("id, of, trashed, why, record")),
    JSONOutput(
      ["prompt"],
      .members(
        "id, deck, theme, weight, concepts, sources, people (id, name), why, text (nl, en)")),
    JSONOutput(["question"], .records(.record(OwnQuestion.self))),
    JSONOutput(
      ["explain"],
      .members(
        "id, name (nl, en), also, sources, metaphor, meaning (nl, en), questions, scales, exercises, forms"
      )),
    JSONOutput(
      ["scale"],
      .members(
        "id, about, on, own, name (nl, en), question (nl, en), from, to, low (nl, en), "
          + "high (nl, en), words (word, name (nl, en)), explanation (nl, en)")),
    JSONOutput(
      ["recall"],
      .members(
        "remembered (scale, about (id, name), answer), noted (day, reading (scale, about (id, name), "
          + "answer))")),
    JSONOutput(
      ["reflect"], .members("id, began, name (nl, en), about (nl, en), stepCount, steps (nl, en)")),
    JSONOutput(
      ["keep"],
      .members(
        "kept (id, kind, day, with, if, until, exercise, about, answers, outcome, edited, seen, text), "
          + "say (id, day, at, kind, about (id, name), outcome, edited, seen, text)")),
    JSONOutput(
      ["person", "partner", "metamour", "form set", "form unset"],
      .more(
        .record(Person.self),
        "roles, metamourThrough (id, name), relationships (id, parties (id, name), labels, state, "
          + "began)")),
    JSONOutput(
      ["relationship", "partner add", "metamour add", "form set --with", "form unset --with"],
      .records(.record(Relationship.self))),
    JSONOutput(
      ["form"],
      .members(
        "id, name (nl, en), description (nl, en), assumptions (id, dimension, text (nl, en))")),
    JSONOutput(
      ["form history"], .members("form, basis, since, how, wish, relationship, with (id, name)")),
    JSONOutput(["agreement"], .records(.record(Agreement.self))),
    JSONOutput(
      ["agreement assumed"],
      .members("id, relationship, people (id, name), form, dimension, text (nl, en)")),
    JSONOutput(
      ["map"],
      .members(
        "day, people (id, name, hinge, metamourThrough (id, name)), "
          + "relationships (id, parties (id, name), labels, state, began)")
    ),
    JSONOutput(
      ["trends"],
      .members(
        "from, to, by, trends (scale, about (id, name), guess, points (from, to, mean, words (word, count), "
          + "answerCount, dayCount, dontKnowCount, notForMeCount))")),
    JSONOutput(
      ["review"],
      .members(
        "span, from, to, sections (topic, lines (id, of, day, kind, about (id, name), outcome, "
          + "text, scale, side, theme, waves (from, to), entries, parties (id, name)))")),
    JSONOutput(
      ["import"],
      .members(
        "imported, addedCount, alreadyThereCount, changedCount, keptCount, rejectedCount, \(tables), "
          + "unread (word, count), nobody (name, count), unlinked (name, count), "
          + "moodsWithoutNumber (word, count), peopleMade (id, name), missingMedia, linksLeftOut, "
          + "withoutZoneCount, withoutTimeCount, clockChangeCount, "
          + "timesInText (count, file, line), "
          + "errors (file, line, column, record, path, problem)")),
    JSONOutput(
      ["merge"], .members("cameCount, changedCount, deletedCount, sameCount, keptTwice (id, of)")),
    JSONOutput(["doctor"], .members("path, line, found, advice")),
    JSONOutput(
      ["doctor --set-aside", "doctor --repair-to"],
      .members("setAside, repaired, findings (path, line, found, advice)")),
    JSONOutput(["where"], .members("journal, exists")),
    JSONOutput(["config"], .members("language, dayStart, desire")),
    JSONOutput(
      ["help"],
      .members(
        "command, summary, discussion, arguments (name, value, summary), commands (command, summary)"
      )
    ),
    JSONOutput(["help json"], .members("commands, prints")),
    JSONOutput(
      ["help safety"],
      .members(
        "checked, places (name (nl, en), countries, emergency, "
          + "lines (name, number, about (nl, en)))")),
  ]
}
