/// An edge between two people in a web.
package struct WebEdge: Hashable, Sendable {
  /// The id of one person.
  package let from: String
  /// The id of the other.
  package let to: String
  /// How the line is drawn.
  package let style: LineStyle
  /// What the edge is called.
  package let labels: [String]
  /// Whether it goes from the one to the other only.
  package let isOneWay: Bool

  /// An edge between two people.
  package init(
    from: String, to: String, style: LineStyle = .solid, labels: [String] = [],
    isOneWay: Bool = false
  ) {
    self.from = from
    self.to = to
    self.style = style
    self.labels = labels
    self.isOneWay = isOneWay
  }
}

extension LineStyle {
  /// 0 for the line that catches the eye most.
  var weight: Int {
    switch self {
    case .solid: 0
    case .dashed: 1
    case .dotted: 2
    }
  }
}
