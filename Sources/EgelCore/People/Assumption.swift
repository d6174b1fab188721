/// What a form usually takes for granted in a relationship and nobody has said.
package struct Assumption: Hashable, Sendable {
  package let relationship: Identifier
  /// Those whose form it is.
  package let people: [Identifier]
  package let form: FormGuide
  package let content: FormAssumption

  package var dimension: String { content.dimension }

  /// How a relationship notes that it is unsaid, and fine: `monogamous/nights`.
  package var key: String { "\(form.id)/\(content.id)" }
}
