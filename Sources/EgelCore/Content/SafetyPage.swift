/// Where to find people who can help, and when the numbers were checked.
public struct SafetyPage: Hashable, Sendable {
  public struct Place: Hashable, Sendable {
    public let name: Bilingual
    public let lines: [Line]

    public init(_ name: Bilingual, _ lines: [Line]) {
      self.name = name
      self.lines = lines
    }
  }

  public struct Line: Hashable, Sendable {
    public let name: String
    public let number: String
    public let about: Bilingual

    public init(_ name: String, _ number: String, _ about: Bilingual) {
      self.name = name
      self.number = number
      self.about = about
    }
  }

  /// What stands before the numbers.
  public let opening: [Bilingual]
  public let places: [Place]
  /// What stands after them.
  public let closing: [Bilingual]
  public let checked: Day

  public init(opening: [Bilingual], places: [Place], closing: [Bilingual], checked: Day) {
    self.opening = opening
    self.places = places
    self.closing = closing
    self.checked = checked
  }
}
