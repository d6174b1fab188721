internal import EgelCore

/// What a relationship looks like.
enum RelationshipSchema {
  static let relationship = Shape(
    .either(
      [Shape.Member("id", .id("Tells this tie from every other."), isRequired: true)] + members
        + [Shape.Member].history + [Shape.Member("notes", .text("Whatever else there is to say."))],
      [RecordSchema.complete(with: ["parties"]), RecordSchema.deleted]),
    "A tie between people, one record of relationships.json. Members that are not described are kept."
  )

  private static let members = [
    Shape.Member("parties", .ids("Two or more people; the tie to oneself has one.")),
    Shape.Member("from", .id("Who feels it, where it goes one way.")),
    Shape.Member("began", .partialDate("When it began.")),
    Shape.Member("ended", .partialDate("When it ended.")),
    Shape.Member(
      "chapters",
      .list(
        of: chapter, "How it was, each chapter from its own beginning; one steady one if left out.")
    ),
    Shape.Member("stances", .list(of: stance, "Each party's own form within the tie, over time.")),
    Shape.Member("slowings", .list(of: slowing, "When it went slower for a while.")),
    Shape.Member("unsaid", .texts("Assumptions that are unsaid, and fine, as monogamous/nights.")),
    Shape.Member("hidden", .flag("Nobody else may know of it: in no export but the full copy.")),
  ]

  private static let chapter = Shape(
    .object(
      [
        Shape.Member("since", .partialDate("When it began to be so; from the start if left out.")),
        Shape.Member(
          "labels",
          .texts("Such as: \(Label.ready.map(\.word).joined(separator: ", ")); or own words.")
        ),
        Shape.Member(
          "shares",
          .texts("Such as: \(Share.ready.map(\.word).joined(separator: ", ")); or own words.")
        ),
        Shape.Member("home", .word(of: Home.self, "Where the people live, seen from each other.")),
        Shape.Member("state", .word(of: Relationship.State.self, "Steady where this is left out.")),
        Shape.Member("primary", .flag("Only if it was chosen.")),
      ], isClosed: false))

  private static let stance = Shape(
    .object(
      [Shape.Member("person", .id("Whose form it is."), isRequired: true)]
        + PeopleSchema.formMembers
        + [Shape.Member("wish", .text("What they wish it were."))], isClosed: false))

  private static let slowing = Shape(
    .object(
      [
        Shape.Member("since", .day("The day it began."), isRequired: true),
        Shape.Member("held", .list(of: .word(of: Slowing.Dial.self, ""), "What stays as it is.")),
        Shape.Member("lowered", .list(of: .word(of: Slowing.Dial.self, ""), "What goes slower.")),
        Shape.Member(
          "affected",
          .list(
            of: RecordSchema.answer(of: Slowing.Answer.self, "What they answered when asked."),
            "Everybody whom it affects.")),
        Shape.Member("again", .day("When to look at it again.")),
        Shape.Member("ended", .day("When it ended.")),
        Shape.Member("words", .text("In the person's own words.")),
      ], isClosed: false))
}
