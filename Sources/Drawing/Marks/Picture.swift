/// Marks in a plane, the later ones above the earlier.
package struct Picture: Hashable, Sendable {
  /// What it shows, in a few words.
  package let title: String
  /// The same for somebody who cannot see it, in full.
  package let description: String
  /// Its lower right corner; the upper left one is at 0, 0.
  package let size: Point
  /// What it is made of.
  package let marks: [Mark]

  /// A picture of so many units to the right and down.
  package init(title: String, description: String, size: Point, marks: [Mark]) {
    self.title = title
    self.description = description
    self.size = size
    self.marks = marks
  }
}
