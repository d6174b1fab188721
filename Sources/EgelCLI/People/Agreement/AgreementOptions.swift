internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// The options that describe an agreement, for `add` and `edit`.
enum AgreementOptions {
  static let with = Key.repeated(
    "with", .text(.name, offer: .ask("people")),
    Words(nl: "met wie behalve jij; herhaalbaar", en: "with who, besides you; repeatable"))
  static let between = Key.repeated(
    "between", .text(.name, offer: .ask("people")),
    Words(
      nl: "tussen wie, zonder jou; herhaalbaar", en: "between other people, without you; repeatable"
    ))
  static let about = Key.option(
    "about", .word(.what, offer: .words(Agreement.dimensions), isRepeated: false),
    Words(nl: "waar het over gaat", en: "what it's about"))
  static let telling = Key.option(
    "telling", .spoken(.how, of: Agreement.Telling.self),
    Words(nl: "hoeveel er verteld wordt", en: "how much you tell each other"))
  static let condition = Key.option(
    "condition", .text(.words), Words(nl: "wanneer het geldt", en: "when it holds"))
  static let consent = Key.repeated(
    "consent", GivenConsent.reader,
    Words(nl: "wat iemand ervan zegt; herhaalbaar", en: "what someone says to it; repeatable"),
    note: Words(
      nl: "Wat je van een ander noteert, is zoals jij het begreep.",
      en: "What you note for someone else is always as you understood it."))
  static let status = Key.option(
    "status", .spoken(.status, of: Agreement.Status.self),
    Words(
      nl: "voorgesteld, afgesproken, opnieuw bekeken of voorbij",
      en: "proposed, agreed, revisited or ended"))
  static let made = Key.option(
    "made", TypedPartialDate.reader,
    Words(nl: "wanneer het is afgesproken (terug)", en: "when it was agreed (looks back)"))
  static let review = Key.option(
    "review", TypedDay.reader,
    Words(
      nl: "wanneer je er weer naar kijkt (vooruit)", en: "when to look at it again (looks ahead)"))

  static let exclusive = Key.flag(
    "exclusive", Words(nl: "het houdt dit tussen jullie", en: "it keeps this between you"))
  static let open = Key.flag(
    "open", Words(nl: "het laat dit open voor anderen", en: "it leaves this open to others"))

  @ArgumentTable static var all: [Argument] {
    about
    exclusive
    open
    telling
    condition
    consent
    status
    made
    review
  }
}

/// A person's answer to an agreement, as it is typed: `Sam=yes`, `me=unsure`.
struct GivenConsent: Sendable {
  var name: String
  var answer: Agreement.Consent.Answer

  private static var answers: String {
    Agreement.Consent.Answer.allCases.map(\.rawValue).joined(separator: ", ")
  }

  static let reader = Reader<GivenConsent>(
    .nameWithAnswer,
    expected: Words(
      nl: "een naam en een van \(answers)", en: "a name and one of \(answers)"),
    offer: .ask("people=")
  ) { word in
    let parts = word.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return Agreement.Consent.Answer(typed: String(parts[1])).map {
      GivenConsent(name: String(parts[0]), answer: $0)
    }
  }
}

extension AgreementOptions {
  /// Applies the options to an agreement; what they do not mention stays.
  static func apply(
    _ matches: Matches, to agreement: inout Agreement, in community: Community, _ session: Session
  ) throws {
    if let typed = matches[AgreementOptions.about] {
      agreement.dimension = Agreement.dimension(typed: typed)
      try OfAge(session).check(agreement, in: community)
      tellOwnWord(agreement.dimension, session)
    }
    agreement.telling = matches[AgreementOptions.telling] ?? agreement.telling
    if matches[AgreementOptions.exclusive] { agreement.isExclusive = true }
    if matches[AgreementOptions.open] { agreement.isExclusive = false }
    agreement.condition = matches[AgreementOptions.condition] ?? agreement.condition
    agreement.status = matches[AgreementOptions.status] ?? agreement.status
    if let typed = matches[AgreementOptions.made] {
      agreement.made = try DateOptions(session).partialDate(typed, for: AgreementOptions.made)
    }
    if let typed = matches[AgreementOptions.review] {
      agreement.review = try DateOptions(session).day(typed, .ahead, for: AgreementOptions.review)
    }
    for given in matches[AgreementOptions.consent] {
      let person = try People(session).person(given.name, in: community).id
      agreement.consents.removeAll { $0.person == person }
      agreement.consents.append(Agreement.Consent(person, given.answer))
    }
  }

  /// A word that is not one of the ready ones is taken as it is, with a note, as it may be a typo.
  private static func tellOwnWord(_ dimension: String, _ session: Session) {
    guard !Agreement.dimensions.contains(dimension) else { return }
    let ready = Agreement.dimensions.filter { session.settings.desire || $0 != "sexual" }
      .map { Agreement.name(dimension: $0, session.language) }.joined(separator: ", ")
    session.say(
      Bilingual(
        nl: "let op: '\(dimension)' is een eigen woord; bekend zijn: \(ready)",
        en: "note: '\(dimension)' is your own word; the known ones are \(ready)"))
  }
}
