internal import CommandLineKit
internal import EgelCore
internal import EgelQuestions

/// Forms as they are typed for somebody.
struct FormOptions {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// A form as it was typed. Any word may be one; an unknown word gets a note, as it may be a typo.
  func form(typed: String) -> Form {
    let form = FormWords.form(typed: typed)
    guard FormWords.guide(of: form) == nil else { return form }
    let known = Forms.all.flatMap { [$0.id, $0.name[session.language]] }
    let near = nearest(to: typed, in: known)
    session.say(
      session.language.is(
        nl: "let op: '\(shown(typed))' is een eigen woord; "
          + (near.map { "bedoel je '\($0)'?" } ?? "'egel form list' toont de bekende"),
        en: "note: '\(shown(typed))' is your own word; "
          + (near.map { "did you mean '\($0)'?" } ?? "'egel form list' shows the known ones")))
    return form
  }

  /// A new form next to older ones. Without a date it holds from today if another one has a date: undated, it
  /// would count as older, and never hold.
  func dated(_ form: DatedForm, beside others: [DatedForm]) -> DatedForm {
    guard form.since == nil, others.contains(where: { $0.since != nil }) else { return form }
    var form = form
    form.since = .day(session.today)
    session.say(
      Bilingual(
        nl: "let op: dit geldt vanaf vandaag; kies een andere datum met --since",
        en: "note: this holds from today; use --since for another date"))
    return form
  }

  /// The form that the options name, from when they say.
  func datedForm(_ matches: Matches) throws -> DatedForm? {
    guard let typed = matches[PersonOptions.form] else { return nil }
    let since = try matches[PersonOptions.since].map {
      try DateOptions(session).partialDate($0, for: PersonOptions.since)
    }
    return DatedForm(
      form(typed: typed), basis: matches[PersonOptions.basis], since: since,
      how: matches[PersonOptions.how] ?? "")
  }
}
