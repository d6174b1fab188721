internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelStore

/// `egel` alone: a short page for today, without names or text, since somebody may be looking over your shoulder.
enum TodayCommand {
  static let run: Command<Session>.Run = { _, session in
    let today = session.today
    let count = try session.journal.reading { reader in
      try reader.find(EntryFilter(days: today...today), order: .oldestFirst, limit: nil)
        .entries.count
    }
    let drafts = Drafts(session.journal).waiting().count
    let isDue = try Due(session).hasSomething()
    if session.wantsJSON {
      try session.write(json(today, count, drafts, isDue))
    } else {
      try session.show(page(count, drafts, isDue, session))
    }
    return ExitCode.done
  }

  private static func page(_ count: Int, _ drafts: Int, _ isDue: Bool, _ session: Session) -> Page {
    var page = Page()
    page.line([.strong(session.words.long(session.today))])
    page.blank()
    if !session.journal.exists { welcome(&page, session) }
    if count > 0 { page.paragraph(written(count)[session.language]) }
    if drafts > 0 { page.paragraph(waiting(drafts)[session.language]) }
    if isDue { page.paragraph(due[session.language]) }
    if count > 0 || drafts > 0 || isDue { page.blank() }
    for (line, does) in lines {
      page.line(
        StyledText([.accent(line[session.language])]).padded(to: 22) + [
          .plain(does[session.language])
        ], hanging: 22)
    }
    return page
  }

  private static func welcome(_ page: inout Page, _ session: Session) {
    let folder = session.short(session.journal.folder)
    page.paragraph(
      session.language.is(
        nl: "egel is een dagboek voor de mensen om wie je geeft, hoe je ook met hen verbonden "
          + "bent. Alles blijft in gewone bestanden op deze machine, in \(folder). Ze zijn alleen "
          + "voor jouw account leesbaar en niet versleuteld. Je eerste stukje maakt het dagboek aan.",
        en: "egel is a journal for the people you love, in whatever form you love them. Everything "
          + "stays in plain files on this machine, in \(folder). Only your account can read them, "
          + "and they aren't encrypted. Your first entry creates the journal."))
    page.blank()
  }

  private static func written(_ count: Int) -> Bilingual {
    Bilingual(
      nl: count == 1 ? "Vandaag schreef je één stukje." : "Vandaag schreef je \(count) stukjes.",
      en: count == 1 ? "You wrote one entry today." : "You wrote \(count) entries today.")
  }

  private static func waiting(_ count: Int) -> Bilingual {
    Bilingual(
      nl: (count == 1 ? "Eén kladje kon" : "\(count) kladjes konden")
        + " niet worden bewaard: zie 'egel doctor'.",
      en: (count == 1 ? "One draft" : "\(count) drafts")
        + " couldn't be saved: see 'egel doctor'.")
  }

  /// Without saying what it is, or with whom: somebody may be looking over your shoulder.
  private static let due = Bilingual(
    nl: "Er is iets om nog eens te bekijken.", en: "Something is due for review.")

  private static let lines: [(Bilingual, Bilingual)] = [
    (
      same("egel write"),
      Bilingual(nl: "schrijf iets op, in je editor", en: "write, in your editor")
    ),
    (
      Bilingual(nl: "egel write Regen ...", en: "egel write Rain ..."),
      Bilingual(nl: "of hier, in één regel", en: "or here, in one line")
    ),
    (
      same("egel prompt"),
      Bilingual(nl: "een vraag voor vandaag", en: "a question for today")
    ),
    (same("egel list"), Bilingual(nl: "lees terug", en: "read back")),
    (same("egel help"), Bilingual(nl: "al het andere", en: "everything else")),
  ]

  private static func same(_ words: String) -> Bilingual { Bilingual(nl: words, en: words) }

  private static func json(_ today: Day, _ count: Int, _ drafts: Int, _ isDue: Bool) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("day")
    writer.string(today.description)
    writer.member("entryCount", count)
    writer.member("draftCount", drafts)
    writer.key("due")
    writer.bool(isDue)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}
