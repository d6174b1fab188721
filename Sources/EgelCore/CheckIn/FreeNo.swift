/// To whom a no was not free lately: nothing unasked assumes that such a relationship is safe.
package enum FreeNo {
  /// The scale that says so.
  package static let scale = "freeno"
  /// How far back "lately" goes.
  package static let days = 60
  /// A no that was this free, or less, was not free.
  package static let low = 3

  /// Those about whom one of these entries says so.
  package static func low(in entries: [Entry]) -> Set<Identifier> {
    Set(
      entries.flatMap(low(in:)).compactMap { about in
        guard case .person(let id) = about else { return nil }
        return id
      })
  }

  /// Those about whom an entry says so, linked or only named.
  package static func low(in entry: Entry) -> [Subject] {
    entry.readings.compactMap { reading in
      guard reading.scale == scale, !reading.isGuess,
        case .number(let number) = reading.answer, number <= low
      else { return nil }
      return reading.about
    }
  }
}
