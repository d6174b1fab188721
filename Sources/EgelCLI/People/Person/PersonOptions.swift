internal import CommandLineKit
internal import EgelCore

/// The options that describe a person, for `add` and `edit`.
enum PersonOptions {
  static let alias = Key.option(
    "alias", .text(.name), "the name that stands in wherever something leaves the journal")
  static let pronouns = Key.option("pronouns", .text(.words), "their pronouns, in their own words")
  static let form = Key.option(
    "form", .text(.form, offer: .words(Form.known.map(\.word))), "how they live or frame relating",
    note: "One of the known forms, or a word of their own.")
  static let basis = Key.option(
    "basis", .choice(.basis, of: Basis.self), "what that form is to them")
  static let how = Key.option("how", .text(.words), "how it is lived, in your own words")
  static let since = Key.option("since", TypedPartialDate.reader, "from when (looks back)")
  static let care = Key.option("care", .text(.words), "what counts as care for them")
  static let aim = Key.repeated(
    "aim", .text(.words), "something they are after now; again for more")
  static let quiet = Key.flag("quiet", "never bring them up unasked")
  static let died = Key.flag("died", "they have died")
  static let diedOn = Key.option("died-on", TypedPartialDate.reader, "when they died")
  static let minor = Key.flag("minor", "a child")
  static let notes = Key.option(
    "notes", .text(.words), "anything else; - reads standard input")

  @ArgumentTable static var all: [Argument] {
    alias
    pronouns
    form
    basis
    how
    since
    care
    aim
    quiet
    died
    diedOn
    minor
    notes
  }
}

extension PersonOptions {
  /// Applies the options to a person; what they do not mention stays.
  static func apply(_ matches: Matches, to person: inout Person, _ session: Session) throws {
    person.alias = matches[PersonOptions.alias] ?? person.alias
    person.pronouns = matches[PersonOptions.pronouns] ?? person.pronouns
    person.care = matches[PersonOptions.care] ?? person.care
    person.aims += matches[PersonOptions.aim]
    person.notes = matches[PersonOptions.notes] ?? person.notes
    if matches[PersonOptions.quiet] { person.isQuiet = true }
    if matches[PersonOptions.minor] { person.isMinor = true }
    if matches[PersonOptions.died] { person.death = person.death ?? Person.Death() }
    if let typed = matches[PersonOptions.diedOn] {
      let date = try DateOptions(session).partialDate(typed, for: PersonOptions.diedOn)
      guard date.earliest <= session.today else {
        throw Failure.dayAhead(option: PersonOptions.diedOn.argument.typedName, date.earliest)
      }
      person.death = Person.Death(on: date)
    }
    let forms = FormOptions(session)
    if let form = try forms.datedForm(matches) {
      person.forms.append(forms.dated(form, beside: person.forms))
    }
  }
}
