extension ReviewComposer {
  /// Tags and feelings that went away and came back, as waves; how often is not said.
  var themes: [Review.Line] {
    var gathered = GatheredThemes()
    for place in entries.indices { gathered.take(entries[place]) }
    let themes = gathered.themes.compactMap { theme -> (waves: [Wave], word: String)? in
      let waves = waves(theme.found)
      return waves.count > 1 ? (waves, theme.word) : nil
    }
    return themes.sorted { ($1.waves.count, $0.word) < ($0.waves.count, $1.word) }
      .prefix(Review.mostLines)
      .map { .theme($0.word, waves: $0.waves.map(\.days), entries: $0.waves.map(\.last)) }
  }

  private struct Wave {
    var days: ClosedRange<Day>
    var last: Identifier
  }

  private func waves(_ found: [(day: Day, id: Identifier)]) -> [Wave] {
    var waves: [Wave] = []
    for (day, id) in found.sorted(by: { $0.day < $1.day }) {
      if let last = waves.last, last.days.upperBound.distance(to: day) <= material.span.gap {
        waves[waves.count - 1] = Wave(days: last.days.lowerBound...day, last: id)
      } else {
        waves.append(Wave(days: day...day, last: id))
      }
    }
    return waves
  }
}
