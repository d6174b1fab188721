internal import EgelCore

/// Tells whether an entry from elsewhere says nothing that one of the same id here does not say too.
struct Likeness {
  /// The names that people here have.
  private let names: [Identifier: Set<Folded>]

  /// What an entry is to the one that is here.
  enum Degree {
    case same
    /// The same, but for a name that is somebody's by now; this is the entry here with that.
    case linked(Entry)
    case other
  }

  init(_ people: [Person]) {
    var names: [Identifier: Set<Folded>] = [Person.me: [Folded("me")]]
    for person in people {
      let own = [person.name, person.alias ?? ""].filter { !$0.isEmpty }
      names[person.id, default: []].formUnion(own.map { Folded($0) })
    }
    self.names = names
  }

  func degree(of theirs: Entry, _ line: IncomingEntry, to here: Lineage<Entry>) -> Degree {
    for version in here.versions {
      let completed = completed(theirs, line, from: version)
      let placed = placed(theirs, line, as: version)
      if completed == version || version.history.seen.contains(placed.fingerprint) { return .same }
      if here.isSettled, linked(version, as: completed) == completed { return .linked(completed) }
    }
    return .other
  }

  /// The entry with what its source cannot say, or left open, as it is here.
  func completed(_ theirs: Entry, _ line: IncomingEntry, from here: Entry) -> Entry {
    var entry = placed(theirs, line, as: here)
    if entry.history == History() { entry.history = here.history }
    return entry.completed(line.unsaid, from: here)
  }

  /// The entry by the clock that was taken for it here, with the people that it names as they are here.
  func placed(_ theirs: Entry, _ line: IncomingEntry, as here: Entry) -> Entry {
    var entry = linked(theirs, as: here)
    let isSameClock =
      here.at.localDay == entry.at.localDay && here.at.localTime == entry.at.localTime
    if line.isFloating && isSameClock { entry.at = here.at }
    return entry
  }

  private func linked(_ entry: Entry, as here: Entry) -> Entry {
    var entry = entry
    let whom = here.subjects
    var answered: Set<Subject> = []
    let before = entry.about
    entry.about = entry.about.map { name in here.about.first { links(name, $0) } ?? name }
    for place in entry.readings.indices {
      guard let about = entry.readings[place].about,
        let same = whom.first(where: { links(about, $0) })
      else { continue }
      entry.readings[place].about = same
      answered.insert(same)
    }
    // Where an answer was linked here, the entry may have become about them as well, and is nobody's twice.
    let added = here.about.filter { answered.contains($0) && !entry.about.contains($0) }
    guard entry.about != before || !added.isEmpty else { return entry }
    entry.about = (entry.about + added).firstOfEach
    return entry
  }

  /// Whether the first is a name, and the second somebody who has it.
  private func links(_ name: Subject, _ person: Subject) -> Bool {
    guard case .name(let name) = name, case .person(let id) = person else { return false }
    return names[id]?.contains(Folded(name)) ?? false
  }
}
