import TestSupport

@testable import EgelCore

/// A random life of up to five copies of one journal, and what everybody in it met.
struct RandomHistory {
  struct Holder {
    var copy = Copy()
    /// The versions that ever stood here.
    var met: Set<Fingerprint> = []
    /// The versions that were moved out of a month.
    var left: [Month: Set<Fingerprint>] = [:]
    /// What was seen when an editor was opened that is not closed yet.
    var open: (month: Month, lineage: Lineage<Entry>)?
    /// The files as they once were.
    var backup: [Month: [UInt8]] = [:]
  }

  static let months = ["2026-09", "2026-10", "2026-11", "2026-12"].compactMap { Month($0) }

  var random: SeededRandom
  var holders: [Holder]
  var chronicle = Chronicle()
  private(set) var ids: [Identifier] = []
  /// Whether copies mostly get parts of each other.
  private let isPatchy: Bool

  init(seed: UInt64, steps: Int) throws {
    random = SeededRandom(seed: seed)
    isPatchy = Bool.random(using: &random)
    holders = Array(repeating: Holder(), count: Int.random(in: 2...5, using: &random))
    try write(0)
    for place in holders.indices where Bool.random(using: &random) { holders[place] = holders[0] }
    for _ in 0..<steps { try step() }
  }

  private mutating func step() throws {
    let place = holders.indices.randomElement(using: &random) ?? 0
    switch Int.random(in: isPatchy ? 0..<25 : 0..<18, using: &random) {
    case 0: try write(place)
    case 1..<7: try edit(place)
    case 7..<9: try delete(place)
    case 9: try restore(place)
    case 10: holders[place].open = try find(in: place)
    case 11..<13: try closeEditor(place)
    case 13..<16: try take(place, holders[other(than: place)].copy.files)
    case 16..<18: try takeBackup(place)
    case 18..<22: try take(place, someFiles(of: other(than: place)))
    default: try mergeMonth(place)
    }
  }

  private mutating func write(_ place: Int) throws {
    guard ids.count < 2 else { return try edit(place) }
    let entry = Entry(id: Identifier(bits: random.next()), day: day(), at: moment(), text: word())
    ids.append(entry.id)
    try save(entry, in: place, foundIn: entry.day.month)
  }

  private mutating func take(_ place: Int, _ files: [Month: [UInt8]]) throws {
    for bytes in files.values {
      holders[place].met.formUnion(try Copy.lines(in: bytes).fingerprints)
    }
    try holders[place].copy.fold(files)
  }

  private mutating func takeBackup(_ place: Int) throws {
    let whose = holders.indices.randomElement(using: &random) ?? 0
    try take(place, holders[whose].backup)
    holders[whose].backup = holders[whose].copy.files
  }

  private mutating func mergeMonth(_ place: Int) throws {
    for (month, bytes) in someFiles(of: other(than: place)).prefix(1) {
      holders[place].met.formUnion(try Copy.lines(in: bytes).fingerprints)
      try holders[place].copy.merge(month, bytes)
    }
  }

  private mutating func someFiles(of place: Int) -> [Month: [UInt8]] {
    var files = holders[place].copy.files
    for month in files.keys.sorted() where Bool.random(using: &random) { files[month] = nil }
    return files
  }

  private mutating func other(than place: Int) -> Int {
    let other = Int.random(in: 0..<(holders.count - 1), using: &random)
    return other < place ? other : other + 1
  }
}
