/// What a kind of line or mark means in a web.
package struct WebKeyRow: Hashable, Sendable {
  /// What is explained.
  package enum Sample: Hashable, Sendable {
    /// A line.
    case line(LineStyle)
    /// The mark of a person.
    case role(WebNode.Role)
  }

  /// What is explained.
  package let sample: Sample
  /// What it means.
  package let meaning: String

  /// A row of the key.
  package init(_ sample: Sample, _ meaning: String) {
    self.sample = sample
    self.meaning = meaning
  }
}
