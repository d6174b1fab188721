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
          en: "\(name) has been folded in and now lies in the trash"))
    }
    if !changed.leftBehind.isEmpty {
      let list = StoreFailure.list(changed.leftBehind)
      session.say(
        Bilingual(
          nl:
            "Een programma dat werd gestopt had iets achtergelaten; het ligt nu in de prullenbak: "
            + list[.dutch],
          en: "A program that was stopped had left something behind; it is in the trash now: "
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
    if let reason = changed.leftOver {
      session.say("note: saved; tidying up is left to the next command (\(reason))")
    }
  }

  /// Says that something is gone for good, once it is; the exit code says the same. Where files lie about that
  /// were not looked into, it names them in place of saying so.
  func tellGone<Value>(
    _ changed: Changed<Value>, _ words: Bilingual, in folder: String = ""
  ) -> Int32 {
    guard let reason = changed.leftOver else {
      let others = ((try? session.journal.reading { try $0.filesNotRead() }) ?? [])
        .filter { $0.hasPrefix(folder) }
      if others.isEmpty { session.say(words) } else { tellMayRemain(others) }
      // What was gone from a copy is not left in the trash with it.
      for name in changed.folded {
        session.say(
          Bilingual(nl: "\(name) is samengevoegd", en: "\(name) has been folded in"))
      }
      return ExitCode.done
    }
    session.say(
      Bilingual(
        nl:
          "Het is nog niet weg (\(reason)). Het staat vast: het volgende commando dat iets bewaart "
          + "maakt het af, en 'egel doctor' zegt of dat al gebeurd is.",
        en: "It is not gone yet (\(reason)). It is decided: the next command that saves something "
          + "finishes it, and 'egel doctor' says whether that has been done."))
    return ExitCode.inputOutput
  }

  private func tellMayRemain(_ files: [String]) {
    session.say(
      Bilingual(
        nl:
          "Weg uit alles wat egel leest, hier. Deze bestanden leest het niet; kijk zelf of het er nog "
          + "in staat:",
        en: "Gone from everything that egel reads here. It does not read these; look for yourself "
          + "whether it is still in them:"))
    for file in files { session.say("  " + shown(file, limit: 400)) }
    session.say(
      Bilingual(
        nl: "Kopieën van het dagboek elders hebben het nog.",
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
            "Het was intussen ook elders gewijzigd: beide versies zijn er nog, zie 'egel show \(id)'.",
          en: "It had been changed elsewhere too: both versions are kept, see 'egel show \(id)'."))
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
    session.say(Bilingual(nl: "Weer te bekijken: \(name).", en: "To look at again: \(name)."))
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
