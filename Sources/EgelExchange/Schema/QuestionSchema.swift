internal import EgelCore

/// What a question of the person's own looks like.
enum QuestionSchema {
  static let question = Shape(
    .either(
      [Shape.Member("id", .id("Tells this question from every other."), isRequired: true)] + members
        + [Shape.Member].history + wordings,
      [
        RecordSchema.complete(with: ["nl"]), RecordSchema.complete(with: ["en"]),
        RecordSchema.deleted,
      ]),
    "A question of one's own, one record of questions.json. Members that are not described are kept."
  )

  private static let members = [
    Shape.Member("deck", .text("The deck it is in; mine where this is left out.")),
    Shape.Member(
      "weight", .word(of: Weight.self, "How much it asks of somebody; middle if left out.")),
    Shape.Member("concepts", .texts("The ids of the ideas it rests on.")),
    Shape.Member("needs", .list(of: .word(of: Need.self, ""), "What must be so for it to fit.")),
    Shape.Member("unless", .list(of: .word(of: Need.self, ""), "What must not be so.")),
  ]

  private static let wordings = [
    Shape.Member("nl", .text("How it is asked in Dutch, perhaps with {person} for a name.")),
    Shape.Member("en", .text("How it is asked in English, with the same places for names.")),
  ]
}
