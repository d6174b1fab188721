/// People who are joined by relationships between partners, and the shape in which they are.
public struct Circle: Hashable, Sendable {
  /// The form of a circle.
  public enum Shape: String, CaseIterable, Sendable {
    /// Two partners.
    case pair
    /// One person with two partners: the star of three.
    case v
    /// Three people who are all partners of each other.
    case triangle
    /// Four people in a row.
    case n
    /// One person with three or more partners, who have no other.
    case star
    /// Any other of four or more.
    case larger
  }

  /// In the order of their ids.
  public let people: [Identifier]
  /// The form in which they are joined.
  public let shape: Shape
  /// The one in the middle of a V or a star.
  public let centre: Identifier?
}

extension Circle {
  init(_ people: [Identifier], _ pairs: PairTable) {
    let counts = people.map { pairs[$0].count }
    let edges = counts.reduce(0, +) / 2
    shape = Shape(people: people.count, edges: edges, mostPartners: counts.max() ?? 0)
    let hasCentre = shape == .v || shape == .star
    centre = hasCentre ? people.first { pairs[$0].count == people.count - 1 } : nil
    self.people = people
  }
}

extension Circle.Shape {
  /// A connected graph without cycles has one edge less than people: these numbers are enough.
  fileprivate init(people: Int, edges: Int, mostPartners: Int) {
    let isTree = edges == people - 1
    switch people {
    case 2: self = .pair
    case 3: self = isTree ? .v : .triangle
    case 4 where isTree && mostPartners == 2: self = .n
    default: self = isTree && mostPartners == people - 1 ? .star : .larger
    }
  }
}
