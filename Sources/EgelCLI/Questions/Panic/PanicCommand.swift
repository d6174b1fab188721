internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelPlatform
internal import EgelQuestions
internal import EgelStore

/// `egel panic`: for a moment when it is all too much.
enum PanicCommand {
  static let command = Command<Session>(
    "panic", group: Program.Group.questions,
    summary: Words(nl: "voor als het even te veel is", en: "for when it's all too much"),
    discussion: [
      Words(
        nl: "Weinig woorden, geen schalen, en er wordt niets bewaard tenzij jij dat wilt. Wat je "
          + "kalmeert en je plannen komen uit 'egel keep'. Nummers om te bellen: 'egel help "
          + "safety'.",
        en: "Few words, no scales, and nothing is saved unless you want it. What soothes you and "
          + "your plans come from 'egel keep'. Numbers to call: 'egel help safety'.")
    ],
    examples: [
      Example(
        Words(same: "egel panic"),
        Words(nl: "elke toets stopt wat het toont", en: "any key stops what it shows"))
    ]
  ) { _, session in
    guard !session.wantsJSON else {
      throw ProgramFailure.clash(
        Bilingual(
          nl:
            "wat het toont is om te lezen; 'egel help safety --json' heeft de nummers om te bellen",
          en:
            "what it shows is for a person to read; 'egel help safety --json' has the numbers to call"
        )
      )
    }
    let sitting = CalmSitting(session)
    if session.isInteractive && session.world.terminal.isTerminal(.output) {
      try sitting.run()
    } else {
      try session.show(sitting.wholePage())
    }
    return ExitCode.done
  }
}

/// A moment when it is all too much: few words, much room, and every way out open.
struct CalmSitting {
  let session: Session
  /// The person's own plans and what soothes.
  let own: [KeptThing]
  private let calm = Calm.page
  private var language: Language { session.language }

  init(_ session: Session) {
    self.session = session
    // A file that cannot be read must not stand in the way now.
    let kept = try? session.journal.readingTables { try $0.kept() }
    own = (kept ?? []).filter {
      [.plan, .soother].contains($0.kind) && $0.outcome == nil
    }
  }

  /// Everything at once, where no key can be pressed.
  func wholePage() -> Page {
    var page = opening
    for way in calm.ways {
      page.blank()
      page.paragraph(way.name[language], .strong)
      for line in way.lines { page.paragraph(line.text[language], indent: 2) }
    }
    if !own.isEmpty {
      page.blank()
      page.append(ownPage)
    }
    page.blank()
    page.paragraph(calm.closing[language])
    return page
  }

  func run() throws {
    try session.show(opening)
    while true {
      try session.show(menu)
      guard let key = try key() else { break }
      switch key {
      case "h": try showAlone(SafetyScreen(session: session).page)
      case "w": try write()
      case "5" where !own.isEmpty: try showAlone(ownPage)
      case "q", "Q": return try end()
      default:
        // In a panic it is easy to miss a key: any other key shows the menu again.
        guard let number = Int(String(key)), calm.ways.indices.contains(number - 1) else {
          continue
        }
        try walk(calm.ways[number - 1])
      }
    }
    try end()
  }

  private func end() throws {
    var page = Page()
    page.blank()
    page.paragraph(calm.closing[language])
    try session.show(page)
  }

  private func key() throws -> Character? {
    if let signal = session.world.stopSignal() { throw ProgramFailure.interrupted(signal: signal) }
    do throws(SystemFailure) {
      return try session.world.terminal.readKey().map { Character(UnicodeScalar($0)) }
    } catch {
      if let signal = session.world.stopSignal() {
        throw ProgramFailure.interrupted(signal: signal)
      }
      return nil
    }
  }

  /// Line by line, each alone for as long as it takes to read; any key ends it.
  private func walk(_ way: CalmPage.Way) throws {
    try showAlone(line(calm.anyKey, .faint))
    repeat {
      for each in way.lines {
        try showAlone(line(each.text, .plain))
        guard try rests(each.seconds) else { return }
      }
    } while way.repeats
  }

  /// Whether nothing was pressed.
  private func rests(_ seconds: Int) throws -> Bool {
    if let signal = session.world.stopSignal() { throw ProgramFailure.interrupted(signal: signal) }
    let awaited = (try? session.world.terminal.awaitKey(seconds * 1000)) ?? .inputEnded
    if let signal = session.world.stopSignal() { throw ProgramFailure.interrupted(signal: signal) }
    return awaited == .none
  }

  /// No record unless it is wanted: this is where it is.
  private func write() throws {
    let asked = Bilingual(
      nl: "Eén regel; met Enter sla je dit over.", en: "One line; leave blank to cancel.")
    guard let text = try Asker(session).ask(asked), !text.isEmpty else { return }
    let entry = Entry(id: session.newID(), day: session.today, at: session.now, text: text)
    let sitting = SittingDraft(session, for: entry.id)
    sitting.hold(text)
    _ = try TextKeeper(session).keeping(NewText(text: text, sitting: sitting)) {
      try session.journal.changing { try $0.addAfterOthers(entry) }
    }
    session.say(Bilingual(nl: "Bewaard.", en: "Saved."))
  }
}

// What is shown.

extension CalmSitting {
  private var opening: Page {
    var page = Page()
    let danger = Safety.page.calling(calm.danger, in: Country.around(session.world))
    for line in danger { page.paragraph(line[language], .strong) }
    page.blank()
    page.paragraph(calm.help[language], .faint)
    return page
  }

  private var menu: Page {
    var page = Page()
    page.blank()
    page.paragraph(calm.offer[language])
    for (place, way) in calm.ways.enumerated() {
      choice("\(place + 1)", way.name, on: &page)
    }
    if !own.isEmpty {
      choice("5", Bilingual(nl: "wat jou helpt", en: "what helps you"), on: &page)
    }
    choice("h", Bilingual(nl: "nummers om te bellen", en: "numbers to call"), on: &page)
    choice("w", Bilingual(nl: "een regel schrijven", en: "write a line"), on: &page)
    choice("q", Bilingual(nl: "klaar", en: "done"), on: &page)
    return page
  }

  private func choice(_ key: String, _ name: Bilingual, on page: inout Page) {
    page.line([.accent(key), .plain("  " + name[language])], indent: 2, hanging: 3)
  }

  private var ownPage: Page {
    KeptPage(session: session, names: PeopleNames(session)).atHand(own)
  }

  private func line(_ text: Bilingual, _ ink: Ink) -> Page {
    var page = Page()
    page.paragraph(text[language], ink, indent: 2)
    return page
  }

  /// With room around it.
  private func showAlone(_ content: Page) throws {
    var page = Page()
    page.blank()
    page.append(content)
    try session.show(page)
  }
}
