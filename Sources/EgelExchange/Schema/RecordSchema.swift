/// What records of every kind share.
enum RecordSchema {
  static let deleted = Shape(
    .object([Shape.Member("deleted", Shape(.anything), isRequired: true)], isClosed: false),
    "What is left of a deleted record.")

  /// A record that is not deleted and has these members.
  static func complete(with members: [String]) -> Shape {
    Shape(
      .object(
        members.map { Shape.Member($0, Shape(.anything), isRequired: true) }, isClosed: false),
      "The record itself.")
  }

  /// What somebody said: a person, and one of a few words.
  static func answer<Answer: CaseIterable & RawRepresentable<String>>(
    of type: Answer.Type, _ about: String
  ) -> Shape {
    Shape(
      .object(
        [
          Shape.Member("person", .id("Whose answer it is."), isRequired: true),
          Shape.Member("answer", .word(of: type, about), isRequired: true),
        ], isClosed: false))
  }
}
