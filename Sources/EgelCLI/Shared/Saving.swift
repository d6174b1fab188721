internal import CommandLineKit
internal import EgelCore
internal import EgelJSON
internal import EgelStore

/// What is said and printed of a change, once it is saved.
struct Saving {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Tells, after a change, what came beside it.
  func tell<Value>(_ changed: Changed<Value>) {
    for name in changed.folded {
      session.say(
        Bilingual(
          nl: "\(name) is samengevoegd en ligt nu in de prullenbak",
          en: "\(name) was merged in and is now in the trash"))
    }
    if !changed.leftBehind.isEmpty {
      let list = StoreFailure.list(changed.leftBehind)
      session.say(
        Bilingual(
          nl:
            "Een programma dat werd gestopt, liet iets achter; dat ligt nu in de prullenbak: "
            + list[.dutch],
          en: "A program that was stopped left something behind; it's in the trash now: "
            + list[.english]))
    }
    if changed.raisesFormat {
      session.say(
        Bilingual(
          nl:
            "let op: egel 0.1.0 kan dit dagboek vanaf nu niet meer gebruiken; verder verandert er niets",
          en: "note: egel 0.1.0 can't use this journal from now on; nothing else changes"))
    }
    tellLeftOver(changed)
  }

  private func tellLeftOver<Value>(_ changed: Changed<Value>) {
    if let reason = changed.leftOver?.words {
      session.say(
        Bilingual(
          nl:
            "let op: bewaard, maar het opruimen laat egel aan de volgende opdracht over (\(reason.dutch))",
          en: "note: saved, but tidying up is left to the next command (\(reason.english))"))
    }
  }

  /// Says that something is gone for good, once it is; the exit code says the same. Where files lie about that
  /// were not looked into, it names them in place of saying so.
  func tellGone<Value>(
    _ changed: Changed<Value>, _ words: Bilingual, in folder: String = ""
  ) -> Int32 {
    guard let reason = changed.leftOver?.words else {
      let others = ((try? session.journal.reading { try $0.filesNotRead() }) ?? [])
        .filter { $0.hasPrefix(folder) }
      if others.isEmpty { session.say(words) } else { tellMayRemain(others) }
      // What was gone from a copy is not left in the trash with it.
      for name in changed.folded {
        session.say(
          Bilingual(nl: "\(name) is samengevoegd", en: "\(name) was merged in"))
      }
      return ExitCode.done
    }
    session.say(
      Bilingual(
        nl:
          "Het is nog niet weg (\(reason.dutch)). De volgende keer dat je iets bewaart, wordt het "
          + "afgemaakt; 'egel doctor' zegt of dat gebeurd is.",
        en:
          "It isn't gone yet (\(reason.english)). Your next save finishes the job; 'egel doctor' says "
          + "whether it has."))
    return ExitCode.inputOutput
  }

  private func tellMayRemain(_ files: [String]) {
    session.say(
      Bilingual(
        nl:
          "Weg uit alles wat egel hier leest. Deze bestanden leest egel niet; kijk zelf of het "
          + "er nog in staat:",
        en: "Gone from everything egel reads here. It doesn't read these files; check for "
          + "yourself whether it's still in them:"))
    for file in files { session.say("  " + shown(file, limit: 400)) }
    session.say(
      Bilingual(
        nl: "In kopieën van het dagboek elders staat het nog.",
        en: "Copies of the journal elsewhere still have it."))
  }

  /// Where an entry lies now, and that there are two versions of it where it was changed elsewhere too.
  func tellSaved(_ lineage: Lineage<Entry>) {
    let day = session.name(of: lineage.shown.day)
    let id = lineage.shown.id.shown
    session.say(
      Bilingual(nl: "Bewaard bij \(day), als \(id).", en: "Saved under \(day), as \(id)."))
    if !lineage.isSettled {
      session.say(
        Bilingual(
          nl:
            "Het was intussen ook elders gewijzigd; 'egel show \(id)' toont beide versies.",
          en: "It was changed elsewhere too; 'egel show \(id)' shows both versions."))
    }
  }

  func tellDeleted(_ id: Identifier) {
    let id = id.shown
    session.say(
      Bilingual(
        nl: "Verwijderd; 'egel restore \(id)' haalt het terug.",
        en: "Deleted; 'egel restore \(id)' brings it back."))
  }

  /// Says in full when something is looked at again: `21 nov` may be next year's.
  func tellLookingAgain(on day: Day?) {
    guard let day else { return }
    let name = session.name(of: day)
    session.say(Bilingual(nl: "Opnieuw te bekijken: \(name).", en: "Up for review: \(name)."))
  }

  /// A record as JSON where that was asked for.
  func showJSON<Kept: Record>(_ record: Kept, others: [Kept] = []) throws -> Int32 {
    if session.wantsJSON { try session.write(record.bytes(others: others) + Array("\n".utf8)) }
    return ExitCode.done
  }

  /// What was deleted, where JSON is wanted: several where several may be.
  func showDeleted(
    _ ids: [Identifier], of kind: String, forGood: Bool = false, isOne: Bool
  ) throws -> Int32 {
    guard session.wantsJSON else { return ExitCode.done }
    let lines = ids.map { id in
      var writer = JSONWriter()
      writer.beginObject()
      writer.member("id", id.description)
      writer.member("of", kind)
      writer.member("deleted", forGood ? "forGood" : "trash")
      writer.endObject()
      return writer.bytes
    }
    let one = isOne ? lines.only : nil
    try session.write(one.map { $0 + Array("\n".utf8) } ?? RecordLines.bytes(lines))
    return ExitCode.done
  }

  /// One object with what its members are, where JSON is wanted.
  func showJSON(_ write: (inout JSONWriter) -> Void) throws -> Int32 {
    guard session.wantsJSON else { return ExitCode.done }
    var writer = JSONWriter()
    writer.beginObject()
    write(&writer)
    writer.endObject()
    writer.newline()
    try session.write(writer.bytes)
    return ExitCode.done
  }

  /// A person as they are after a change, where JSON is wanted.
  func showJSON(_ person: Person, in community: Community) throws -> Int32 {
    if session.wantsJSON {
      try session.write(PersonJSON(community.with(person), session).one(person))
    }
    return ExitCode.done
  }

  /// The entry that was saved, where JSON is wanted; last, since it can fail.
  func showJSON(of entry: Entry) throws -> Int32 {
    guard session.wantsJSON else { return ExitCode.done }
    let found = FoundEntry(month: entry.day.month, lineage: Lineage(entry))
    try session.write(
      EntryJSON(today: session.today, names: try PeopleNames(for: [found], session)).one(found))
    return ExitCode.done
  }

  /// Puts a version in the place of what was found. If the entry was changed meanwhile, the new version
  /// has seen only what the person saw, and both are kept.
  func replace(_ found: FoundEntry, with version: Entry) throws -> Changed<Lineage<Entry>> {
    try session.journal.changing { writer in
      var version = version
      version.history = found.lineage.next(edited: writer.now)
      return try writer.replace(version, foundIn: found.month, why: .edited)
    }
  }
}
