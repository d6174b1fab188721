internal import EgelCore

/// Tells apart which lines from elsewhere are new, which are here, and which need a closer look.
struct Sifting {
  private let arriving: IncomingEntries
  /// Where the first entry of each id stands.
  private var places: [Identifier: Int] = [:]
  private var state: [State]
  /// All places of an id that stands more than once.
  private var groups: [Identifier: [Int]] = [:]
  /// The lines that met something of the same id, each with the months where that stands.
  private(set) var meetings: [Int: [Month]] = [:]
  /// Lines that have the id of an earlier one and other content.
  private(set) var repeatedDifferently: [ImportOutcome.Conflict] = []

  private enum State { case new, known, met }

  init(_ arriving: IncomingEntries, mayMeet: Bool) {
    self.arriving = arriving
    state = Array(repeating: .new, count: arriving.entries.count)
    // Into an empty journal everything is new: a table of a hundred thousand ids took a tenth of an import.
    guard mayMeet || arriving.hasRepeatedIDs else { return }
    places.reserveCapacity(arriving.entries.count)
    for place in arriving.entries.indices {
      let id = arriving.entries[place].id
      if let first = places[id] {
        groups[id, default: [first]].append(place)
      } else {
        places[id] = place
      }
    }
    for places in groups.values { sift(places) }
    repeatedDifferently.sort { $0.record < $1.record }
  }

  var knownCount: Int { state.count { $0 == .known } }

  var areAllNew: Bool { meetings.isEmpty && knownCount == 0 }

  func isNew(_ place: Int) -> Bool { state[place] == .new }

  /// Notes what a line of the journal is to the lines of its id.
  mutating func compare(_ view: EntryView, of file: EntryFile, in month: Month) {
    guard let first = places[view.id] else { return }
    for place in groups[view.id] ?? [first] where state[place] != .known {
      if arriving.isSame(arriving.entries[place], as: view.record, in: file.bytes) {
        state[place] = .known
        meetings[place] = nil
      } else {
        state[place] = .met
        meetings[place, default: []].append(month)
      }
    }
  }

  /// Of lines with one id, those that are the same count once; an entry may have marks in other months.
  private mutating func sift(_ places: [Int]) {
    for (number, place) in places.enumerated() {
      let line = arriving.entries[place]
      for other in places[..<number] where state[other] == .new {
        let earlier = arriving.entries[other]
        if arriving.bytes(of: line) == arriving.bytes(of: earlier) {
          state[place] = .known
        } else if line.isMark == earlier.isMark, line.day.month == earlier.day.month || !line.isMark
        {
          state[place] = .known
          repeatedDifferently.append(
            ImportOutcome.Conflict(
              id: line.id, day: line.day, record: line.record,
              reason: .repeated(record: earlier.record)))
        }
        if state[place] == .known { break }
      }
    }
  }
}
