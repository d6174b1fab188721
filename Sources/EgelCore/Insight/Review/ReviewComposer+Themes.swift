extension ReviewComposer {
  /// Tags and feelings that went away and came back, as waves; how often is not said.
  var themes: [Review.Line] {
    var days: [Folded: [(day: Day, id: Identifier)]] = [:]
    var spelled: [Folded: String] = [:]
    for entry in entries {
      let words = entry.tags.map { "#" + $0 } + entry.feelings.map(\.word)
      for word in words {
        let folded = Folded(word)
        spelled[folded] = spelled[folded] ?? word
        days[folded, default: []].append((entry.day, entry.id))
      }
    }
    let themes = days.compactMap { folded, found -> (waves: [Wave], word: String)? in
      let waves = waves(found)
      guard waves.count > 1, let word = spelled[folded] else { return nil }
      return (waves, word)
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
