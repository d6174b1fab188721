internal import EgelCore
internal import EgelStore

/// What a new name changes where the old one stands bare: the links it was never made into, and the
/// words of questions that were asked.
struct RenameSweep: Sendable {
  struct Outcome: Sendable {
    var linked = 0
    /// Whether a bare name may mean somebody else, so that it was left.
    var isUnclear = false
  }

  private let trace: NameTrace
  private let isUnclear: Bool

  init(_ person: Person, to name: String, in community: Community) {
    let trace = NameTrace(of: person, becoming: name)
    self.trace = trace
    isUnclear = community.people.contains { other in
      other.id != person.id
        && [other.name, other.alias ?? ""].contains { trace.isBareName(.name($0)) }
    }
  }

  func carryOut(_ writer: inout JournalWriter) throws -> Outcome {
    guard !isUnclear else { return Outcome(isUnclear: true) }
    var outcome = Outcome()
    let all = try writer.reader.find(EntryFilter(), order: .oldestFirst, limit: nil).entries
    for found in all where found.lineage.versions.contains(where: trace.isByName) {
      let lineage = try writer.lineage(of: found.entry.id, in: found.month) ?? found.lineage
      var entry = trace.linked(lineage.shown)
      entry.history = lineage.next(edited: writer.now)
      try writer.replaceInSilence(entry, foundIn: found.month)
      outcome.linked += 1
    }
    try writer.changeTrashed { trace.isByName(in: $0) ? trace.linked($0) : nil }
    for thing in try writer.reader.kept() where thing.about.contains(where: trace.isBareName) {
      try writer.replaceWithoutTrace(trace.linked(thing))
    }
    return outcome
  }
}

extension Session {
  func tell(_ outcome: RenameSweep.Outcome, of person: Person) {
    if outcome.isUnclear {
      say(
        Bilingual(
          nl:
            "Waar alleen de naam \(person.name) staat, kan een ander bedoeld zijn: dat blijft zo.",
          en: "Where only the name \(person.name) stands, another may be meant: that stays so."))
    } else if outcome.linked > 0 {
      let count = outcome.linked
      say(
        Bilingual(
          nl: "In \(count) \(count == 1 ? "stukje" : "stukjes") stond de oude naam; die is nu weg.",
          en: "The old name stood in \(count) \(count == 1 ? "entry" : "entries"); it is gone now."
        ))
    }
  }
}
