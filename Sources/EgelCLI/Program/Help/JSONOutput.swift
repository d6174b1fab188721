internal import EgelCore
internal import EgelExchange

/// What `--json` prints, for the manual and for `egel help json`. A test holds it to what the transcripts
/// show.
struct JSONOutput: Sendable {
  enum Shape: Sendable {
    /// Records as they stand in the journal's files, one or several.
    case records(Schema.Kind)
    /// The members of an object, or of each object of an array; those of a member in parentheses
    /// behind it.
    case members(String)
    /// Values without members.
    case values(String)
  }

  /// The commands as they are typed, without the program.
  let commands: [String]
  let shape: Shape

  init(_ commands: [String], _ shape: Shape) {
    self.commands = commands
    self.shape = shape
  }

  var words: String {
    switch shape {
    case .records(.entry):
      "as 'egel schema entry' says, with the name beside each id, and a sealed text left out"
    case .records(let kind): "as 'egel schema \(kind.name)' says"
    case .members(let words), .values(let words): words
    }
  }

  static let about =
    "With --json a command that shows something prints an object, or an array with an object on each "
    + "line. These are its members; those of a member stand in parentheses behind it. Some are there "
    + "only where there is something to say. Texts of the program itself come in both languages, as nl "
    + "and en."

  private static let tables = RecordKind.all.map { $0.kind.table.description }
    .joined(separator: ", ")

  static let all = [
    JSONOutput(["egel"], .members("day, entries, drafts, due")),
    JSONOutput(
      [
        "write", "thanks", "edit", "check-in", "show", "list", "search", "story",
        "prompt --before", "keep say", "import --dry-run",
      ], .records(.entry)),
    JSONOutput(["list --calendar"], .values("the days, as 2026-11-21")),
    JSONOutput(["search --count"], .members("count")),
    JSONOutput(["back"], .members("day, earlier, good, left-out")),
    JSONOutput(["trash"], .members("id, of, trashed, why, record")),
    JSONOutput(
      ["prompt"],
      .members(
        "id, deck, theme, weight, concepts, sources, people (id, name), why, text (nl, en)")),
    JSONOutput(["question"], .records(.record(OwnQuestion.self))),
    JSONOutput(
      ["explain"],
      .members("id, name (nl, en), also, sources, metaphor, meaning (nl, en)")),
    JSONOutput(
      ["scale"],
      .members(
        "scale, about, on, own, name (nl, en), question (nl, en), from, to, low (nl, en), "
          + "high (nl, en), words (word, name (nl, en)), explanation (nl, en)")),
    JSONOutput(
      ["recall"],
      .members(
        "remembered (scale, about (id, name), answer), noted (day, reading (scale, about (id, name), "
          + "answer))")),
    JSONOutput(["reflect"], .members("exercise, begun, name (nl, en), about (nl, en), steps")),
    JSONOutput(
      ["keep"],
      .members(
        "kept (id, kind, day, with, if, until, exercise, about, answers, outcome, edited, seen, text), "
          + "say (id, day, about (id, name), outcome, text)")),
    JSONOutput(
      ["person", "partner", "metamour", "form set", "form unset"], .records(.record(Person.self))),
    JSONOutput(
      ["relationship", "partner add", "metamour add", "form set --with", "form unset --with"],
      .records(.record(Relationship.self))),
    JSONOutput(
      ["form"],
      .members(
        "id, name (nl, en), description (nl, en), assumptions (id, dimension, text (nl, en))")),
    JSONOutput(
      ["form history"], .members("form, basis, since, how, wish, tie, with (id, name)")),
    JSONOutput(["agreement"], .records(.record(Agreement.self))),
    JSONOutput(
      ["agreement assumed"], .members("tie, key, people, form, dimension, text (nl, en)")),
    JSONOutput(
      ["map"],
      .members("day, people (id, name, hinge, metamour-through), ties (id, parties, labels, state)")
    ),
    JSONOutput(
      ["trends"],
      .members(
        "from, to, by, trends (scale, about (id, name), guess, points (from, to, mean, words, answers, "
          + "days, dont-know, not-for-me))")),
    JSONOutput(
      ["review"],
      .members(
        "span, from, to, sections (topic, lines (entries, day, kind, about, outcome, text, scale, "
          + "side, theme, from, to, agreement, parties, kept))")),
    JSONOutput(
      ["import"],
      .members(
        "imported, added, alreadyThere, changed, kept, rejected, \(tables), unread, nobody, unlinked, moodsWithoutNumber, peopleMade, "
          + "missingMedia, linksLeftOut, withoutZone, withoutTime, clockChanges, "
          + "timesInText (count, file, line), "
          + "errors (file, line, column, record, path, problem)")),
    JSONOutput(["merge"], .members("came, changed, deleted, same, keptTwice")),
    JSONOutput(["doctor"], .members("path, line, found, advice")),
    JSONOutput(["where"], .members("journal, exists")),
    JSONOutput(["config"], .members("language, day-start, desire")),
    JSONOutput(
      ["help"],
      .members(
        "command, summary, discussion, arguments (name, value, summary), commands (command, summary)"
      )
    ),
    JSONOutput(["help json"], .members("commands, prints")),
    JSONOutput(
      ["help safety"],
      .members("checked, places (name (nl, en), lines (name, number, about (nl, en)))")),
  ]
}
