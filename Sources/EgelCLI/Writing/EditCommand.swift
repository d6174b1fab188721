internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel edit`: changes an entry; the version before it goes to the trash.
enum EditCommand {
  static let entry = RequiredKey(
    "entry", EntryReference.reader, Words(nl: "welk stukje", en: "which entry"))
  static let text = Key.option(
    "text", .text(),
    Words(
      nl: "de nieuwe tekst; - leest standaardinvoer", en: "the new text; - reads standard input"))
  static let removeAbout = Key.repeated(
    "remove-about", .text(.name, offer: .ask("names")),
    Words(nl: "gaat niet meer over deze persoon", en: "no longer about this person"))
  static let removeTag = Key.repeated(
    "remove-tag", .text(.tag, offer: .ask("tags")),
    Words(nl: "zonder deze tag", en: "without this tag"))
  static let removeFeeling = Key.repeated(
    "remove-feeling", .text(.word), Words(nl: "zonder dit gevoel", en: "without this feeling"))
  static let kind = Key.option(
    "kind", short: "k", .spoken(.kind, of: Kind.self), Words(nl: "wat het is", en: "what it is"))
  static let noWhose = Key.flag(
    "no-whose", Words(nl: "laat open van wie het is", en: "leave open whose issue it is"))
  static let notPrivate = Key.flag(
    "not-private", Words(nl: "laat het weer in exports", en: "let exports have it"))
  static let unseal = Key.flag("unseal", Words(nl: "toon de tekst weer", en: "show the text again"))

  static let command = Command<Session>(
    "edit", aliases: ["e"], group: Program.Group.writing,
    summary: Words(nl: "verander een stukje", en: "change an entry"),
    discussion: [
      Words(
        nl: "Zonder opties opent je editor met de tekst. Wat je herhaalbaar opgeeft, komt erbij; "
          + "--remove-about, --remove-tag en --remove-feeling halen weg. De vorige versie gaat "
          + "naar de prullenbak: zie 'egel restore'.",
        en: "Without options, your editor opens with the text. Repeatable options add; "
          + "--remove-about, --remove-tag and --remove-feeling take away. The earlier version "
          + "goes to the trash: see 'egel restore'.")
    ],
    examples: [
      Example(
        Words(same: "egel edit @1"),
        Words(nl: "de laatste tekst, in je editor", en: "the latest text, in your editor")),
      Example(
        Words(
          nl: "egel edit 3k9v --day gisteren --tag thuis",
          en: "egel edit 3k9v --day yesterday --tag home"),
        Words(nl: "alles behalve de tekst", en: "everything but the text")),
      Example(
        Words(nl: "egel edit 3k9v --text - < nieuw.txt", en: "egel edit 3k9v --text - < new.txt"),
        Words(nl: "een nieuwe tekst uit een bestand", en: "a new text from a file")),
    ],
    arguments: .of {
      entry
      text
      removeAbout
      removeTag
      removeFeeling
      noWhose
      notPrivate
      unseal
      EntryOptions.changing.with(kind)
    }, run: run)

  static let run: Command<Session>.Run = { matches, session in
    let reference = try matches[entry]
    let given = try givenText(matches, session)
    var (found, wanted) = try keeping(given, session) {
      let found = try session.journal.reading { try reference.find(in: $0) }
      return (found, try change(found.entry, matches, session))
    }
    let new = try given ?? editedText(of: found.entry, matches, session)
    if let new { wanted.text = new.text }
    guard wanted != found.entry || !found.isSettled else {
      session.say(Bilingual(nl: "Er is niets veranderd.", en: "Nothing was changed."))
      return ExitCode.done
    }
    let version = wanted
    let changed = try TextKeeper(session).keeping(new) {
      try Saving(session).replace(found, with: version)
    }
    Saving(session).tellSaved(changed.value)
    EntryOptions.tellOpenness(of: version, matches, session)
    Saving(session).tell(changed)
    if session.wantsJSON {
      let result = FoundEntry(month: version.day.month, lineage: changed.value)
      let names = try PeopleNames(for: [result], session)
      try session.write(EntryJSON(today: session.today, names: names).one(result))
    }
    return ExitCode.done
  }

  /// The options that only `edit` has, and those it shares with `write`.
  private static func change(
    _ found: Entry, _ matches: Matches, _ session: Session
  ) throws -> Entry {
    var entry = found
    for name in matches[removeAbout] {
      let left = try FilterOptions.filter(naming: [name], session)
      try remove(name, removeAbout, from: &entry.about) { left.isWanted($0) }
    }
    for tag in matches[removeTag] {
      let wanted = Folded(Tag.bare(tag))
      try remove(tag, removeTag, from: &entry.tags) { Folded($0) == wanted }
    }
    for feeling in matches[removeFeeling] {
      let wanted = Folded(feeling)
      try remove(feeling, removeFeeling, from: &entry.feelings) { Folded($0.word) == wanted }
    }
    if matches[noWhose] { entry.whose = nil }
    if matches[notPrivate] { entry.isPrivate = false }
    if matches[unseal] { entry.sealedUntil = nil }
    try EntryOptions.apply(matches, to: &entry, session)
    // `write` would have refused it, too.
    if matches.has(EntryOptions.kind), ![.request, .say].contains(entry.kind) {
      entry.outcome = nil
    }
    return entry
  }

  /// Removes what was typed; it is an error if it is not there.
  private static func remove<Element>(
    _ typed: String, _ key: Key<[String]>, from list: inout [Element],
    _ isMeant: (Element) -> Bool
  ) throws {
    guard list.contains(where: isMeant) else {
      throw WritingFailure.notThere(option: key.argument.typedName, typed: typed)
    }
    list.removeAll(where: isMeant)
  }

  private static func givenText(_ matches: Matches, _ session: Session) throws -> NewText? {
    guard let typed = matches[text] else { return nil }
    let given = typed == "-" ? try StandardInput(session).text() : typed
    guard !TypedText.isBlank(given) else { throw WritingFailure.emptyText }
    return NewText(text: given)
  }

  /// The new text from the editor, where no option says what to change.
  private static func editedText(
    of entry: Entry, _ matches: Matches, _ session: Session
  ) throws -> NewText? {
    guard !Program.isTold(by: matches.typed) else { return nil }
    guard session.isInteractive else { throw ProgramFailure.nothingToChange("egel edit") }
    guard let edited = try Editor(session: session).edit(entry.text) else { return nil }
    guard !TypedText.isBlank(edited.text) else {
      Drafts(session.journal).discard(edited.draft)
      throw WritingFailure.emptyEditor
    }
    return NewText(text: edited.text, draft: edited.draft, held: edited.held)
  }
}

extension EditCommand {
  /// Does what comes before saving. A text from standard input exists nowhere else if the line was wrong, so
  /// it is kept; so is any text if the journal cannot be read.
  private static func keeping<Value>(
    _ given: NewText?, _ session: Session, _ work: () throws -> Value
  ) throws -> Value {
    do {
      return try work()
    } catch let failure as StoreFailure {
      return try TextKeeper(session).keeping(given) { throw failure }
    } catch {
      let read = session.typed[text] == "-" ? given?.text : nil
      return try TextKeeper(session).keepingRead(
        read, givenWith: CommandAgain(session).words { _ in true }
      ) {
        throw error
      }
    }
  }
}
