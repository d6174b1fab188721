/// Where to find people who can help, and when the numbers were checked.
package struct SafetyPage: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    package let name: Bilingual
    package let lines: [Line]

    package init(_ name: Bilingual, _ lines: [Line]) {
      self.name = name
      self.lines = lines
    }
  }

  package struct Line: Hashable, Sendable {
    package let name: String
    package let number: String
    package let about: Bilingual

    package init(_ name: String, _ number: String, _ about: Bilingual) {
      self.name = name
      self.number = number
      self.about = about
    }
  }

  /// What stands before the numbers.
  package let opening: [Bilingual]
  package let places: [Place]
  /// What stands after them.
  package let closing: [Bilingual]
  package let checked: Day

  package init(opening: [Bilingual], places: [Place], closing: [Bilingual], checked: Day) {
    self.opening = opening
    self.places = places
    self.closing = closing
    self.checked = checked
  }
}
