internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelStore

/// The options that say something of a tie, for adding one and for changing one.
enum TieOptions {
  static let since = Key.option(
    "since", TypedPartialDate.reader, "when it began, or when this began to hold (looks back)")
  static let label = Key.repeated(
    "label", .word("LABEL", offer: .words(Label.ready.map(\.word))),
    "what you call it; again for several, own words among them")
  static let share = Key.repeated(
    "share", .word("WHAT", offer: .words(Share.ready.map(\.word))), "what is shared; again for more"
  )
  static let home = Key.option("home", .choice("HOME", of: Home.self), "where you live")
  static let state = Key.option("state", .choice("STATE", of: Relationship.State.self), "how it is")
  static let primary = Key.flag("primary", "chosen as primary")
  static let from = Key.option(
    "from", .text("NAME", offer: .ask("people")), "who feels it, where it goes one way")
  static let hidden = Key.flag("hidden", "nobody else may know: in no map, report or export")
  static let notes = Key.option("notes", .text("WORDS"), "anything else")

  @ArgumentTable static var shared: [Argument] {
    since
    label
    share
    home
    state
    primary
    from
    hidden
    notes
  }
}

extension Session {
  /// Puts what the options say into a new tie.
  func apply(_ matches: Matches, to tie: inout Relationship) throws {
    if let typed = matches[TieOptions.since] {
      tie.began = try partialDate(typed, for: TieOptions.since)
    }
    var chapter = tie.chapters.last ?? Relationship.Chapter()
    apply(matches, to: &chapter)
    tie.chapters = Array(tie.chapters.dropLast()) + [chapter]
    try applyLasting(matches, to: &tie)
  }

  /// What holds of the whole tie and not of a time in it.
  func applyLasting(_ matches: Matches, to tie: inout Relationship) throws {
    if let typed = matches[TieOptions.from] {
      tie.from = try person(typed, in: try community()).id
    }
    if matches[TieOptions.hidden] { tie.isHidden = true }
    tie.notes = matches[TieOptions.notes] ?? tie.notes
  }

  func apply(_ matches: Matches, to chapter: inout Relationship.Chapter) {
    chapter.labels =
      (chapter.labels + matches[TieOptions.label].map { Label(typed: $0) })
      .withoutRepeats
    chapter.shares =
      (chapter.shares + matches[TieOptions.share].map { Share(typed: $0) })
      .withoutRepeats
    chapter.home = matches[TieOptions.home] ?? chapter.home
    chapter.state = matches[TieOptions.state] ?? chapter.state
    if matches[TieOptions.primary] { chapter.isPrimary = true }
  }

  /// Somebody in the journal, or a new person of that name, who is saved with the rest.
  func personOrNew(_ typed: String, in community: Community) throws -> Person {
    switch Naming(community.people).find(typed) {
    case .one(let person)
    where person.id == Person.me || Folded(person.name) == Folded(typed)
      || isAlias(typed, of: person):
      return person
    case .several: return try person(typed, in: community)
    default: return Person(id: newID(), name: typed)
    }
  }

  /// There may be several ties between the same people; more often the second is a slip.
  private func tellOthers(beside tie: Relationship, in community: Community) {
    let others = community.relationships.filter { other in
      Set(other.parties) == Set(tie.parties) && other.standing(on: today) != .over
    }
    guard let other = others.first else { return }
    let (id, new) = (
      other.id.description.prefix(EntryPage.shownID), tie.id.description.prefix(EntryPage.shownID)
    )
    say(
      "note: there is another tie between them (\(id)); 'egel relationship edit \(id)' changes that "
        + "one, 'egel relationship delete \(new)' takes this one back")
  }

  /// Refuses a second tie as partners beside one that is not over: it would only make two of what is one.
  func checkFirstAsPartners(_ tie: Relationship, in community: Community) throws {
    guard tie.standing(on: today) != .over else { return }
    let other = community.relationships.first { other in
      Set(other.parties) == Set(tie.parties) && other.standing(on: today) != .over
        && other.chapter(on: today).labels.contains(.partner)
    }
    guard let other else { return }
    throw Failure.partnersAlready(
      PeopleNames(community, self, forErrors: true).list(other.parties, .english),
      id: String(other.id.description.prefix(EntryPage.shownID)))
  }

  private func isAlias(_ typed: String, of person: Person) -> Bool {
    person.alias.map { Folded($0) == Folded(typed) } ?? false
  }

  /// Saves ties and whoever is new in them, and says what follows.
  func add(
    _ ties: [Relationship], with people: [Person], in community: Community
  ) throws -> Int32 {
    let known = Set(community.people.map(\.id))
    let new = people.filter { !known.contains($0.id) }
    let after = Community(
      people: community.people + new, relationships: community.relationships + ties,
      agreements: community.agreements)
    for person in new { try check(person.problems(in: after), in: after) }
    for tie in ties { try check(tie.problems(in: after), in: after) }
    let changed = try journal.changing { writer in
      for person in new { try writer.put(person) }
      for tie in ties { try writer.put(tie) }
    }
    let web = Web(after, on: today, hidden: true)
    for tie in ties {
      tellOthers(beside: tie, in: community)
      tellAdded(tie, in: web)
    }
    tell(changed)
    for person in new { try offerLinking(person) }
    for tie in ties { _ = try showJSON(tie) }
    return ExitCode.done
  }

  /// How a new tie reads; one that has not begun yet is in no web and no list.
  private func tellAdded(_ tie: Relationship, in web: Web) {
    if let shown = web.ties.first(where: { $0.id == tie.id }) {
      let page = TiePage(web: web, names: PeopleNames(web.community, self), session: self)
      say(language.is(nl: "Bewaard: ", en: "Saved: ") + page.line(shown).text)
      return
    }
    let (id, since) = (tie.id.shown, tie.began?.description ?? "")
    say(
      Bilingual(
        nl: "let op: \(since) moet nog komen; tot dan staat deze band in geen lijst",
        en: "note: \(since) is still to come; until then this tie is in no list"))
    say(Bilingual(nl: "Bewaard als \(id).", en: "Saved as \(id)."))
  }
}

extension Label {
  /// A label as it was typed: one of the ready words in either language, or an own word.
  init(typed: String) {
    let ready = Label.ready.first { label in
      ([label.word] + Language.allCases.map { TieWords.name(label, $0) })
        .contains { Folded($0) == Folded(typed) }
    }
    self = ready ?? Label(typed)
  }
}

extension Share {
  /// What is shared as it was typed: one of the ready words in either language, or an own word.
  init(typed: String) {
    let ready = Share.ready.first { share in
      ([share.word] + Language.allCases.map { TieWords.name(share, $0) })
        .contains { Folded($0) == Folded(typed) }
    }
    self = ready ?? Share(typed)
  }
}
