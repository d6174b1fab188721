internal import EgelCore

/// What an agreement looks like.
enum AgreementSchema {
  static let agreement = Shape(
    .either(
      [Shape.Member("id", .id("Tells this agreement from every other."), isRequired: true)]
        + members
        + [Shape.Member].history + [Shape.Member("text", .text("What was agreed."))],
      [RecordSchema.complete(with: ["parties", "dimension"]), RecordSchema.deleted]),
    "What people hold each other to, one record of agreements.json. Members that are not described are kept."
  )

  private static let members = [
    Shape.Member("parties", .ids("Who holds to it.")),
    Shape.Member(
      "dimension",
      .text("Such as: \(Agreement.dimensions.joined(separator: ", ")); or an own word.")),
    Shape.Member("exclusive", .flag("Kept between the parties, or left open to others.")),
    Shape.Member("telling", .word(of: Agreement.Telling.self, "How much is told.")),
    Shape.Member("condition", .text("When it holds.")),
    Shape.Member(
      "consents",
      .list(
        of: RecordSchema.answer(
          of: Agreement.Consent.Answer.self, "What they said to it, as I understood it."),
        "What each party says to it.")),
    Shape.Member("status", .word(of: Agreement.Status.self, "Said where this is left out.")),
    Shape.Member("made", .partialDate("When it was made.")),
    Shape.Member("review", .day("When to look at it again.")),
    Shape.Member("ended", .partialDate("When it ended.")),
    Shape.Member("earlier", .list(of: earlier, "How it used to read.")),
  ]

  private static let earlier = Shape(
    .object(
      [
        Shape.Member("until", .day("The last day it read so."), isRequired: true),
        Shape.Member("text", .text("How it read."), isRequired: true),
      ], isClosed: false))
}
