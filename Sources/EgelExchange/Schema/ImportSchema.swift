internal import EgelCore

/// What an entry may look like when it comes in as JSON: little must be given, and much may be plain.
enum ImportSchema {
  static let entry = Shape(
    .either(members, [written(on: "at"), written(on: "day")]),
    "An entry as import takes it: when it was, and something that was written. A member may be null, "
      + "as if it were left out; members that are not described are kept. Numbers have no point.")

  private static let members = [
    Shape.Member("id", orNull(.id("Tells it from every other; made of the rest if left out."))),
    Shape.Member("day", orNull(.day("The day it belongs to; that of its clock if left out."))),
    Shape.Member("at", orNull(.looseMoment("When it was written; noon of its day if left out."))),
    Shape.Member("zone", orNull(.text("The time zone its clock hung in, as Europe/Amsterdam."))),
    Shape.Member("kind", orNull(.written(of: Kind.self, "What it is; a note if left out."))),
    Shape.Member("about", orNull(oneOrMore(of: subject, "Whom it is about."))),
    Shape.Member("tags", orNull(oneOrMore(of: .text(""), "Words of the person's own."))),
    Shape.Member("feelings", orNull(oneOrMore(of: feeling, "What was felt."))),
    Shape.Member("readings", orNull(.list(of: reading, "Answers on scales."))),
    Shape.Member("asked", orNull(Asked.shape("The question it answers."))),
    Shape.Member("whose", orNull(.word(of: Whose.self, "Whose a thing is."))),
    Shape.Member("outcome", orNull(.word(of: Outcome.self, "What became of it."))),
    Shape.Member("private", orNull(.flag("Kept out of every export but the full copy."))),
    Shape.Member("sealed", orNull(.day("The text is not shown before this day."))),
    Shape.Member("text", orNull(.text("What was written."))),
  ]

  private static let subject = Shape(
    .any([
      Shape(.text(atLeast: 1), "A name, or the id of someone in the journal."),
      Subject.shape,
    ]))

  private static let feeling = Shape(
    .any([Shape(.text(atLeast: 1), "The person's own word for it."), Feeling.shape()]))

  private static let reading = Reading.shape(
    about: subject.saying("Who the answer is about; oneself if left out."))

  private static func orNull(_ shape: Shape) -> Shape {
    Shape(.any([Shape(shape.form), Shape(.null)]), shape.about)
  }

  private static func oneOrMore(of shape: Shape, _ about: String) -> Shape {
    Shape(.any([shape, .list(of: shape, "")]), about)
  }

  /// An entry that says when it was with this member, and has something in it.
  private static func written(on member: String) -> Shape {
    let notes = Kind.allCases.filter { $0 != .note }.map(\.rawValue)
    let something = Shape(.any([Shape(.text(atLeast: 1)), Shape(.some)]))
    let content: [(String, Shape)] = [
      ("text", Shape(.text(atLeast: 1))), ("kind", Shape(.words(notes))),
      ("readings", Shape(.some)), ("about", something),
      ("tags", something), ("feelings", something),
      ("asked", Shape(.object([], isClosed: false))), ("whose", .text("")),
      ("outcome", .text("")), ("deleted", .text("")), ("moved", .text("")),
    ]
    return Shape(
      .either(
        [Shape.Member(member, .text(""), isRequired: true)],
        content.map { name, shape in
          Shape(.object([Shape.Member(name, shape, isRequired: true)], isClosed: false))
        }))
  }
}
