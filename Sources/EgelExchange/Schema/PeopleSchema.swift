internal import EgelCore

/// What a person looks like, and a form with when it began to hold.
enum PeopleSchema {
  static let person = Shape(
    .either(
      [Shape.Member("id", .id("Tells this person from every other."), isRequired: true)] + members
        + [Shape.Member].history + [Shape.Member("notes", .text("Whatever else there is to say."))],
      [named, me, RecordSchema.deleted]),
    "Somebody in the journal, one record of people.json. Members that are not described are kept.")

  /// The members of a form, which are those of a stance too.
  static let formMembers = [
    Shape.Member(
      "form", .text("One of: \(Form.known.map(\.word).joined(separator: ", ")); or an own word."),
      isRequired: true),
    Shape.Member("basis", .word(of: Basis.self, "What the form is to the person.")),
    Shape.Member("since", .partialDate("When it began to hold.")),
    Shape.Member("how", .text("How we do it, in the person's own words.")),
  ]

  private static let members = [
    Shape.Member("name", .text("What the person is called now.")),
    Shape.Member("alias", .text("What stands for the name wherever something leaves the journal.")),
    Shape.Member("pronouns", .text("In the person's own words.")),
    Shape.Member(
      "forms",
      .list(
        of: Shape(.object(formMembers, isClosed: false)),
        "The person's own form over time, whatever ties there are.")),
    Shape.Member("care", .text("What counts as care for them.")),
    Shape.Member("aims", .texts("What they aim for.")),
    Shape.Member("quiet", .flag("Never raised unasked.")),
    Shape.Member(
      "died",
      Shape(
        .any([.partialDate("The day, as far as it is known."), .flag("Whether, without a day.")]),
        "That they died.")),
    Shape.Member("minor", .flag("A child.")),
  ]

  private static let named = Shape(
    .object([Shape.Member("name", Shape(.anything), isRequired: true)], isClosed: false),
    "Somebody.")

  private static let me = Shape(
    .object(
      [Shape.Member("id", Shape(.only("\"\(Person.me)\"")), isRequired: true)], isClosed: false),
    "Whoever writes the journal needs no name.")
}
