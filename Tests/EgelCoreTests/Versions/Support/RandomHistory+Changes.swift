import JSON

@testable import EgelCore

// What a person does to one entry, in one of the copies.

extension RandomHistory {
  typealias Seen = (month: Month, lineage: Lineage<Entry>)

  mutating func find(in place: Int) throws -> Seen? {
    guard let id = ids.randomElement(using: &random) else { return nil }
    return try holders[place].copy.find(id)
  }

  mutating func edit(_ place: Int) throws {
    guard let seen = try find(in: place) else { return }
    try edit(place, seen)
  }

  /// Saves what was changed in an editor, in which only what stood there then was seen.
  mutating func closeEditor(_ place: Int) throws {
    guard let seen = holders[place].open else { return try edit(place) }
    holders[place].open = nil
    try edit(place, seen)
  }

  mutating func delete(_ place: Int) throws {
    guard let seen = try find(in: place) else { return }
    let history = try holders[place].copy.history(of: seen.lineage.shown.id, in: [seen.month])
    guard let lineage = history.lineage, lineage.shown.history.deleted == nil else { return }
    var stub = Entry(id: history.id, day: lineage.shown.day, at: lineage.shown.at, text: "")
    stub.history = lineage.next(edited: nil, deleted: moment())
    try save(stub, in: place, foundIn: seen.month)
  }

  /// Brings back any version that was ever here.
  mutating func restore(_ place: Int) throws {
    guard let seen = try find(in: place) else { return }
    let past = holders[place].met.sorted().compactMap { chronicle.versions[$0] }
      .filter { $0.id == seen.lineage.shown.id && $0.history.deleted == nil }
    guard var version = past.randomElement(using: &random) else { return }
    version.history = seen.lineage.next(edited: moment())
    try save(version, in: place, foundIn: seen.month)
  }

  mutating func save(_ version: Entry, in place: Int, foundIn month: Month) throws {
    let before = holders[place].copy.files
    holders[place].met.insert(chronicle.note(version))
    try holders[place].copy.put(version, foundIn: month)
    for (month, bytes) in before where holders[place].copy.files[month] != bytes {
      let gone = try Copy.lines(in: bytes).fingerprints.intersection(version.history.seen)
      let here = try Copy.lines(in: holders[place].copy.files[month] ?? bytes).fingerprints
      holders[place].left[month, default: []].formUnion(gone.subtracting(here))
    }
  }

  private mutating func edit(_ place: Int, _ seen: Seen) throws {
    var version = seen.lineage.shown
    guard version.history.deleted == nil else { return }
    switch Int.random(in: 0..<8, using: &random) {
    case 0..<2: version.text = word()
    case 2: version.tags.append(word())
    case 3:
      version.day =
        version.day == version.day.month.first ? version.day.month.last : version.day.month.first
    case 4: try addUnknownMembers(to: &version)
    default: version.day = day()
    }
    version.history = seen.lineage.next(edited: moment())
    try save(version, in: place, foundIn: seen.month)
  }

  /// What a newer version of the program might write.
  private mutating func addUnknownMembers(to entry: inout Entry) throws {
    let newer = try EntryText.entry(
      #""mood":{"\#(word())":[null]},"feelings":[{"word":"sad","shade":{"\#(word())":[1.0,"é"]}}]"#)
    entry.extra = newer.extra
    entry.feelings = newer.feelings
  }

  mutating func day() -> Day {
    let month = Self.months.randomElement(using: &random) ?? Day.earliest.month
    let days = Int32.random(
      in: month.first.daysSince1970...month.last.daysSince1970, using: &random)
    return Day(daysSince1970: Int(days)) ?? month.first
  }

  /// Clocks are wrong, and two may show the same.
  mutating func moment() -> Moment {
    let instant = Int64.random(in: 1_795_000_000..<1_795_000_020, using: &random)
    return Moment(instant: instant, offset: 3600) ?? .epoch
  }

  mutating func word() -> String {
    String(Int.random(in: 0..<1_000_000, using: &random), radix: 36)
  }
}
