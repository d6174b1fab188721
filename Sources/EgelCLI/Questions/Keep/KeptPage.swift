internal import Drawing
internal import EgelCore

/// What is kept, as a person reads it.
struct KeptPage {
  let session: Session
  let names: PeopleNames

  func whole(_ things: [KeptThing], _ sayings: [Entry], resting asleep: [KeptThing]) -> Page {
    var page = Page()
    let parked = things.filter { $0.kind == .parked }
    add(resting, parked.map { ($0.id, $0.text, $0.outcome) }, to: &page)
    add(plans, things.filter { $0.kind == .plan }.map { ($0.id, plan($0), $0.outcome) }, to: &page)
    for company in KeptThing.Company.allCases {
      let found = things.filter { $0.kind == .soother && ($0.company ?? .alone) == company }
      add(
        Self.title(company), found.map { ($0.id, $0.text, $0.outcome) }, to: &page)
    }
    add(toSay, sayings.map { ($0.id, saying($0), $0.outcome) }, to: &page)
    let exercises = things.filter { $0.kind == .exercise }
    add(atRest, asleep.map { ($0.id, until($0), $0.outcome) }, to: &page)
    add(brokenOff, exercises.map { ($0.id, $0.exercise ?? "", $0.outcome) }, to: &page)
    return page
  }

  /// Plans and what soothes without ids, for a moment when there should be few words.
  func atHand(_ things: [KeptThing]) -> Page {
    var page = Page()
    for company in KeptThing.Company.allCases {
      let found = things.filter { $0.kind == .soother && ($0.company ?? .alone) == company }
      guard !found.isEmpty else { continue }
      if !page.isEmpty { page.blank() }
      page.line([.strong(Self.title(company)[session.language])])
      for thing in found { page.paragraph(thing.text, indent: 2, hanging: 2) }
    }
    for thing in things where thing.kind == .plan {
      if !page.isEmpty { page.blank() }
      page.paragraph(plan(thing))
    }
    return page
  }

  private func add(
    _ title: Bilingual, _ lines: [(Identifier, String, Outcome?)], to page: inout Page
  ) {
    guard !lines.isEmpty else { return }
    if !page.isEmpty { page.blank() }
    page.paragraph(title[session.language], .strong)
    for (id, text, outcome) in lines {
      let shown = id.shown
      page.line(
        StyledText([.accent(shown), .plain("  "), .plain(text)])
          + StyledText(outcome.map { [.faint("  " + word($0))] } ?? []), indent: 2, hanging: 7)
    }
  }

  func plan(_ thing: KeptThing) -> String {
    session.language.is(
      nl: "als \(thing.trigger ?? "…"): \(thing.text)",
      en: "if \(thing.trigger ?? "…"), then \(thing.text)")
  }

  private func saying(_ entry: Entry) -> String {
    let hidden = session.language.is(nl: "verzegeld", en: "sealed")
    let text = entry.isSealed(on: session.today) ? hidden : entry.text
    let people = entry.about.map { names[$0] }.joined(separator: ", ")
    return people.isEmpty ? text : "\(people): \(text)"
  }

  private func until(_ thing: KeptThing) -> String {
    let day = thing.until.map(session.words.long) ?? ""
    return session.language.is(nl: "tot \(day)", en: "until \(day)")
  }

  private func word(_ outcome: Outcome) -> String {
    (outcome == .dropped ? outcome : .done).name(session.language)
  }

  static func title(_ company: KeptThing.Company) -> Bilingual {
    switch company {
    case .alone: Bilingual(nl: "Wat helpt als je alleen bent", en: "What helps when you're alone")
    case .someone:
      Bilingual(nl: "Wat helpt als er iemand bij je is", en: "What helps when someone's with you")
    case .people:
      Bilingual(
        nl: "Wat helpt bij mensen die het snappen", en: "What helps around people who get it")
    }
  }

  private let plans = Bilingual(nl: "Plannen", en: "Plans")
  private let toSay = Bilingual(nl: "Wat je nog wilt zeggen", en: "What you still want to say")
  private let brokenOff = Bilingual(
    nl: "Oefeningen die nog niet af zijn", en: "Unfinished exercises")
  /// Parked decisions before their day, without their text.
  private let atRest = Bilingual(nl: "In de wacht", en: "On hold")
  /// A decision on its day: shown because the user asked for it, without pressure.
  private let resting = Bilingual(
    nl: "Stond tot nu in de wacht; doe ermee wat je wilt.",
    en: "On hold until now; do what you like with it.")

  init(session: Session, names: PeopleNames) {
    self.session = session
    self.names = names
  }
}
