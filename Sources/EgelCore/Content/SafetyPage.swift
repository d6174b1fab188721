/// Where to find people who can help, and when the numbers were checked.
package struct SafetyPage: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    package let name: Bilingual
    /// The countries where the lines can be reached, in two letters.
    package let countries: [String]
    /// What to call there in danger.
    package let emergency: String
    package let lines: [Line]

    package init(_ name: Bilingual, _ countries: [String], emergency: String, _ lines: [Line]) {
      self.name = name
      self.countries = countries
      self.emergency = emergency
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

  /// What stands before the numbers; its first line says to call 112.
  private let opening: [Bilingual]
  private let places: [Place]
  /// What stands after them.
  package let closing: [Bilingual]
  package let checked: Day

  package init(opening: [Bilingual], places: [Place], closing: [Bilingual], checked: Day) {
    self.opening = opening
    self.places = places
    self.closing = closing
    self.checked = checked
  }

  /// The places that reach a country first, and then the rest.
  package func places(from country: String?) -> [Place] {
    guard let country else { return places }
    return places.filter { $0.countries.contains(country) }
      + places.filter { !$0.countries.contains(country) }
  }

  /// What stands before the numbers, with the number to call in danger in a country.
  package func opening(in country: String?) -> [Bilingual] { calling(opening, in: country) }

  /// Lines that name 112, with the emergency number of a country in its place.
  package func calling(_ lines: [Bilingual], in country: String?) -> [Bilingual] {
    let place = places.first { place in country.map { place.countries.contains($0) } ?? false }
    guard let number = place?.emergency else { return lines }
    return lines.map { line in
      Bilingual(
        nl: line.dutch.replacing("112", with: number),
        en: line.english.replacing("112", with: number))
    }
  }
}
