internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// The options that describe a relationship, for `add` and `edit`.
enum RelationshipOptions {
  static let since = Key.option(
    "since", TypedPartialDate.reader,
    Words(
      nl: "wanneer het begon, of sinds wanneer dit geldt (terug)",
      en: "when it began, or since when this holds (looks back)"))
  static let label = Key.repeated(
    "label", .word(.label, offer: .words(Label.ready.map(\.word))),
    Words(
      nl: "hoe je het noemt; herhaalbaar, ook in eigen woorden",
      en: "what you call it; repeatable, your own words too"))
  static let share = Key.repeated(
    "share", .word(.what, offer: .words(Share.ready.map(\.word))),
    Words(nl: "wat jullie delen; herhaalbaar", en: "what you share; repeatable")
  )
  static let home = Key.option(
    "home", .spoken(.home, of: Home.self), Words(nl: "hoe jullie wonen", en: "how you live"))
  static let state = Key.option(
    "state", .spoken(.state, of: Relationship.State.self),
    Words(nl: "hoe het ermee staat", en: "how it's going"))
  static let primary = Key.flag(
    "primary", Words(nl: "gekozen als primair", en: "chosen as primary"))
  static let from = Key.option(
    "from", .text(.name, offer: .ask("people")),
    Words(nl: "wie het voelt, als het van één kant komt", en: "who feels it, if it goes one way"))
  static let hidden = Key.flag(
    "hidden",
    Words(
      nl: "niemand anders mag het weten: op geen kaart, in geen verslag of export",
      en: "no one else may know: left out of every map, report and export"))
  static let notes = Key.option(
    "notes", .text(.words), Words(nl: "al het andere", en: "anything else"))

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

extension RelationshipOptions {
  /// Applies the options to a new relationship.
  static func apply(_ matches: Matches, to relationship: inout Relationship, _ session: Session)
    throws
  {
    if let typed = matches[RelationshipOptions.since] {
      relationship.began = try DateOptions(session).partialDate(
        typed, for: RelationshipOptions.since)
    }
    var chapter = relationship.chapters.last ?? Relationship.Chapter()
    apply(matches, to: &chapter, session)
    relationship.chapters = Array(relationship.chapters.dropLast()) + [chapter]
    try applyLasting(matches, to: &relationship, session)
  }

  /// What is so of the whole relationship and not of one chapter.
  static func applyLasting(
    _ matches: Matches, to relationship: inout Relationship, _ session: Session
  ) throws {
    if let typed = matches[RelationshipOptions.from] {
      relationship.from = try People(session).person(typed, in: try session.journal.community()).id
    }
    if matches[RelationshipOptions.hidden] { relationship.isHidden = true }
    relationship.notes = matches[RelationshipOptions.notes] ?? relationship.notes
  }

  static func apply(_ matches: Matches, to chapter: inout Relationship.Chapter, _ session: Session)
  {
    chapter.labels =
      (chapter.labels + matches[RelationshipOptions.label].map { Label(typed: $0) })
      .withoutRepeats
    chapter.shares =
      (chapter.shares + matches[RelationshipOptions.share].map { Share(typed: $0) })
      .withoutRepeats
    chapter.home = matches[RelationshipOptions.home] ?? chapter.home
    chapter.state = matches[RelationshipOptions.state] ?? chapter.state
    if matches[RelationshipOptions.primary] { chapter.isPrimary = true }
  }
}
