import EgelJSON

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

  /// Saves what was changed in an editor, in which only what stood there when it was opened was seen.
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
    try save(stub, after: (seen.month, lineage), in: place)
  }

  /// Brings back any version that was ever here.
  mutating func restore(_ place: Int) throws {
    guard let seen = try find(in: place) else { return }
    let past = holders[place].met.sorted().compactMap { chronicle.versions[$0] }
      .filter { $0.id == seen.lineage.shown.id && $0.history.deleted == nil }
    guard let version = past.randomElement(using: &random) else { return }
    try saveNext(version, after: seen, in: place)
  }

  mutating func save(_ version: Entry, after seen: Seen?, in place: Int) throws {
    let before = holders[place].copy.files
    let fingerprint = chronicle.note(version, after: seen?.lineage.versions ?? [])
    holders[place].met.insert(fingerprint)
    try holders[place].copy.put(version, foundIn: seen?.month ?? version.day.month)
    for (month, bytes) in before where holders[place].copy.files[month] != bytes {
      let past = chronicle.past(of: fingerprint)
      let gone = try Copy.lines(in: bytes).fingerprints.intersection(past)
      let here = try Copy.lines(in: holders[place].copy.files[month] ?? bytes).fingerprints
      holders[place].left[month, default: []].formUnion(gone.subtracting(here))
    }
  }

  private mutating func saveNext(_ version: Entry, after seen: Seen, in place: Int) throws {
    var version = version
    version.history = seen.lineage.next(edited: moment())
    try save(version, after: seen, in: place)
  }

  private mutating func edit(_ place: Int, _ seen: Seen) throws {
    var version = seen.lineage.shown
    if version.history.deleted != nil { return try restore(place) }
    switch Int.random(in: 0..<8, using: &random) {
    case 0..<2: version.text = word()
    case 2: version.tags.append(word())
    case 3:
      let month = version.day.month
      version.day = version.day == month.first ? month.last : month.first
    case 4: try addUnknownMembers(to: &version)
    default: version.day = day()
    }
    try saveNext(version, after: seen, in: place)
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
