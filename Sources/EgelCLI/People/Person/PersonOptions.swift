internal import CommandLineKit
internal import EgelCore

/// The options that describe a person, for `add` and `edit`.
enum PersonOptions {
  static let alias = Key.option(
    "alias", .text(.name),
    Words(
      nl: "de naam ervoor in wat het dagboek verlaat",
      en: "the name used when something leaves the journal"))
  static let pronouns = Key.option(
    "pronouns", .text(.words),
    Words(nl: "de voornaamwoorden, in eigen woorden", en: "their pronouns, in their own words"))
  static let form = Key.option(
    "form", .text(.form, offer: FormWords.offer),
    Words(nl: "hoe ze relaties leven of zien", en: "how they live or see relationships"),
    note: Words(
      nl: "Een van de bekende vormen, of een eigen woord.",
      en: "One of the known forms, or a word of their own."))
  static let basis = Key.option(
    "basis", .spoken(.basis, of: Basis.self),
    Words(nl: "wat die vorm voor hen is", en: "what that form is to them"))
  static let how = Key.option(
    "how", .text(.words),
    Words(
      nl: "hoe het geleefd wordt, in je eigen woorden", en: "how it is lived, in your own words"))
  static let since = Key.option(
    "since", TypedPartialDate.reader,
    Words(nl: "vanaf wanneer (terug)", en: "from when (looks back)"))
  static let care = Key.option(
    "care", .text(.words),
    Words(nl: "waaraan ze merken dat je om hen geeft", en: "what makes them feel cared for"))
  static let aim = Key.repeated(
    "aim", .text(.words),
    Words(nl: "iets wat ze nu willen; herhaalbaar", en: "something they want now; repeatable"))
  static let muted = Key.flag(
    "muted",
    Words(
      nl: "zet hen op stil: noem hen nooit vanzelf", en: "mute them: never bring them up unasked"))
  static let died = Key.flag("died", Words(nl: "ze zijn overleden", en: "they have died"))
  static let diedOn = Key.option(
    "died-on", TypedPartialDate.reader, Words(nl: "wanneer ze overleden", en: "when they died"))
  static let minor = Key.flag("minor", Words(nl: "een kind", en: "a child"))
  static let notes = Key.option(
    "notes", .text(.words),
    Words(nl: "al het andere; - leest standaardinvoer", en: "anything else; - reads standard input")
  )

  @ArgumentTable static var all: [Argument] {
    alias
    pronouns
    form
    basis
    how
    since
    care
    aim
    muted
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
    if matches[PersonOptions.muted] { person.isMuted = true }
    if matches[PersonOptions.minor] { person.isMinor = true }
    if matches[PersonOptions.died] { person.death = person.death ?? Person.Death() }
    if let typed = matches[PersonOptions.diedOn] {
      let date = try DateOptions(session).partialDate(typed, for: PersonOptions.diedOn)
      guard date.earliest <= session.today else {
        throw DateFailure.dayAhead(option: PersonOptions.diedOn.argument.typedName, date.earliest)
      }
      person.death = Person.Death(on: date)
    }
    let forms = FormOptions(session)
    if let form = try forms.datedForm(matches) {
      person.forms.append(forms.dated(form, beside: person.forms))
    }
  }
}
