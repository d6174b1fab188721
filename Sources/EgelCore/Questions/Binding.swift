/// Who stands in the places of a question.
public struct Binding: Hashable, Sendable {
  public let people: [Placeholder: Identifier]

  public init(_ people: [Placeholder: Identifier] = [:]) {
    self.people = people
  }

  public static let nobody = Binding()

  /// With whom the tie is that a question's needs are about.
  public var near: Identifier? { people[.partner] ?? people[.person] ?? people[.hinge] }

  /// Everybody who is named, each once, in the order of their ids.
  public var everybody: [Identifier] { Set(people.values).sorted() }
}
