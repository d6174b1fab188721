internal import CommandLineKit
internal import EgelCore
internal import EgelJSON
internal import EgelPlatform
internal import EgelStore

/// `egel merge`: joins another copy of a journal into this one.
enum MergeCommand {
  static let other = RequiredKey(
    "other", Reader<String>.text(.folder, offer: .folder),
    Words(nl: "de map van de andere kopie", en: "the folder of the other copy"))

  static let command = Command<Session>(
    "merge", group: Program.Group.moving,
    summary: Words(
      nl: "voeg een andere kopie van een dagboek hierin samen",
      en: "merge another copy of a journal into this one"),
    discussion: [
      Words(
        nl: "Wat alleen de andere kopie heeft, komt erbij. Wat in een van beide veranderd is, "
          + "wordt de latere versie. Wat in beide veranderd is, blijft dubbel staan tot je het "
          + "met 'egel edit' kiest. Er gaat niets verloren, de andere kopie wordt alleen "
          + "gelezen, en nog een keer samenvoegen verandert niets.",
        en: "What only the other copy has comes in. What was changed in one of them becomes the "
          + "later version. What was changed in both is kept twice, until 'egel edit' settles "
          + "it. Nothing is lost, the other copy is only read, and merging again changes nothing.")
    ],
    examples: [
      Example(
        Words(same: "egel merge /media/stick/egel"),
        Words(nl: "haal binnen wat elders geschreven is", en: "bring in what was written elsewhere")
      )
    ],
    arguments: .of { other }, run: run)

  private static let run: Command<Session>.Run = { matches, session in
    let path = try matches[other]
    let copy = Journal(folder: path, world: session.world)
    guard copy.exists else { throw ExchangeFailure.noJournal(path: path) }
    guard !session.world.files.isOneFolder(path, session.journal.folder) else {
      throw ExchangeFailure.sameJournal
    }
    let bar = ProgressBar(session.world, isWanted: true)
    let changed = try copy.reading { reader in
      let format = try reader.settings().format
      guard format <= Settings.knownFormat else {
        throw StoreFailure.newerFormat(found: format, known: Settings.knownFormat)
      }
      if let unreadable = reader.unreadable.first {
        throw StoreFailure.malformed(path: unreadable.path, unreadable.error)
      }
      return try session.journal.changing { writer in
        try writer.merge(reader) { part in
          bar.show(part)
          if let signal = session.world.stopSignal() {
            throw ProgramFailure.interrupted(signal: signal)
          }
        }
      }
    }
    bar.clear()
    if session.wantsJSON {
      try session.write(json(changed.value))
    } else {
      for line in lines(changed.value, session.language) { session.say(line) }
    }
    Saving(session).tell(changed)
    return ExitCode.done
  }

  private static func lines(_ outcome: MergeOutcome, _ language: Language) -> [String] {
    let (came, changed) = (outcome.came, outcome.changed)
    let (deleted, known) = (outcome.deleted, outcome.known)
    let counts = language.is(
      nl: "\(came) toegevoegd, \(changed) gewijzigd, \(deleted) verwijderd, \(known) hetzelfde",
      en: "\(came) added, \(changed) changed, \(deleted) deleted, \(known) the same")
    guard !outcome.keptTwice.isEmpty else { return [counts] }
    let shown = outcome.keptTwice.prefix(20).map { command(for: $0, outcome) }.joined(
      separator: ", ")
    let (count, more) = (outcome.keptTwice.count, outcome.keptTwice.count - 20)
    let rest = more > 0 ? language.is(nl: " en nog \(more)", en: " and \(more) more") : ""
    let twice = language.is(
      nl: "\(count) in beide gewijzigd, met beide versies bewaard: \(shown)",
      en: "\(count) changed in both, with both versions saved: \(shown)")
    return [counts, twice + rest]
  }

  /// The command that shows both versions, or, if there is none, the id and the kind of the record.
  private static func command(for id: Identifier, _ outcome: MergeOutcome) -> String {
    guard let kind = outcome.kinds[id] else { return "'egel show \(id.shown)'" }
    return kind.showing.map { "'\($0) \(id.shown)'" } ?? "\(id.shown) (\(kind.table))"
  }

  private static func json(_ outcome: MergeOutcome) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    for (name, count) in [
      ("cameCount", outcome.came), ("changedCount", outcome.changed),
      ("deletedCount", outcome.deleted), ("sameCount", outcome.known),
    ] {
      writer.key(name)
      writer.integer(count)
    }
    writer.key("keptTwice")
    writer.beginArray()
    for id in outcome.keptTwice {
      writer.beginObject()
      writer.member("id", id.description)
      writer.member("of", outcome.kinds[id]?.word ?? "entry")
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}
