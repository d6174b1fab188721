/// Everything known of one entry, from every file in which something of it was found.
package struct EntryHistory: Hashable, Sendable {
  package let id: Identifier
  package private(set) var lineage: Lineage<Entry>?
  private var marks: [Month: MovedMark] = [:]
  private var places: Set<Month> = []

  /// Joins what was found; the order does not matter, and neither does finding a thing twice.
  package init(of id: Identifier, _ found: [(month: Month, line: EntryLine)]) {
    self.id = id
    var versions: [Entry] = []
    for (month, line) in found {
      places.insert(month)
      switch line {
      case .entry(let lineage): versions += lineage.versions
      case .moved(let mark): marks[month] = marks[month]?.joined(with: mark) ?? mark
      }
    }
    lineage = Lineage(joining: versions, besides: Set(marks.values.flatMap(\.seen)))
  }

  /// Puts another version in the place of those it has seen.
  package mutating func add(_ version: Entry) {
    places.insert(version.day.month)
    lineage = lineage?.joined(with: Lineage(version)) ?? Lineage(version)
  }

  /// What is to stand where: the entry in the month of its day, and in every other month in which it
  /// once stood a mark that says where it went.
  package var lines: [(month: Month, line: EntryLine)] {
    guard let lineage else { return marks.map { ($0.key, .moved($0.value)) } }
    let home = lineage.shown.day.month
    let past = lineage.versions.flatMap(\.history.seen)
    var lines: [(month: Month, line: EntryLine)] = [(home, .entry(lineage))]
    for month in places.sorted() where month != home {
      if let mark = mark(in: month, to: home, past: past) { lines.append((month, .moved(mark))) }
    }
    if let mark = marks[home], !Set(mark.seen).isSubset(of: past) {
      lines.append((home, .moved(mark)))
    }
    return lines
  }

  /// What a reader of one month's files shows, without moving anything.
  package var found: [EntryLine] {
    let moved = marks.values.map { EntryLine.moved($0) }
    return (lineage.map { [.entry($0)] } ?? []) + moved
  }

  private func mark(in month: Month, to home: Month, past: [Fingerprint]) -> MovedMark? {
    if let mark = marks[month] {
      return MovedMark(id: id, day: mark.day, at: mark.at, to: home, seen: mark.seen + past)
    }
    // At the start of its month, so that no two copies can differ about where the mark stands.
    return Moment(day: month.first, time: .midnight, offset: 0).map {
      MovedMark(id: id, day: month.first, at: $0, to: home, seen: past)
    }
  }
}
