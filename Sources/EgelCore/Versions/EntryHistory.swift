internal import EgelJSON

/// Everything known of one entry, from every file in which something of it was found.
package struct EntryHistory: Hashable, Sendable {
  package typealias Found = (month: Month, line: EntryLine)

  package let id: Identifier
  package private(set) var lineage: Lineage<Entry>?
  private var marks: [Month: MovedMark] = [:]
  private var places: Set<Month> = []

  /// Joins what was found; the order does not matter, and neither does finding a thing twice.
  package init(of id: Identifier, _ found: [Found]) {
    self.id = id
    var versions: [Entry] = []
    for (month, line) in found {
      places.formUnion([month] + line.leads)
      switch line {
      case .entry(let lineage): versions += lineage.versions
      case .moved(let mark): marks[month] = marks[month]?.joined(with: mark) ?? mark
      }
    }
    lineage = Lineage(joining: versions, besides: Set(marks.values.flatMap(\.seen)))
  }

  /// Joins what was found with what stands in these months and in every month that any of it leads to.
  package init<Failure: Error>(
    of id: Identifier, from months: [Month], besides found: [Found] = [],
    lines: (Month) throws(Failure) -> [EntryLine]
  ) throws(Failure) {
    var found = found
    var ahead = months + found.flatMap { [$0.month] + $0.line.leads }
    var visited: Set<Month> = []
    while let next = ahead.popLast() {
      guard visited.insert(next).inserted else { continue }
      for line in try lines(next) {
        found.append((next, line))
        ahead += line.leads
      }
    }
    self.init(of: id, found)
  }

  /// Puts another version in the place of those it has seen.
  package mutating func add(_ version: Entry) {
    places.insert(version.day.month)
    lineage = lineage?.joined(with: Lineage(version)) ?? Lineage(version)
  }

  /// What is to stand where: the entry in the month of its day, and in every other month in which it
  /// once stood, or may yet turn up, a mark that says where it went.
  package var lines: [Found] {
    guard let lineage else { return marksAlone }
    let home = lineage.shown.day.month
    let past = Set(lineage.versions.flatMap(\.history.seen))
    let seen = past.union(marks.values.flatMap(\.seen))
    var lines: [Found] = [(home, .entry(lineage))]
    for month in places.sorted() {
      let mark = mark(in: month, to: home, seen: seen)
      // The entry says itself what it has seen; a mark stands beside it only for what it has not.
      if month != home || seen != past || !mark.extra.isEmpty {
        lines.append((month, .moved(mark)))
      }
    }
    return lines
  }

  /// What a reader of one month's files shows, without moving anything.
  package var found: [EntryLine] {
    let moved = marks.values.map { EntryLine.moved($0) }
    return (lineage.map { [.entry($0)] } ?? []) + moved
  }

  /// Where every version that was found is of the past, and none that has seen them is at hand: each
  /// mark leads to the next, so that all are found from any, wherever the entry turns up.
  private var marksAlone: [Found] {
    let seen = Set(marks.values.flatMap(\.seen))
    let months = places.sorted()
    return zip(months, months.dropFirst() + months.prefix(1)).map { month, next in
      (month, .moved(mark(in: month, to: next, seen: seen)))
    }
  }

  private func mark(in month: Month, to home: Month, seen: Set<Fingerprint>) -> MovedMark {
    MovedMark(
      id: id, in: month, to: home, seen: seen, extra: marks[month]?.extra ?? ExtraMembers())
  }
}

extension EntryLine {
  /// The months in which more of the entry may stand.
  fileprivate var leads: [Month] {
    switch self {
    case .entry(let lineage): lineage.versions.map(\.day.month)
    case .moved(let mark): [mark.to]
    }
  }
}
