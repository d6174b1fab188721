internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel keep list`, `done` and `drop`.
enum KeptListing {
  static let list = Command<Session>(
    "list", summary: Words(nl: "wat je bewaart", en: "what you keep"),
    examples: [
      Example(
        Words(same: "egel keep list --all"),
        Words(nl: "ook wat gedaan of losgelaten is", en: "include what was done or dropped"))
    ],
    arguments: .of { KeepCommand.all }, run: run)

  static let done = Command<Session>(
    "done",
    summary: Words(nl: "noteer dat het gezegd of gedaan is", en: "note that it was said or done"),
    examples: [
      Example(
        Words(same: "egel keep done 3k9v"), Words(nl: "gezegd, of gedaan", en: "said, or done"))
    ], arguments: .of { KeepCommand.id }
  ) { matches, session in
    try settle(try matches[KeepCommand.id], .done, session)
  }

  static let drop = Command<Session>(
    "drop",
    summary: Words(nl: "laat het los; een reden hoeft niet", en: "drop it; no one asks why"),
    examples: [
      Example(Words(same: "egel keep drop 3k9v"), Words(nl: "het hoeft niet meer", en: "it can go"))
    ], arguments: .of { KeepCommand.id }
  ) { matches, session in
    try settle(try matches[KeepCommand.id], .dropped, session)
  }

  static let run: Command<Session>.Run = { matches, session in
    let isAll = matches[KeepCommand.all]
    let (kept, sayings) = try session.journal.reading { reader in
      (try reader.kept(), try reader.sayings())
    }
    let shown = kept.filter { $0.isShown(on: session.today) || (isAll && $0.outcome != nil) }
    let resting = kept.filter { $0.isResting(on: session.today) }
    let said = sayings.filter { isAll || $0.entry.outcome == nil }
    let names = try PeopleNames(for: said, session)
    if session.wantsJSON {
      let listed = shown + (isAll ? resting.map(\.withoutWords) : [])
      let json = KeptJSON(today: session.today, names: names)
      try session.write(json.list(listed, said))
      return ExitCode.done
    }
    guard !shown.isEmpty || !said.isEmpty || (isAll && !resting.isEmpty) else {
      let nothing = Bilingual(
        nl: "Hier staat nog niets; 'egel help keep' zegt wat je hier kunt bewaren.",
        en: "Nothing here yet; 'egel help keep' says what you can keep here.")
      session.say(telling(resting, session) ?? nothing)
      return ExitCode.done
    }
    let page = KeptPage(session: session, names: names)
    try session.show(page.whole(shown, said.map(\.entry), resting: isAll ? resting : []))
    return ExitCode.done
  }
}

extension JournalReader {
  /// Things to say, oldest first.
  func sayings() throws -> [FoundEntry] {
    var filter = EntryFilter()
    filter.kinds = [.say]
    return try find(filter, order: .oldestFirst, limit: nil).entries
  }
}

extension KeptThing {
  /// A parked decision is not shown before its day, not even in a list.
  fileprivate var withoutWords: KeptThing {
    var thing = self
    thing.text = ""
    return thing
  }
}

extension KeptListing {
  /// Says that something is parked, and until when, but not what it is.
  private static func telling(_ resting: [KeptThing], _ session: Session) -> Bilingual? {
    guard let first = resting.compactMap(\.until).min() else { return nil }
    let (count, day) = (resting.count, session.words.long(first))
    return count == 1
      ? Bilingual(
        nl: "Eén beslissing staat in de wacht tot \(day).",
        en: "One decision is on hold until \(day).")
      : Bilingual(
        nl: "\(count) beslissingen staan in de wacht, de eerste tot \(day).",
        en: "\(count) decisions are on hold, the first until \(day).")
  }

  private static func settle(
    _ typed: String, _ outcome: Outcome, _ session: Session
  ) throws -> Int32 {
    let prefix = typed.lowercased()
    let (kept, sayings) = try session.journal.reading { reader in
      (
        try reader.kept().filter { $0.kind != .exercise && $0.id.begins(with: prefix) },
        try reader.sayings().filter { $0.entry.id.begins(with: prefix) }
      )
    }
    let ids = kept.map(\.id) + sayings.map(\.entry.id)
    guard !prefix.isEmpty, !ids.isEmpty else { throw QuestionFailure.noSuchKept(typed) }
    guard ids.count == 1 else {
      throw QuestionFailure.ambiguousKept(
        typed, ids.map { $0.shown })
    }
    var entry: Entry?
    if var thing = kept.first {
      thing.outcome = outcome
      let settled = thing
      Saving(session).tell(try session.journal.changing { try $0.put(settled) })
    } else if let found = sayings.first {
      var version = found.entry
      version.outcome = outcome
      let changed = try Saving(session).replace(found, with: version)
      entry = changed.value.shown
      Saving(session).tell(changed)
    }
    session.say(
      outcome == .done
        ? Bilingual(nl: "Genoteerd.", en: "Noted.") : Bilingual(nl: "Losgelaten.", en: "Dropped."))
    if let entry { return try Saving(session).showJSON(of: entry) }
    // As it was saved, with the mark of the change.
    let id = ids[0]
    let saved = try session.journal.readingTables { try $0.kept() }.first { $0.id == id }
    guard let saved else { return ExitCode.done }
    return try Saving(session).showJSON(
      saved.isResting(on: session.today) ? saved.withoutWords : saved)
  }
}
