/// What a form usually takes for granted in a relationship and nobody has said.
public struct Assumption: Hashable, Sendable {
  public let relationship: Identifier
  /// Those whose form it is.
  public let people: [Identifier]
  public let form: FormGuide
  public let content: FormAssumption

  public var dimension: String { content.dimension }

  /// How a relationship notes that it is unsaid, and fine: `monogamous/nights`.
  public var key: String { "\(form.id)/\(content.id)" }
}
